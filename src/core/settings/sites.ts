import type { Settings } from './settings.ts';
import { covers, readSiteRule, type SiteRule, siteRule } from './site-rule.ts';

/** Whether the overlay runs on a host: `isActiveOn(defaultSettings, 'example.com') → true`. */
export function isActiveOn(settings: Settings, host: string): boolean {
  return settings.overlay && isSiteOn(settings, host);
}

/** Whether the overlay runs on a host whenever it is on. */
export function isSiteOn(settings: Settings, host: string): boolean {
  return (settings.siteMode === 'listed') === (ruleFor(settings, host) !== undefined);
}

/** The rule that decides about a host, if one does; of several a whole domain's, which is sorted first. */
export function ruleFor(settings: Settings, host: string): SiteRule | undefined {
  return siteRules(settings).find((rule) => covers(rule, host));
}

/** The settings with the overlay turned the other way, everywhere. */
export function toggleOverlay(settings: Settings): Settings {
  return { ...settings, overlay: !settings.overlay };
}

/** The settings with a host turned the other way, and with it whatever the rule about it covers. */
export function toggleSite(settings: Settings, host: string): Settings {
  if (ruleFor(settings, host) === undefined) return addSiteRule(settings, siteRule('host', host));
  const name = listOf(settings);
  return { ...settings, [name]: settings[name].filter((rule) => !covers(rule, host)) };
}

/** The settings with a rule added to the list that counts now; rules it makes needless go. */
export function addSiteRule(settings: Settings, rule: SiteRule): Settings {
  const name = listOf(settings);
  const { host } = readSiteRule(rule);
  const others = settings[name].filter((other) => other !== rule && !covers(rule, readSiteRule(other).host));
  if (others.some((other) => covers(other, host) && readSiteRule(other).scope === 'domain')) return settings;
  return { ...settings, [name]: [...others, rule].sort() };
}

/** The settings without one rule of the list that counts now. */
export function removeSiteRule(settings: Settings, rule: SiteRule): Settings {
  const name = listOf(settings);
  return { ...settings, [name]: settings[name].filter((other) => other !== rule) };
}

/** The rules that count now. */
export function siteRules(settings: Settings): readonly SiteRule[] {
  return settings[listOf(settings)];
}

function listOf({ siteMode }: Settings): 'sitesOff' | 'sitesOn' {
  return siteMode === 'all' ? 'sitesOff' : 'sitesOn';
}
