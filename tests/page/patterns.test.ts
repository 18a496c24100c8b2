// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectParagraphs } from '../../src/page/paragraphs/index.ts';

const FACTS = [
  'The harbor handled more goods in June than in any month before, its operator said on Tuesday.',
  'Most of the growth came from machine parts, which are shipped to factories on the other coast.',
  'Dock workers were promised a raise in spring; their union says that it has not been paid yet.',
  'A second terminal is to open next year, although the bridge that leads to it is still unfinished.',
  'Residents fear noise at night and have asked the council to close the road to trucks after ten.',
];
const 事实 = [
  '港口运营方周二表示，六月份的货物吞吐量创下了单月的最高纪录。',
  '增长主要来自机械零件，这些零件被运往另一侧海岸的工厂。',
  '今年春天，码头工人得到了加薪的承诺，但工会说至今仍未兑现。',
  '第二座码头计划明年投入使用，不过通往那里的大桥尚未完工。',
  '居民担心夜间噪音，要求市政府在晚上十点以后禁止卡车通行。',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const TITLE = '<h1>Harbor breaks its record</h1>';

function detect(html: string) {
  document.documentElement.innerHTML = `<body>${html}</body>`;
  return detectParagraphs(document);
}

const bodyOf = (html: string) =>
  detect(html)
    .filter(({ kind }) => kind !== 'title')
    .map(({ text }) => text);

describe('the paragraphs of an article', () => {
  it.each([
    ['in p', `<article>${TITLE}${paragraphs(FACTS)}</article>`],
    ['in main', `<main>${TITLE}${paragraphs(FACTS)}</main>`],
    ['in no element of its own', `${TITLE}${paragraphs(FACTS)}`],
    ['in div alone', `<div>${TITLE}${FACTS.map((text) => `<div>${text}</div>`).join('')}</div>`],
    ['between empty lines', `<div class="text">${FACTS.join('<br><br>')}</div>`],
    [
      'in a table for layout',
      `<table><tr><td>Menu<td><font>${FACTS.join('<br><br>')}</font><td>Search</table>`,
    ],
    [
      'in a section each',
      `${TITLE}<div>${FACTS.map((text) => `<section><p>${text}</p></section>`).join('')}</div>`,
    ],
    [
      'right to left and vertical',
      `<div dir="rtl" style="writing-mode: vertical-rl">${paragraphs(FACTS)}</div>`,
    ],
    ['without boxes', `<div style="display: contents">${paragraphs(FACTS)}</div>`],
    [
      'under a class that sounds foreign',
      `<div class="sidebar-layout no-comments">${TITLE}${paragraphs(FACTS)}</div>`,
    ],
    ['in an element of the site’s own', `<story-body>${paragraphs(FACTS)}</story-body>`],
  ])('are found %s', (_, html) => expect(bodyOf(html)).toEqual(FACTS));

  it.each([
    ['in p', paragraphs(事实)],
    ['after full-width indents', `<div>${事实.map((text) => `　　${text}<br>`).join('\n')}</div>`],
    [
      'in div with non-breaking indents',
      `<div id="zoom">${事实.map((text) => `<div>&nbsp;&nbsp;${text}</div>`).join('')}</div>`,
    ],
  ])('are found in Chinese %s', (_, html) => expect(bodyOf(html)).toEqual(事实));

  it.each([
    [
      'adverts between them',
      `<div class="ad-slot"><span>Advertisement</span><p>Buy our boots, they last for years and years.</p></div>`,
    ],
    [
      'related stories',
      `<div class="related"><h4><a href="/2">Bridge will not open before next winter</a></h4><p>The bridge is late again.</p></div>`,
    ],
    [
      'a card of another story',
      `<div><a href="/2"><h4>Bridge will not open before next winter</h4></a><p>The bridge is late again, and dearer.</p></div>`,
    ],
    [
      'a line to another story',
      '<p><b><a href="/2">Read more: Bridge will not open before next winter</a></b></p>',
    ],
    [
      'a newsletter',
      '<div class="newsletter"><p>Sign up for our newsletter and get the best stories in your inbox.</p></div>',
    ],
    ['share bars', '<ul class="share"><li><a href="#">Post</a></li><li><a href="#">Mail</a></li></ul>'],
    ['a form', '<form><p>Tell us what you think of this page and of this site.</p><input></form>'],
    ['an aside', '<aside><p>Harbors of the country, from the oldest one to the newest.</p></aside>'],
    ['hidden text', `<p hidden>${FACTS[0]} Hidden.</p><p style="display: none">${FACTS[1]} Hidden.</p>`],
  ])('are found without %s', (_, foreign) => {
    const [first, second, ...others] = FACTS;
    const html = `<article>${TITLE}${paragraphs([first ?? '', second ?? ''])}${foreign}${paragraphs(others)}</article>`;
    expect(bodyOf(html)).toEqual(FACTS);
  });

  it.each([
    [
      'comments',
      `<section id="comments">${'<p>I was there, and I can tell you that it was louder than this says.</p>'.repeat(6)}</section>`,
    ],
    [
      'a cookie banner',
      '<div role="dialog"><p>We use cookies to improve this site; you can change your choice at any time.</p></div>',
    ],
    [
      'a copyright line',
      '<footer><p>© 2026 The Harbor Post. All rights reserved. No part may be copied without leave.</p></footer>',
    ],
    ['an editor’s line', '<p>（责任编辑：李明）</p>'],
  ])('are found without %s below', (_, foreign) => {
    expect(bodyOf(`<div>${TITLE}${paragraphs(FACTS)}</div>${foreign}`)).toEqual(FACTS);
  });

  it('are those of every article of a page', () => {
    const articles = FACTS.map(
      (text, place) =>
        `<article><h2>Day ${place + 1} at the harbor</h2>${paragraphs([text, `${text} Again.`])}</article>`,
    );
    const found = bodyOf(`<main><h1>A week at the harbor</h1>${articles.join('')}</main>`);
    for (const text of FACTS) expect(found).toContain(text);
    expect(found).toContain('Day 3 at the harbor');
  });

  it('are those of every post of a live blog', () => {
    const posts = FACTS.map(
      (text, place) => `<div class="post"><time>1${place}:30</time><p>${text}</p></div>`,
    );
    expect(bodyOf(`<h1>Live: the strike at the harbor</h1><div>${posts.join('')}</div>`)).toEqual(FACTS);
  });

  it('say what each of them is', () => {
    const kinds = detect(`<article>${TITLE}
      ${paragraphs(FACTS.slice(0, 2))}
      <figure><img><figcaption>Cranes at the harbor on the day of the record.</figcaption></figure>
      <h2>A second terminal</h2>
      ${paragraphs(FACTS.slice(2, 4))}
      <ul><li>${FACTS[4]}</li></ul>
      <blockquote><p>${FACTS[0]}</p></blockquote>
      ${paragraphs(FACTS.slice(2, 4))}</article>`).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'title',
      'body',
      'body',
      'caption',
      'subtitle',
      'body',
      'body',
      'list',
      'quote',
      'body',
      'body',
    ]);
  });

  it('have a title that the page’s own names, marked as a heading or not', () => {
    const page = `<head><title>港口创下纪录_海岸新闻</title></head><body><div class="bt">港口创下纪录</div>${paragraphs(事实)}</body>`;
    document.documentElement.innerHTML = page;
    expect(detectParagraphs(document)[0]).toMatchObject({ text: '港口创下纪录', kind: 'title' });
  });

  it('have a language and a script each', () => {
    const mixed = [
      '這個國家的港口在過去兩年裡發展得很快，進出口都創下了紀錄。',
      '这个国家的港口在过去两年里发展得很快，进出口都创下了纪录。',
      ...FACTS,
    ];
    const found = detect(paragraphs(mixed)).map(({ language, script }) => [language, script]);
    expect(found.slice(0, 3)).toEqual([
      ['zh', 'Hant'],
      ['zh', 'Hans'],
      ['en', undefined],
    ]);
  });

  it('are left out where they are in another language', () => {
    const french =
      'Le port a traité plus de marchandises en juin que jamais auparavant, selon son exploitant mardi soir.';
    expect(bodyOf(`${paragraphs(FACTS)}<p>${french}</p>${paragraphs(FACTS.slice(0, 1))}`)).not.toContain(
      french,
    );
  });

  it('are found in a plain text document', () => {
    expect(bodyOf(`<pre>${FACTS.join(' ')}</pre>`)).toEqual([FACTS.join(' ')]);
  });
});

describe('a page that is no article', () => {
  const card = (place: number) =>
    `<div class="card"><a href="/${place}"><h3>Bridge will not open before winter ${place}</h3></a><p>${FACTS[place % 5]}</p></div>`;
  const cards = Array.from({ length: 12 }, (_, place) => card(place)).join('');

  it.each([
    ['a home page', `<nav><a href="/">Home</a></nav><main>${cards}</main>`],
    [
      'the results of a search',
      `<form><input></form><ol>${cards.replaceAll('<div class="card">', '<li>').replaceAll('</div>', '</li>')}</ol>`,
    ],
    ['a letter being written', `<div role="textbox" contenteditable="true">${paragraphs(FACTS)}</div>`],
    ['a text editor', `<textarea>${FACTS.join('\n')}</textarea>`],
    [
      'a list of mails',
      `<table>${FACTS.map((text) => `<tr><td><a href="/m">Anna</a><td><a href="/m">${text}</a><td>12:30</tr>`).join('')}</table>`,
    ],
    ['a game', '<canvas></canvas><button>Play</button><div>Level 3</div>'],
  ])('has no paragraphs: %s', (_, html) => expect(detect(html)).toEqual([]));
});
