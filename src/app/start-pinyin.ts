import { pinyin } from 'pinyin-pro';
import type { PinyinReading } from '../ui/card/index.ts';
import { offerScript } from './script-slots.ts';

/** Starts the pinyin's script: its dictionary is large, so it comes only to readers who ask for it. */
export function startPinyin(): void {
  offerScript('pinyin', readPinyin);
}

/** `readPinyin('长春') → cháng, chūn`: the words around a hanzi decide how it is read. */
function readPinyin(text: string): readonly PinyinReading[] {
  const readings: PinyinReading[] = [];
  let start = 0;
  for (const { origin, pinyin: reading, isZh } of pinyin(text, { type: 'all' })) {
    const end = start + origin.length;
    if (isZh) readings.push({ span: { start, end }, reading });
    start = end;
  }
  return readings;
}
