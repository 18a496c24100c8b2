import type { Language } from '../text/index.ts';
import type { ExchangeUnit } from './exchange-unit.ts';

/** Writes one file in pieces: the text for each unit, then what closes the file. */
export interface Exporter {
  write(unit: ExchangeUnit): string;
  end(): string;
}

/** What some formats want beside the units. */
export interface ExportOptions {
  /** The reading of Chinese text, for Anki: `'港口' → 'gǎngkǒu'`. */
  readonly pinyin?: (text: string) => string;
  /** The language on the front of Anki's cards; Chinese where it is not said. */
  readonly front?: Language;
}
