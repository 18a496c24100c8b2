import type { Page, Point } from './browsers/browser.ts';

/** What a reader sees in the card. */
export interface CardSeen {
  readonly state: string;
  readonly texts: readonly string[];
  readonly languages: readonly string[];
  readonly figures: readonly FigureSeen[];
  readonly notes: readonly string[];
  readonly status: string;
  readonly marked: readonly string[];
  readonly provenance: string;
  readonly box: Box;
}
export interface FigureSeen {
  readonly relation: string;
  readonly en: string;
  readonly zh: string;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a text of the page is once it has been scrolled into view, and the box of the block that holds it. */
export function placeOf(page: Page, text: string): Promise<{ readonly point: Point; readonly block: Box }> {
  return until(`the text “${text}”`, () => page.evaluate(locate, text));
}

/** Moves the pointer onto a text of the page, and gives the box of the block that holds it. */
export async function pointAt(page: Page, text: string): Promise<Box> {
  const { point, block } = await placeOf(page, text);
  await page.moveTo(point.x, point.y);
  return block;
}

/** Moves the pointer where nothing is. */
export async function pointAway(page: Page): Promise<void> {
  await page.moveTo(3, 3);
}

/** Rests on a text until the card shows a counterpart that holds another text; a hand moves on a little meanwhile. */
export async function hover(page: Page, text: string, counterpart = ''): Promise<CardSeen> {
  for (let moves = 0; ; moves++) {
    if (moves > 0 || (await cardOn(page))?.state === 'hover') {
      await pointAway(page);
      await waitForNoCard(page);
    }
    await pointAt(page, text);
    try {
      return await waitForCard(page, ({ texts }) => texts.join('\n').includes(counterpart), 1500);
    } catch (cause) {
      if (moves === 3) throw cause;
    }
  }
}

export function waitForCard(
  page: Page,
  wanted: (card: CardSeen) => boolean = () => true,
  patience?: number,
): Promise<CardSeen> {
  const look = async () => {
    const card = await cardOn(page);
    return card !== undefined && wanted(card) ? card : undefined;
  };
  return until('the card', look, patience);
}

export async function waitForNoCard(page: Page): Promise<void> {
  await until('the card to go', async () => (await cardOn(page)) === undefined || undefined);
}

/** The card as it is now. */
export function cardOn(page: Page): Promise<CardSeen | undefined> {
  return page.inCard(readCard);
}

/** Moves the real pointer to a control of the card, and clicks it. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const point = await pointInCard(page, selector);
  await page.click(point.x, point.y);
}

/** Moves the real pointer onto a part of the card. */
export async function pointInCard(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const point = await until(`${selector} in the card`, () => page.inCard(centreOf, selector));
  await page.moveTo(point.x, point.y);
  return point;
}

/** How many pixels of the page are painted in a color. */
export async function paintedPixels(page: Page, color: readonly [number, number, number]): Promise<number> {
  return page.evaluate(countPixels, await page.picture(), color);
}

/** Long enough for anything that would have come to have come: dwell, look-up, card. */
export function settle(): Promise<void> {
  return sleep(700);
}

/** Asks again until there is an answer. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  patience = 6000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await sleep(40);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function locate(text: string) {
  const frame = document.querySelector('iframe');
  const inner = frame?.contentDocument ?? document;
  const offset = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(text);
    if (start < 0 || node.parentElement === null || node.parentElement.closest('script')) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = inner.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const [above] = range.getClientRects();
    if (above === undefined) continue;
    if (above.top < 80 || above.bottom > innerHeight - 80)
      scrollBy({ top: above.top - innerHeight / 2, behavior: 'instant' });
    const [line = above] = range.getClientRects();
    const all = inner.createRange();
    all.selectNodeContents(node);
    const block = all.getBoundingClientRect();
    return {
      point: {
        x: offset.left + line.left + Math.min(line.width, 60) / 2,
        y: offset.top + line.top + line.height / 2,
      },
      block: {
        left: offset.left + block.left,
        top: offset.top + block.top,
        right: offset.left + block.right,
        bottom: offset.top + block.bottom,
      },
    };
  }
  return undefined;
}

function readCard(root: ShadowRoot): CardSeen | undefined {
  const card = root.querySelector('.card');
  if (card === null) return undefined;
  const all = (selector: string) => [...card.querySelectorAll(selector)];
  const textOf = (element: Element | null | undefined) => element?.textContent ?? '';
  // Pinyin above the text is no part of it.
  const plainTextOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const reading of copy.querySelectorAll('rt')) reading.remove();
    return textOf(copy);
  };
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return {
    state: card.getAttribute('data-state') ?? '',
    texts: all('[data-part=counterpart]').map(plainTextOf),
    languages: all('[data-part=counterpart]').map((part) => part.getAttribute('lang') ?? ''),
    figures: all('[data-part=figure]').map((figure) => ({
      relation: figure.getAttribute('data-relation') ?? '',
      en: textOf(figure.querySelector('[data-side=en]')),
      zh: textOf(figure.querySelector('[data-side=zh]')),
    })),
    notes: all('[data-part=match-note]').map(textOf),
    status: textOf(card.querySelector('[role=status]')),
    marked: all('mark').map(textOf),
    provenance: all('[data-part=provenance]').map(textOf).join('\n'),
    box: { left, top, right, bottom },
  };
}

function centreOf(root: ShadowRoot, selector: string) {
  const element = root.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = root.host.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  return { x: (frame?.left ?? 0) + left + width / 2, y: (frame?.top ?? 0) + top + height / 2 };
}

async function countPixels(base64: string, [red, green, blue]: readonly [number, number, number]) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (drawing === null) return 0;
  drawing.drawImage(bitmap, 0, 0);
  const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
  let count = 0;
  for (let place = 0; place < data.length; place += 4) {
    if (data[place] === red && data[place + 1] === green && data[place + 2] === blue) count++;
  }
  return count;
}
