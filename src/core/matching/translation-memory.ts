import type { TranslationUnit } from '../corpus/index.ts';
import type { Pack } from '../pack/index.ts';
import { foldWithOffsets, type Language, unfoldSpan } from '../text/index.ts';
import { documentUnits, originOf } from './documents.ts';
import type { Access } from './gate.ts';
import { lookUpInPack } from './look-up.ts';
import { lookUpPage } from './look-up-page.ts';
import type { Match, Origin } from './match.ts';
import { type Query, readQuery } from './query.ts';
import type { UnitMatch } from './unit-match.ts';

/** A pack of a memory, and what a read of it costs. */
export interface MemoryPack {
  readonly pack: Pack;
  readonly access: Access;
}

/** A paragraph to look up. */
export interface AskedText {
  readonly text: string;
  readonly language: Language;
}

/** Corpora ready for look-up. */
export interface TranslationMemory {
  /** Matches of a paragraph in its order, without overlaps, from local packs; none when no corpus has it. */
  lookUp(text: string, language: Language): Promise<readonly Match[]>;
  /** Matches of each paragraph of a page, given in reading order: neighbors support each other. */
  lookUpPage(asked: readonly AskedText[]): Promise<readonly (readonly Match[])[]>;
  /** All units of a match's document, in its order. */
  documentOf(origin: Origin): Promise<readonly TranslationUnit[]>;
}

/**
 * A memory of opened packs; of two that match the same part the better counts, then the earlier. A pack that fails,
 * for its host is away or its file has changed, has no matches; `onFailure` is told.
 */
export function openTranslationMemory(
  packs: readonly MemoryPack[],
  onFailure: (pack: Pack, cause: unknown) => void,
): TranslationMemory {
  const askAll = async (
    queries: readonly Query[],
    ask: (asked: MemoryPack) => Promise<readonly (readonly UnitMatch[])[]>,
  ): Promise<readonly (readonly Match[])[]> => {
    const perPack = await Promise.all(
      packs.map(async (asked, number) => {
        try {
          const pages = await ask(asked);
          return await Promise.all(
            queries.map((query, place) =>
              Promise.all(
                (pages[place] ?? []).map((match) => describe(asked.pack, { query, number, match })),
              ),
            ),
          );
        } catch (cause) {
          onFailure(asked.pack, cause);
          return [];
        }
      }),
    );
    return queries.map((_, place) => withoutOverlaps(perPack.flatMap((pages) => pages[place] ?? [])));
  };
  return {
    lookUp: async (text, language) => {
      const query = readQuery(text, language);
      const [matches = []] = await askAll([query], async ({ pack, access }) =>
        access === 'local' ? [await lookUpInPack(pack, query)] : [],
      );
      return matches;
    },
    lookUpPage: (asked) => {
      const queries = asked.map(({ text, language }) => readQuery(text, language));
      return askAll(queries, ({ pack, access }) => lookUpPage(pack, access, queries));
    },
    documentOf: async ({ pack, first }) => {
      const opened = packs[pack]?.pack;
      return opened === undefined ? [] : documentUnits(opened, first);
    },
  };
}

interface Found {
  readonly query: Query;
  /** Place of the pack in the memory. */
  readonly number: number;
  readonly match: UnitMatch;
}

async function describe(pack: Pack, { query, number, match }: Found): Promise<Match> {
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
    origin: await originOf(pack, number, unit),
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
