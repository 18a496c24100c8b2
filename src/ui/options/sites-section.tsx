import type { JSX } from 'preact';
import { readSiteRule, siteRules } from '../../core/settings/index.ts';
import { Choices, Icon } from '../shared/index.ts';
import { AddSite } from './add-site.tsx';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** Where the overlay runs: everywhere but on some sites, or only on some. */
export function SitesSection(props: OptionsProps): JSX.Element {
  const { view, translate, onChange } = props;
  const { settings } = view;
  return (
    <Section title={translate('sitesTitle')}>
      <Choices
        legend={translate('siteModeLegend')}
        name="siteMode"
        value={settings.siteMode}
        choices={[
          { value: 'all', label: translate('siteModeAll') },
          { value: 'listed', label: translate('siteModeListed') },
        ]}
        onChoose={(siteMode) => onChange({ siteMode })}
      />
      <SiteList {...props} />
      <AddSite key={settings.siteMode} translate={translate} onAdd={props.onAddSite} />
    </Section>
  );
}

function SiteList({ view: { settings }, translate, onRemoveSite }: OptionsProps) {
  const rules = siteRules(settings);
  if (rules.length === 0) {
    return <p class="empty">{translate(settings.siteMode === 'all' ? 'noSitesOff' : 'noSitesOn')}</p>;
  }
  return (
    <ul class="sites">
      {rules.map((rule) => {
        const { scope, host } = readSiteRule(rule);
        const name = scope === 'domain' ? translate('siteAndBelow', host) : host;
        return (
          <li key={rule}>
            <span class="label">{name}</span>
            <button
              type="button"
              class="remove"
              data-action="remove-site"
              aria-label={translate('removeSite', name)}
              onClick={() => onRemoveSite(rule)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
