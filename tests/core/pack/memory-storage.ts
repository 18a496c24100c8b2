import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CorpusDocument } from '../../../src/core/corpus/index.ts';
import {
  type Access,
  openTranslationMemory,
  type TranslationMemory,
} from '../../../src/core/matching/index.ts';
import {
  openPack,
  type Pack,
  PackBuilder,
  type PackStorage,
  type TextCompression,
} from '../../../src/core/pack/index.ts';

export const compression: TextCompression = {
  compress: async (texts) => texts.map((text) => deflateRawSync(text)),
  decompress: async (bytes, most) => inflateRawSync(bytes, { maxOutputLength: most }).toString('utf8'),
};

/** A storage whose files the tests can look at and damage. */
export class MemoryStorage implements PackStorage {
  readonly files = new Map<string, Uint8Array>();

  async read(name: string, start = 0, end?: number): Promise<Uint8Array> {
    const file = this.files.get(name);
    if (file === undefined || (end ?? 0) > file.length) throw new Error(`${name} has no such bytes.`);
    return file.slice(start, end);
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    const before = this.files.get(name) ?? new Uint8Array();
    const file = new Uint8Array(before.length + bytes.length);
    file.set(before);
    file.set(bytes, before.length);
    this.files.set(name, file);
  }

  async truncate(name: string, length: number): Promise<void> {
    if (length === 0) this.files.delete(name);
    else this.files.set(name, (this.files.get(name) ?? new Uint8Array()).slice(0, length));
  }
}

export async function buildInMemory(documents: readonly CorpusDocument[]): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  const builder = new PackBuilder({ name: 'Test', storage, compression });
  for (const document of documents)
    for (const { segments } of document.units) await builder.add(document, segments);
  await builder.finish();
  return storage;
}

export async function packOf(documents: readonly CorpusDocument[]): Promise<Pack> {
  return openPack(await buildInMemory(documents), compression);
}

/** A memory of one pack, whose failures are the test's. */
export function memoryOf(pack: Pack, access: Access = 'local'): TranslationMemory {
  return openTranslationMemory([{ pack, access }], (_, cause) => {
    throw cause;
  });
}
