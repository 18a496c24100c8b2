/** How Chinese is written: simplified on the mainland and in Singapore, traditional elsewhere. */
export type ChineseScript = 'Hans' | 'Hant';

// The most frequent hanzi that are written in one of the two only, in the same order.
const SIMPLIFIED = /[这个国们来说时会对学为过还发经从现两业产进动种样问关长门开间见东车万与华报广电]/g;
const TRADITIONAL = /[這個國們來說時會對學為過還發經從現兩業產進動種樣問關長門開間見東車萬與華報廣電]/g;

/** The script of a Chinese text, or `undefined` when nothing in it tells: `chineseScript('領跑中部') → undefined`. */
export function chineseScript(text: string): ChineseScript | undefined {
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  if (simplified === traditional) return undefined;
  return simplified > traditional ? 'Hans' : 'Hant';
}
