import { convertFigure, readFigures } from '../core/figures/index.ts';
import { otherLanguage } from '../core/text/index.ts';
import type { AskedParagraph, ConversionsView } from './api.ts';

/** The figures of a paragraph that a reader of the other language would write otherwise; `null` when there is none. */
export function convertFigures({ text, language }: AskedParagraph): ConversionsView | null {
  const conversions = readFigures(text, language).flatMap((figure) => {
    const converted = convertFigure(figure, otherLanguage(language));
    if (converted === undefined || converted === figure.surface) return [];
    const { surface, span } = figure;
    return [{ kind: 'conversion' as const, language, figure: { surface, span }, converted }];
  });
  return conversions.length === 0 ? null : { kind: 'conversions', conversions };
}
