import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API. Under Manifest V3 it returns promises in every browser; what still differs
 * (answers of `runtime.onMessage`) goes through the polyfill, which stays out of content scripts for its size.
 */
export const extension = resolveApi();

/** Whether this script still belongs to a running extension; false after an update under an open page. */
export function isExtensionAlive(): boolean {
  return extension.runtime?.id !== undefined;
}

function resolveApi(): Browser {
  const scope = globalThis as { browser?: Browser; chrome?: Browser };
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  return api ?? new Proxy({} as Browser, { get: refuse });
}

/** Workers of a page have no such API; they may load modules that know of it, not use them. */
function refuse(): never {
  throw new Error('Duizhao runs only as a browser extension.');
}
