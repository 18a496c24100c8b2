/** Sites by host, lower case as in an address: `news.example.com` alone, or `*.example.com` with all below it. */
export type SiteRule = string;

const WHOLE_DOMAIN = '*.';
const FORM = /^(?:(?:\*\.)?[a-z\d_](?:[a-z\d_.-]*[a-z\d_])?|\[[\da-f:.]+\])$/;
/** The longest name that DNS allows (RFC 1035), and the sign of a whole domain. */
const LONGEST = 253 + WHOLE_DOMAIN.length;

/** The rule for a host, or for a domain and all hosts below it: `siteRule('domain', 'bbc.co.uk') → '*.bbc.co.uk'`. */
export function siteRule(scope: 'host' | 'domain', host: string): SiteRule {
  return scope === 'domain' ? WHOLE_DOMAIN + withoutRoot(host) : withoutRoot(host);
}

/** What a rule is about: `readSiteRule('*.bbc.co.uk') → { scope: 'domain', host: 'bbc.co.uk' }`. */
export function readSiteRule(rule: SiteRule): { readonly scope: 'host' | 'domain'; readonly host: string } {
  return rule.startsWith(WHOLE_DOMAIN)
    ? { scope: 'domain', host: rule.slice(WHOLE_DOMAIN.length) }
    : { scope: 'host', host: rule };
}

/** Whether a value from a store or a file can be a rule. */
export function isSiteRule(value: unknown): value is SiteRule {
  return typeof value === 'string' && value.length <= LONGEST && FORM.test(value);
}

/** Whether a rule is about a host: `covers('*.bbc.co.uk', 'news.bbc.co.uk') → true`. */
export function covers(rule: SiteRule, host: string): boolean {
  const { scope, host: named } = readSiteRule(rule);
  const asked = withoutRoot(host);
  return asked === named || (scope === 'domain' && asked.endsWith(`.${named}`));
}

/** Addresses may end with the root's dot: `example.com.` is `example.com`. */
function withoutRoot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
