import { extension } from '../browser/index.ts';

/** A tab as the panel needs it; `host` is `undefined` on pages that an extension cannot read. */
export interface ActiveTab {
  readonly id: number;
  readonly host: string | undefined;
}

/** The tab in front, or the one a `?tab=ID` of this extension page names. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await extension.tabs.query({ active: true, currentWindow: true })
      : [await extension.tabs.get(Number(named))];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, host: readableHost(tab.url) };
}

function readableHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}
