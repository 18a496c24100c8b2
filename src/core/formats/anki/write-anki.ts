import type { Segments } from '../../corpus/index.ts';
import { pairFigures, readFigures } from '../../figures/index.ts';
import { otherLanguage } from '../../text/index.ts';
import { rowOf } from '../delimited/write-delimited.ts';
import type { SourceDocument } from '../exchange-unit.ts';
import type { Exporter, ExportOptions } from '../writer.ts';

/** Cards for Anki: front, back, pinyin of the Chinese side, figures of both, source. */
export function writeAnki({ pinyin, front = 'zh' }: ExportOptions): Exporter {
  const back = otherLanguage(front);
  let head = [
    '#separator:tab',
    '#html:false',
    '#columns:Front\tBack\tPinyin\tFigures\tSource',
    // Anki passes over what it does not know; reading the file back, Duizhao does not.
    `#languages:${front} ${back}`,
    '',
  ].join('\n');
  return {
    write({ unit: { segments }, document }) {
      const cells = [
        segments[front],
        segments[back],
        pinyin?.(segments.zh) ?? '',
        figuresOf(segments),
        sourceOf(document),
      ];
      const text = head + rowOf(cells, '\t');
      head = '';
      return text;
    },
    end: () => head,
  };
}

/** `274.68 billion yuan = 2746.8亿元; 38.7 percent = 38.7%` */
function figuresOf({ en, zh }: Segments): string {
  const english = readFigures(en, 'en');
  const chinese = readFigures(zh, 'zh');
  return pairFigures(english, chinese)
    .flatMap((pair) =>
      pair.kind === 'both' && pair.relation !== 'mismatch'
        ? [`${english[pair.en]?.surface} = ${chinese[pair.zh]?.surface}`]
        : [],
    )
    .join('; ');
}

function sourceOf({ id, provenance }: SourceDocument): string {
  const { outlet, date, url } = provenance;
  const known = [outlet, date, url].filter((one) => one !== undefined);
  return known.length === 0 ? id : known.join(', ');
}
