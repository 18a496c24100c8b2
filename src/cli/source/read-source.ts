import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type Imported, openImporter, openMosesImporter } from '../../core/formats/index.ts';
import type { Source } from './source.ts';

const openTextDecoder = (encoding: string, fatal: boolean) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true });

interface Reading {
  readonly encoding: string | undefined;
  /** Told of the bytes of each piece. */
  readonly onRead: (bytes: number) => void;
}

/** What files hold, a piece at a time. */
export async function* readSource(
  source: Source,
  { encoding, onRead }: Reading,
): AsyncGenerator<readonly Imported[]> {
  const options = { openTextDecoder, ...(encoding !== undefined && { encoding }) };
  if (source.kind === 'moses') {
    yield* readMoses(source.paths, options, onRead);
    return;
  }
  const { path, format } = source;
  const importer = openImporter({
    name: nameOf(path),
    ...options,
    ...(format !== undefined && { format }),
  });
  for await (const chunk of chunksOf(path, 1 << 18, onRead)) yield importer.write(chunk);
  yield importer.end();
}

/** The file that is behind is read next, so that few lines wait for their counterparts. */
async function* readMoses(
  paths: readonly [string, string],
  options: { readonly openTextDecoder: typeof openTextDecoder; readonly encoding?: string },
  onRead: (bytes: number) => void,
): AsyncGenerator<readonly Imported[]> {
  const importer = openMosesImporter({ names: [nameOf(paths[0]), nameOf(paths[1])], ...options });
  const files = paths.map((path) => chunksOf(path, 1 << 16, onRead));
  const isDone = [false, false];
  while (isDone.includes(false)) {
    const { behind } = importer;
    const side = isDone[behind] ? ((1 - behind) as 0 | 1) : behind;
    const next = await files[side]?.next();
    if (next === undefined || next.done === true) isDone[side] = true;
    else yield importer.write(side, next.value);
  }
  yield importer.end();
}

/** `a.tmx` of `news/a.tmx.gz`. */
function nameOf(path: string): string {
  return basename(path).replace(/\.gz$/i, '');
}

/** The bytes of a file, those of its content where it is compressed by gzip; told of are those of the file. */
async function* chunksOf(
  path: string,
  highWaterMark: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark });
  if (/\.gz$/i.test(path)) {
    file.on('data', (chunk) => onRead(chunk.length));
    const content = createGunzip({ chunkSize: highWaterMark });
    file.on('error', (cause) => content.destroy(cause));
    yield* file.pipe(content) as AsyncIterable<Uint8Array>;
    return;
  }
  for await (const chunk of file as AsyncIterable<Uint8Array>) {
    onRead(chunk.length);
    yield chunk;
  }
}
