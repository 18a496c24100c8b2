import type { Figure, FigurePair, Relation } from './figure.ts';
import { couldClash, relate } from './relate.ts';

interface Choice {
  readonly en: number;
  readonly zh: number;
  readonly relation: Relation;
  readonly cost: number;
}

/**
 * Pairs the figures of two segments by value, the closest in order first; what is left over differs only when it is
 * the single one of its kind on both sides. In the order of the English, then what only the Chinese has.
 */
export function pairFigures(en: readonly Figure[], zh: readonly Figure[]): readonly FigurePair[] {
  const chosen = new Map<number, Choice>();
  const taken = new Set<number>();
  const take = (choice: Choice) => {
    if (chosen.has(choice.en) || taken.has(choice.zh)) return;
    chosen.set(choice.en, choice);
    taken.add(choice.zh);
  };
  for (const choice of agreements(en, zh)) take(choice);
  const free = {
    en: indexes(en).filter((at) => !chosen.has(at)),
    zh: indexes(zh).filter((at) => !taken.has(at)),
  };
  for (const choice of differences(en, zh, free)) take(choice);
  return [
    ...indexes(en).map((at): FigurePair => {
      const choice = chosen.get(at);
      return choice === undefined
        ? { kind: 'en-only', en: at }
        : { kind: 'both', en: at, zh: choice.zh, relation: choice.relation };
    }),
    ...indexes(zh)
      .filter((at) => !taken.has(at))
      .map((at): FigurePair => ({ kind: 'zh-only', zh: at })),
  ];
}

function agreements(en: readonly Figure[], zh: readonly Figure[]): readonly Choice[] {
  const choices = en.flatMap((figure, at) =>
    zh.flatMap((other, place) => {
      const relation = relate(figure, other);
      if (relation === undefined) return [];
      const distance = Math.abs(at / en.length - place / zh.length);
      const unlike =
        Number(figure.kind !== other.kind) +
        Number(figure.unit !== other.unit) +
        Number(figure.basis !== other.basis);
      return [{ en: at, zh: place, relation, cost: (relation === 'match' ? 0 : 10) + unlike + distance }];
    }),
  );
  return choices.sort((a, b) => a.cost - b.cost);
}

interface Free {
  readonly en: readonly number[];
  readonly zh: readonly number[];
}

function differences(en: readonly Figure[], zh: readonly Figure[], free: Free): readonly Choice[] {
  return free.en.flatMap((at) => {
    const figure = en[at];
    const rivals = free.zh.filter((place) => clash(figure, zh[place]));
    const [place] = rivals;
    if (place === undefined || rivals.length > 1) return [];
    if (free.en.filter((other) => clash(en[other], zh[place])).length > 1) return [];
    return [{ en: at, zh: place, relation: 'mismatch' as const, cost: 0 }];
  });
}

function clash(en: Figure | undefined, zh: Figure | undefined): boolean {
  return en !== undefined && zh !== undefined && couldClash(en, zh);
}

function indexes(figures: readonly Figure[]): readonly number[] {
  return [...figures.keys()];
}
