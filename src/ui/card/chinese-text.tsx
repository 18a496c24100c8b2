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

/**
 * A Chinese text that explains the word a reader clicks; a second click on it, or one elsewhere, ends that. The arrow
 * keys go from word to word.
 */
export function ChineseText(props: ChineseTextProps): JSX.Element {
  const { text, translate, lookUpWord } = props;
  const [word, setWord] = useState<WordView>();
  const asked = useRef(0);
  const explain = (place: number | undefined) => {
    const mine = ++asked.current;
    const again = place !== undefined && word !== undefined && isIn(word.span, place);
    Promise.resolve(place === undefined || again ? null : lookUpWord({ text, place }))
      .then((found) => mine === asked.current && setWord(found ?? undefined))
      .catch(warn);
  };
  const onClick = ({ currentTarget, clientX, clientY }: MouseEvent) =>
    explain(currentTarget instanceof Element ? characterAt(currentTarget, clientX, clientY) : undefined);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const next = key === 'ArrowRight' ? hanziFrom(text, word?.span.end ?? 0, 1) : undefined;
    const place = key === 'ArrowLeft' ? hanziFrom(text, (word?.span.start ?? 0) - 1, -1) : next;
    if (place !== undefined) explain(place);
  };
  return (
    <>
      <p
        class={props.class}
        data-part={props.part}
        lang={languageTag('zh')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its words are asked for by keys
        tabIndex={0}
        aria-description={translate('wordKeys')}
        onClick={trusted(onClick)}
        onKeyDown={trusted(onKeyDown)}
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

/** The place of the first hanzi from one on, forwards or backwards. */
function hanziFrom(text: string, from: number, step: 1 | -1): number | undefined {
  for (let at = from; at >= 0 && at < text.length; at += step)
    if (/\p{Script=Han}/u.test(text.charAt(at))) return at;
  return undefined;
}

function isIn({ start, end }: Span, place: number): boolean {
  return start <= place && place < end;
}
