// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Paragraph,
  type ParagraphIndex,
  recognizeParagraphs,
  watchParagraphs,
} from '../../src/page/paragraphs/index.ts';

const SENTENCE =
  'The city said that its foreign trade had grown for the third month, and that it expects more.';
const ARTICLE = `<article><h1>Trade grew again</h1>${[1, 2, 3, 4]
  .map((number) => `<p>${SENTENCE} This is paragraph ${number} of the article.</p>`)
  .join('')}</article>`;

let ending: AbortController;
let added: Paragraph[];
let removed: Paragraph[];
let failures: unknown[];
let loads: number;
/** How often the recognizer cannot be loaded. */
let refusals: number;
/** When it is loaded. */
let isLoaded: Promise<void>;

function watch(): ParagraphIndex {
  return watchParagraphs(
    document,
    {
      onParagraphs: (found) => added.push(...found),
      onRemoved: (gone) => removed.push(...gone),
      loadRecognizer: async () => {
        loads++;
        await isLoaded;
        if (refusals-- > 0) throw new Error('not loaded');
        return recognizeParagraphs;
      },
      onFailure: (cause) => failures.push(cause),
    },
    ending.signal,
  );
}

/** Time for the page to settle and for one scan. */
const settle = () => vi.advanceTimersByTimeAsync(3000);
const textsOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // A page that is always idle.
  vi.stubGlobal('requestIdleCallback', (act: (deadline: object) => void) =>
    setTimeout(() => act({ timeRemaining: () => 8 }), 1),
  );
  document.body.innerHTML = '';
  ending = new AbortController();
  [added, removed, failures, loads, refusals] = [[], [], [], 0, 0];
  isLoaded = Promise.resolve();
});

afterEach(() => {
  ending.abort();
  expect(failures).toEqual([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a watch of a page', () => {
  it('tells of the paragraphs once', async () => {
    document.body.innerHTML = ARTICLE;
    const index = watch();
    await settle();
    await settle();
    expect(added).toHaveLength(5);
    expect(index.paragraphs()).toEqual(added);
    expect(removed).toEqual([]);
  });

  it('asks for no recognizer while the page has no prose', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav><div><button>Play</button>Level 3</div>';
    watch();
    await settle();
    expect(loads).toBe(0);
  });

  it('finds an article that arrives late', async () => {
    watch();
    await settle();
    document.body.innerHTML = ARTICLE;
    await settle();
    expect(added).toHaveLength(5);
  });

  it('lets the paragraphs of a replaced article go, and tells of the new ones', async () => {
    document.body.innerHTML = ARTICLE;
    const index = watch();
    await settle();
    const first = [...index.paragraphs()];
    document.body.innerHTML = ARTICLE.replaceAll('foreign trade', 'tourism');
    await settle();
    expect(removed).toEqual(first);
    expect(textsOf(index.paragraphs())).toContainEqual(expect.stringContaining('tourism'));
    expect(index.paragraphs()).toHaveLength(5);
  });

  it('keeps the paragraphs it knows when more are added below', async () => {
    document.body.innerHTML = ARTICLE;
    const index = watch();
    await settle();
    const first = [...index.paragraphs()];
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${SENTENCE} More below.</p>`);
    await settle();
    expect(index.paragraphs().slice(0, 5)).toEqual(first);
    expect(added).toHaveLength(6);
    expect(removed).toEqual([]);
  });

  it('sees text that is revealed', async () => {
    document.body.innerHTML = ARTICLE.replace('</article>', `<p hidden>${SENTENCE} Hidden.</p></article>`);
    watch();
    await settle();
    expect(added).toHaveLength(5);
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    await settle();
    expect(textsOf(added.slice(5))).toEqual([`${SENTENCE} Hidden.`]);
  });

  it('sees changes in an open shadow root', async () => {
    document.body.innerHTML = '<news-story></news-story>';
    const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = ARTICLE;
    watch();
    await settle();
    expect(added).toHaveLength(5);
    root?.querySelector('p')?.remove();
    await settle();
    expect(removed).toHaveLength(1);
  });

  it('does not wait forever on a page that never rests', async () => {
    watch();
    await settle();
    document.body.innerHTML = `${ARTICLE}<output></output>`;
    for (let tick = 0; tick < 40; tick++) {
      (document.querySelector('output') as Element).textContent = String(tick);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(added).toHaveLength(5);
  });

  it('finds nothing in a document that is being written', async () => {
    document.body.innerHTML = ARTICLE;
    document.designMode = 'on';
    watch();
    await settle();
    document.designMode = 'off';
    expect(added).toEqual([]);
  });

  it('says what went wrong, and looks again at the next change', async () => {
    refusals = 1;
    document.body.innerHTML = ARTICLE;
    watch();
    await settle();
    expect(failures.splice(0)).toEqual([new Error('not loaded')]);
    expect(added).toEqual([]);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${SENTENCE} More below.</p>`);
    await settle();
    expect(added).toHaveLength(6);
  });

  it('looks once more at what changed while it looked', async () => {
    let load = () => {};
    isLoaded = new Promise((resolve) => {
      load = resolve;
    });
    document.body.innerHTML = ARTICLE;
    const index = watch();
    await settle();
    document.querySelector('p')?.remove();
    await settle();
    expect(added).toEqual([]);
    load();
    await settle();
    expect(index.paragraphs()).toHaveLength(4);
    expect(removed).toHaveLength(1);
  });

  it('tells apart the paragraphs that share an element, by the place of the pointer', async () => {
    const texts = [1, 2, 3, 4].map((number) => `${SENTENCE} This is paragraph ${number}.`);
    document.body.innerHTML = `<article><div>${texts.join('<br><br>')}</div></article>`;
    const index = watch();
    await settle();
    expect(textsOf(added)).toEqual(texts);
    const box = (top: number) => ({ left: 0, right: 500, top, bottom: top + 40 }) as DOMRect;
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
      return box(100 * texts.findIndex((text) => this.toString().includes(text)));
    });
    const at = (y: number) => index.paragraphAt({ target: document.querySelector('div'), x: 9, y })?.text;
    expect([at(120), at(301), at(80), at(900)]).toEqual([texts[1], texts[3], undefined, undefined]);
    vi.restoreAllMocks();
  });

  it('ends with its signal', async () => {
    watch();
    await settle();
    ending.abort();
    document.body.innerHTML = ARTICLE;
    await settle();
    expect(added).toEqual([]);
  });

  it('knows the paragraph of any node inside one, and none elsewhere', async () => {
    document.body.innerHTML = ARTICLE.replace('third', '<b>thi<i>rd</i></b>');
    const index = watch();
    await settle();
    const at = (selector: string) =>
      index.paragraphAt({ target: document.querySelector(selector), x: 0, y: 0 });
    expect(at('i')?.text).toContain('paragraph 1 of');
    expect(at('h1')?.kind).toBe('title');
    expect(at('article')).toBeUndefined();
  });
});
