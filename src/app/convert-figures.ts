import { convertFigure, readFigures } from '../core/figures/index.ts';
import { otherLanguage } from '../core/text/index.ts';
import type { ConversionView } from '../ui/card/index.ts';
import type { AskedParagraph } from './api.ts';

/** The figures of a paragraph that a reader of the other language would write otherwise. */
export function convertFigures({ text, language }: AskedParagraph): readonly ConversionView[] {
  return readFigures(text, language).flatMap((figure) => {
    const converted = convertFigure(figure, otherLanguage(language));
    if (converted === undefined || converted === figure.surface) return [];
    const { surface, span } = figure;
    return [{ kind: 'conversion' as const, language, figure: { surface, span }, converted }];
  });
}
