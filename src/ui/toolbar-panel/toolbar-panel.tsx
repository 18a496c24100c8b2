import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type Translate, trusted } from '../shared/index.ts';
import type { PanelPage, PanelView } from './panel-view.ts';
import { Switch } from './switch.tsx';

export interface ToolbarPanelProps {
  readonly view: PanelView;
  readonly translate: Translate;
  readonly onToggleOverlay: () => void;
  readonly onToggleSite: () => void;
  /** Copies all pairs of the page and says how many; rejects when the browser refuses. */
  readonly onCopyAll: () => Promise<number>;
}

/** The panel under the toolbar's icon: on or off, this site, what matched, copy all. */
export function ToolbarPanel(props: ToolbarPanelProps): JSX.Element {
  const { view, translate } = props;
  return (
    <main>
      <Switch
        label={translate('overlaySwitch')}
        on={view.overlay}
        action="toggle-overlay"
        onToggle={props.onToggleOverlay}
      />
      {view.page.kind === 'site' ? (
        <SiteControls {...props} page={view.page} />
      ) : (
        <p class="note">{translate('unreadablePage')}</p>
      )}
    </main>
  );
}

type SitePage = Extract<PanelPage, { kind: 'site' }>;

function SiteControls(props: ToolbarPanelProps & { page: SitePage }) {
  const { page, view, translate } = props;
  const running = view.overlay && page.siteOn;
  return (
    <>
      <Switch
        label={translate('siteSwitch')}
        detail={page.host}
        on={page.siteOn}
        disabled={!view.overlay}
        action="toggle-site"
        onToggle={props.onToggleSite}
      />
      <p class="matches" data-part="match-count">
        {running ? matchText(page.matches, translate) : translate('overlayIsOff')}
      </p>
      {running && page.matches > 0 && <CopyAll translate={translate} onCopyAll={props.onCopyAll} />}
    </>
  );
}

function matchText(matches: number, translate: Translate): string {
  if (matches === 0) return translate('matchCountNone');
  return matches === 1 ? translate('matchCountOne') : translate('matchCount', String(matches));
}

function CopyAll({ translate, onCopyAll }: Pick<ToolbarPanelProps, 'translate' | 'onCopyAll'>) {
  const [status, setStatus] = useState('');
  const copy = () =>
    onCopyAll().then(
      (count) => setStatus(translate('copiedAll', String(count))),
      (cause: unknown) => {
        console.error('Duizhao could not copy the pairs of this page.', cause);
        setStatus(translate('copyFailed'));
      },
    );
  return (
    <>
      <button type="button" class="copy-all" data-action="copy-all" onClick={trusted(() => void copy())}>
        <Icon name={status === '' ? 'copy' : 'check'} />
        {translate('copyAll')}
      </button>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
