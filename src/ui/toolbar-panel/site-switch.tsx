import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon, Switch, type Translate, trusted } from '../shared/index.ts';
import type { SitePage } from './panel-view.ts';

export interface SiteSwitchProps {
  readonly page: SitePage;
  readonly disabled: boolean;
  readonly translate: Translate;
  readonly onToggleSite: () => void;
  readonly onAddDomain: () => void;
}

/** One click turns this host off or on; a menu does it for its whole domain. */
export function SiteSwitch(props: SiteSwitchProps): JSX.Element {
  const { page, disabled, translate } = props;
  const wholeDomain = page.ruledDomain !== undefined;
  return (
    <div class="site">
      <Switch
        label={translate('siteSwitch')}
        detail={wholeDomain ? translate('siteAndBelow', page.ruledDomain ?? '') : page.host}
        on={page.siteOn}
        disabled={disabled}
        action="toggle-site"
        onToggle={props.onToggleSite}
      />
      {page.domain !== undefined && !wholeDomain && !disabled && (
        <DomainMenu {...props} domain={page.domain} />
      )}
    </div>
  );
}

function DomainMenu({ page, domain, translate, onAddDomain }: SiteSwitchProps & { domain: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="more"
        data-action="site-menu"
        aria-label={translate('siteMore')}
        aria-expanded={open}
        aria-controls={id}
        onClick={trusted(() => setOpen(!open))}
      >
        <Icon name="more" />
      </button>
      <div id={id} class="domain" hidden={!open}>
        <button
          type="button"
          class="button"
          data-action="add-domain"
          onClick={trusted(() => {
            setOpen(false);
            onAddDomain();
          })}
        >
          {translate(page.mode === 'all' ? 'domainOff' : 'domainOn', domain)}
        </button>
      </div>
    </>
  );
}
