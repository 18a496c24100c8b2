import { assign, IMPOSSIBLE } from './assignment.ts';
import { isDerived } from './derive.ts';
import type { Figure, FigurePair, Relation } from './figure.ts';
import { isNear, relate } from './relate.ts';
import { isContrary, isLikeCount, isSameSlot } from './slot.ts';

/** What a pair costs: agreeing is worth more than anything, then being alike, then standing in the same order. */
const COSTS = { match: 0, rounding: 10, mismatch: 20 } as const;
const UNLIKE = 1;
const ORDER = 0.9;

/**
 * Pairs the figures of two segments: those that agree by optimal assignment, then those that follow from a neighbor,
 * then the only two left that fill one slot, which differ. In the order of the English, then what only the Chinese has.
 */
export function pairFigures(en: readonly Figure[], zh: readonly Figure[]): readonly FigurePair[] {
  const pairing = new Pairing(en, zh);
  pairing.addAgreeing();
  pairing.addDerived();
  pairing.addOpposed();
  pairing.addDiffering();
  pairing.addLast();
  return pairing.inOrder();
}

class Pairing {
  readonly #en: readonly Figure[];
  readonly #zh: readonly Figure[];
  readonly #pairs = new Map<number, { zh: number; relation: Relation }>();
  readonly #taken = new Set<number>();

  constructor(en: readonly Figure[], zh: readonly Figure[]) {
    this.#en = en;
    this.#zh = zh;
  }

  addAgreeing(): void {
    const relations = this.#en.map((figure) => this.#zh.map((other) => relate(figure, other)));
    const costs = this.#en.map((figure, at) =>
      this.#zh.map((other, place) => {
        const relation = relations[at]?.[place];
        if (relation === undefined) return IMPOSSIBLE;
        const distance = Math.abs(at / this.#en.length - place / this.#zh.length);
        return COSTS[relation] + UNLIKE * unlikeness(figure, other) + ORDER * distance;
      }),
    );
    assign(costs).forEach((place, at) => {
      const relation = place === undefined ? undefined : relations[at]?.[place];
      if (place !== undefined && relation !== undefined) this.#add(at, place, relation);
    });
  }

  addDerived(): void {
    const neighbors = [...this.#en, ...this.#zh];
    for (const [at, figure] of this.#freeEnglish()) {
      const place = this.#freeChinese().find(([, other]) => isDerived(figure, other, neighbors));
      if (place !== undefined) this.#add(at, place[0], 'derived');
    }
  }

  /** The same number of the same thing that moves the other way, or against another basis, is a mistake wherever it is. */
  addOpposed(): void {
    for (const [at, figure] of this.#freeEnglish()) {
      const place = this.#freeChinese().find(([, other]) => isContrary(figure, other));
      if (place !== undefined) this.#add(at, place[0], 'mismatch');
    }
  }

  /** Two figures differ only when nothing else on either side could fill their slot. */
  addDiffering(): void {
    const english = this.#freeEnglish();
    const chinese = this.#freeChinese();
    for (const [at, figure] of english) {
      const rivals = chinese.filter(([, other]) => isSameSlot(figure, other));
      const [rival] = rivals;
      if (rival === undefined || rivals.length > 1) continue;
      if (english.filter(([, other]) => isSameSlot(other, rival[1])).length > 1) continue;
      if (!this.#isRepeated(figure, rival[1])) this.#add(at, rival[0], 'mismatch');
    }
  }

  /** Where all else agrees, the one count left on each side is of the same things, whatever they are called. */
  addLast(): void {
    const [english, chinese] = [this.#freeEnglish(), this.#freeChinese()];
    const [[at, figure] = [], [place, rival] = []] = [english[0], chinese[0]];
    if (english.length !== 1 || chinese.length !== 1 || this.#pairs.size === 0) return;
    if (at === undefined || place === undefined || figure === undefined || rival === undefined) return;
    if (isLikeCount(figure, rival) && !this.#isRepeated(figure, rival)) this.#add(at, place, 'mismatch');
  }

  /** A figure that the other side holds in a pair already is said twice, not differently, unless both name one basis. */
  #isRepeated(figure: Figure, rival: Figure): boolean {
    if (figure.basis !== undefined && figure.basis === rival.basis) return false;
    const isElsewhere = (one: Figure, others: readonly Figure[]) =>
      others.some(
        (other) =>
          typeof one.value === 'number' &&
          typeof other.value === 'number' &&
          isNear(one.value, other.value) &&
          one.unit === other.unit,
      );
    const paired = (others: readonly Figure[], isPaired: (at: number) => boolean) =>
      others.filter((_, at) => isPaired(at));
    return (
      isElsewhere(
        figure,
        paired(this.#zh, (at) => this.#taken.has(at)),
      ) ||
      isElsewhere(
        rival,
        paired(this.#en, (at) => this.#pairs.has(at)),
      )
    );
  }

  inOrder(): readonly FigurePair[] {
    return [
      ...this.#en.map((_, at): FigurePair => {
        const pair = this.#pairs.get(at);
        return pair === undefined ? { kind: 'en-only', en: at } : { kind: 'both', en: at, ...pair };
      }),
      ...this.#freeChinese().map(([at]): FigurePair => ({ kind: 'zh-only', zh: at })),
    ];
  }

  #add(en: number, zh: number, relation: Relation): void {
    this.#pairs.set(en, { zh, relation });
    this.#taken.add(zh);
  }

  #freeEnglish(): readonly (readonly [number, Figure])[] {
    return [...this.#en.entries()].filter(([at]) => !this.#pairs.has(at));
  }

  #freeChinese(): readonly (readonly [number, Figure])[] {
    return [...this.#zh.entries()].filter(([at]) => !this.#taken.has(at));
  }
}

function unlikeness(en: Figure, zh: Figure): number {
  const isUnlike = (property: 'kind' | 'unit' | 'basis' | 'direction' | 'modifier' | 'role') =>
    Number(en[property] !== zh[property]);
  const isDigits = (figure: Figure) => /\d/.test(figure.surface);
  const script = Number(isDigits(en) !== isDigits(zh)) / 2;
  return (
    script +
    isUnlike('kind') +
    isUnlike('unit') +
    isUnlike('direction') +
    (isUnlike('basis') + isUnlike('modifier') + isUnlike('role')) / 2
  );
}
