import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import type { CardProps } from '../../../src/ui/card/card-props.ts';
import type { CounterpartsView, CounterpartView } from '../../../src/ui/card/index.ts';
import type { LookUpWord } from '../../../src/ui/card/word.ts';

export const VIEW: CounterpartsView = {
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

/** Where the card is rendered. */
export let root: HTMLElement;
export const callbacks = {
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
export const speech = {
  canSpeak: vi.fn(() => true),
  speak: vi.fn<(text: string, language: string, onEnd: () => void) => void>(),
  stop: vi.fn(),
};
export const lookUpWord = vi.fn<LookUpWord>(async () => null);
export const preferences = { theme: 'system', cardWidth: 400, textSize: 100, pinyin: false } as const;

/** Renders a card, in place of what was there. */
export function show(props: Partial<CardProps> = {}) {
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
export function send(selector: string, event: Event, trusted = true) {
  if (trusted) Object.defineProperty(event, 'isTrusted', { value: true });
  act(() => void root.querySelector(selector)?.dispatchEvent(event));
}
/** A mouse's click. */
export const click = () => new MouseEvent('click', { bubbles: true });

/** Forgets what the tests before have shown and called. */
export function clearStage(): void {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
}

/** The view with a counterpart that differs in some respects. */
export function viewOf(changed: Partial<CounterpartView>): CounterpartsView {
  return { ...VIEW, counterparts: VIEW.counterparts.map((counterpart) => ({ ...counterpart, ...changed })) };
}
