import type { Sense } from '../../src/core/lexicon/index.ts';

/** A line of CC-CEDICT. */
export interface CedictLine {
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** How much of an entry is kept. */
interface Room {
  readonly glosses: number;
  readonly characters: number;
}

const HANZI_WORD = /^[\u4e00-\u9fff〇·]{1,6}$/;
const CROSS_REFERENCE =
  /^(?:CL:|Taiwan pr|also (?:pr|written|called)|(?:old |erhua |Japanese )?variant of|see |used in |abbr\. (?:for|to)|same as|equivalent to|short for|full name)/;
const LABEL =
  /\s*\((?:idiom|proverb|Tw|loanword|old|coll\.|slang|literary|bound form|bird species of China|sports|archaic|dialect|Internet slang)\)/g;
const EXPLANATION = / \(|; |, (?:i\.e|e\.g|esp|such|or|and|with|which|in|used|a |the )/;
const LONGEST_GLOSS = 42;

/** The sense of a line in few words, `undefined` when it has none of its own (variants, cross-references). */
export function conciseSense(line: CedictLine, productivity: number): Sense | undefined {
  if (!HANZI_WORD.test(line.simplified)) return undefined;
  const isName = /^[A-Z]/.test(line.pinyin);
  const glosses = line.english
    .flatMap((gloss) => gloss.split('; '))
    .map(plain)
    .map(spelledOut)
    .filter((gloss) => gloss !== '' && !CROSS_REFERENCE.test(gloss))
    .map((gloss) => (isName && gloss.length > 20 ? (gloss.split(/,| \(/)[0] ?? gloss) : gloss));
  const kept = withinRoom(figurative(glosses).map(shorten), roomFor(line.simplified, productivity));
  return kept.length === 0 ? undefined : { reading: line.pinyin, glosses: kept };
}

/** Words that many others are made of are the common ones, and have most meanings. */
function roomFor(word: string, productivity: number): Room {
  if (word.length === 1)
    return productivity >= 20 ? { glosses: 8, characters: 110 } : { glosses: 2, characters: 30 };
  if (word.length === 2 && productivity >= 3) return { glosses: 4, characters: 56 };
  return word.length === 2 ? { glosses: 3, characters: 38 } : { glosses: 2, characters: 30 };
}

/** Without cross-references to other headwords (`鄭州|郑州[Zheng4 zhou1]`) and labels of register. */
function plain(gloss: string): string {
  return gloss
    .replace(/[\u3400-\u9fff·，]+\|([\u3400-\u9fff·，]+)/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(LABEL, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `abbr. for Henan province 河南 in central China` → `Henan province`: what a headword of one hanzi is short for. */
function spelledOut(gloss: string): string {
  return /^abbr\. for ([A-Z][^\u3400-\u9fff]*) [\u3400-\u9fff]/.exec(gloss)?.[1] ?? gloss;
}

/** Of a saying, what it means rather than what its words say. */
function figurative(glosses: readonly string[]): readonly string[] {
  const meant = glosses.filter((gloss) => gloss.startsWith('fig. ')).map((gloss) => gloss.slice(5));
  const rest = glosses.filter((gloss) => !gloss.startsWith('fig. '));
  if (meant.length === 0) return rest.map((gloss) => gloss.replace(/^lit\. /, ''));
  return [...rest.filter((gloss) => !gloss.startsWith('lit. ')), ...meant];
}

function shorten(gloss: string): string {
  if (gloss.length <= LONGEST_GLOSS) return gloss;
  const core = gloss.split(EXPLANATION)[0] ?? gloss;
  if (core.length <= LONGEST_GLOSS) return core;
  return `${core.slice(0, LONGEST_GLOSS).replace(/ \S*$/, '')}…`;
}

function withinRoom(glosses: readonly string[], room: Room): readonly string[] {
  let characters = 0;
  return glosses.filter((gloss, at) => {
    characters += gloss.length;
    return at === 0 || (at < room.glosses && characters <= room.characters);
  });
}
