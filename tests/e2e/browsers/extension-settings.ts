/** Runs in Chromium's page of extensions. */
export async function setSiteAccess([extensionId, hostAccess]: readonly [string, string]): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
  };
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}

/** Runs in Chromium's page of extensions; the extension starts anew, and out of developer mode it would stay away. */
export async function allowPrivateWindows(extensionId: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      developerPrivate: {
        updateProfileConfiguration(change: object): Promise<void>;
        updateExtensionConfiguration(change: object): Promise<void>;
      };
    };
  };
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
}

/** Runs in a page of the extension. */
export async function openPrivateWindow(url: string): Promise<void> {
  interface Api {
    readonly windows: { create(what: object): Promise<unknown> };
  }
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  await (browser?.windows ? browser : chrome)?.windows.create({ url, incognito: true });
}

/** Runs in a page of the extension in Firefox. */
export async function removeSiteAccess(): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { permissions: { remove(what: object): Promise<boolean> } };
  };
  await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
}

/** Runs in Chromium's page of extensions; out of developer mode, an unpacked extension would stay away. */
export async function reloadExtension(extensionId: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      developerPrivate: {
        updateProfileConfiguration(change: object): Promise<void>;
        reload(id: string, options: object): Promise<void>;
      };
    };
  };
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
}
