// `npm run duizhao -- …`: runs the command line from a bundle, made anew when a source is newer: a start then takes a
// fraction of the time and memory that translating every module takes. The young generation is kept small: what a
// look-up leaves behind would else let the process grow by 35 MB before it is collected.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// A folder directly below the root: modules find the root's files by their own place.
const FOLDER = join(ROOT, 'dist-cli');
const BUNDLE = join(FOLDER, 'main.js');
const SOURCES = ['src/cli', 'src/core', 'scripts', 'package.json'];

if (!existsSync(BUNDLE) || newest(SOURCES.map((path) => join(ROOT, path))) > statSync(BUNDLE).mtimeMs)
  await bundle();
await import(pathToFileURL(BUNDLE).href);

/** When the newest of files and folders was changed. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
      return inside.length === 0 ? mtimeMs : Math.max(mtimeMs, newest(inside));
    }),
  );
}

/** Bundles beside and moves, so that a command started at the same time never reads half a bundle. */
async function bundle() {
  const { build } = await import('vite');
  const partial = `${FOLDER}-${process.pid}`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir: partial,
      minify: false,
      rollupOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(partial, FOLDER);
}
