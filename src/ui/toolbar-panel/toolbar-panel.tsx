import type { JSX } from 'preact';
import { assertNever } from '../../core/shared/index.ts';
import { Icon, Notice, Switch, type Translate } from '../shared/index.ts';
import { CopyAll } from './copy-all.tsx';
import { HarvestOffer } from './harvest-offer.tsx';
import type { PanelView, SitePage } from './panel-view.ts';
import { SiteSwitch } from './site-switch.tsx';

export interface ToolbarPanelProps {
  readonly view: PanelView;
  readonly translate: Translate;
  readonly onToggleOverlay: () => void;
  readonly onToggleSite: () => void;
  /** Turns the whole domain of the site off, or on where only listed sites are. */
  readonly onAddDomain: () => void;
  /** Copies all pairs of the page and says how many; rejects when the browser refuses. */
  readonly onCopyAll: () => Promise<number>;
  readonly onAllowAccess: () => void;
  /** Opens the side panel with the review of the page's own pairs. */
  readonly onHarvest: () => void;
  readonly onOpenSidePanel: () => void;
  readonly onOpenCorpora: () => void;
  readonly onOpenOptions: () => void;
}

/** The panel under the toolbar's icon: on or off, this site, what matched, and ways onward. */
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
      <PageControls {...props} />
      <nav>
        {view.sidePanel && (
          <Onward icon="panel" label={translate('openSidePanel')} onClick={props.onOpenSidePanel} />
        )}
        <Onward icon="corpora" label={translate('corporaTitle')} onClick={props.onOpenCorpora} />
        <Onward icon="settings" label={translate('openOptions')} onClick={props.onOpenOptions} />
      </nav>
      {view.page.kind === 'site' && view.page.harvest > 0 && (
        <HarvestOffer pairs={view.page.harvest} translate={translate} onHarvest={props.onHarvest} />
      )}
    </main>
  );
}

interface OnwardProps {
  readonly icon: 'panel' | 'corpora' | 'settings';
  readonly label: string;
  readonly onClick: () => void;
}

function Onward({ icon, label, onClick }: OnwardProps) {
  return (
    <button type="button" class="button" data-kind="quiet" data-action={`open-${icon}`} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

function PageControls(props: ToolbarPanelProps) {
  const { view, translate } = props;
  switch (view.page.kind) {
    case 'unreadable':
      return <p class="note">{translate('unreadablePage')}</p>;
    case 'locked':
      return (
        <Notice
          action={{ label: translate('allowAccess'), name: 'allow-access', onClick: props.onAllowAccess }}
        >
          {translate('accessOnClick')}
        </Notice>
      );
    case 'site':
      return <SiteControls {...props} page={view.page} />;
    default:
      return assertNever(view.page);
  }
}

function SiteControls(props: ToolbarPanelProps & { page: SitePage }) {
  const { page, view, translate } = props;
  const running = view.overlay && page.siteOn;
  return (
    <>
      <SiteSwitch {...props} page={page} disabled={!view.overlay} />
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
