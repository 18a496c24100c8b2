import type { OpenTextDecoder } from '../bytes/byte-decoder.ts';
import { TextIntake } from '../bytes/text-intake.ts';
import { documentOfFile } from '../document-of-file.ts';
import type { Imported } from '../exchange-unit.ts';
import { problemAt } from '../problem.ts';
import { LanguageSelector } from '../select-languages.ts';
import { MosesLines, type MosesSide } from './moses-lines.ts';

/** What is known of the two files of a Moses corpus before they are read. */
export interface MosesOptions {
  /** Their extensions name the languages: `['news.en', 'news.zh']`. */
  readonly names: readonly [string, string];
  readonly encoding?: string;
  readonly openTextDecoder: OpenTextDecoder;
}

/** Reads two files in pieces; what was found so far comes back from each call. */
export interface MosesImporter {
  /** The file that is behind: writing to it next keeps memory small. */
  readonly behind: MosesSide;
  write(side: MosesSide, chunk: Uint8Array | string): readonly Imported[];
  end(): readonly Imported[];
}

/** Opens an importer for two files, of which line n says the same. */
export function openMosesImporter({ names, ...options }: MosesOptions): MosesImporter {
  const selector = new LanguageSelector(documentOfFile(names[0]));
  const lines = new MosesLines(names, selector);
  const intakeOf = (side: MosesSide) =>
    new TextIntake(options, {
      text: (text) => lines.write(side, text),
      problem: (problem) => selector.problem(problem),
      refuse: (problem) => selector.refuse(problem),
    });
  const intakes = [intakeOf(0), intakeOf(1)] as const;
  return {
    get behind() {
      return lines.behind;
    },
    write(side, chunk) {
      if (!selector.isRefused) intakes[side].write(chunk);
      return selector.take();
    },
    end() {
      for (const intake of intakes) if (!selector.isRefused) intake.end();
      if (!selector.isRefused && lines.isEmpty) selector.refuse(problemAt('empty', {}));
      lines.end();
      if (!selector.isRefused) selector.end();
      return selector.take();
    },
  };
}
