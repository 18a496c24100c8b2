// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/ui/card/card.tsx';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import type { CounterpartsView } from '../../src/ui/card/index.ts';
import type { LookUpWord } from '../../src/ui/card/word.ts';

const VIEW: CounterpartsView = {
  kind: 'counterparts',
  text: 'It sold 416 million yuan.',
  language: 'en',
  counterparts: [
    {
      segments: { en: 'It sold 416 million yuan.', zh: '<b>销售额</b>4.16亿元。' },
      match: 'fuzzy',
      score: 0.876,
      differences: [],
      sentences: [],
      figures: [
        {
          relation: 'mismatch',
          page: { surface: '416 million yuan', span: { start: 8, end: 24 } },
          counterpart: { surface: '4.16亿元', span: { start: 10, end: 16 } },
        },
        {
          relation: 'only-here',

          counterpart: { surface: '9%', span: { start: 0, end: 2 } },
        },
      ],
      provenance: { outlet: 'A', date: '2025-08-05', title: { en: 'Sales', zh: '销售' } },
    },
  ],
};

let root: HTMLElement;
const callbacks = {
  onPin: vi.fn(),
  onClose: vi.fn(),
  onCopy: vi.fn(),
  onStatus: vi.fn(),
  onFigure: vi.fn(),
  onSentence: vi.fn(),
  onPreference: vi.fn(),
  onDrag: vi.fn(),
  onSwitchSide: vi.fn(),
};
const speech = {
  canSpeak: vi.fn(() => true),
  speak: vi.fn<(text: string, language: string, onEnd: () => void) => void>(),
  stop: vi.fn(),
};
const lookUpWord = vi.fn<LookUpWord>(async () => null);
const preferences = { theme: 'system', cardWidth: 400, textSize: 100, pinyin: false } as const;

function show(props: Partial<CardProps> = {}) {
  act(() =>
    render(
      <Card
        view={VIEW}
        pinned={false}
        status="none"
        preferences={preferences}
        speech={speech}
        lookUpWord={lookUpWord}
        translate={(key, ...more) => [key, ...more].join(' ')}
        {...callbacks}
        {...props}
      />,
      root,
    ),
  );
}

