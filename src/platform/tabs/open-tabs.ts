import type { Tabs } from 'webextension-polyfill';
import { extension } from '../browser/index.ts';

/** A tab; `host` is `undefined` on pages that an extension cannot read. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number | undefined;
  readonly host: string | undefined;
}

/** The tab in front, or the one a `?tab=ID` of this extension page names. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await extension.tabs.query({ active: true, currentWindow: true })
      : [await extension.tabs.get(Number(named))];
  return tab && describeTab(tab);
}

/** Tabs with a page that can be read, by title. */
export async function readableTabs(): Promise<readonly { readonly id: number; readonly title: string }[]> {
  const tabs = await extension.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title || url || '' }]));
}

/** All tabs of all windows. */
export async function allTabs(): Promise<readonly OpenTab[]> {
  const tabs = await extension.tabs.query({});
  return tabs.map(describeTab).filter((tab) => tab !== undefined);
}

/** Another tab that the browser tells of. */
export function describeTab({ id, windowId, url }: Tabs.Tab): OpenTab | undefined {
  return id === undefined ? undefined : { id, windowId, host: readableHost(url) };
}

function readableHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}
