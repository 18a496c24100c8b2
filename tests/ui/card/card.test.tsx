// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { callbacks, clearStage, preferences, root, send, show, VIEW, viewOf } from './stage.tsx';

beforeEach(clearStage);

describe('the card', () => {
  it('shows text as text, never as markup', () => {
    show();
    expect(root.querySelector('[data-part=counterpart]')?.textContent).toBe('<b>销售额</b>4.16亿元。');
    expect(root.querySelector('b')).toBeNull();
  });

  it('says first that figures differ, by sign, word and attribute', () => {
    show();
    expect(root.querySelector('[data-part=match-note]')?.textContent).toBe('figuresDiffer');
    const [first, second] = root.querySelectorAll('[data-part=figure]');
    expect(first?.getAttribute('data-relation')).toBe('mismatch');
    expect(first?.textContent).toBe('416 million yuan≠relationMismatch4.16亿元');
    expect(second?.getAttribute('data-relation')).toBe('zh-only');
  });

  it('marks the figure whose row the pointer is on, and tells the page', () => {
    show();
    send('[data-part=figure]', new PointerEvent('pointerenter'));
    expect(root.querySelector('mark')?.textContent).toBe('4.16亿元');
    expect(callbacks.onFigure).toHaveBeenCalledWith(VIEW.counterparts[0]?.figures[0]);
    send('.figures', new PointerEvent('pointerleave'));
    expect(root.querySelector('mark')).toBeNull();
  });

  it.each([
    ['https://news.example/port', 'https://news.example/port'],
    ['javascript:alert(1)', undefined],
    ['/relative', undefined],
  ])('links to the source %s only where that is a web page', (url, href) => {
    show({ view: viewOf({ provenance: { title: { en: 'Sales', zh: '销售' }, url } }) });
    expect(root.querySelector('[data-part=provenance] a')?.getAttribute('href') ?? undefined).toBe(href);
    expect(root.querySelector('[data-part=provenance]')?.textContent).toContain('销售');
  });

  it('tells which sentences the pointer is on, and marks those it is told', () => {
    const sentences = [
      { page: { start: 0, end: 7 }, counterpart: { start: 0, end: 10 } },
      { page: { start: 8, end: 25 }, counterpart: { start: 10, end: 17 } },
    ];
    show({ view: viewOf({ sentences }), sentence: sentences[1] });
    expect(root.querySelector('[data-pointed=true]')?.textContent).toBe('4.16亿元。');
    send('[data-part=sentence]', new PointerEvent('pointerenter'));
    expect(callbacks.onSentence).toHaveBeenCalledWith(sentences[0]);
    expect(root.querySelector('[data-part=counterpart]')?.textContent).toBe('<b>销售额</b>4.16亿元。');
  });

  it('says what the page and the corpus say otherwise, by element and by word', () => {
    const differences = [
      { kind: 'same', text: 'It sold ' },
      { kind: 'first', text: '416' },
      { kind: 'second', text: '426' },
    ] as const;
    show({ view: viewOf({ differences }) });
    expect(root.querySelector('.compared ins')?.textContent).toBe('416');
    expect(root.querySelector('.compared del')?.textContent).toBe('426');
    expect(root.querySelector('.key')?.textContent).toBe('onlyOnPage onlyInCorpus');
  });

  it('shows pinyin above the Chinese once its script is there', () => {
    const readPinyin = (text: string) => [
      { span: { start: text.indexOf('销'), end: text.indexOf('销') + 1 }, reading: 'xiāo' },
    ];
    show({ preferences: { ...preferences, pinyin: true } });
    expect(root.querySelector('rt')).toBeNull();
    show({ preferences: { ...preferences, pinyin: true }, readPinyin });
    expect(root.querySelector('ruby')?.textContent).toBe('销xiāo');
  });

  it('shows a converted figure, and a notice', () => {
    const figure = { surface: '416 million yuan', span: { start: 0, end: 16 } };
    show({ view: { kind: 'conversion', language: 'en', figure, converted: '4.16亿元' } });
    expect(root.querySelector('[data-part=conversion]')?.textContent).toBe('416 million yuan→4.16亿元');
    show({ view: { kind: 'notice', notice: 'not-found' } });
    expect(root.querySelector('[role=status]')?.textContent).toBe('selectionNotFound');
  });
});
