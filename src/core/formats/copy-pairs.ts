import type { Segments } from '../corpus/index.ts';
import { assertNever } from '../shared/index.ts';

/** The forms aligned pairs are copied in. */
export type PairFormat = 'both' | 'en' | 'zh' | 'tsv' | 'markdown';

/** Plain text, and HTML where the form has markup of its own. */
export interface FormattedPairs {
  readonly text: string;
  readonly html?: string;
}

/** Aligned pairs as text to paste: `formatPairs([{ en: 'Up 9%', zh: '增长9%' }], 'tsv') → 'Up 9%\t增长9%'`. */
export function formatPairs(pairs: readonly Segments[], format: PairFormat): FormattedPairs {
  switch (format) {
    case 'both':
      return {
        text: pairs.map(({ en, zh }) => `${en}\n${zh}`).join('\n\n'),
        html: pairs.map(pairToHtml).join('\n'),
      };
    case 'en':
    case 'zh':
      return { text: pairs.map((pair) => pair[format]).join('\n\n') };
    case 'tsv':
      return { text: pairs.map(({ en, zh }) => `${tsvCell(en)}\t${tsvCell(zh)}`).join('\n') };
    case 'markdown':
      return { text: ['| English | 中文 |', '| --- | --- |', ...pairs.map(markdownRow)].join('\n') };
    default:
      return assertNever(format);
  }
}

function pairToHtml({ en, zh }: Segments): string {
  return `<p lang="en">${escapeHtml(en)}</p>\n<p lang="zh">${escapeHtml(zh)}</p>`;
}

function markdownRow({ en, zh }: Segments): string {
  return `| ${markdownCell(en)} | ${markdownCell(zh)} |`;
}

function tsvCell(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function markdownCell(text: string): string {
  return text.replace(/[\\|*_`<>[\]]/g, '\\$&').replace(/(?<!\s)\s*\n\s*/g, ' ');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
