// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelPage, PanelView } from '../../src/ui/toolbar-panel/index.ts';
import { ToolbarPanel } from '../../src/ui/toolbar-panel/index.ts';

const SITE: PanelPage = {
  kind: 'site',
  host: 'www.news.example',
  domain: 'news.example',
  mode: 'all',
  siteOn: true,
  ruledDomain: undefined,
  matches: 12,
  harvest: 0,
};

let root: HTMLElement;
const callbacks = {
  onToggleOverlay: vi.fn(),
  onToggleSite: vi.fn(),
  onAddDomain: vi.fn(),
  onCopyAll: vi.fn(async () => 12),
  onAllowAccess: vi.fn(),
  onHarvest: vi.fn(),
  onOpenSidePanel: vi.fn(),
  onOpenCorpora: vi.fn(),
  onOpenOptions: vi.fn(),
};

function show(view: Partial<PanelView> = {}) {
  const whole = { overlay: true, page: SITE, sidePanel: true, ...view };
  const translate = (key: string, ...more: string[]) => [key, ...more].join(' ');
  act(() => render(<ToolbarPanel view={whole} translate={translate} {...callbacks} />, root));
}

const control = (action: string) => root.querySelector<HTMLElement>(`[data-action=${action}]`);

async function press(action: string) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  await act(async () => void control(action)?.dispatchEvent(event));
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});

describe('the panel', () => {
  it('has the overlay as its first control, and this site as its second', () => {
    show();
    const [first, second] = root.querySelectorAll('button');
    expect([first, second]).toEqual([control('toggle-overlay'), control('toggle-site')]);
  });

  it('calls back for each of its controls', async () => {
    show();
    await press('toggle-overlay');
    await press('toggle-site');
    await press('open-panel');
    await press('open-corpora');
    await press('open-settings');
    expect(callbacks.onToggleOverlay).toHaveBeenCalledOnce();
    expect(callbacks.onToggleSite).toHaveBeenCalledOnce();
    expect(callbacks.onOpenSidePanel).toHaveBeenCalledOnce();
    expect(callbacks.onOpenCorpora).toHaveBeenCalledOnce();
    expect(callbacks.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('offers the whole domain in a menu that closes once chosen', async () => {
    show();
    expect(control('add-domain')?.parentElement?.hidden).toBe(true);
    await press('site-menu');
    expect(control('site-menu')?.getAttribute('aria-expanded')).toBe('true');
    expect(control('add-domain')?.textContent).toBe('domainOff news.example');
    await press('add-domain');
    expect(callbacks.onAddDomain).toHaveBeenCalledOnce();
    expect(control('site-menu')?.getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['a host without a domain', { ...SITE, domain: undefined }],
    ['a domain that has a rule', { ...SITE, siteOn: false, ruledDomain: 'news.example' }],
  ] as const)('offers no domain for %s', (_, page) => {
    show({ page });
    expect(control('site-menu')).toBeNull();
  });

  it('says what a rule for a whole domain covers', () => {
    show({ page: { ...SITE, siteOn: false, ruledDomain: 'news.example' } });
    expect(control('toggle-site')?.textContent).toContain('siteAndBelow news.example');
  });

  it('copies all pairs, and says how many, or that the browser refused', async () => {
    show();
    await press('copy-all');
    expect(root.querySelector('[role=status]')?.textContent).toBe('copiedAll 12');
    callbacks.onCopyAll.mockRejectedValueOnce(new Error('refused'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    await press('copy-all');
    expect(root.querySelector('[role=status]')?.textContent).toBe('copyFailed');
  });

  it('offers nothing to copy where nothing runs', () => {
    show({ overlay: false });
    expect(control('copy-all')).toBeNull();
    expect(control('toggle-site')).toHaveProperty('disabled', true);
    show({ page: { ...SITE, matches: 0 } });
    expect(control('copy-all')).toBeNull();
  });

  it('offers the pairs of a page in both languages, whatever runs on it', async () => {
    show();
    expect(control('harvest')).toBeNull();
    show({ overlay: false, page: { ...SITE, harvest: 14 } });
    expect(control('harvest')?.textContent).toBe('harvestPage 14');
    await press('harvest');
    expect(callbacks.onHarvest).toHaveBeenCalledOnce();
    show({ page: { ...SITE, harvest: 1 } });
    expect(control('harvest')?.textContent).toBe('harvestPageOne');
  });

  it('asks for access where the browser withholds it', async () => {
    show({ page: { kind: 'locked' } });
    await press('allow-access');
    expect(callbacks.onAllowAccess).toHaveBeenCalledOnce();
  });

  it('has no button for a side panel that the browser has not', () => {
    show({ sidePanel: false });
    expect(control('open-panel')).toBeNull();
  });
});