/** As the browser sends it for a reader's click; a script's own event is never trusted. */
function send(selector: string, event: Event, trusted = true) {
  if (trusted) Object.defineProperty(event, 'isTrusted', { value: true });
  act(() => void root.querySelector(selector)?.dispatchEvent(event));
}
const click = () => new MouseEvent('click', { bubbles: true });

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});

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

  it('is pinned by a click on it, but not on its buttons', () => {
    show();
    send('[data-action=copy]', click());
    expect(callbacks.onPin).not.toHaveBeenCalled();
    expect(callbacks.onCopy).toHaveBeenCalledWith('both');
    send('.text', click());
    expect(callbacks.onPin).toHaveBeenCalledOnce();
  });

  it('explains the word of a Chinese text that is clicked, until it is clicked again', async () => {
    const source = { name: 'CC-CEDICT', licence: 'CC BY-SA 4.0', url: 'https://cc-cedict.org/' };
    const senses = [{ pinyin: 'xiāoshòu', glosses: ['to sell', 'sales'] }];
    lookUpWord.mockResolvedValue({ word: '销售', span: { start: 3, end: 5 }, senses, source });
    // Characters of ten pixels in one line.
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
      const before = document.createRange();
      before.setStart(root.querySelector('[data-part=counterpart]') ?? root, 0);
      before.setEnd(this.startContainer, this.startOffset);
      return new DOMRect(before.toString().length * 10, 0, 10, 20);
    });
    const clickAt = async (clientX: number) => {
      send('[data-part=counterpart]', new MouseEvent('click', { bubbles: true, clientX, clientY: 5 }));
      await act(async () => undefined);
    };
    show();
    await clickAt(44);
    expect(lookUpWord).toHaveBeenCalledWith({ text: '<b>销售额</b>4.16亿元。', place: 4 });
    expect(root.querySelector('[data-part=word]')?.textContent).toBe(
      '销售xiāoshòu to sell; salesCC-CEDICT, CC BY-SA 4.0',
    );
    expect(root.querySelector('mark')?.textContent).toBe('销售');
    expect(callbacks.onPin).toHaveBeenCalledOnce();
    await clickAt(34);
    expect(root.querySelector('[data-part=word]')).toBeNull();
    lookUpWord.mockResolvedValue({ word: '亿', span: { start: 14, end: 15 }, senses: [], source });
    await clickAt(144);
    expect(root.querySelector('[data-part=word]')?.textContent).toContain('wordUnknown');
  });

  it.each(['copy-en', 'copy-zh', 'copy-tsv', 'copy-markdown'])('offers %s in its menu', (action) => {
    show();
    send('[data-action=copy-menu]', click());
    send(`[data-action=${action}]`, click());
    expect(callbacks.onCopy).toHaveBeenCalledWith(action.slice('copy-'.length));
    expect(root.querySelector('.menu')).toBeNull();
  });

  it('closes its menu first, then itself, at Escape', () => {
    show();
    const pressEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    send('[data-action=copy-menu]', click());
    send('[data-action=copy-menu]', pressEscape());
    expect(root.querySelector('.menu')).toBeNull();
    expect(callbacks.onClose).not.toHaveBeenCalled();
    send('[data-action=copy-menu]', pressEscape());
    expect(callbacks.onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['copied', 'copiedAnnouncement'],
    ['copy-failed', 'copyFailed'],
  ] as const)('announces when copying has %s', (status, text) => {
    show({ status });
    expect(root.querySelector('[role=status]')?.textContent).toBe(text);
  });

  it.each([
    ['https://news.example/port', 'https://news.example/port'],
    ['javascript:alert(1)', undefined],
    ['/relative', undefined],
  ])('links to the source %s only where that is a web page', (url, href) => {
    const [counterpart] = VIEW.counterparts;
    if (counterpart === undefined) throw new Error('The view has a counterpart.');
    show({
      view: { ...VIEW, counterparts: [{ ...counterpart, provenance: { ...counterpart.provenance, url } }] },
    });
    expect(root.querySelector('[data-part=provenance] a')?.getAttribute('href') ?? undefined).toBe(href);
    expect(root.querySelector('[data-part=provenance]')?.textContent).toContain('销售');
  });

  it('tells which sentences the pointer is on, and marks those it is told', () => {
    const [counterpart] = VIEW.counterparts;
    if (counterpart === undefined) throw new Error('The view has a counterpart.');
    const sentences = [
      { page: { start: 0, end: 7 }, counterpart: { start: 0, end: 10 } },
      { page: { start: 8, end: 25 }, counterpart: { start: 10, end: 17 } },
    ];
    show({ view: { ...VIEW, counterparts: [{ ...counterpart, sentences }] }, sentence: sentences[1] });
    expect(root.querySelector('[data-pointed=true]')?.textContent).toBe('4.16亿元。');
    send('[data-part=sentence]', new PointerEvent('pointerenter'));
    expect(callbacks.onSentence).toHaveBeenCalledWith(sentences[0]);
    expect(root.querySelector('[data-part=counterpart]')?.textContent).toBe('<b>销售额</b>4.16亿元。');
  });

  it('says what the page and the corpus say otherwise, by element and by word', () => {
    const [counterpart] = VIEW.counterparts;
    if (counterpart === undefined) throw new Error('The view has a counterpart.');
    const differences = [
      { kind: 'same', text: 'It sold ' },
      { kind: 'first', text: '416' },
      { kind: 'second', text: '426' },
    ] as const;
    show({ view: { ...VIEW, counterparts: [{ ...counterpart, differences }] } });
    expect(root.querySelector('.compared ins')?.textContent).toBe('416');
    expect(root.querySelector('.compared del')?.textContent).toBe('426');
    expect(root.querySelector('.key')?.textContent).toBe('onlyOnPage onlyInCorpus');
  });

  it('reads aloud in either language, and says when there is no voice', () => {
    show();
    send('[data-action=read-aloud]', click());
    send('[data-action=read-zh]', click());
    expect(speech.speak).toHaveBeenCalledWith('<b>销售额</b>4.16亿元。', 'zh', expect.any(Function));
    send('[data-action=stop-reading]', click());
    expect(speech.stop).toHaveBeenCalledOnce();
    act(() => speech.speak.mock.calls[0]?.[2]());
    speech.canSpeak.mockReturnValueOnce(false);
    send('[data-action=read-aloud]', click());
    send('[data-action=read-en]', click());
    expect(callbacks.onStatus).toHaveBeenCalledWith('no-voice');
  });

  it('changes the size of the text within its bounds', () => {
    show({ preferences: { ...preferences, textSize: 200 } });
    send('[data-action=text-size]', click());
    send('[data-action=larger]', click());
    expect(callbacks.onPreference).toHaveBeenLastCalledWith({ textSize: 200 });
    send('[data-action=smaller]', click());
    expect(callbacks.onPreference).toHaveBeenLastCalledWith({ textSize: 190 });
  });

  it('is made wider and moved by arrow keys', () => {
    show({ pinned: true });
    send('[data-action=width]', new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(callbacks.onPreference).toHaveBeenCalledWith({ cardWidth: 420 });
    send('[data-action=move]', new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    expect(callbacks.onDrag).toHaveBeenCalledWith(0, -24);
    send('[data-action=move]', click());
    expect(callbacks.onSwitchSide).toHaveBeenCalledOnce();
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

  it('does nothing for events that a script made', () => {
    show();
    for (const selector of ['[data-action=copy]', '[data-action=close]', '.text'])
      send(selector, click(), false);
    for (const callback of Object.values(callbacks)) expect(callback).not.toHaveBeenCalled();
  });
});
