import { detectLanguage, type Language } from '../text/index.ts';
import type { Imported, Remarks, SourceDocument } from './exchange-unit.ts';
import { canonicalTag, languageOfTag } from './language-tag.ts';
import { missingSide, type Problem, problemAt } from './problem.ts';
import type { MultilingualUnit, Sink, Variant } from './reader.ts';

/** Alternatives that are kept of one language in a unit; each is paired, and a file may hold any number. */
const MOST_ALTERNATIVES = 16;

type Sides = Record<Language, Variant[]>;

/** A language, and the name it is counted under. */
interface TaggedLanguage {
  readonly language: Language | undefined;
  readonly name: string;
}

/** Takes English and Chinese from units in any languages, and counts the languages it leaves out. */
export class LanguageSelector implements Sink {
  readonly #document: SourceDocument;
  readonly #tags = new Map<string, TaggedLanguage>();
  readonly #seen = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  #found: Imported[] = [];
  #units = 0;
  #isRefused = false;

  /** `document` stands for the file where a unit names none. */
  constructor(document: SourceDocument) {
    this.#document = document;
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  unit(unit: MultilingualUnit): void {
    if (this.#isRefused) return;
    const sides = this.#sidesOf(unit);
    const complete = sides.en.length > 0 && sides.zh.length > 0;
    if (!complete) {
      this.#reportMissing(unit, sides);
      return;
    }
    const pairs = Math.max(sides.en.length, sides.zh.length);
    for (let place = 0; place < pairs; place++) {
      const en = sides.en[place] ?? sides.en[0];
      const zh = sides.zh[place] ?? sides.zh[0];
      if (en !== undefined && zh !== undefined) this.#add(unit, en, zh);
    }
  }

  problem(problem: Problem): void {
    if (!this.#isRefused) this.#found.push({ kind: 'problem', problem });
  }

  refuse(problem: Problem): void {
    if (this.#isRefused) return;
    this.#isRefused = true;
    this.#found.push({ kind: 'refusal', problem });
  }

  /** What was found since the last call. */
  take(): readonly Imported[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** Says once which languages were left out; refuses a file without a single unit. */
  end(): void {
    if (this.#units === 0) this.refuse(problemAt('no-units', {}, countsOf(this.#seen)));
    else if (this.#leftOut.size > 0) this.problem(problemAt('other-languages', {}, countsOf(this.#leftOut)));
  }

  #add(unit: MultilingualUnit, en: Variant, zh: Variant): void {
    this.#units++;
    const remarks = remarksOf(unit, en.tag, zh.tag);
    this.#found.push({
      kind: 'unit',
      line: unit.line,
      unit: { segments: { en: en.text, zh: zh.text } },
      document: unit.document ?? this.#document,
      ...(remarks !== undefined && { remarks }),
    });
  }

  #sidesOf(unit: MultilingualUnit): Sides {
    const sides: Sides = { en: [], zh: [] };
    let isFull = false;
    for (const variant of unit.variants) {
      if (isBlank(variant.text)) continue;
      const { language, name } = this.#languageOf(variant);
      count(this.#seen, name);
      if (language === undefined) count(this.#leftOut, name);
      else if (sides[language].some(({ text }) => text === variant.text)) continue;
      else if (sides[language].length === MOST_ALTERNATIVES) isFull = true;
      else add(sides[language], variant, unit.sourceTag);
    }
    if (isFull)
      this.problem(problemAt('many-alternatives', { line: unit.line }, MOST_ALTERNATIVES.toString()));
    return sides;
  }

  #languageOf({ tag, text }: Variant): TaggedLanguage {
    if (tag === undefined) {
      const language = detectLanguage(text);
      return { language, name: language ?? 'unknown' };
    }
    let known = this.#tags.get(tag);
    if (known === undefined) {
      known = { language: languageOfTag(tag), name: canonicalTag(tag) };
      this.#tags.set(tag, known);
    }
    return known;
  }

  #reportMissing(unit: MultilingualUnit, { en, zh }: Sides): void {
    const place = { line: unit.line };
    if (en.length > 0 || zh.length > 0)
      this.problem(problemAt(missingSide(en.length > 0 ? 'zh' : 'en'), place));
    else if (unit.variants.every(({ text }) => isBlank(text))) this.problem(problemAt('no-text', place));
    // Units in other languages alone are said once, at the end.
  }
}

/** The variant in the language the unit was written in comes first. */
function add(side: Variant[], variant: Variant, sourceTag: string | undefined): void {
  const { tag } = variant;
  if (
    side.length > 0 &&
    sourceTag !== undefined &&
    tag !== undefined &&
    canonicalTag(tag) === canonicalTag(sourceTag)
  ) {
    side.unshift(variant);
  } else side.push(variant);
}

function remarksOf(
  { note, created }: MultilingualUnit,
  en: string | undefined,
  zh: string | undefined,
): Remarks | undefined {
  const tags = {
    ...(en !== undefined && isSpecific(en) && { en: canonicalTag(en) }),
    ...(zh !== undefined && isSpecific(zh) && { zh: canonicalTag(zh) }),
  };
  const remarks = {
    ...(Object.keys(tags).length > 0 && { tags }),
    ...(note !== undefined && { note }),
    ...(created !== undefined && { created }),
  };
  return Object.keys(remarks).length > 0 ? remarks : undefined;
}

/** Whether a tag says more than the language: `zh-Hant` does, `zh` does not. */
function isSpecific(tag: string): boolean {
  return /[-_]/.test(tag);
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** `en-US (5), fr-CA (5)` */
function countsOf(counts: ReadonlyMap<string, number>): string {
  return Array.from(counts, ([name, number]) => `${name} (${number})`).join(', ');
}
