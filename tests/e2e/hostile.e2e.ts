import { describe, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { cardOn, hover, pointAt, pointAway, settle, until, waitForCard, waitForNoCard } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();
const PARAGRAPH = 'total import and export value';
const COUNTERPART = '8月3日';

describe('a page against the extension', () => {
  it('that replaced the functions of its own world is told nothing, and the card comes', async () => {
    const page = await setting().open('hostile/overrides.html');
    await hover(page, PARAGRAPH, COUNTERPART);
    const stolen = await page.evaluate(() =>
      (globalThis as unknown as { stolen: string[] }).stolen.join('\n'),
    );
    expect(stolen).not.toMatch(/heard|duizhao|月3日/i);
    expect(page.errors).toEqual([]);
  });

  it('that takes the card away each time gets no loop, and the next hover works once it stops', async () => {
    const page = await setting().open('hostile/remover.html');
    const removed = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
    await until('the card to be taken away', async () => {
      await pointAway(page);
      await pointAt(page, PARAGRAPH);
      await settle();
      return (await removed()) || undefined;
    });
    const times = await removed();
    await settle();
    expect(await removed()).toBe(times);
    await page.evaluate(() => {
      (globalThis as unknown as { lenient: boolean }).lenient = true;
    });
    await pointAway(page);
    await hover(page, 'Latest data show', '最新');
    expect(page.errors).toEqual([]);
  });

  it('that covers everything keeps nobody from the card', async () => {
    const page = await setting().open('hostile/coverer.html');
    await hover(page, PARAGRAPH, COUNTERPART);
    expect(page.errors).toEqual([]);
  });

  it('that plays the reader opens no card and closes none', async () => {
    const page = await setting().open('hostile/synthetic.html');
    await settle();
    expect(await cardOn(page)).toBeUndefined();
    await hover(page, PARAGRAPH, COUNTERPART);
    await settle();
    expect((await cardOn(page))?.state).toBe('hover');
    expect((await cardOn(page))?.status).toBe('');
  });

  it.each([
    'restless.html',
    'million-nodes.html',
    'endless-paragraph.html',
  ])('stays as lively as it was on %s, and the card comes', async (name) => {
    const page = await setting().open(`hostile/${name}`);
    // A million nodes are looked through in the page's idle time.
    await until('the card', () => hover(page, PARAGRAPH, COUNTERPART).catch(() => undefined), 25_000);
    // Other programs on the machine make a page pause as well, but not again and again.
    await until('a lively page', async () => (await longestPause(page)) < 500 || undefined);
    expect(page.errors).toEqual([]);
  });

  it('that sandboxes a frame leaves its paragraphs to the reader', async () => {
    const page = await setting().open('hostile/sandbox.html');
    await page.moveTo(200, 300);
    await settle();
    expect(page.errors.filter((error) => !/sandbox|script/i.test(error))).toEqual([]);
  });
});

describe('a page that spies', () => {
  it('sees no difference between paragraphs that a corpus has and others, until the reader acts', async () => {
    const page = await setting().open('hostile/stranger.html');
    const underlined = await until('the figures', async () => {
      const texts = await page.evaluate(allHighlighted);
      return texts.length > 0 ? texts : undefined;
    });
    // One paragraph of the corpus, one of none, and the figures of both: no mark tells which is which.
    expect(underlined).toContain('274.68 billion yuan');
    expect(underlined).toContain('31.5 billion yuan');
    const before = await page.evaluate(everythingVisible);
    await page.moveTo(640, 20);
    await settle();
    expect(await page.evaluate(everythingVisible)).toEqual(before);
  });

  it('cannot read the card while it is shown', async () => {
    const page = await setting().open('english.html');
    await hover(page, PARAGRAPH, COUNTERPART);
    expect(await page.evaluate(readByEveryMeans)).not.toContain('8月3日');
    await pointAway(page);
    await waitForNoCard(page);
  });

  // Firefox answers `window.find` for any text on the screen; docs/privacy.md says so.
  it.runIf(browserName === 'chromium')('cannot find the card’s text, nor select it', async () => {
    const page = await setting().open('english.html');
    await hover(page, PARAGRAPH, COUNTERPART);
    const found = await page.evaluate(() => {
      const { find } = globalThis as unknown as { find: (text: string, ...rest: boolean[]) => boolean };
      return find('郑州市商务局', false, false, true, false, true, false);
    });
    expect(found).toBe(false);
    await waitForCard(page);
  });
});

/** Milliseconds the page's own loop waited at most, over half a second. */
function longestPause(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let last = performance.now();
    let gap = 0;
    for (let turn = 0; turn < 30; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 16));
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    }
    return gap;
  });
}

/** What a page can see of itself: markup, sheets, highlights, globals, animations, selection. */
function everythingVisible() {
  return {
    markup: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    globals: Object.getOwnPropertyNames(window).length,
    animations: document.getAnimations().length,
    frames: window.length,
  };
}

/** The texts of all highlights: a page sees their ranges. */
function allHighlighted(): string[] {
  return [...CSS.highlights.values()].flatMap((marks) =>
    [...marks].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}

/** Every text a script can get at, of the page and of what stands in the top layer. */
function readByEveryMeans(): string {
  const host = document.querySelector('duizhao-card');
  const all = document.createRange();
  all.selectNode(host ?? document.body);
  getSelection()?.selectAllChildren(document.documentElement);
  const selected = String(getSelection());
  getSelection()?.removeAllRanges();
  const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
  return [
    document.documentElement.outerHTML,
    document.documentElement.innerText,
    host?.textContent,
    host?.shadowRoot?.textContent,
    (host as HTMLElement | null)?.innerText,
    (host as unknown as { getHTML?: (o: object) => string } | null)?.getHTML?.({
      serializableShadowRoots: true,
    }),
    String(all),
    selected,
    new XMLSerializer().serializeToString(document),
    ...document
      .elementsFromPoint(left + 30, top + 60)
      .map(({ textContent }) => (document.body.contains(host) ? textContent : '')),
    JSON.stringify(performance.getEntries()),
    [...document.styleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join()).join(),
  ].join('\n');
}
