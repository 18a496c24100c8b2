import fc from 'fast-check';
import { defaultSettings, type Settings, siteRule } from '../../../src/core/settings/index.ts';

const rules = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('host' as const, 'domain' as const), fc.domain())
    .map((given) => siteRule(...given)),
);

/** Settings of any reader. */
export const someSettings: fc.Arbitrary<Settings> = fc.record({
  overlay: fc.boolean(),
  siteMode: fc.constantFrom('all', 'listed'),
  sitesOff: rules.map((list) => list.sort()),
  sitesOn: rules.map((list) => list.sort()),
  trigger: fc.constantFrom('hover', 'modifier', 'marker'),
  dwell: fc.integer({ min: 0, max: 2000 }),
  modifier: fc.constantFrom('Alt', 'Control', 'Shift', 'Meta'),
  display: fc.constantFrom('card', 'inline'),
  figuresEverywhere: fc.boolean(),
  languages: fc.constantFrom('both', 'en-to-zh', 'zh-to-en'),
  theme: fc.constantFrom('system', 'light', 'dark', 'sepia'),
  cardWidth: fc.integer({ min: 280, max: 640 }),
  textSize: fc.integer({ min: 80, max: 200 }),
  pinyin: fc.boolean(),
  remotePacks: fc.uniqueArray(fc.domain().map((host) => `https://${host}/news/pack.json`)),
});

/** The default settings, but for what is named. */
export function settingsWith(changed: Partial<Settings>): Settings {
  return { ...defaultSettings, ...changed };
}
