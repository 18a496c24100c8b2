import type { Segments } from '../../corpus/index.ts';
import { type Language, otherLanguage } from '../../text/index.ts';
import { type Problem, problemAt } from '../problem.ts';

/** A line of text in one of the languages. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

/** Two lines, or the lines of a title, that say the same. */
export interface LinePair {
  readonly line: number;
  readonly segments: Segments;
}

const SENTENCE_END = /[.。!！?？;；:：,，”"’)）]$/;
const NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/**
 * Pairs lines that alternate between the languages. Runs of equal length pair in order (`en en zh zh`); a first run
 * without sentences is a title of several lines, joined; any other line too many is a problem.
 */
export function pairLines(lines: readonly Line[], problems: Problem[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = runAt(lines, at);
    const next = runAt(lines, at + run.length);
    const [first] = run;
    const [second] = next;
    if (first === undefined) break;
    if (second === undefined) {
      for (const { number } of run) problems.push(problemAt('last-unpaired', { line: number }));
      break;
    }
    if (run.length === next.length) {
      pairs.push(...run.map((line, place) => pairOf([line], [next[place] ?? second])));
      at += run.length * 2;
    } else if (at === 0 && [run, next].every(isTitle)) {
      pairs.push(pairOf(run, next));
      at += run.length + next.length;
    } else {
      const last = run.at(-1) ?? first;
      for (const { number } of run.slice(0, -1)) {
        problems.push(problemAt('line-unpaired', { line: number }, NAMES[otherLanguage(first.language)]));
      }
      pairs.push(pairOf([last], [second]));
      at += run.length + 1;
    }
  }
  return pairs;
}

/** Lines of one language in a row. */
function runAt(lines: readonly Line[], from: number): readonly Line[] {
  let to = from;
  while (to < lines.length && lines[to]?.language === lines[from]?.language) to++;
  return lines.slice(from, to);
}

function isTitle(run: readonly Line[]): boolean {
  return (
    run.length === 1 ||
    (run.length <= 4 &&
      run.every(({ text, isApart }, place) => !SENTENCE_END.test(text) && !(isApart && place > 0)))
  );
}

function pairOf(run: readonly Line[], other: readonly Line[]): LinePair {
  const text = (lines: readonly Line[]) => lines.map((line) => line.text).join(' ');
  const [first] = run;
  const segments =
    first?.language === 'en' ? { en: text(run), zh: text(other) } : { en: text(other), zh: text(run) };
  return { line: first?.number ?? 1, segments };
}
