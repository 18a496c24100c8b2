import type { SiteRule } from './site-rule.ts';

/** What the reader can choose; only what differs from `defaultSettings` is ever stored. */
export interface Settings {
  /** Whether the overlay is on anywhere. */
  readonly overlay: boolean;
  /** Where it then runs: on all sites but `sitesOff`, or on `sitesOn` alone. */
  readonly siteMode: 'all' | 'listed';
  /** Sites the reader turned off, sorted; they count while `siteMode` is `all`. */
  readonly sitesOff: readonly SiteRule[];
  /** Sites the reader turned on, sorted; they count while `siteMode` is `listed`. */
  readonly sitesOn: readonly SiteRule[];
  /** What brings a counterpart: resting on a paragraph, resting with `modifier` held, or its marker in the margin. */
  readonly trigger: 'hover' | 'modifier' | 'marker';
  /** Milliseconds the pointer rests before a counterpart comes. */
  readonly dwell: number;
  /** The key of the trigger `modifier`, as `KeyboardEvent.key` names it. */
  readonly modifier: 'Alt' | 'Control' | 'Shift' | 'Meta';
  /** Where a counterpart is shown: in a card beside its paragraph, or in the page below it. */
  readonly display: 'card' | 'inline';
  /** Whether figures are converted on articles that are in no corpus. */
  readonly figuresEverywhere: boolean;
  /** Which paragraphs get a counterpart: those in either language, English ones alone, Chinese ones alone. */
  readonly languages: 'both' | 'en-to-zh' | 'zh-to-en';
  readonly theme: Theme;
  /** Pixels; a card narrows further where its page has no room. */
  readonly cardWidth: number;
  /** Percent of the usual size of text. */
  readonly textSize: number;
  /** Whether pinyin stands above Chinese. */
  readonly pinyin: boolean;
  /** Addresses of packs the reader subscribed to, in the order they were added. */
  readonly remotePacks: readonly string[];
}

/** Colours of card, panel and pages; `system` follows the browser's light or dark. */
export type Theme = 'system' | 'light' | 'dark' | 'sepia';
