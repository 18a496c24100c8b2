/** Everything the toolbar's panel can show. */
export interface PanelView {
  readonly overlay: boolean;
  readonly page: PanelPage;
}

/** The page in the active tab: one that Duizhao can read, or the browser's own. */
export type PanelPage =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'site'; readonly host: string; readonly siteOn: boolean; readonly matches: number };
