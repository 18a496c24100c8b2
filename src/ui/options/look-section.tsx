import type { JSX } from 'preact';
import { limits, type Theme } from '../../core/settings/index.ts';
import { type MessageKey, Slider } from '../shared/index.ts';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

const THEMES = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
  ['sepia', 'themeSepia'],
] as const satisfies readonly (readonly [Theme, MessageKey])[];

/** The theme, and the size of the card. */
export function LookSection({ view: { settings }, translate, onChange }: OptionsProps): JSX.Element {
  return (
    <Section title={translate('lookTitle')}>
      <fieldset class="themes" data-setting="theme">
        <legend>{translate('themeLegend')}</legend>
        {THEMES.map(([theme, name]) => (
          <label class="theme" key={theme}>
            <span class="swatches" aria-hidden="true">
              {(theme === 'system' ? (['light', 'dark'] as const) : [theme]).map((shown) => (
                <span key={shown} class="duizhao swatch" data-theme={shown} />
              ))}
            </span>
            <span class="theme-name">
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={theme === settings.theme}
                onChange={() => onChange({ theme })}
              />
              {translate(name)}
            </span>
          </label>
        ))}
      </fieldset>
      <Slider
        label={translate('textSizeLabel')}
        name="textSize"
        value={settings.textSize}
        limits={limits.textSize}
        step={5}
        say={(size) => translate('percent', String(size))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Slider
        label={translate('cardWidthLabel')}
        name="cardWidth"
        value={settings.cardWidth}
        limits={limits.cardWidth}
        step={10}
        say={(width) => translate('pixels', String(width))}
        onChange={(cardWidth) => onChange({ cardWidth })}
      />
    </Section>
  );
}
