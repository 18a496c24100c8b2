import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Imported, openImporter, openMosesImporter } from '../../core/formats/index.ts';
import type { Source } from './request.ts';

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
    name: basename(path),
    ...options,
    ...(format !== undefined && { format }),
  });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    onRead(chunk.length);
    yield importer.write(chunk);
  }
  yield importer.end();
}

/** The file that is behind is read next, so that few lines wait for their counterparts. */
async function* readMoses(
  paths: readonly [string, string],
  options: { readonly openTextDecoder: typeof openTextDecoder; readonly encoding?: string },
  onRead: (bytes: number) => void,
): AsyncGenerator<readonly Imported[]> {
  const importer = openMosesImporter({ names: [basename(paths[0]), basename(paths[1])], ...options });
  const files = paths.map((path) =>
    createReadStream(path, { highWaterMark: 1 << 16 })[Symbol.asyncIterator](),
  );
  const isDone = [false, false];
  while (isDone.includes(false)) {
    const { behind } = importer;
    const side = isDone[behind] ? ((1 - behind) as 0 | 1) : behind;
    const next = await files[side]?.next();
    if (next === undefined || next.done === true) isDone[side] = true;
    else {
      onRead(next.value.length);
      yield importer.write(side, next.value);
    }
  }
  yield importer.end();
}
