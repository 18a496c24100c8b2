import type { Page } from './browsers/browser.ts';
import { press, storedSettings, textOf } from './extension-page.ts';
import { hover, pointAt, pointAway, until } from './reader.ts';
import type { Setting } from './setting.ts';

/** Something a reader does, and what must hold after the background died in the middle of it. */
export interface UseCase {
  readonly name: string;
  /** Starts it; it may fail when the background dies meanwhile. */
  start(): Promise<unknown>;
  /** Throws when anything was lost or half-written, or when the next action does not work. */
  check(): Promise<void>;
}

const UNITS = 40;

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The use cases, each on tabs that stay open from one run to the next. */
export async function openUseCases(setting: Setting): Promise<readonly UseCase[]> {
  const article = await setting.open('english.html');
  const bilingual = await setting.open('tram-bilingual.html');
  const panel = await setting.openSidePanel(bilingual);
  const corpora = await setting.openCorpora();
  return [
    hovering(article),
    toggling(setting, article, corpora),
    importing(corpora),
    harvesting(panel, corpora),
    backingUp(corpora),
  ];
}

/** Does a use case, ends the background at a random moment of it, and checks what is left. */
export async function endDuring(useCase: UseCase, setting: Setting, random: () => number): Promise<void> {
  const started = useCase.start().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, random() * 400));
  await setting.browser.killBackground();
  await started;
  await useCase.check();
}

function hovering(article: Page): UseCase {
  return {
    name: 'hover',
    start: () => pointAt(article, 'Latest data show'),
    check: async () => {
      await article.bringToFront();
      await hover(article, 'Made-in-Zhengzhou products', '郑州制造');
      await pointAway(article);
    },
  };
}

function toggling({ browser }: Setting, article: Page, page: Page): UseCase {
  const isOn = async () => {
    const stored = (await storedSettings(page)) as { overlay?: unknown; version?: unknown } | undefined;
    const { overlay = true, version = 1 } = stored ?? {};
    if (typeof overlay !== 'boolean' || version !== 1)
      throw new Error(`Half-written settings: ${JSON.stringify(stored)}`);
    return overlay;
  };
  return {
    name: 'toggle',
    start: () => browser.pressShortcut(article),
    check: async () => {
      const before = await isOn();
      await browser.pressShortcut(article);
      const after = await until('the switch', async () => ((await isOn()) === before ? undefined : !before));
      if (!after) {
        await browser.pressShortcut(article);
        await until('the switch', async () => (await isOn()) || undefined);
      }
      await hover(article, 'Made-in-Zhengzhou products', '郑州制造');
      await pointAway(article);
    },
  };
}

function importing(corpora: Page): UseCase {
  const imported = () => chooseFile(corpora, 'boats.tsv', tableOf(UNITS));
  const isWhole = new RegExp(`^${UNITS} units`);
  return {
    name: 'import',
    start: imported,
    check: async () => {
      await corpora.bringToFront();
      await until('the import', () => textOf(corpora, '[data-part=corpus] .facts', isWhole));
      await eraseAll(corpora);
      await imported();
      await until('the next import', () => textOf(corpora, '[data-part=corpus] .facts', isWhole));
      await eraseAll(corpora);
    },
  };
}

function harvesting(panel: Page, corpora: Page): UseCase {
  const harvest = async () => {
    await panel.bringToFront();
    // The offer goes and comes while the panel reads the page anew.
    await until('the review', async () => {
      await press(panel, '[data-action=harvest]');
      return (await isReviewing(panel)) || undefined;
    });
    await press(panel, '[data-action=save-pairs]');
    await until('the end of saving', async () => !(await isReviewing(panel)) || undefined);
  };
  const saved = async () =>
    until('the saved pairs', () => textOf(corpora, '[data-part=corpus] .facts', /^\d+ units/));
  return {
    name: 'harvest',
    start: harvest,
    check: async () => {
      await corpora.bringToFront();
      const first = await saved();
      await eraseAll(corpora);
      await harvest();
      await corpora.bringToFront();
      const second = await saved();
      const unitsIn = (facts: string) => /^\d+/.exec(facts)?.[0];
      if (unitsIn(first) !== unitsIn(second)) throw new Error(`Saved in part: ${first}, then ${second}`);
      await eraseAll(corpora);
    },
  };
}

function isReviewing(panel: Page): Promise<boolean> {
  return panel.evaluate(() => document.querySelector('[data-action=save-pairs]') !== null);
}

function backingUp(corpora: Page): UseCase {
  const backUp = async () => {
    await corpora.bringToFront();
    return corpora.download(() => press(corpora, '[data-action=back-up]'));
  };
  return {
    name: 'export',
    start: backUp,
    check: async () => {
      const { name, text } = await backUp();
      const [line = ''] = text.split('\n');
      const { format, corpora: held } = JSON.parse(line) as { format: string; corpora: unknown };
      if (!name.endsWith('.duizhao') || format !== 'duizhao-backup' || !Array.isArray(held))
        throw new Error(`A backup that is none: ${name}`);
    },
  };
}

function chooseFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(putFile, name, text);
}

function putFile(name: string, text: string): void {
  const input = document.querySelector<HTMLInputElement>('[data-part=file-chooser]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  if (input === null) throw new Error('There is no field for a file.');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function tableOf(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, place) =>
      `Boat ${place} carried ${place * 7 + 3} crates of tea.\t${place}号船运了${place * 7 + 3}箱茶叶。`,
  );
  return ['en\tzh', ...rows].join('\n');
}

async function eraseAll(corpora: Page): Promise<void> {
  const count = () => corpora.evaluate(() => document.querySelectorAll('[data-part=corpus]').length);
  for (let left = await count(); left > 0; left = await count()) {
    await press(corpora, '[data-action=delete]');
    await until('the deletion', async () => (await count()) < left || undefined);
  }
  const deleted = () =>
    corpora.evaluate(() => document.querySelectorAll('[data-part=deleted-corpus]').length);
  for (let left = await deleted(); left > 0; left = await deleted()) {
    await press(corpora, '[data-action=erase]');
    await until('the erasure', async () => (await deleted()) < left || undefined);
  }
}
