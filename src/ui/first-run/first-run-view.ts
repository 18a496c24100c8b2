import type { Language } from '../../core/text/index.ts';

/** Everything the introduction can show. */
export interface FirstRunView {
  readonly overlay: boolean;
  /** Whether the browser lets Duizhao read sites without a click on each. */
  readonly access: boolean;
  /** Paragraphs of a news article that is in the bundled corpus; whoever rests on one sees its counterpart. */
  readonly sample: readonly SampleParagraph[];
  /** The keys that turn the overlay on and off, `''` for none. */
  readonly keys: string;
}

export interface SampleParagraph {
  readonly language: Language;
  readonly text: string;
}
