import { isSiteRule, type SiteRule, siteRule } from '../core/settings/index.ts';

/**
 * The rule for a site as a reader types or pastes it; `undefined` when it is none:
 * `typedSite('https://www.bbc.com/news', false) → 'www.bbc.com'`, `typedSite('*.BBC.com', false) → '*.bbc.com'`.
 */
export function typedSite(typed: string, wholeDomain: boolean): SiteRule | undefined {
  const text = typed.trim();
  const named = text.replace(/^\*\./, '');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(named) ? named : `https://${named}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const rule = siteRule(wholeDomain || named !== text ? 'domain' : 'host', new URL(address).hostname);
  return isSiteRule(rule) ? rule : undefined;
}
