import { buildPack } from './build-pack.ts';
import { problemsOf, readHeader } from './pack-directory.ts';

const USAGE = `Usage: duizhao pack build FILE… --out DIRECTORY
       duizhao pack info DIRECTORY
       duizhao pack verify DIRECTORY`;

/** `pack build`, `pack info`, `pack verify`. */
export async function pack([action, ...args]: readonly string[]): Promise<number> {
  try {
    if (action === 'build') return await build(args);
    const [directory] = args;
    if (directory === undefined || args.length > 1) return usage();
    if (action === 'info') return info(directory);
    return action === 'verify' ? verify(directory) : usage();
  } catch (cause) {
    console.error(`duizhao: ${cause instanceof Error ? cause.message : String(cause)}`);
    return 1;
  }
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

async function build(args: readonly string[]): Promise<number> {
  const out = args.indexOf('--out');
  const directory = out < 0 ? undefined : args[out + 1];
  const files = args.filter((_, index) => index !== out && (out < 0 || index !== out + 1));
  if (directory === undefined || files.length === 0) return usage();
  const start = performance.now();
  const { header, problems } = await buildPack(files, directory);
  for (const problem of problems) console.error(problem);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${header.units} units in ${directory}, ${Math.round(header.units / seconds)} a second.`);
  return header.units === 0 ? 1 : 0;
}

function info(directory: string): number {
  const { name, version, units, files } = readHeader(directory);
  console.log(`${name}: version ${version}, ${units} units`);
  for (const [file, { bytes }] of Object.entries(files)) {
    console.log(
      `${file.padEnd(16)} ${String(bytes).padStart(12)} bytes ${(bytes / Math.max(1, units)).toFixed(1).padStart(8)} a unit`,
    );
  }
  return 0;
}

function verify(directory: string): number {
  const problems = problemsOf(directory, readHeader(directory), true);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? 'The pack is sound.' : 'The pack is damaged. Build or download it again.',
  );
  return problems.length === 0 ? 0 : 1;
}
