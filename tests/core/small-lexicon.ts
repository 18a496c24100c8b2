import { type Lexicon, openLexicon, writeLexicon } from '../../src/core/lexicon/index.ts';

const WORDS: readonly (readonly [word: string, reading: string, ...glosses: string[]])[] = [
  ['码头', 'ma3 tou2', 'dock', 'pier'],
  ['渔民', 'yu2 min2', 'fisherman'],
  ['港口', 'gang3 kou3', 'port', 'harbor'],
  ['灯塔', 'deng1 ta3', 'lighthouse'],
  ['风暴', 'feng1 bao4', 'storm'],
  ['博物馆', 'bo2 wu4 guan3', 'museum'],
  ['学生', 'xue2 sheng5', 'student'],
  ['关', 'guan1', 'to close', 'to shut'],
  ['关闭', 'guan1 bi4', 'to close', 'to shut'],
  ['买', 'mai3', 'to buy'],
  ['船', 'chuan2', 'ship', 'boat'],
  ['青', 'qing1', 'blue'],
  ['岛', 'dao3', 'island'],
  ['周一', 'zhou1 yi1', 'Monday'],
  ['周二', 'zhou1 er4', 'Tuesday'],
  ['公园', 'gong1 yuan2', 'park'],
  ['国家', 'guo2 jia1', 'country', 'nation'],
];

/** A lexicon of a coast, written and opened as the real one is. */
export function smallLexicon(): Lexicon {
  return openLexicon(
    writeLexicon(
      { name: 'Test', licence: 'CC0', url: 'https://example.org/' },
      WORDS.map(([word, reading, ...glosses]) => ({ word, senses: [{ reading, glosses }] })),
    ),
  );
}
