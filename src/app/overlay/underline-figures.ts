import { whenAborted } from '../../core/shared/index.ts';
import { highlight } from '../../page/highlight/index.ts';
import { rangesOf } from '../../page/paragraphs/index.ts';
import type { Feature, ReadPage } from './read-page.ts';

/** Underlines the figures that read differently in the other language, whether or not a corpus has their paragraph. */
export function underlineFigures({ views }: ReadPage, signal: AbortSignal): Feature {
  const refresh = () => {
    const ranges = [...views].flatMap(([paragraph, view]) =>
      view.conversions.flatMap(({ figure }) => rangesOf(paragraph, figure.span)),
    );
    highlight('conversion', ranges);
  };
  refresh();
  whenAborted(signal, () => highlight('conversion', []));
  return { refresh };
}
