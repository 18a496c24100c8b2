import type { TranslationUnit } from '../corpus/index.ts';
import type { Pack } from '../pack/index.ts';
import { foldWithOffsets, type Language, unfoldSpan } from '../text/index.ts';
import { documentUnits, originOf } from './documents.ts';
import { lookUpInPack, type UnitMatch } from './look-up.ts';
import type { Match, Origin } from './match.ts';
import type { Query } from './query.ts';

/** Corpora ready for look-up. */
export interface TranslationMemory {
  /** Matches of a paragraph in its order, without overlaps; none when no corpus has it. */
  lookUp(text: string, language: Language): Promise<readonly Match[]>;
  /** All units of a match's document, in its order. */
  documentOf(origin: Origin): Promise<readonly TranslationUnit[]>;
}

/** A memory of opened packs; of two that match the same part the better counts, then the earlier. */
export function openTranslationMemory(packs: readonly Pack[]): TranslationMemory {
  return {
    lookUp: async (text, language) => {
      const found = await Promise.all(packs.map((pack, number) => lookUp(pack, number, text, language)));
      return withoutOverlaps(found.flat());
    },
    documentOf: async ({ pack, first }) => {
      const opened = packs[pack];
      return opened === undefined ? [] : documentUnits(opened, first);
    },
  };
}

async function lookUp(pack: Pack, number: number, text: string, language: Language): Promise<Match[]> {
  const { query, matches } = await lookUpInPack(pack, text, language);
  return Promise.all(matches.map((match) => describe(query, number, match)));
}

async function describe(query: Query, number: number, match: UnitMatch): Promise<Match> {
  const { kind, score, segments, span, segmentSpan, unit } = match;
  const segment = segments[query.language];
  return {
    kind,
    score,
    unit: { segments },
    span: unfoldSpan(query.folded, span),
    segmentSpan:
      kind === 'partial'
        ? unfoldSpan(foldWithOffsets(segment), segmentSpan)
        : { start: 0, end: segment.length },
    origin: await originOf(query.pack, number, unit),
  };
}

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const chosen: Match[] = [];
  for (const match of [...matches].sort((a, b) => weight(b) - weight(a)))
    if (chosen.every((other) => !overlap(match, other))) chosen.push(match);
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

function weight({ score, span }: Match): number {
  return score * (span.end - span.start);
}

function overlap({ span: a }: Match, { span: b }: Match): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.1 * Math.min(a.end - a.start, b.end - b.start);
}
