import type { Settings } from '../core/settings/index.ts';
import { translate } from '../platform/browser/index.ts';
import { loadSettings, watchSettings } from '../platform/settings/index.ts';
import type { MessageKey } from '../ui/shared/index.ts';

/** Makes a page of the extension speak the reader's language, wear the theme, and show the settings as they change. */
export async function startExtensionPage(
  title: MessageKey,
  show: (settings: Settings) => void,
): Promise<Settings> {
  document.title = translate(title);
  document.documentElement.lang = translate('interfaceLanguage');
  const follow = (settings: Settings) => {
    document.documentElement.dataset['theme'] = settings.theme;
    show(settings);
  };
  watchSettings(follow);
  const settings = await loadSettings();
  follow(settings);
  return settings;
}
