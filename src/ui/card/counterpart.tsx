import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../core/shared/index.ts';
import { otherLanguage } from '../../core/text/index.ts';
import { languageTag } from '../shared/index.ts';
import { AlignedText } from './aligned-text.tsx';
import type { CounterpartsProps } from './card-props.ts';
import type { CounterpartView, FigureRow } from './card-view.ts';
import { ChineseText } from './chinese-text.tsx';
import { Differences } from './differences.tsx';
import { FigureTable } from './figure-table.tsx';
import { MatchNote } from './match-note.tsx';
import type { ReadPinyin } from './pinyin.ts';
import { ProvenanceLine } from './provenance-line.tsx';

/** The other language's segment, how sure the match is, its figures, and where it comes from. */
export function Counterpart(
  props: CounterpartsProps & { readonly counterpart: CounterpartView },
): JSX.Element {
  const { counterpart, view, translate, onFigure, onSentence } = props;
  const [pointed, setPointed] = useState<FigureRow>();
  const other = otherLanguage(view.language);
  const readPinyin = props.preferences.pinyin ? props.readPinyin : undefined;
  const point = (row: FigureRow | undefined) => {
    setPointed(row);
    onFigure(row);
  };
  const aligned = (word?: Span) => (
    <AlignedText
      text={counterpart.segments[other]}
      sentences={counterpart.sentences.map((pair) => ({ pair, span: pair.counterpart }))}
      pointed={props.sentence}
      mark={pointed?.counterpart?.span ?? word}
      readings={other === 'zh' ? readPinyin?.(counterpart.segments.zh) : undefined}
      onPoint={onSentence}
    />
  );
  return (
    <section class="counterpart">
      <MatchNote counterpart={counterpart} translate={translate} />
      {other === 'zh' ? (
        <ChineseText {...props} class="text" part="counterpart" text={counterpart.segments.zh}>
          {aligned}
        </ChineseText>
      ) : (
        <p class="text" data-part="counterpart" lang={languageTag('en')}>
          {aligned()}
        </p>
      )}
      {other === 'en' && readPinyin && (
        <Original {...props} text={counterpart.segments.zh} readPinyin={readPinyin} />
      )}
      <FigureTable
        rows={counterpart.figures}
        language={view.language}
        translate={translate}
        onPoint={point}
      />
      <Differences differences={counterpart.differences} language={view.language} translate={translate} />
      <ProvenanceLine provenance={counterpart.provenance} other={other} translate={translate} />
    </section>
  );
}

interface OriginalProps extends Pick<CounterpartsProps, 'translate' | 'lookUpWord'> {
  readonly text: string;
  readonly readPinyin: ReadPinyin;
}

/** A Chinese page's own words with their readings: the counterpart there is English and has none. */
function Original({ text, readPinyin, ...props }: OriginalProps) {
  return (
    <ChineseText {...props} class="text original" part="original" text={text}>
      {(word) => (
        <AlignedText
          text={text}
          sentences={[]}
          mark={word}
          readings={readPinyin(text)}
          onPoint={() => undefined}
        />
      )}
    </ChineseText>
  );
}
