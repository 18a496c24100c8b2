import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRemotePack, refreshRemotePack } from '../../../src/platform/pack-files/index.ts';
import { buildInMemory } from '../../core/pack/memory-storage.ts';

const ADDRESS = 'https://packs.example/news';
const { files } = await buildInMemory([
  { id: 'a', provenance: {}, units: [{ segments: { en: 'The harbor grows.', zh: '港口在成长。' } }] },
]);

/** A static host; `status` says how it answers instead. */
const host = { status: 200, requests: [] as { url: string; range: string | null }[], files: new Map(files) };
/** What the browser keeps, by cache and address. */
const kept = new Map<string, Map<string, Uint8Array>>();

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 });
  Object.assign(host, { status: 200, requests: [], files: new Map(files) });
  kept.clear();
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('caches', { open: openCache, delete: async (name: string) => kept.delete(name) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function answer(url: URL, { headers }: { headers: Record<string, string> }): Promise<Response> {
  const range = headers['Range'] ?? null;
  host.requests.push({ url: url.href, range });
  if (host.status !== 200) return new Response('', { status: host.status });
  const file = host.files.get(url.pathname.split('/').at(-1) ?? '');
  if (file === undefined) return new Response('', { status: 404 });
  const [, start = '0', end = ''] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
  if (range === null) return new Response(new Uint8Array(file));
  return new Response(new Uint8Array(file.slice(Number(start), Number(end) + 1)), { status: 206 });
}

async function openCache(name: string) {
  const cache = kept.get(name) ?? new Map<string, Uint8Array>();
  kept.set(name, cache);
  return {
    match: async (key: string) =>
      (cache.has(key) && new Response(new Uint8Array(cache.get(key) ?? []))) || undefined,
    put: async (key: string, response: Response) =>
      void cache.set(key, new Uint8Array(await response.arrayBuffer())),
  };
}

describe('the pack of a host', () => {
  it('is asked for without telling who asks, and what was read once is not asked for again', async () => {
    const pack = await openRemotePack(ADDRESS);
    expect((await pack.blockOf(0)).segments).toEqual([{ en: 'The harbor grows.', zh: '港口在成长。' }]);
    const asked = host.requests.length;
    const again = await openRemotePack(`${ADDRESS}/pack.json?x#y`);
    await again.blockOf(0);
    expect(host.requests.length).toBe(asked);
    expect(host.requests[0]).toEqual({ url: `${ADDRESS}/pack.json`, range: null });
  });

  it('is asked three times when its host is busy, then left alone for a while', async () => {
    host.status = 503;
    await expect(openRemotePack(ADDRESS)).rejects.toThrow('busy');
    expect(host.requests).toHaveLength(3);
  });

  it('is refused when it is not there, or is no pack', async () => {
    host.files.delete('pack.json');
    await expect(openRemotePack(ADDRESS)).rejects.toThrow('404');
    expect(host.requests).toHaveLength(1);
    host.files.set('pack.json', new TextEncoder().encode('<html>'));
    await expect(openRemotePack(ADDRESS)).rejects.toThrow('not a Duizhao pack');
  });

  it('is read anew when its host has another', async () => {
    await openRemotePack(ADDRESS);
    expect(await refreshRemotePack(ADDRESS)).toBe('same');
    const other = await buildInMemory([{ id: 'b', provenance: {}, units: [] }]);
    host.files = new Map(other.files);
    expect((await openRemotePack(ADDRESS)).header.units).toBe(1);
    expect(await refreshRemotePack(ADDRESS)).toBe('changed');
    expect((await openRemotePack(ADDRESS)).header.units).toBe(0);
  });
});
