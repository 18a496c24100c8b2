import { render } from 'preact';
import { type Settings, toggleOverlay } from '../core/settings/index.ts';
import { highlightCss } from '../page/highlight/index.ts';
import { translate } from '../platform/browser/index.ts';
import { updateSettings } from '../platform/settings/index.ts';
import { listShortcuts } from '../platform/shortcuts/index.ts';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../platform/site-access/index.ts';
import { openOptionsPage, openPage } from '../platform/tabs/index.ts';
import { FirstRun, type FirstRunView } from '../ui/first-run/index.ts';
import { startExtensionPage } from './extension-page.ts';
import { type ReadingSession, startReadingSession } from './reading-session.ts';
import { sampleParagraphs } from './sample-paragraphs.ts';
import { servePageOfOurs } from './serve-page-of-ours.ts';

/** Starts the introduction: its sample is read as a news page is, so that the real card comes to it. */
export async function startFirstRun(root: HTMLElement): Promise<void> {
  let around = await lookAround();
  let settings: Settings | undefined;
  let session: ReadingSession | undefined;
  document.head.append(Object.assign(document.createElement('style'), { textContent: highlightCss }));
  const show = () => {
    if (settings !== undefined) render(introduction({ ...around, overlay: settings.overlay }), root);
  };
  watchSiteAccess(async () => {
    around = await lookAround();
    show();
  });
  await startExtensionPage('firstRunTitle', (changed) => {
    settings = changed;
    show();
    session = follow(session, changed);
  });
}

/** The session that runs under changed settings. */
function follow(session: ReadingSession | undefined, settings: Settings): ReadingSession | undefined {
  const { overlay: active } = settings;
  if (!active) {
    session?.end();
    return undefined;
  }
  session?.follow({ ...settings, active });
  return session ?? startReadingSession(document, { ...settings, active }, servePageOfOurs());
}

async function lookAround(): Promise<Omit<FirstRunView, 'overlay'>> {
  const [access, shortcuts] = await Promise.all([hasSiteAccess(), listShortcuts()]);
  const keys = shortcuts.find(({ name }) => name === 'toggle-overlay')?.keys ?? '';
  return { access, keys, sample: sampleParagraphs };
}

function introduction(view: FirstRunView) {
  return (
    <FirstRun
      view={view}
      translate={translate}
      onToggleOverlay={() => void updateSettings(toggleOverlay)}
      onAllowAccess={() => void requestSiteAccess()}
      onOpenOptions={() => void openOptionsPage()}
      onOpenCorpora={() => void openPage('/corpora.html')}
    />
  );
}
