import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/core/figures/index.ts';
import { chineseChanges } from './tables/chinese-changes.ts';
import { chineseSentences } from './tables/chinese-sentences.ts';
import { englishChanges } from './tables/english-changes.ts';
import { englishSentences } from './tables/english-sentences.ts';
import { written } from './written.ts';

describe.each([
  ['en', [...englishSentences, ...englishChanges]],
  ['zh', [...chineseSentences, ...chineseChanges]],
] as const)('a sentence of the news in %s', (language, rows) => {
  it.each(rows)('holds its figures: %s', (text, figures) => {
    expect(readFigures(text, language).map(written).join('; ')).toBe(figures);
  });
});
