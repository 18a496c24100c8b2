import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Vite tells of a package that it bundled. */
interface Notice {
  readonly name: string;
  readonly version: string;
  readonly identifier: string | null;
  readonly text?: string;
}

const FOLDER = 'licenses';
let builds = 0;

/** Vite's option for one of the builds that make the extension: each leaves the licences of what it bundled. */
export function licensesOfBuild(): { readonly fileName: string } {
  return { fileName: `${FOLDER}/${builds++}.json` };
}

/** Joins the licences of all builds into `third-party-notices.txt`, each package once, in order of name. */
export async function writeNotices(outDir: string): Promise<void> {
  const folder = join(outDir, FOLDER);
  const files = await readdir(folder);
  const lists = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const notices = lists.flatMap((list) => JSON.parse(list) as Notice[]);
  await rm(folder, { recursive: true });
  await writeFile(join(outDir, 'third-party-notices.txt'), formatNotices(notices));
}

/** `formatNotices([{ name: 'preact', version: '11.2.0', identifier: 'MIT', text }])` → a text of one part a package. */
export function formatNotices(notices: readonly Notice[]): string {
  const named = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  const parts = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, notice]) => partOf(title, notice));
  return `Duizhao contains parts of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function partOf(title: string, { identifier, text }: Notice): string {
  if (identifier === null && text === undefined) {
    throw new Error(`${title} is bundled but names no licence: replace it, or add its licence by hand.`);
  }
  return `${title} (${identifier ?? 'see below'})\n\n${text === undefined ? '' : `${text.trim()}\n`}`;
}
