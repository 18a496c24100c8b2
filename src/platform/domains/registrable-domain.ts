/**
 * The domain that was registered, by the public suffix list: `www.bbc.co.uk → bbc.co.uk`; `undefined` where there
 * is none. The list is loaded with the first question.
 */
export async function registrableDomain(host: string): Promise<string | undefined> {
  const { getDomain } = await import('tldts-icann');
  return getDomain(host) ?? undefined;
}
