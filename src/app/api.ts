import type { Segments } from '../core/corpus/index.ts';
import type { Language } from '../core/text/index.ts';
import type { CardView } from '../ui/card/index.ts';

/** A paragraph as sent to the background. */
export interface AskedParagraph {
  readonly text: string;
  readonly language: Language;
}

/** What content scripts and the panel may ask of the background. */
export interface BackgroundApi {
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
