import { extension } from '../browser/index.ts';

/** Whether the browser lets Duizhao read the pages its manifest names, without a click on each. */
export function hasSiteAccess(): Promise<boolean> {
  return extension.permissions.contains(pages());
}

/** Asks the reader for it; call it in the handler of a click. Gives whether the browser lets us now. */
export function requestSiteAccess(): Promise<boolean> {
  return extension.permissions.request(pages());
}

/** Asks the reader for access to one more host; call it in the handler of a click. Gives whether we have it. */
export function requestHostAccess(url: string): Promise<boolean> {
  return extension.permissions.request({ origins: [`${new URL(url).origin}/*`] });
}

/** Calls back whenever the reader gives or takes access. */
export function watchSiteAccess(onChange: () => void): void {
  extension.permissions.onAdded.addListener(onChange);
  extension.permissions.onRemoved.addListener(onChange);
}

function pages(): { origins: string[] } {
  return { origins: extension.runtime.getManifest().host_permissions ?? [] };
}
