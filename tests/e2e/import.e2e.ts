import { expect, it } from 'vitest';
import { press, textOf } from './extension-page.ts';
import { chooseBytes, chooseFile, eraseAll, tmxOf } from './own-corpora.ts';
import { hover, until } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

/** 港口已经开放。 and 船已离开。 in GB18030. */
const HARBOR = [0xb8, 0xdb, 0xbf, 0xda, 0xd2, 0xd1, 0xbe, 0xad, 0xbf, 0xaa, 0xb7, 0xc5, 0xa1, 0xa3];
const SHIP = [0xb4, 0xac, 0xd2, 0xd1, 0xc0, 0xeb, 0xbf, 0xaa, 0xa1, 0xa3];
const OLD_TABLE = [
  ...ascii('en,zh\nThe harbor is open again.,'),
  ...HARBOR,
  ...ascii('\nThe ship has left.,'),
  ...SHIP,
  ...ascii('\n'),
];

it('asks for the encoding of a file that is not in UTF-8, and imports it as chosen', async () => {
  const { openCorpora, screenshot } = setting();
  const corpora = await openCorpora();
  await chooseBytes(corpora, 'old.csv', OLD_TABLE);
  const first = '[data-part=job] .encoding:first-of-type';
  await until('the question', () => textOf(corpora, first, /GB18030.*港口已经开放。/s));
  await screenshot(corpora, 'encoding');
  await press(corpora, '[data-action=dismiss-job]');
  await until(
    'no question',
    async () => (await textOf(corpora, 'main', /GB18030/)) === undefined || undefined,
  );
  await chooseBytes(corpora, 'old.csv', OLD_TABLE);
  await press(corpora, '[data-action=encoding-gb18030]');
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /2 units/));
  expect(corpora.errors).toEqual([]);
  await eraseAll(corpora);
});

it('says in the reader’s words what could not be read, and in which line', async () => {
  const { openCorpora, screenshot } = setting();
  const corpora = await openCorpora();
  await chooseFile(corpora, 'harbor.tsv', 'en\tzh\nThe harbor is open.\t港口开放。\nalone\n');
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /1 unit/));
  await press(corpora, '[data-part=job] summary');
  await until('the problem', () => textOf(corpora, '.problems', /3.*too few columns/));
  await screenshot(corpora, 'problems');
  await eraseAll(corpora);
});

it('builds a corpus anew whose pack the background finds damaged', async () => {
  const { open, openCorpora, control, browser } = setting();
  const [en, zh] = [
    'Construction took 28 months and cost 5.2 billion yuan, about 300 million yuan less than planned.',
    '工程历时28个月，耗资52亿元，比计划少约3亿元。',
  ];
  const corpora = await openCorpora();
  await chooseFile(corpora, 'trams.tmx', tmxOf([[en, zh]]));
  await until('the corpus', () => textOf(corpora, '[data-part=corpus] .facts', /1 unit/));
  await corpora.close();
  const page = await control();
  const before = await page.evaluate(damagePacks);
  await browser.killBackground();
  // The page asks the background, which finds the damage and reads the text of the corpus again.
  const card = await hover(await open('tram-english.html'), 'Construction took 28 months', '52亿元');
  expect(card.texts).toEqual([zh]);
  const [after] = await page.evaluate(storedCorpora);
  expect(after?.revision).not.toBe(before);
  expect(after?.damage).toBeUndefined();
  await eraseAll(await openCorpora());
});

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

interface StoredRow {
  readonly revision: string;
  readonly damage?: string;
}

/** Spoils every file of every pack, as a failing disk does; gives the revision they are of. */
async function damagePacks(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('duizhao');
    request.onsuccess = () => resolve(request.result);
  });
  const files = database.transaction('files', 'readwrite').objectStore('files');
  const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
    const request = files.getAllKeys();
    request.onsuccess = () => resolve(request.result);
  });
  for (const key of keys) files.put(new Blob([new Uint8Array(64).fill(0x5a)]), key);
  await new Promise((resolve) => files.transaction.addEventListener('complete', resolve));
  database.close();
  const [first] = keys;
  return Array.isArray(first) ? String(first[0]) : '';
}

async function storedCorpora(): Promise<readonly StoredRow[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('duizhao');
    request.onsuccess = () => resolve(request.result);
  });
  const rows = await new Promise<readonly StoredRow[]>((resolve) => {
    const request = database.transaction('corpora').objectStore('corpora').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return rows;
}
