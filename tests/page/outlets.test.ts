// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectParagraphs } from '../../src/page/paragraphs/index.ts';
import { CHINESE, ENGLISH, inChinese, inEach, inEnglish, links, type Story } from './outlet-markup.ts';

function detect(html: string, title = '') {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${html}</body>`;
  return detectParagraphs(document)
    .filter(({ kind }) => kind !== 'byline')
    .map(({ text }) => text);
}

describe('the paragraphs of an outlet’s page, and nothing else,', () => {
  it.each(inEnglish)('are found in markup like %s', (_, markup) => {
    expect(detect(markup(ENGLISH), `${ENGLISH.title} | News`)).toEqual([ENGLISH.title, ...ENGLISH.texts]);
  });

  it.each(inChinese)('are found in markup like %s', (_, markup) => {
    expect(detect(markup(CHINESE), `${CHINESE.title}_新闻`)).toEqual([CHINESE.title, ...CHINESE.texts]);
  });
});

describe('a page of short texts', () => {
  it('is an article where every word is an element of its own', () => {
    const words = (text: string) => text.replace(/\S+/g, '<span>$&</span>');
    expect(detect(inEach(ENGLISH, (text) => `<p>${words(text)}</p>`))).toEqual(ENGLISH.texts);
  });

  it('keeps short headings and paragraphs beside long ones', () => {
    const [first, second, ...others] = ENGLISH.texts;
    const html = `<p>${first}</p><p>It was close.</p><div><h2>A loan</h2></div><p>${second}</p>${others.map((text) => `<p>${text}</p>`).join('')}`;
    expect(detect(`<article>${html}</article>`)).toEqual([
      first,
      'It was close.',
      'A loan',
      second,
      ...others,
    ]);
  });
});

describe('a text that is never shown', () => {
  it.each(['template', 'noscript', 'script type="text/plain"'])('is never read in a %s', (tag) => {
    const mass = `<${tag}>${'<p>This is a sentence that nobody sees, and it goes on for a while.</p>'.repeat(500)}</${tag.split(' ')[0]}>`;
    expect(detect(`${mass}<article>${inEach(ENGLISH, (text) => `<p>${text}</p>`)}</article>`)).toEqual(
      ENGLISH.texts,
    );
  });
});

describe('a page without an article', () => {
  const card = (place: number, { texts, other }: Story) =>
    `<div class="c"><div><a href="/${place}"><h3>${other} ${place}</h3></a></div><p>${texts[place % 5]}</p></div>`;

  it.each([
    [
      'a Chinese home page',
      () => `<div>${Array.from({ length: 20 }, (_, place) => card(place, CHINESE)).join('')}</div>`,
    ],
    ['headlines alone', () => `<div><ul>${links(ENGLISH.other, 60)}</ul></div>`],
    [
      'the results of a search',
      () =>
        `<div>${Array.from({ length: 10 }, (_, place) => `<div><a href="/${place}"><h3>${ENGLISH.other} ${place}</h3></a><span>${ENGLISH.texts[place % 5]} …</span></div>`).join('')}</div>`,
    ],
    [
      'a document being written',
      () =>
        `<div role="application"><div contenteditable="true" role="textbox">${inEach(ENGLISH, (text) => `<p>${text}</p>`)}</div></div>`,
    ],
    [
      'a shop',
      () =>
        `<div>${Array.from({ length: 20 }, (_, place) => `<div><a href="/${place}"><img>A red chair of beech, size ${place}</a><span>$${place}9.00</span></div>`).join('')}</div>`,
    ],
  ] as const)('has no paragraphs: %s', (_, markup) => expect(detect(markup())).toEqual([]));
});
