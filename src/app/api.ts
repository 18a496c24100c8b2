import type { Segments } from '../core/corpus/index.ts';
import type { Settings } from '../core/settings/index.ts';
import type { Language } from '../core/text/index.ts';
import type { CardView } from '../ui/card/index.ts';

/** A paragraph as sent to the background. */
export interface AskedParagraph {
  readonly text: string;
  readonly language: Language;
}

/** The reader's settings as they stand for one page; `active`: whether the overlay runs on its site. */
export interface PageSettings extends Settings {
  readonly active: boolean;
}

/** What content scripts and the panel may ask of the background. */
export interface BackgroundApi {
  /** The settings for the asking frame's tab: frames follow their page's site, which they do not know. */
  pageSettings(): Promise<PageSettings>;
  /** What the card shows for each paragraph, in their order; `null` where no corpus has it. */
  lookUp(paragraphs: readonly AskedParagraph[]): Promise<readonly (CardView | null)[]>;
  /** Notes how many paragraphs of the asking frame have a counterpart. */
  reportMatches(count: number): Promise<void>;
  /** Puts the card's script, and the style of the mark, into the asking frame. */
  loadCard(): Promise<void>;
  /** Takes the style of the mark out of the asking frame. */
  unloadCard(): Promise<void>;
}

/** What the panel may ask of the content script in one frame. */
export interface FrameApi {
  /** The translation units of the frame's matched paragraphs in reading order, each once. */
  matchedPairs(): Promise<readonly Segments[]>;
}
