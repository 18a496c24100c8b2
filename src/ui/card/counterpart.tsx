import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { otherLanguage } from '../../core/text/index.ts';
import { languageTag } from '../shared/index.ts';
import { AlignedText } from './aligned-text.tsx';
import type { CounterpartsProps } from './card-props.ts';
import type { CounterpartView, FigureRow } from './card-view.ts';
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
  return (
    <section class="counterpart">
      <MatchNote counterpart={counterpart} translate={translate} />
      <p class="text" data-part="counterpart" lang={languageTag(other)}>
        <AlignedText
          text={counterpart.segments[other]}
          sentences={counterpart.sentences.map((pair) => ({ pair, span: pair.counterpart }))}
          pointed={props.sentence}
          mark={pointed?.counterpart?.span}
          readings={other === 'zh' ? readPinyin?.(counterpart.segments.zh) : undefined}
          onPoint={onSentence}
        />
      </p>
      {other === 'en' && readPinyin && <Original text={counterpart.segments.zh} readPinyin={readPinyin} />}
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

/** A Chinese page's own words with their readings: the counterpart there is English and has none. */
function Original({ text, readPinyin }: { text: string; readPinyin: ReadPinyin }) {
  return (
    <p class="text original" data-part="original" lang={languageTag('zh')}>
      <AlignedText text={text} sentences={[]} readings={readPinyin(text)} onPoint={() => undefined} />
    </p>
  );
}
