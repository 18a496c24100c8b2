// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Block, createBlockScanner } from '../../src/page/blocks/index.ts';

function finish<Result>(slices: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ text }) => text);
}

function scan(html: string): readonly Block[] {
  document.body.innerHTML = html;
  return finish(createBlockScanner().scan(document.body));
}

beforeEach(() => {
  document.body.innerHTML = '';
});

/** A sentence long enough to be a paragraph by itself. */
const WHOLE =
  'The harbor handled more goods in June than in any month before, its operator said, and most of the growth came from parts.';

describe('the blocks of a page', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    [
      'text split by inline tags',
      '<p>Trade <b>grew <em>by</em></b> <a href="/">9</a>%</p>',
      ['Trade grew by 9%'],
    ],
    ['text beside block elements', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    [
      'an empty line between two line breaks',
      '<div>One<br><br>Two<br> <br>Three</div>',
      ['One', 'Two', 'Three'],
    ],
    ['a single line break', '<p>Roses are red<br>violets are blue</p>', ['Roses are red violets are blue']],
    ['a line break before an indent', '<div>　　郑州<br>　　外贸</div>', ['郑州', '外贸']],
    [
      'a line break where the language changes',
      '<h1>Trade grew<br>外贸增长</h1>',
      ['Trade grew', '外贸增长'],
    ],
    [
      'a whole sentence, but for one inside p',
      `<div>${WHOLE}<br>Then</div><p>${WHOLE}<br>Then</p>`,
      [WHOLE, 'Then', `${WHOLE} Then`],
    ],
    [
      'a line break before English under Chinese',
      '<div>外贸增长<br>Trade grew</div><div>外贸<br>增长</div>',
      ['外贸增长', 'Trade grew', '外贸 增长'],
    ],
    ['cells of a table for layout', '<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    [
      'scripts, forms’ fields and pictures',
      '<p>One</p><script>x</script><select><option>y</select><svg><text>z</text></svg>',
      ['One'],
    ],
    ['ruby', '<p><ruby>郑<rt>zhèng</rt></ruby>州</p>', ['郑州']],
    [
      'what is being written',
      '<div contenteditable><p>Dear</p></div><div contenteditable="false"><p>One</p></div>',
      ['One'],
    ],
    ['comments and white space', '<div><!-- a -->  <p> One\n two </p>\n</div>', ['One two']],
  ])('keep together and apart: %s', (_, html, texts) => expect(textsOf(scan(html))).toEqual(texts));

  it('say how much of them is linked', () => {
    expect(scan('<p>four<a href="/">four</a></p>').map(({ linked }) => linked)).toEqual([0.5]);
    expect(scan('<a href="/"><h3>Title</h3></a><p>Text</p>').map(({ linked }) => linked)).toEqual([1, 0]);
  });

  it('leave out what is too long for any paragraph, in one text node or in many', () => {
    const long = 'word '.repeat(4100);
    const half = `<b>${'word '.repeat(2050)}</b>`;
    expect(textsOf(scan(`<p>One</p><p>${long}</p><p>Two</p>`))).toEqual(['One', 'Two']);
    expect(textsOf(scan(`<p>One</p><p>${half}${half}</p><p>Two</p>`))).toEqual(['One', 'Two']);
    expect(scan(`<p>${'word '.repeat(3900)}</p>`)).toHaveLength(1);
  });

  it('are found in open shadow roots, which the scanner reports', () => {
    document.body.innerHTML = '<p>Before</p><news-story></news-story><p>After</p>';
    const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Inside</p>';
    const roots: ShadowRoot[] = [];
    const blocks = finish(createBlockScanner((found) => roots.push(found)).scan(document.body));
    expect(textsOf(blocks)).toEqual(['Before', 'Inside', 'After']);
    expect(roots).toEqual([root]);
  });

  it('are found in a shadow root around prose, and nobody asks for others where there is an article', () => {
    const prose = `<p>${'This is what a long article says. '.repeat(80)}</p>`;
    document.body.innerHTML = `<main>${prose}</main><news-story></news-story>`;
    const [around, apart] = [...document.body.children].map((host) => host.attachShadow({ mode: 'open' }));
    for (const root of [around, apart]) if (root) root.innerHTML = '<p>Inside</p>';
    const roots: ShadowRoot[] = [];
    finish(createBlockScanner((found) => roots.push(found)).scan(document.body));
    expect(roots).toEqual([around]);
  });

  it('are those of lower-case elements too, as in XHTML', () => {
    const page = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One<br/><br/>Two</p></body></html>',
      'application/xhtml+xml',
    );
    expect(textsOf(finish(createBlockScanner().scan(page.body)))).toEqual(['One', 'Two']);
  });
});

