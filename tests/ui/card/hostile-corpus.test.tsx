// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearStage, root, show, viewOf } from './stage.tsx';

beforeEach(clearStage);

/** What a corpus from anywhere may hold. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['an image that would run a script', '<img src=x onerror="globalThis.ran = true">'],
  ['a script', '</p><script>globalThis.ran = true</script>'],
  ['a style sheet', '<style>* { display: none }</style>'],
  ['an override of the direction', '价格\u202e元亿5'],
  ['an isolate without its end', '港口\u2066的增长'],
  ['letters of no width', '港\u200b口\u200d\ufeff'],
  ['a word of 10,000 letters', 'W'.repeat(10_000)],
  ['a name from right to left', 'حركة الميناء'],
  ['half a letter', '港口\ud83d'],
];

describe('a hostile corpus', () => {
  it.each(HOSTILE)('shows %s as the text that it is, wherever it stands', (_, text) => {
    const cell = { surface: text, span: { start: 0, end: text.length } };
    const view = viewOf({
      segments: { en: text, zh: text },
      sentences: [{ page: cell.span, counterpart: cell.span }],
      differences: [
        { kind: 'first', text },
        { kind: 'second', text },
      ],
      figures: [{ relation: 'mismatch', page: cell, counterpart: cell }],
      provenance: { title: { en: text, zh: text }, outlet: text, date: text, credits: text },
    });
    show({ view, pinned: true });
    const parts = ['.text', '[data-side=en]', '[data-side=zh]', '.compared ins', '.compared del'];
    for (const part of [...parts, 'cite', 'cite + bdi', 'time'])
      expect(root.querySelector(part)?.textContent).toBe(text);
    expect(root.querySelectorAll('img, script, style')).toHaveLength(0);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('shows a conversion as text', () => {
    const [, [, script] = ['', '']] = HOSTILE;
    const figure = { surface: script, span: { start: 0, end: 1 } };
    show({ view: { kind: 'conversion', language: 'en', figure, converted: script } });
    expect(root.querySelector('.converted')?.textContent).toBe(script);
    expect(root.querySelector('script')).toBeNull();
  });

  it('keeps the direction of title, outlet and date to each', () => {
    show({
      view: viewOf({ provenance: { title: { en: '', zh: 'שם' }, outlet: '\u202eabc', date: '2025-08-06' } }),
    });
    const parts = [...(root.querySelector('[data-part=provenance]')?.children ?? [])];
    expect(
      parts.map((part) => [part.querySelector('bdi') ?? part].map(({ localName }) => localName)[0]),
    ).toEqual(['bdi', 'bdi', 'time']);
    expect(parts.map(({ textContent }) => textContent)).toEqual(['שם', '\u202eabc', '2025-08-06']);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    ' jAvAsCrIpT:alert(1)',
    'blob:https://news.example/1',
    '//news.example',
    'not an address',
  ])('makes no link of %s', (url) => {
    show({ view: viewOf({ provenance: { title: { en: 'Sales', zh: '销售' }, url } }) });
    expect(root.querySelector('a')).toBeNull();
    expect(root.querySelector('cite')?.textContent).toBe('销售');
  });
});
