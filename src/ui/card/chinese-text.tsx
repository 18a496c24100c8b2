import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/shared/index.ts';
import { languageTag, type Translate, trusted } from '../shared/index.ts';
import { characterAt } from './character-at.ts';
import type { LookUpWord, WordView } from './word.ts';
import { WordNote } from './word-note.tsx';

interface ChineseTextProps {
  readonly text: string;
  readonly class: string;
  readonly part: string;
  readonly translate: Translate;
  readonly lookUpWord: LookUpWord;
  /** The text itself, given the word that was asked for. */
  readonly children: (word: Span | undefined) => JSX.Element;
}

/** A Chinese text that explains the word a reader clicks; a second click on it, or one elsewhere, ends that. */
export function ChineseText(props: ChineseTextProps): JSX.Element {
  const { text, translate, lookUpWord } = props;
  const [word, setWord] = useState<WordView>();
  const asked = useRef(0);
  const ask = async ({ currentTarget, clientX, clientY }: MouseEvent) => {
    const mine = ++asked.current;
    const place = currentTarget instanceof Element ? characterAt(currentTarget, clientX, clientY) : undefined;
    const again = place !== undefined && word !== undefined && isIn(word.span, place);
    const found = place === undefined || again ? null : await lookUpWord({ text, place });
    if (mine === asked.current) setWord(found ?? undefined);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: hanzi are no stops of the keyboard; pinyin reads them all out */}
      <p
        class={props.class}
        data-part={props.part}
        lang={languageTag('zh')}
        onClick={trusted((event: MouseEvent) => void ask(event).catch(warn))}
      >
        {props.children(word?.span)}
      </p>
      {word !== undefined && <WordNote word={word} translate={translate} />}
    </>
  );
}

function warn(cause: unknown): void {
  console.warn('Duizhao could not look a word up.', cause);
}

function isIn({ start, end }: Span, place: number): boolean {
  return start <= place && place < end;
}
