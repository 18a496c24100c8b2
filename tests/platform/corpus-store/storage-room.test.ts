import { afterEach, expect, it, vi } from 'vitest';
import { keepStorage, storageRoom } from '../../../src/platform/corpus-store/index.ts';

function stubStorage(storage: Partial<Record<keyof StorageManager, () => Promise<unknown>>>) {
  vi.stubGlobal('navigator', { storage });
}
afterEach(() => vi.unstubAllGlobals());

it.each([
  true,
  false,
])('gives the browser’s answer when it is asked to keep the corpora: %s', async (answer) => {
  stubStorage({ persisted: async () => false, persist: async () => answer });
  expect(await keepStorage()).toBe(answer);
});

it('does not ask a browser that keeps them already', async () => {
  const persist = vi.fn(async () => false);
  stubStorage({ persisted: async () => true, persist });
  expect(await keepStorage()).toBe(true);
  expect(persist).not.toHaveBeenCalled();
});

it('takes a browser that cannot be asked for one that may clear them', async () => {
  stubStorage({
    persisted: async () => false,
    persist: async () => Promise.reject(new TypeError('Not here.')),
  });
  expect(await keepStorage()).toBe(false);
});

it('says how much room is taken, none where the browser does not tell', async () => {
  stubStorage({ estimate: async () => ({ usage: 5 }), persisted: async () => true });
  expect(await storageRoom()).toEqual({ used: 5, persisted: true });
  stubStorage({ estimate: async () => ({}), persisted: async () => false });
  expect(await storageRoom()).toEqual({ used: 0, persisted: false });
});
