import { FORMATS } from '../../core/formats/index.ts';
import { PACK_FILES } from '../../core/pack/index.ts';
import { buildPack } from './build-pack.ts';
import { readDirectoryHeader } from './open-directory.ts';
import { verifyPack } from './verify-pack.ts';

const USAGE = `Usage: duizhao pack build FILE… --out DIRECTORY
       duizhao pack info DIRECTORY
       duizhao pack verify DIRECTORY
FILE: ${Object.keys(FORMATS).join(', ')}, each may be .gz; found from names and content. Moses: two files, a.en a.zh.`;

/** `pack build`, `pack info`, `pack verify`. */
export async function pack([action, ...args]: readonly string[]): Promise<number> {
  try {
    if (action === 'build') return await build(args);
    const [directory] = args;
    if (directory === undefined || args.length > 1) return usage();
    if (action === 'info') return info(directory);
    return action === 'verify' ? await verify(directory) : usage();
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
  const { header, problems, resumedAt } = await buildPack(files, directory);
  const rate = ((header.units - resumedAt) / (performance.now() - start)) * 1000;
  const resumed = resumedAt > 0 ? `, ${resumedAt} of them by the build that this one went on with` : '';
  const unused = problems > 0 ? ` Problems: ${problems}.` : '';
  console.log(
    `${counted(header.units, 'unit')} in ${directory}${resumed}, ${Math.round(rate)} a second.${unused}`,
  );
  return header.units === 0 ? 1 : 0;
}

function info(directory: string): number {
  const { name, units, documents, files } = readDirectoryHeader(directory);
  console.log(`${name}: ${counted(units, 'unit')} in ${counted(documents, 'document')}`);
  const line = (label: string, bytes: number) =>
    console.log(
      `${label.padEnd(16)} ${String(bytes).padStart(12)} bytes ${(bytes / Math.max(1, units)).toFixed(1).padStart(8)} a unit`,
    );
  for (const file of PACK_FILES) line(file, files[file].bytes);
  const index = PACK_FILES.reduce((sum, file) => sum + (file === 'text.bin' ? 0 : files[file].bytes), 0);
  line('index', index);
  line('text', files['text.bin'].bytes);
  return 0;
}

async function verify(directory: string): Promise<number> {
  const problems = await verifyPack(directory);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? 'The pack is sound.' : 'The pack is damaged. Build or download it again.',
  );
  return problems.length === 0 ? 0 : 1;
}

/** `counted(1, 'unit')` is `1 unit`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
