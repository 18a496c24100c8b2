import type { JSX } from 'preact';
import { limits, type Settings } from '../../core/settings/index.ts';
import { Choices, Slider, Switch } from '../shared/index.ts';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

const KEYS: Readonly<Record<Settings['modifier'], string>> = {
  Alt: 'Alt',
  Control: 'Ctrl',
  Shift: 'Shift',
  Meta: '⌘',
};

/** When a counterpart comes, where, for which language, and with what. */
export function ReadingSection({ view: { settings }, translate, onChange }: OptionsProps): JSX.Element {
  return (
    <Section title={translate('readingTitle')}>
      <Choices
        legend={translate('triggerLegend')}
        name="trigger"
        value={settings.trigger}
        choices={[
          { value: 'hover', label: translate('triggerHover'), detail: translate('triggerHoverDetail') },
          {
            value: 'modifier',
            label: translate('triggerModifier'),
            detail: translate('triggerModifierDetail'),
          },
          { value: 'marker', label: translate('triggerMarker'), detail: translate('triggerMarkerDetail') },
        ]}
        onChoose={(trigger) => onChange({ trigger })}
      />
      {settings.trigger === 'modifier' && (
        <Choices
          legend={translate('modifierLegend')}
          name="modifier"
          value={settings.modifier}
          choices={(['Alt', 'Control', 'Shift', 'Meta'] as const).map((value) => ({
            value,
            label: KEYS[value],
          }))}
          onChoose={(modifier) => onChange({ modifier })}
        />
      )}
      {settings.trigger !== 'marker' && (
        <Slider
          label={translate('dwellLabel')}
          name="dwell"
          value={settings.dwell}
          limits={limits.dwell}
          step={20}
          say={(dwell) => translate('seconds', (dwell / 1000).toFixed(2))}
          onChange={(dwell) => onChange({ dwell })}
        />
      )}
      <Choices
        legend={translate('displayLegend')}
        name="display"
        value={settings.display}
        choices={[
          { value: 'card', label: translate('displayCard'), detail: translate('displayCardDetail') },
          { value: 'inline', label: translate('displayInline'), detail: translate('displayInlineDetail') },
        ]}
        onChoose={(display) => onChange({ display })}
      />
      <Choices
        legend={translate('languagesLegend')}
        name="languages"
        value={settings.languages}
        choices={[
          { value: 'both', label: translate('languagesBoth') },
          { value: 'en-to-zh', label: translate('languagesEnglish') },
          { value: 'zh-to-en', label: translate('languagesChinese') },
        ]}
        onChoose={(languages) => onChange({ languages })}
      />
      <div class="switches">
        <Switch
          label={translate('figuresEverywhere')}
          detail={translate('figuresEverywhereDetail')}
          on={settings.figuresEverywhere}
          action="toggle-figures"
          onToggle={() => onChange({ figuresEverywhere: !settings.figuresEverywhere })}
        />
        <Switch
          label={translate('pinyinSwitch')}
          detail={translate('pinyinDetail')}
          on={settings.pinyin}
          action="toggle-pinyin"
          onToggle={() => onChange({ pinyin: !settings.pinyin })}
        />
      </div>
    </Section>
  );
}
