import type { Segments } from '../core/corpus/index.ts';
import type { Settings } from '../core/settings/index.ts';
import type { Language } from '../core/text/index.ts';
import type {
  CardPreferences,
  ConversionView,
  CounterpartsView,
  TextPlace,
  WordView,
} from '../ui/card/index.ts';

/** A paragraph as sent to the background. */
export interface AskedParagraph {
  readonly text: string;
  readonly language: Language;
}

/** The reader's settings as they stand for one page; `active`: whether the overlay runs on its site. */
export interface PageSettings extends Settings {
  readonly active: boolean;
}

/**
 * What there is to show about a paragraph: its counterparts, or only its figures. Both have the figures that read
 * differently in the other language: what is underlined must not tell a page which paragraphs a corpus has.
 */
export type ParagraphView =
  | (CounterpartsView & Conversions)
  | ({ readonly kind: 'conversions' } & Conversions);

interface Conversions {
  readonly conversions: readonly ConversionView[];
}

/** The scripts that come into a page when it needs them. */
export type PageScript = 'article' | 'overlay' | 'card' | 'pinyin';

/** What content scripts and the panel may ask of the background. */
export interface BackgroundApi {
  /** The settings for the asking frame's tab: frames follow their page's site, which they do not know. */
  pageSettings(): Promise<PageSettings>;
  /** Stores what the reader changed in a card. */
  changePreferences(changed: Partial<CardPreferences>): Promise<void>;
  /** What there is to show about each paragraph, in their order; `null` where there is nothing. */
  lookUp(paragraphs: readonly AskedParagraph[]): Promise<readonly (ParagraphView | null)[]>;
  /** The word of a Chinese text at a place; `null` where none is. */
  lookUpWord(asked: TextPlace): Promise<WordView | null>;
  /** Notes how many paragraphs of the asking frame have a counterpart. */
  reportMatches(count: number): Promise<void>;
  /** Runs one of the extension's scripts in the asking frame. */
  loadScript(name: PageScript): Promise<void>;
  /** Puts the style of the marks into the asking frame, or takes it out. */
  styleMarks(on: boolean): Promise<void>;
}

/** What the side panel may ask of the background. */
export interface PanelApi {
  /** The counterparts of a page's paragraphs, also where the overlay is off: the reader has opened the panel. */
  lookUpForPanel(paragraphs: readonly AskedParagraph[]): Promise<readonly (CounterpartsView | null)[]>;
}

/** What a page is asked from outside: by a shortcut, in the menu of a selection, after an update. */
export type PageCommand =
  | { readonly kind: 'walk'; readonly direction: 'next' | 'previous' }
  | { readonly kind: 'announce-update' }
  | { readonly kind: 'show-selection' | 'copy-selection'; readonly view: CounterpartsView | null };

/** What the panel and the background may ask of the content script in one frame. */
export interface FrameApi {
  /** The translation units of the frame's matched paragraphs in reading order, each once. */
  matchedPairs(): Promise<readonly Segments[]>;
  perform(command: PageCommand): Promise<void>;
}
