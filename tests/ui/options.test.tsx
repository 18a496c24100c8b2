// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings/index.ts';
import { Options, type OptionsView, type RestoreOutcome } from '../../src/ui/options/index.ts';

let root: HTMLElement;
const callbacks = {
  onChange: vi.fn(),
  onAddSite: vi.fn((typed: string) => typed !== 'bad'),
  onRemoveSite: vi.fn(),
  onAllowAccess: vi.fn(),
  onOpenShortcuts: vi.fn(),
  onOpenCorpora: vi.fn(),
  onOpenIntroduction: vi.fn(),
  onBackup: vi.fn(),
  onRestore: vi.fn(async (): Promise<RestoreOutcome> => ({ kind: 'restored' })),
};

function show(changed: Partial<Settings> = {}, around: Partial<OptionsView> = {}) {
  const view = { settings: { ...defaultSettings, ...changed }, access: true, shortcuts: [], ...around };
  const translate = (key: string, ...more: string[]) => [key, ...more].join(' ');
  act(() => render(<Options view={view} translate={translate} {...callbacks} />, root));
}

const find = (selector: string) => root.querySelector<HTMLInputElement>(selector);

async function send(selector: string, kind: string) {
  await act(
    async () => void find(selector)?.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true })),
  );
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});

describe('the options', () => {
  it.each([
    ['trigger', 'marker'],
    ['display', 'inline'],
    ['languages', 'zh-to-en'],
    ['theme', 'sepia'],
    ['siteMode', 'listed'],
  ])('give the %s that was chosen', async (name, value) => {
    show();
    await send(`[data-setting=${name}] input[value=${value}]`, 'change');
    expect(callbacks.onChange).toHaveBeenCalledExactlyOnceWith({ [name]: value });
  });

  it('ask for a key only where one is held, and for a wait only where one rests', () => {
    show();
    expect([find('[data-setting=modifier]'), find('[data-setting=dwell]')]).toEqual([
      null,
      expect.anything(),
    ]);
    show({ trigger: 'modifier' });
    expect(find('[data-setting=modifier]')).not.toBeNull();
    show({ trigger: 'marker' });
    expect(find('[data-setting=dwell]')).toBeNull();
  });

  it('say a number while it moves, and give it once it rests', async () => {
    show();
    const input = find('[data-setting=cardWidth] input');
    if (input !== null) input.value = '500';
    await send('[data-setting=cardWidth] input', 'input');
    expect(find('[data-setting=cardWidth] output')?.textContent).toBe('pixels 500');
    expect(callbacks.onChange).not.toHaveBeenCalled();
    await send('[data-setting=cardWidth] input', 'change');
    expect(callbacks.onChange).toHaveBeenCalledExactlyOnceWith({ cardWidth: 500 });
  });

  it('list the sites of the mode that counts, each with a button that names it', () => {
    show({ sitesOff: ['*.a.example', 'b.example'], sitesOn: ['c.example'] });
    const names = [...root.querySelectorAll('[data-action=remove-site]')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(names).toEqual(['removeSite siteAndBelow a.example', 'removeSite b.example']);
    show({ siteMode: 'listed', sitesOff: ['b.example'], sitesOn: [] });
    expect(root.textContent).toContain('noSitesOn');
  });

  it('keep what was typed where it is no site, and say so until it is changed', async () => {
    show();
    const field = find('.add-site input[type=text]');
    if (field !== null) field.value = 'bad';
    await send('.add-site input[type=text]', 'input');
    await send('.add-site', 'submit');
    expect(find('[role=alert]')?.textContent).toBe('notASite');
    expect([field?.value, field?.getAttribute('aria-invalid')]).toEqual(['bad', 'true']);
    if (field !== null) field.value = 'good';
    await send('.add-site input[type=text]', 'input');
    expect(find('[role=alert]')?.textContent).toBe('');
    await send('.add-site', 'submit');
    expect(callbacks.onAddSite).toHaveBeenLastCalledWith('good', true);
    expect(field).toHaveProperty('value', '');
  });

  it.each<[RestoreOutcome, string]>([
    [{ kind: 'restored' }, 'restored'],
    [{ kind: 'not-json' }, 'backupNotJson'],
    [{ kind: 'no-backup' }, 'backupNone'],
    [{ kind: 'newer', version: 9 }, 'backupNewer'],
    [{ kind: 'bad-values', names: ['theme', 'dwell'] }, 'backupBadValues theme, dwell'],
  ])('say what became of a backup: %j', async (outcome, text) => {
    show();
    callbacks.onRestore.mockResolvedValueOnce(outcome);
    const input = find('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'settings.json')] });
    await send('input[type=file]', 'change');
    expect(find('.outcome')?.textContent).toBe(text);
  });

  it('ask for access only where the browser withholds it', () => {
    show();
    expect(find('[data-action=allow-access]')).toBeNull();
    show({}, { access: false });
    expect(find('[data-action=allow-access]')).not.toBeNull();
  });

  it('name the keys of each command, and those that have none', () => {
    show(
      {},
      {
        shortcuts: [
          { name: 'a', description: 'A', keys: 'Alt+A' },
          { name: 'b', description: 'B', keys: '' },
        ],
      },
    );
    expect(find('.shortcuts')?.textContent).toBe('AAlt+ABnoKeys');
    show();
    expect(find('[data-action=open-shortcuts]')).toBeNull();
  });
});
