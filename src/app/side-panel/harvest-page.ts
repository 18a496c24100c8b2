import type { Segments } from '../../core/corpus/index.ts';
import { type HarvestedPair, harvestPairs } from '../../core/harvest/index.ts';
import type { ReviewRow } from '../../ui/pair-review/index.ts';
import { bundledLexicon } from '../open-lexicon.ts';
import type { FrameText } from '../read-tab.ts';

/** Below this a pair is shown as one to look at twice. */
const DOUBTFUL = 0.75;

/** What a bilingual page holds: the frame it is in, and its pairs to be reviewed. */
export interface Harvest {
  readonly frame: FrameText;
  readonly pairs: readonly HarvestedPair[];
}

/** The pairs that a page holds itself; `undefined` when it is in one language. */
export async function harvestTab(frames: readonly FrameText[]): Promise<Harvest | undefined> {
  const bilingual = frames.filter(isBilingual);
  if (bilingual.length === 0) return undefined;
  const lexicon = await bundledLexicon();
  return bilingual
    .map((frame) => ({
      frame,
      pairs: harvestPairs(
        frame.paragraphs.map(({ text }) => text),
        { lexicon },
      ),
    }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => b.pairs.length - a.pairs.length)
    .at(0);
}

/** Whether it is worth reading the lexicon for: hanzi and Latin words stand in more than a line. */
function isBilingual({ paragraphs }: FrameText): boolean {
  const text = paragraphs.map(({ text }) => text).join('\n');
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return hanzi > 20 && words > 10;
}

/** Harvested pairs as rows to be reviewed. */
export function rowsOf(pairs: readonly HarvestedPair[]): readonly ReviewRow[] {
  return pairs.map(({ segments, score }) => ({
    en: [segments.en],
    zh: [segments.zh],
    doubtful: score < DOUBTFUL,
    dropped: false,
  }));
}

/** The document that saved pairs are of: the page, by its address, with what it says of itself. */
export function documentOf({ provenance }: FrameText, pairs: readonly Segments[]) {
  const { title, url, outlet, date } = provenance;
  const [first] = pairs;
  return {
    id: url,
    provenance: {
      // The title of a bilingual page is its first pair when that starts as the page's own title does.
      title: first !== undefined && isTitle(title, first) ? first : { en: title, zh: title },
      url,
      ...(outlet !== undefined && { outlet }),
      date: date ?? today(),
    },
  };
}

function isTitle(title: string, { en, zh }: Segments): boolean {
  return title !== '' && [en, zh].some((text) => title.includes(text) || text.includes(title));
}

/** The day by the reader's clock, `2026-11-24`: when a page does not say its date, it was saved then. */
function today(): string {
  return new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
