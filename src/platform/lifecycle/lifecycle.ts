import { extension } from '../browser/index.ts';

/** What the browser tells the background about; every callback may be the reason the worker was started. */
export interface LifecycleCallbacks {
  /** The extension was installed or updated, or the browser has started. */
  readonly onStart: (reason: 'installed' | 'browser-start') => void;
  readonly onCommand: (name: string) => void;
  /** The tab was closed, or begins to load another page. */
  readonly onPageGone: (tabId: number) => void;
}

/** Listens to the browser; call it synchronously when the worker starts. */
export function watchLifecycle({ onStart, onCommand, onPageGone }: LifecycleCallbacks): void {
  extension.runtime.onInstalled.addListener(() => onStart('installed'));
  extension.runtime.onStartup.addListener(() => onStart('browser-start'));
  extension.commands.onCommand.addListener(onCommand);
  extension.tabs.onRemoved.addListener((tabId) => onPageGone(tabId));
  extension.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') onPageGone(tabId);
  });
}
