import { extension } from '../browser/index.ts';
import { describeTab, type OpenTab } from '../tabs/index.ts';

/** What the browser tells the background about; every callback may be the reason the worker was started. */
export interface LifecycleCallbacks {
  /** The extension was installed or updated, or the browser has started. */
  readonly onStart: (reason: StartReason) => void;
  /** A shortcut was pressed in a tab. */
  readonly onCommand: (name: string, tabId: number | undefined) => void;
  /** A tab begins to show another page, or has finished to. */
  readonly onPage: (tab: OpenTab) => void;
  /** The tab was closed, or begins to load another page. */
  readonly onPageGone: (tabId: number) => void;
  /** The reader let Duizhao read more pages. */
  readonly onAccess: () => void;
}

export type StartReason = 'installed' | 'updated' | 'browser-start';

/** Listens to the browser; call it synchronously when the worker starts. */
export function watchLifecycle(callbacks: LifecycleCallbacks): void {
  const { onStart, onCommand, onPage, onPageGone, onAccess } = callbacks;
  extension.runtime.onInstalled.addListener(({ reason }) =>
    onStart(reason === 'install' ? 'installed' : 'updated'),
  );
  extension.runtime.onStartup.addListener(() => onStart('browser-start'));
  // Browsers without a keyboard have no commands.
  extension.commands?.onCommand.addListener((name, tab) => onCommand(name, tab?.id));
  extension.tabs.onRemoved.addListener((tabId) => onPageGone(tabId));
  extension.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === 'loading') onPageGone(tabId);
    const page = describeTab(tab);
    if (status !== undefined && page !== undefined) onPage(page);
  });
  extension.permissions.onAdded.addListener(onAccess);
}
