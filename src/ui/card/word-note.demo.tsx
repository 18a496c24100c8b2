import type { Demos } from '../shared/index.ts';
import type { WordView } from './word.ts';
import { WordNote } from './word-note.tsx';

const note = (word: string, senses: WordView['senses']): Demos[string] =>
  function Demo(translate) {
    const source = { name: 'CC-CEDICT', licence: 'CC BY-SA 4.0', url: 'https://cc-cedict.org/' };
    return <WordNote word={{ word, senses, source, span: { start: 0, end: 1 } }} translate={translate} />;
  };

export const demos: Demos = {
  'a word': note('港口', [{ pinyin: 'gǎngkǒu', glosses: ['port', 'harbor'] }]),
  'several readings': note('行', [
    { pinyin: 'háng', glosses: ['row', 'line', 'profession'] },
    { pinyin: 'xíng', glosses: ['to walk', 'to go', 'capable', 'all right'] },
  ]),
  'not in the lexicon': note('㐀', []),
};
