import { HEADER_FILE, openPack, type Pack, readHeader } from '../../core/pack/index.ts';
import { hostFiles } from './host-files.ts';
import { forgetKeptFiles, keptFiles } from './kept-files.ts';
import { streamCompression } from './stream-compression.ts';

/** Opens the pack of a host: from what is kept of it, and from the host what was never read. */
export function openRemotePack(address: string): Promise<Pack> {
  const base = packBase(address);
  return openPack(keptFiles(base, hostFiles(base)), streamCompression, { inChunks: true });
}

/**
 * Looks whether a host has another pack now than the one that is kept, and if so forgets that one. Throws when the
 * host does not answer or has no pack that this Duizhao reads.
 */
export async function refreshRemotePack(address: string): Promise<'same' | 'changed'> {
  const base = packBase(address);
  const now = await hostFiles(base).read(HEADER_FILE);
  readHeader(now);
  const kept = await keptFiles(base, { read: async () => now }).read(HEADER_FILE);
  if (kept.length === now.length && kept.every((byte, at) => byte === now[at])) return 'same';
  await forgetKeptFiles(base);
  return 'changed';
}

/** Reads, of a pack that the reader adds, all that is needed to tell foreign pages; throws what is wrong with it. */
export async function fetchRemotePack(address: string): Promise<void> {
  await forgetRemotePack(address);
  const pack = await openRemotePack(address);
  await pack.areHeld(new Uint32Array());
}

/** Forgets all that is kept of a host's pack. */
export function forgetRemotePack(address: string): Promise<void> {
  return forgetKeptFiles(packBase(address));
}

/** The folder of a pack's address: `https://example.com/news/pack.json` and `https://example.com/news` are the same. */
function packBase(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  url.search = '';
  url.pathname = `${url.pathname.replace(/\/(pack\.json)?$/, '')}/`;
  return url;
}
