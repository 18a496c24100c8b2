import { isShown, type Settings } from '../core/settings/index.ts';
import type { AskedParagraph, ParagraphView } from './api.ts';
import { convertFigures } from './convert-figures.ts';
import { lookUpParagraphs } from './look-up-paragraphs.ts';

/** What there is to show about each paragraph under the reader's settings: counterparts, converted figures. */
export async function answerParagraphs(
  paragraphs: readonly AskedParagraph[],
  settings: Pick<Settings, 'languages' | 'figuresEverywhere'>,
): Promise<readonly (ParagraphView | null)[]> {
  const wanted = paragraphs.filter(({ language }) => isShown(settings, language));
  const found = await lookUpParagraphs(wanted);
  const views = new Map(wanted.map((paragraph, place) => [paragraph, found[place]]));
  return paragraphs.map((paragraph) => {
    if (!views.has(paragraph)) return null;
    const conversions = settings.figuresEverywhere ? convertFigures(paragraph) : [];
    const view = views.get(paragraph);
    if (view) return { ...view, conversions };
    return conversions.length === 0 ? null : { kind: 'conversions', conversions };
  });
}
