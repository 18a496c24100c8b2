// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectParagraphs } from '../../src/page/paragraphs/index.ts';

const SENTENCE =
  'The harbor handled more goods in June than in any month before, its operator said on Tuesday.';
const CHINESE = '据港口运营商周二公布的数据，该港六月份货物吞吐量超过以往任何一个月，其中出口增长最快。';

const times = (count: number, html: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => html(place)).join('');
const story = times(8, (place) => `<p>${SENTENCE} Part ${place}.</p>`);

function detect(body: string, title = 'Trade'): { texts: readonly string[]; walked: boolean } {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
  const walks = vi.spyOn(document, 'createTreeWalker');
  const texts = detectParagraphs(document).map(({ text }) => text);
  return { texts, walked: walks.mock.calls.length > 0 };
}

afterEach(() => void vi.restoreAllMocks());

describe('a page whose story is marked up as paragraphs', () => {
  it.each([
    ['in an article', `<nav><a href="/">Home</a></nav><article>${story}</article>`],
    ['in Chinese', `<div>${times(12, () => `<p>${CHINESE}</p>`)}</div>`, '外贸'],
    ['with a few line breaks', `<div>${story}<p>${SENTENCE}<br><br>${SENTENCE}</p></div>`],
    ['on a page that names comments', `<article class="has-comments">${story}</article>`],
  ])('is found without a walk over its texts: %s', (_, body, title?: string) => {
    const { texts, walked } = detect(body, title);
    expect(walked).toBe(false);
    expect(texts.length).toBeGreaterThanOrEqual(8);
  });

  it('keeps what stands beside the paragraphs: headings, quotes, lists and captions', () => {
    const beside = [
      '<h2>What comes next</h2>',
      `<blockquote>${SENTENCE} He said so.</blockquote>`,
      `<ul>${times(6, (place) => `<li>Goods of kind ${place}, of which most were sold at home</li>`)}</ul>`,
      '<figure><img alt=""><figcaption>The harbor in June, seen from the sea.</figcaption></figure>',
    ];
    const { texts, walked } = detect(
      `<article>${beside.map((html) => story + html).join('')}${story}</article>`,
    );
    expect(walked).toBe(false);
    expect(texts).toContain('What comes next');
    expect(texts).toContain(`${SENTENCE} He said so.`);
    expect(texts).toContain('Goods of kind 5, of which most were sold at home');
    expect(texts).toContain('The harbor in June, seen from the sea.');
  });

  it('keeps no list of links beside them', () => {
    const links = times(6, (place) => `<li><a href="/">Another story about goods of kind ${place}</a></li>`);
    const { texts } = detect(`<article>${story}<ul>${links}</ul></article>`);
    expect(texts).toHaveLength(8);
  });
});

describe('a page whose story is not', () => {
  const plain = times(20, (place) => `<div>${SENTENCE} Part ${place}.</div>`);

  it.each([
    ['with comments in paragraphs', `<div>${plain}</div><div id="comments"><div>${story}</div></div>`],
    [
      'with a notice of cookies in them',
      `<div>${plain}</div><section class="CookieNotice">${story}</section>`,
    ],
    ['with a dialog', `<div>${plain}</div><div role="dialog">${story}</div>`],
    ['with something hidden', `<div>${plain}</div><div hidden>${story}</div>`],
    ['with a long foot', `<div>${plain}</div><div class="siteFooter">${story}</div>`],
    [
      'with line breaks and indents',
      `<div>${times(20, (place) => `　　${SENTENCE} Part ${place}.<br>`)}</div><div>${story}</div>`,
    ],
    ['with an aside', `<div>${plain}</div><aside>${story}</aside>`],
    ['with too few of them', `<div>${plain}</div><div><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`],
    ['with each in an element of its own', `<div>${times(20, () => `<div><p>${SENTENCE}</p></div>`)}</div>`],
    [
      'with empty lines between its paragraphs',
      `<div>${times(20, (place) => `${SENTENCE} Part ${place}.<br><br>`)}</div><div class="about">${story}</div>`,
    ],
  ])('is found by a walk over the texts: %s', (_, body) => {
    const { texts, walked } = detect(body);
    expect(walked).toBe(true);
    expect(texts.filter((text) => text.startsWith(SENTENCE)).length).toBeGreaterThanOrEqual(20);
  });
});
