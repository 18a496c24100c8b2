import type { Demos, Translate } from '../shared/index.ts';
import { Card } from './card.tsx';
import type { CardContext } from './card-props.ts';
import type { CardView, CounterpartsView, CounterpartView, FigureRow } from './card-view.ts';

const EN =
  'Exports of the port grew to 41.6 billion yuan in the first half of the year, up 9 percent. Ships called from 226 countries.';
const ZH = '今年上半年，港口出口额达416亿元，同比增长9%。来港船舶来自226个国家。';

const counterpart: CounterpartView = {
  segments: { en: EN, zh: ZH },
  match: 'exact',
  score: 1,
  differences: [],
  sentences: [
    { page: { start: 0, end: 91 }, counterpart: { start: 0, end: 25 } },
    { page: { start: 92, end: EN.length }, counterpart: { start: 25, end: ZH.length } },
  ],
  figures: [
    row('match', '41.6 billion yuan', '416亿元'),
    row('match', 'the first half of the year', '今年上半年'),
    row('match', 'up 9 percent', '同比增长9%'),
    row('match', '226 countries', '226个国家'),
  ],
  provenance: {
    title: { en: 'A port grows', zh: '港口的增长' },
    outlet: '港口日报',
    date: '2025-08-06',
    url: 'https://news.example/port',
  },
};

const fuzzy: CounterpartView = {
  ...counterpart,
  match: 'fuzzy',
  score: 0.914,
  differences: [
    { kind: 'same', text: 'Exports of the port grew to ' },
    { kind: 'first', text: '41.6 ' },
    { kind: 'second', text: '42.7 ' },
    { kind: 'same', text: 'billion yuan in the first half of the year, up 9 percent. ' },
    { kind: 'first', text: 'Ships called from 226 countries.' },
  ],
  figures: [
    row('mismatch', '41.6 billion yuan', '427亿元'),
    row('rounding', 'about 9 percent', '8.9%'),
    row('derived', 'doubled', '翻一番'),
    { relation: 'only-here', page: cell('226 countries') },
    { relation: 'only-here', counterpart: cell('1月') },
  ],
};

const english: CounterpartsView = {
  kind: 'counterparts',
  language: 'en',
  text: EN,
  counterparts: [counterpart],
};

const chinese: CounterpartsView = {
  ...english,
  language: 'zh',
  text: ZH,
  counterparts: [{ ...counterpart, figures: counterpart.figures.map(turned) }],
};

export const demos: Demos = {
  'an English page': (translate) => card(english, translate),
  'a Chinese page': (translate) => card(chinese, translate),
  'a sentence pointed at': (translate) => card(english, translate, { sentence: counterpart.sentences[1] }),
  'similar, with other figures': (translate) => card({ ...english, counterparts: [fuzzy] }, translate),
  'part of a longer segment': (translate) =>
    card({ ...english, counterparts: [{ ...counterpart, match: 'partial', figures: [] }] }, translate),
  'two counterparts': (translate) => card({ ...english, counterparts: [counterpart, fuzzy] }, translate),
  'a long text': (translate) => card(long, translate),
  pinned: (translate) => card(english, translate, { pinned: true }),
  pinyin: (translate) =>
    card(english, translate, { preferences: { ...preferences, pinyin: true }, readPinyin }),
  copied: (translate) => card(english, translate, { status: 'copied' }),
  'without a voice': (translate) => card(english, translate, { status: 'no-voice' }),
  'a figure converted': (translate) =>
    card(
      { kind: 'conversion', language: 'en', figure: cell('41.6 billion yuan'), converted: '416亿元' },
      translate,
    ),
  'many long figures': (translate) => card(crowded, translate),
  'a hostile corpus': (translate) => card(hostile, translate),
  'nothing found': (translate) => card({ kind: 'notice', notice: 'not-found' }, translate),
};

const long: CounterpartsView = {
  ...english,
  counterparts: [{ ...counterpart, segments: { en: EN.repeat(6), zh: ZH.repeat(8) }, sentences: [] }],
};

const crowded: CounterpartsView = {
  ...english,
  counterparts: [
    {
      ...counterpart,
      figures: [
        row(
          'match',
          'an average annual growth rate of about 12.8 percent over the past five years',
          '近五年年均增长约12.8%',
        ),
        row('derived', 'more than tripled compared with the same period of last year', '是去年同期的3倍多'),
        row('rounding', 'nearly 1.3 trillion U.S. dollars', '12976.4亿美元'),
        ...counterpart.figures,
      ],
    },
  ],
};

const hostile: CounterpartsView = {
  ...english,
  counterparts: [
    {
      ...counterpart,
      segments: { en: EN, zh: `<img src=x onerror=alert(1)>\u202e${ZH}\u2066${'W'.repeat(600)}` },
      sentences: [],
      figures: [row('mismatch', '9'.repeat(80), `${'9'.repeat(80)}亿元`)],
      provenance: { title: { en: '', zh: 'حركة الميناء' }, outlet: '\u202eeliaD troP', date: '2025-08-06' },
    },
  ],
};

const preferences: CardContext['preferences'] = {
  theme: 'system',
  cardWidth: 400,
  textSize: 100,
  pinyin: false,
};

function readPinyin(text: string) {
  const READINGS: Readonly<Record<string, string>> = {
    今: 'jīn',
    年: 'nián',
    港: 'gǎng',
    口: 'kǒu',
    国: 'guó',
  };
  return [...text].flatMap((hanzi, start) => {
    const reading = READINGS[hanzi];
    return reading === undefined ? [] : [{ span: { start, end: start + 1 }, reading }];
  });
}

const nothing = () => undefined;

function card(view: CardView, translate: Translate, context: Partial<CardContext> = {}) {
  return (
    <Card
      view={view}
      pinned={false}
      status="none"
      preferences={preferences}
      translate={translate}
      lookUpWord={async () => null}
      speech={{ canSpeak: () => true, speak: nothing, stop: nothing }}
      onPin={nothing}
      onClose={nothing}
      onCopy={nothing}
      onStatus={nothing}
      onFigure={nothing}
      onSentence={nothing}
      onPreference={nothing}
      onDrag={nothing}
      onSwitchSide={nothing}
      {...context}
    />
  );
}

function row(relation: FigureRow['relation'], en: string, zh: string): FigureRow {
  return { relation, page: cell(en), counterpart: cell(zh) };
}

function turned({ relation, page, counterpart }: FigureRow): FigureRow {
  return { relation, ...(counterpart && { page: counterpart }), ...(page && { counterpart: page }) };
}

function cell(surface: string) {
  const start = Math.max(EN.indexOf(surface), ZH.indexOf(surface), 0);
  return { surface, span: { start, end: start + surface.length } };
}
