// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type PagePair,
  SidePanel,
  type SidePanelProps,
  type SidePanelView,
} from '../../src/ui/side-panel/index.ts';

const pair = (en: string, zh: string, place: number): PagePair => ({
  segments: { en, zh },
  language: 'en',
  score: 1,
  figures: [],
  provenance: { outlet: 'Example News' },
  frameId: 0,
  place,
});
const DIFFERS: PagePair = {
  ...pair('It grew 9 percent in 2 cities.', '两座城市增长8%。', 1),
  figures: [
    {
      relation: 'match',
      page: { surface: '2 cities', span: { start: 0, end: 1 } },
      counterpart: { surface: '两座城市', span: { start: 0, end: 1 } },
    },
    {
      relation: 'mismatch',
      page: { surface: '9 percent', span: { start: 0, end: 1 } },
      counterpart: { surface: '8%', span: { start: 0, end: 1 } },
    },
  ],
};
const VIEW: SidePanelView = {
  tab: 'page',
  notice: '',
  page: {
    kind: 'read',
    title: 'Growth',
    pairs: [pair('<b>One</b>', '<i>一</i>', 0), DIFFERS],
    harvest: 3,
    scrolled: false,
  },
  search: {
    typed: '',
    answered: '',
    filter: { corpus: '', from: '', to: '' },
    corpora: [],
    units: 2,
    ready: 2,
    found: 0,
    rows: new Map(),
  },
};

let root: HTMLElement;
const actions = {
  copy: vi.fn(async (rows: readonly number[]) => rows.length),
  save: vi.fn(async () => 1),
  formats: [],
};
const callbacks = {
  onTab: vi.fn(),
  onOpenCorpora: vi.fn(),
  onShow: vi.fn(),
  onBack: vi.fn(),
  onHarvest: vi.fn(),
  onType: vi.fn(),
  onFilter: vi.fn(),
  onWindow: vi.fn(),
};

function show(view: Partial<SidePanelView> = {}, props: Partial<SidePanelProps> = {}) {
  act(() =>
    render(
      <SidePanel
        view={{ ...VIEW, ...view }}
        translate={(key, ...more) => [key, ...more].join(' ')}
        pageActions={actions}
        searchActions={actions}
        {...callbacks}
        {...props}
      />,
      root,
    ),
  );
}

/** As the browser sends it for a reader; a script's own event is never trusted. */
function send(selector: string, event: Event) {
  Object.defineProperty(event, 'isTrusted', { value: true });
  act(() => void root.querySelector(selector)?.dispatchEvent(event));
}
const click = () => new MouseEvent('click', { bubbles: true });
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
const textsOf = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});

describe('the side panel', () => {
  it('lists the pairs of the page in order, as text', () => {
    show();
    expect(textsOf('[data-part=page-pair] .segment')).toEqual([
      '<b>One</b>',
      '<i>一</i>',
      'It grew 9 percent in 2 cities.',
      '两座城市增长8%。',
    ]);
    expect(root.querySelector('b, i')).toBeNull();
    expect(root.querySelector('[data-part=pair-count]')?.textContent).toContain('figuresDifferCount 1');
  });

  it('scrolls the page to the pair that is clicked, or entered with the keys', () => {
    show();
    send('[role=option]:nth-child(2)', click());
    expect(callbacks.onShow).toHaveBeenLastCalledWith(DIFFERS);
    send('[role=listbox]', key('Home'));
    send('[role=listbox]', key('Enter'));
    expect(callbacks.onShow).toHaveBeenLastCalledWith(expect.objectContaining({ place: 0 }));
  });

  it('selects with the space bar, and copies what is selected', () => {
    show();
    send('[role=listbox]', key('ArrowDown'));
    send('[role=listbox]', key('ArrowDown'));
    send('[role=listbox]', key(' '));
    expect(root.querySelector('[role=option]:nth-child(2)')?.getAttribute('aria-selected')).toBe('true');
    send('[data-action=copy-rows]', click());
    expect(actions.copy).toHaveBeenCalledWith([1]);
  });

  it('copies everything while nothing is selected', () => {
    show();
    send('[data-action=copy-rows]', click());
    expect(actions.copy).toHaveBeenCalledWith([0, 1]);
  });

  it('offers to save the pairs of a bilingual page, and of no other', () => {
    show();
    send('[data-action=harvest]', click());
    expect(callbacks.onHarvest).toHaveBeenCalledOnce();
    show({ page: { ...VIEW.page, harvest: 0 } as SidePanelView['page'] });
    expect(root.querySelector('[data-action=harvest]')).toBeNull();
  });

  it('checks figures with differences first', () => {
    show({ tab: 'figures' });
    expect(textsOf('.figure-check h3')).toEqual(['≠relationMismatch 1', '=relationMatch 1']);
    send('[data-part=checked-figure]', click());
    expect(callbacks.onShow).toHaveBeenCalledWith(DIFFERS);
  });

  it('moves between its tabs with the arrows', () => {
    show();
    send('#tab-page', key('ArrowRight'));
    expect(callbacks.onTab).toHaveBeenLastCalledWith('figures');
    send('#tab-page', key('ArrowLeft'));
    expect(callbacks.onTab).toHaveBeenLastCalledWith('search');
  });

  it('marks what a search found, and draws few of very many rows', () => {
    const row = {
      segments: { en: 'Trade grew', zh: '贸易增长' },
      marks: { en: [{ start: 0, end: 5 }], zh: [] },
      corpus: 'News',
      provenance: {},
    };
    show({
      tab: 'search',
      search: {
        ...VIEW.search,
        typed: 'trade',
        answered: 'trade',
        found: 100_000,
        rows: new Map([[0, row]]),
      },
    });
    expect(textsOf('mark')).toEqual(['Trade']);
    expect(root.querySelectorAll('[role=option]').length).toBeLessThan(40);
    expect(root.querySelector('[role=option]')?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('tells what is typed and what is filtered by', () => {
    show({ tab: 'search' });
    const input = root.querySelector<HTMLInputElement>('[data-part=query]');
    if (input !== null) input.value = 'zgjj';
    send('[data-part=query]', new Event('input', { bubbles: true }));
    expect(callbacks.onType).toHaveBeenCalledWith('zgjj');
    const from = root.querySelector<HTMLInputElement>('[data-part=from-filter]');
    if (from !== null) from.value = '2025-08-05';
    send('[data-part=from-filter]', new Event('change', { bubbles: true }));
    expect(callbacks.onFilter).toHaveBeenCalledWith({ corpus: '', from: '2025-08-05', to: '' });
  });
});
