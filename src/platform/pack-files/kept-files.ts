import type { PackFiles } from '../../core/pack/index.ts';

/** Kept answers of one pack's host are in one cache, so that they go with it. */
const PREFIX = 'duizhao-pack ';

/**
 * Files of a host, kept by the browser: what was read once is not asked for again, not even by a worker that was
 * killed and started anew. Where the browser keeps nothing, as in some private windows, every read goes to the host.
 */
export function keptFiles(base: URL, files: PackFiles): PackFiles {
  return {
    read: async (name, start, end) => {
      const key = new URL(name, base);
      if (start !== undefined && end !== undefined) key.search = `bytes=${start}-${end - 1}`;
      const cache = await openCache(base);
      const kept = await cache?.match(key.href).catch(() => undefined);
      if (kept !== undefined) return new Uint8Array(await kept.arrayBuffer());
      const bytes = await files.read(name, start, end);
      await cache?.put(key.href, new Response(new Uint8Array(bytes))).catch(() => undefined);
      return bytes;
    },
  };
}

/** Forgets all that was kept of a host's pack. */
export async function forgetKeptFiles(base: URL): Promise<void> {
  await caches.delete(PREFIX + base.href).catch(() => false);
}

function openCache(base: URL): Promise<Cache | undefined> {
  return caches.open(PREFIX + base.href).catch(() => undefined);
}
