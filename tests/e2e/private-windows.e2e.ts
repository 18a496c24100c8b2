import { expect, it } from 'vitest';
import { hover } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

interface ExtensionApi {
  readonly storage: { readonly local: { get(): Promise<object> } };
}

it('serves a private window as any other, and keeps nothing of what it showed', async () => {
  const { browser, control, open } = setting();
  const plain = await open('english.html');
  await hover(plain, 'Latest data show', '最新');
  const address = await plain.evaluate(() => location.href);
  const privately = await browser.openPrivately(`${address}?in=private`);
  await privately.bringToFront();
  await hover(privately, 'Made-in-Zhengzhou products', '郑州制造');
  await privately.close();
  const stored = await (await control()).evaluate(everythingStored);
  expect(stored).toContain('"corpora"');
  expect(stored).not.toContain('in=private');
  expect(stored).not.toContain(new URL(address).host);
  await plain.bringToFront();
  await hover(plain, 'procurement team', '得锡');
});

/** What outlives the browser: settings and all databases of the extension. */
async function everythingStored(): Promise<string> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = browser?.storage ? browser : chrome;
  const stored: unknown[] = [{ settings: await api?.storage.local.get() }];
  const asked = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      stored.push(name, store, await asked(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(stored);
}