describe('a second scan', () => {
  const long = (name: string, tag = 'p') =>
    `<section id="${name}">${`<${tag}>${name} is what this paragraph says</${tag}>`.repeat(60)}</section>`;

  it('searches only what has changed', () => {
    document.body.innerHTML = long('a', 'div') + long('b', 'div') + long('c', 'div');
    const scanner = createBlockScanner();
    finish(scanner.scan(document.body));
    const second = document.querySelectorAll('#b div')[30] as Element;
    second.textContent = 'changed into a text that is longer than a label';
    scanner.forget(second);
    const walks = vi.spyOn(document, 'createTreeWalker');
    const after = finish(scanner.scan(document.body));
    expect(walks.mock.calls.map(([root]) => root)).toEqual([second]);
    walks.mockRestore();
    expect(textsOf(after)).toEqual(textsOf(finish(createBlockScanner().scan(document.body))));
  });

  it('finds what a first one would, whatever was changed before it', () => {
    const change = fc.record({
      at: fc.nat(),
      to: fc.nat(),
      kind: fc.constantFrom('text', 'remove', 'append', 'move', 'unwrap'),
    });
    const tag = fc.constantFrom('p', 'div');
    fc.assert(
      fc.property(tag, fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 5 }), (used, rounds) => {
        document.body.innerHTML = `<div>${long('a', used)}<div>${long('b', 'div')}</div></div>${long('c', 'div')}`;
        const scanner = createBlockScanner();
        for (const changes of rounds) {
          for (const each of changes) apply(each, scanner.forget);
          expect(textsOf(finish(scanner.scan(document.body)))).toEqual(
            textsOf(finish(createBlockScanner().scan(document.body))),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds shadow roots as soon as the page’s own prose is gone, and those that come later', () => {
    const addHost = () => {
      const host = document.createElement('news-story');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside</p>';
      document.body.append(host);
      return host;
    };
    document.body.innerHTML = `<main>${long('a')}${long('b')}</main>`;
    addHost();
    const scanner = createBlockScanner();
    expect(textsOf(finish(scanner.scan(document.body)))).not.toContain('Inside');
    document.querySelector('main')?.remove();
    scanner.forget(document.body);
    expect(textsOf(finish(scanner.scan(document.body)))).toEqual(['Inside']);
    addHost();
    scanner.forget(document.body);
    expect(textsOf(finish(scanner.scan(document.body)))).toEqual(['Inside', 'Inside']);
  });

  function apply(
    { at, to, kind }: { at: number; to: number; kind: string },
    forget: (node: Node) => void,
  ): void {
    const elements = [...document.body.querySelectorAll('*')];
    const element = elements[at % elements.length];
    const other = elements[to % elements.length];
    const parent = element?.parentElement;
    if (element == null || other === undefined || parent == null) return;
    forget(parent);
    if (kind === 'text') {
      element.append(` text ${at}`);
      forget(element);
    } else if (kind === 'remove') element.remove();
    else if (kind === 'append') {
      element.insertAdjacentHTML('beforeend', `<p>new ${to}</p>`);
      forget(element);
    } else if (kind === 'move' && !element.contains(other)) {
      other.append(element);
      forget(other);
    } else if (kind === 'unwrap') element.replaceWith(...element.childNodes);
  }
});
