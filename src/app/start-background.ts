import { isActiveOn, type Settings, toggleOverlay } from '../core/settings/index.ts';
import { highlightCss } from '../page/highlight/index.ts';
import { serveBackground } from '../platform/background-messages/index.ts';
import { watchSelectionMenu } from '../platform/context-menu/index.ts';
import { type StartReason, watchLifecycle } from '../platform/lifecycle/index.ts';
import type { Sender } from '../platform/messages/index.ts';
import {
  type Frame,
  injectReaderIntoOpenTabs,
  injectScript,
  insertFrameCss,
  removeFrameCss,
} from '../platform/scripts/index.ts';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings/index.ts';
import { openPage } from '../platform/tabs/index.ts';
import {
  forgetMatchCounts,
  recordMatchCount,
  showMatchCount,
  totalMatches,
} from '../platform/toolbar/index.ts';
import { answerParagraphs } from './answer-paragraphs.ts';
import type { BackgroundApi, PanelApi } from './api.ts';
import { lookUpParagraphs } from './look-up-paragraphs.ts';
import { lookUpWord } from './look-up-word.ts';
import { performInTab } from './perform-in-page.ts';
import { refreshRemotePacks } from './refresh-remote-packs.ts';
import { answerSelection, offerSelectionMenu } from './selection-menu.ts';
import { drawToolbarIcon, drawToolbarIcons } from './toolbar-icons.ts';

/** Starts the background; all listeners are added at once, so that any event may wake a killed worker. */
export function startBackground(): void {
  serveBackground<BackgroundApi & PanelApi>({
    pageSettings: async (_, sender) => {
      const settings = await loadSettings();
      return { ...settings, active: isActiveFor(sender, settings) };
    },
    changePreferences: async (changed) => {
      await updateSettings((settings) => ({ ...settings, ...changed }));
    },
    lookUp: async (paragraphs, sender) => {
      const settings = await loadSettings();
      if (!isActiveFor(sender, settings)) return paragraphs.map(() => null);
      return answerParagraphs(paragraphs, settings);
    },
    lookUpWord: (asked) => lookUpWord(asked),
    lookUpForPanel: (paragraphs) => lookUpParagraphs(paragraphs),
    reportMatches: async (count, sender) => {
      const { tabId, frameId } = frameOf(sender);
      await showMatchCount(tabId, totalMatches(await recordMatchCount(tabId, frameId, count)));
    },
    loadScript: (name, sender) => injectScript(frameOf(sender), name),
    styleMarks: (on, sender) => (on ? insertFrameCss : removeFrameCss)(frameOf(sender), highlightCss),
  });
  watchLifecycle({
    onStart: (reason) => void start(reason),
    onCommand: (name, tabId) => void obey(name, tabId),
    onPage: (tab) => void drawToolbarIcon(tab),
    onPageGone: (tabId) => void forgetMatchCounts(tabId),
    onAccess: () => void injectReaderIntoOpenTabs(),
  });
  watchSelectionMenu((choice) => void answerSelection(choice));
  watchSettings(() => void drawToolbarIcons());
}

async function start(reason: StartReason): Promise<void> {
  await drawToolbarIcons();
  if (reason !== 'browser-start') await Promise.all([offerSelectionMenu(), injectReaderIntoOpenTabs()]);
  if (reason === 'installed') await openPage('/first-run.html');
  await refreshRemotePacks();
}

/** Rules for sites say nothing of the extension's own pages. */
function isActiveFor({ host }: Sender, settings: Settings): boolean {
  return host === '' ? settings.overlay : isActiveOn(settings, host);
}

/** What the keyboard's shortcuts do; the manifest names them. */
async function obey(command: string, tabId: number | undefined): Promise<void> {
  if (command === 'toggle-overlay') await updateSettings(toggleOverlay);
  if (tabId === undefined) return;
  if (command === 'next-paragraph') await performInTab(tabId, { kind: 'walk', direction: 'next' });
  if (command === 'previous-paragraph') await performInTab(tabId, { kind: 'walk', direction: 'previous' });
}

function frameOf({ tabId, frameId }: Sender): Frame {
  if (tabId === undefined || frameId === undefined) throw new Error('Only a frame of a tab may ask this.');
  return { tabId, frameId };
}
