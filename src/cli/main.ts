/** A subcommand: its arguments in, its exit code out. */
export type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  convert: async () => (await import('./convert/convert.ts')).convert,
  figures: async () => (await import('./figures.ts')).figures,
  align: async () => (await import('./align.ts')).align,
  harvest: async () => (await import('./harvest.ts')).harvest,
  pack: async () => (await import('./pack/pack.ts')).pack,
  lookup: async () => (await import('./look-up.ts')).lookUp,
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return (await load())(args);
  if (name === 'help' || name === '--help') {
    console.log(
      `Usage: duizhao COMMAND …\nCommands, each of which tells its own usage: ${Object.keys(commands).join(', ')}.`,
    );
    return 0;
  }
  console.error(`duizhao: no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
