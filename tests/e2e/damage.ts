export type Damage = 'flipped' | 'cut short' | 'gone';

/** Damages the first row of a store whose key ends with a name; runs in a page of the extension. */
export async function damageRow(store: string, name: string, damage: Damage): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const worsened = (bytes: Uint8Array<ArrayBuffer>) => {
    if (damage === 'cut short') return bytes.slice(0, bytes.length >> 1);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
    return bytes;
  };
  const database = await done(indexedDB.open('duizhao'));
  const rows = () => database.transaction(store, 'readwrite').objectStore(store);
  const keys = (await done(rows().getAllKeys())) as unknown as (readonly [string, string | number])[];
  const key = keys.find(([, last]) => name === '' || last === name);
  if (key === undefined) throw new Error(`No row of ${store} is named ${name}.`);
  if (damage === 'gone') await done(rows().delete(key as unknown as IDBValidKey));
  else {
    const value: Blob | { bytes: Uint8Array<ArrayBuffer> } = await done(
      rows().get(key as unknown as IDBValidKey),
    );
    const changed =
      value instanceof Blob
        ? new Blob([worsened(new Uint8Array(await value.arrayBuffer()))])
        : { ...value, bytes: worsened(value.bytes) };
    await done(rows().put(changed, key as unknown as IDBValidKey));
  }
  database.close();
}
