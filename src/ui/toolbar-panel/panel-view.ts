/** Everything the toolbar's panel can show. */
export interface PanelView {
  readonly overlay: boolean;
  readonly page: PanelPage;
  /** Whether this browser has a side panel. */
  readonly sidePanel: boolean;
}

/** The page in the active tab. */
export type PanelPage =
  /** One of the browser's own, which no extension reads. */
  | { readonly kind: 'unreadable' }
  /** The browser lets Duizhao read no page, or only those the reader names. */
  | { readonly kind: 'locked' }
  | SitePage;

export interface SitePage {
  readonly kind: 'site';
  readonly host: string;
  /** The domain the host belongs to: `bbc.co.uk` of `www.bbc.co.uk`; machines without a name have none. */
  readonly domain: string | undefined;
  /** On `all` sites but some, or on those `listed` alone: a rule for a domain turns it off, or on. */
  readonly mode: 'all' | 'listed';
  readonly siteOn: boolean;
  /** The domain that was turned on or off as a whole, with this host in it. */
  readonly ruledDomain: string | undefined;
  readonly matches: number;
  /** Pairs that the page holds itself; none until it has been read, or in one language. */
  readonly harvest: number;
}
