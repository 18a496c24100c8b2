// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectParagraphs } from '../../src/page/paragraphs/index.ts';

const NEWS = join(import.meta.dirname, '../fixtures/news');

function detect(html: string) {
  document.documentElement.innerHTML = html.replace(/<script>[\s\S]*?<\/script>/g, '');
  return detectParagraphs(document).map(({ text, language, kind }) => ({ text, language, kind }));
}

const onPage = (name: string) => detect(readFileSync(join(NEWS, name), 'utf8'));
const SENTENCE = 'This is a sentence of an article, long enough to be read as a part of its body by anyone.';
const BODY = `<p>${SENTENCE}</p><p>${SENTENCE} It has another one, too.</p><p>${SENTENCE} And a third.</p>`;

describe('the paragraphs of a page', () => {
  it('are title and body of an English article, without what stands around it', () => {
    const found = onPage('english.html');
    expect(found[0]).toMatchObject({ kind: 'title', language: 'en' });
    expect(found.filter(({ kind }) => kind === 'body')).toHaveLength(9);
    const text = found.map((paragraph) => paragraph.text).join('\n');
    for (const other of ['Great news', 'Related', 'Exporters look', 'Copyright', 'HOME'])
      expect(text).not.toContain(other);
  });

  it('are those of a Chinese article in plain blocks, without their indents', () => {
    const found = onPage('chinese.html');
    expect(found[0]).toMatchObject({ kind: 'title', language: 'zh' });
    expect(found.filter(({ text }) => text.startsWith('8月3日'))).toHaveLength(1);
    const text = found.map((paragraph) => paragraph.text).join('\n');
    for (const other of ['网友评论', '郑州加油', '相关阅读', '版权所有', '首页'])
      expect(text).not.toContain(other);
  });

  it('have a language each on a bilingual page', () => {
    const languages = onPage('bilingual.html').map(({ language }) => language);
    expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(10);
    expect(languages.filter((language) => language === 'zh').length).toBeGreaterThanOrEqual(10);
  });

  it('are told apart by line breaks, and joined over inline tags', () => {
    const found = onPage('messy.html').map(({ text }) => text);
    expect(found).toContainEqual(expect.stringMatching(/^Zhengzhou’s total .*274\.68 billion yuan in/));
    expect(found).toContainEqual(
      expect.stringMatching(/^Made-in-Zhengzhou .*Henan Dexi Chemical Co\., Ltd\., located/),
    );
  });

  it.each([
    [
      'a list of links',
      `<ul>${'<li><a href="/a">A headline of some other story on this site</a></li>'.repeat(30)}</ul>`,
    ],
    ['an editor', `<div contenteditable>${BODY}</div>`],
    ['an empty page', ''],
  ])('are none on %s', (_, html) => expect(detect(`<body>${html}</body>`)).toEqual([]));

  it('leave out what is hidden from everyone', () => {
    const found = detect(`<body><article>${BODY}<p hidden>${SENTENCE} Hidden.</p></article></body>`);
    expect(found).toHaveLength(3);
  });

  it('stay the same beside a text too long to be a paragraph', () => {
    const flood = `<div>${`${SENTENCE} `.repeat(400)}</div>`;
    expect(detect(`<body>${flood}<article>${BODY}</article></body>`)).toEqual(
      detect(`<body><article>${BODY}</article></body>`),
    );
  });

  it('never change the page', () => {
    document.documentElement.innerHTML = readFileSync(join(NEWS, 'messy.html'), 'utf8');
    const before = document.documentElement.outerHTML;
    detectParagraphs(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
