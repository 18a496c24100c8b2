import { render } from 'preact';
import {
  addSiteRule,
  readBackup,
  removeSiteRule,
  type Settings,
  writeBackup,
} from '../core/settings/index.ts';
import { translate } from '../platform/browser/index.ts';
import { saveFile } from '../platform/files/index.ts';
import { loadSettings, updateSettings } from '../platform/settings/index.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../platform/shortcuts/index.ts';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../platform/site-access/index.ts';
import { openPage } from '../platform/tabs/index.ts';
import { Options, type OptionsView, type RestoreOutcome } from '../ui/options/index.ts';
import { startExtensionPage } from './extension-page.ts';
import { typedSite } from './typed-site.ts';

/** Starts the options page; it follows settings, access and keys while it is open. */
export async function startOptions(root: HTMLElement): Promise<void> {
  let around = await lookAround();
  let settings: Settings | undefined;
  const show = () => {
    if (settings !== undefined) render(options({ ...around, settings }), root);
  };
  const refresh = async () => {
    around = await lookAround();
    show();
  };
  watchSiteAccess(refresh);
  // Keys are changed on a page of the browser, which tells nobody.
  addEventListener('focus', refresh);
  await startExtensionPage('optionsTitle', (changed) => {
    settings = changed;
    show();
  });
}

async function lookAround(): Promise<Omit<OptionsView, 'settings'>> {
  const [access, shortcuts] = await Promise.all([hasSiteAccess(), listShortcuts()]);
  return { access, shortcuts: shortcuts.map(nameShortcut) };
}

/** Chromium has a command for the panel that no manifest describes. */
function nameShortcut(shortcut: Shortcut): Shortcut {
  return shortcut.description === '' ? { ...shortcut, description: translate('commandOpenPanel') } : shortcut;
}

function options(view: OptionsView) {
  return (
    <Options
      view={view}
      translate={translate}
      onChange={(change) => void updateSettings((current) => ({ ...current, ...change }))}
      onAddSite={addSite}
      onRemoveSite={(rule) => void updateSettings((current) => removeSiteRule(current, rule))}
      onAllowAccess={() => void requestSiteAccess()}
      onOpenShortcuts={() => void openShortcutSettings()}
      onOpenCorpora={() => void openPage('/corpora.html')}
      onOpenIntroduction={() => void openPage('/first-run.html')}
      onBackup={() => void backUp()}
      onRestore={restore}
    />
  );
}

function addSite(typed: string, wholeDomain: boolean): boolean {
  const rule = typedSite(typed, wholeDomain);
  if (rule !== undefined) void updateSettings((current) => addSiteRule(current, rule));
  return rule !== undefined;
}

async function backUp(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`duizhao-settings-${day}.json`, writeBackup(await loadSettings()), 'application/json');
}

async function restore(file: Blob): Promise<RestoreOutcome> {
  const read = readBackup(await file.text());
  if (read.kind === 'problem') return read.problem;
  await updateSettings(() => read.settings);
  return { kind: 'restored' };
}
