import { detectLanguage } from '../../core/text/index.ts';
import type { Block } from './block.ts';

/** Characters a page's paragraphs must reach together to be an article: about two sentences. */
const SHORTEST_ARTICLE = 120;
/** A hanzi carries about as much text as three Latin letters. */
const HANZI_WEIGHT = 3;
const ENDS_LIKE_PROSE = /[.!?。！？…:：;；”"’')）】」]\s*$/;

/** The blocks of the page's article in order, title first; none when the page is no article. */
export function chooseArticle(blocks: readonly Block[]): readonly Block[] {
  const weights = blocks.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total < SHORTEST_ARTICLE) return [];
  const container = heaviestContainer(blocks, weights, total);
  if (container === undefined) return [];
  const first = blocks.findIndex(({ element }) => container.contains(element));
  return blocks.filter((block, place) => {
    if (isTitle(block)) return place <= first || container.contains(block.element);
    return container.contains(block.element) && block.linked < 0.6;
  });
}

/** Whether a block is a heading of the article. */
export function isTitle({ element }: Block): boolean {
  return element.closest('h1') !== null;
}

/** How much a block speaks for being prose of an article. */
function weigh(block: Block): number {
  if (block.linked > 0.5) return 0;
  const language = detectLanguage(block.text.slice(0, 400));
  if (language === undefined) return 0;
  const weight = block.text.length * (language === 'zh' ? HANZI_WEIGHT : 1);
  if (weight < 60) return 0;
  return (ENDS_LIKE_PROSE.test(block.text) ? weight : weight / 4) * (1 - block.linked);
}

/** The deepest element that holds nearly all prose of the page's heaviest part. */
function heaviestContainer(
  blocks: readonly Block[],
  weights: readonly number[],
  total: number,
): Element | undefined {
  const sums = new Map<Element, number>();
  blocks.forEach(({ element }, place) => {
    const weight = weights[place] ?? 0;
    if (weight === 0) return;
    for (let ancestor: Element | null = element; ancestor !== null; ancestor = parentOf(ancestor)) {
      sums.set(ancestor, (sums.get(ancestor) ?? 0) + weight);
    }
  });
  let best: Element | undefined;
  for (const [element, sum] of sums) {
    if (sum < total * 0.7) continue;
    if (best === undefined || best.contains(element)) best = element;
  }
  return best;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
