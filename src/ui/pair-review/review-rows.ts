import type { Segments } from '../../core/corpus/index.ts';
import type { Language } from '../../core/text/index.ts';

/** One proposed pair: the segments of each side in order, any number of them. */
export interface ReviewRow {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Whether the reader should look twice. */
  readonly doubtful: boolean;
  readonly dropped: boolean;
}

/** One segment's place. */
export interface SegmentPlace {
  readonly row: number;
  readonly language: Language;
  readonly segment: number;
}

type Rows = readonly ReviewRow[];

/** Joins a row with the one after it. */
export function mergeRow(rows: Rows, row: number): Rows {
  const [first, second] = [rows[row], rows[row + 1]];
  if (first === undefined || second === undefined) return rows;
  const merged = {
    en: [...first.en, ...second.en],
    zh: [...first.zh, ...second.zh],
    doubtful: first.doubtful && second.doubtful,
    dropped: false,
  };
  return rows.toSpliced(row, 2, merged);
}

/** Whether a row has segments enough to be split. */
export function canSplit({ en, zh }: ReviewRow): boolean {
  return en.length > 1 || zh.length > 1 || (en.length === 1 && zh.length === 1);
}

/** Splits a row after the first segments of its sides; two single segments part from each other. */
export function splitRow(rows: Rows, row: number): Rows {
  const whole = rows[row];
  if (whole === undefined || !canSplit(whole)) return rows;
  const { en, zh } = whole;
  const single = en.length <= 1 && zh.length <= 1;
  const head = { ...whole, en: en.slice(0, 1), zh: single ? [] : zh.slice(0, 1), dropped: false };
  const tail = { ...whole, en: en.slice(1), zh: single ? zh : zh.slice(1), dropped: false };
  return rows.toSpliced(row, 1, head, tail);
}

/** Takes a row out of what is saved, or back in. */
export function toggleDropped(rows: Rows, row: number): Rows {
  return rows.map((one, at) => (at === row ? { ...one, dropped: !one.dropped } : one));
}

/** Moves a segment to another row; those of its side between them go with it, so that the order stays. */
export function moveSegment(rows: Rows, from: SegmentPlace, to: number): Rows {
  if (to < 0 || to >= rows.length || to === from.row) return rows;
  const { language } = from;
  const moving: string[] = [];
  const changed = rows.map((row, at) => {
    const side = row[language];
    const [kept, moved] = partOf(side, at, from, to);
    moving.push(...moved);
    return moved.length === 0 ? row : { ...row, [language]: kept };
  });
  return changed.map((row, at) => {
    if (at !== to) return row;
    const side = row[language];
    return { ...row, [language]: to > from.row ? [...moving, ...side] : [...side, ...moving] };
  });
}

/** Which segments of a row stay, and which go along. */
function partOf(
  side: readonly string[],
  at: number,
  { row, segment }: SegmentPlace,
  to: number,
): readonly [readonly string[], readonly string[]] {
  if (at === row)
    return to > row
      ? [side.slice(0, segment), side.slice(segment)]
      : [side.slice(segment + 1), side.slice(0, segment + 1)];
  const between = at > Math.min(row, to) && at < Math.max(row, to);
  return between ? [[], side] : [side, []];
}

/** Changes the text of a segment. */
export function editSegment(rows: Rows, { row, language, segment }: SegmentPlace, text: string): Rows {
  return rows.map((one, at) =>
    at === row ? { ...one, [language]: one[language].with(segment, text) } : one,
  );
}

/** The pairs to save: rows that are kept and have both sides. */
export function keptPairs(rows: Rows): readonly Segments[] {
  return rows
    .filter(({ dropped }) => !dropped)
    .map(({ en, zh }) => ({ en: joined(en, ' '), zh: joined(zh, '') }))
    .filter(({ en, zh }) => en !== '' && zh !== '');
}

function joined(segments: readonly string[], by: string): string {
  return segments
    .map((segment) => segment.replace(/\s+/g, ' ').trim())
    .filter((segment) => segment !== '')
    .join(by);
}
