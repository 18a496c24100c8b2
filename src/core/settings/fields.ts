import { type Field, flag, listOf, oneOf, within } from './field.ts';
import type { Settings } from './settings.ts';
import { isSiteRule } from './site-rule.ts';

/** The bounds of settings that are numbers, both included. */
export const limits = {
  dwell: { least: 0, most: 2000 },
  cardWidth: { least: 280, most: 640 },
  textSize: { least: 80, most: 200 },
} as const;

/** Every setting, with its default first or alone. */
export const fields: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  overlay: flag(true),
  siteMode: oneOf('all', 'listed'),
  sitesOff: listOf(isSiteRule),
  sitesOn: listOf(isSiteRule),
  trigger: oneOf('hover', 'modifier', 'marker'),
  dwell: within(limits.dwell, 120),
  modifier: oneOf('Alt', 'Control', 'Shift', 'Meta'),
  display: oneOf('card', 'inline'),
  figuresEverywhere: flag(true),
  languages: oneOf('both', 'en-to-zh', 'zh-to-en'),
  theme: oneOf('system', 'light', 'dark', 'sepia'),
  cardWidth: within(limits.cardWidth, 400),
  textSize: within(limits.textSize, 100),
  pinyin: flag(false),
  remotePacks: listOf(isPackAddress),
};

/** Settings made of one value per field. */
export function settingsFrom(pick: (field: Field<unknown>, name: string) => unknown): Settings {
  const values = Object.entries(fields).map(([name, field]) => [name, pick(field, name)]);
  // The table has exactly the names and types of `Settings`.
  return Object.fromEntries(values) as Settings;
}

/** What a reader has who never changed anything. */
export const defaultSettings: Settings = settingsFrom(({ initial }) => initial);

/** Packs come over an encrypted connection, or from this machine. */
function isPackAddress(value: unknown): value is string {
  return (
    typeof value === 'string' && /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])\S+$/.test(value)
  );
}
