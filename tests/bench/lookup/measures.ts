import type { PackHeader } from '../../../src/core/pack/index.ts';
import type { Measure } from '../report/measure.ts';
import type { PackMeasures } from './ask-pack.ts';
import type { PeerMeasures } from './ask-peer.ts';

/** What is known of one pack. */
export interface PackRun extends PackMeasures {
  readonly pairs: number;
  readonly header: PackHeader;
  readonly perSecond: number;
  readonly rawBytes: number;
}

type Bounds = readonly [upTo100000: number, above: number];

/** Least percent right of each kind, English and Chinese; of kinds in no pair, the most answered. */
const RIGHT: Readonly<Record<string, { readonly en: Bounds; readonly zh: Bounds }>> = {
  exact: { en: [100, 100], zh: [100, 100] },
  norm: { en: [100, 100], zh: [100, 100] },
  short: { en: [100, 100], zh: [100, 100] },
  edit10b: { en: [99, 98], zh: [98, 95] },
  edit10u: { en: [93, 88], zh: [97, 95] },
  half: { en: [97, 94], zh: [95, 92] },
  merge2: { en: [99, 99], zh: [97, 97] },
  boiler: { en: [99, 99], zh: [98, 97] },
  revised: { en: [96, 95], zh: [92, 90] },
  absent: { en: [0.3, 0.3], zh: [0.3, 0.3] },
};
/** Most milliseconds, median and 99th percentile. */
const TIMES: Readonly<Record<string, { readonly median: Bounds; readonly p99: Bounds }>> = {
  absent: { median: [0.05, 0.1], p99: [1, 2] },
  exact: { median: [0.1, 0.15], p99: [1, 2] },
  edit10b: { median: [0.2, 0.6], p99: [2, 5] },
};
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' };

export function measuresOf(
  packs: readonly PackRun[],
  peers: Readonly<Record<string, PeerMeasures>>,
): readonly Measure[] {
  return packs.flatMap((pack) => [
    ...kindMeasures(pack, peers),
    ...costMeasures(pack, peers),
    ...pageMeasures(pack),
  ]);
}

function kindMeasures(pack: PackRun, peers: Readonly<Record<string, PeerMeasures>>): readonly Measure[] {
  const bound = (bounds: Bounds | undefined) => bounds?.[pack.pairs <= 100_000 ? 0 : 1];
  return pack.kinds.flatMap(({ kind, lang, percent, median, p99 }) => {
    const named = (
      what: string,
      unit: string,
      value: number,
      of: (measures: PeerMeasures) => number | undefined,
    ) =>
      measure(pack, {
        name: `${kind}, ${LANGUAGES[lang]}, ${what}`,
        unit,
        value,
        peers: peerValues(pack, peers, of),
      });
    const kindOf = (measures: PeerMeasures) =>
      measures.kinds.find((other) => other.kind === kind && other.lang === lang);
    const right = RIGHT[kind]?.[lang === 'en' ? 'en' : 'zh'];
    const isAbsent = kind.startsWith('absent');
    return [
      withTarget(
        named(isAbsent ? 'answered' : 'right', '%', percent, (m) => kindOf(m)?.percent),
        isAbsent ? '≤' : '≥',
        bound(right),
      ),
      withTarget(
        named('median', 'ms', median, (m) => kindOf(m)?.median),
        '≤',
        bound(TIMES[kind]?.median),
      ),
      withTarget(
        named('p99', 'ms', p99, (m) => kindOf(m)?.p99),
        '≤',
        bound(TIMES[kind]?.p99),
      ),
    ];
  });
}

function costMeasures(pack: PackRun, peers: Readonly<Record<string, PeerMeasures>>): readonly Measure[] {
  const { files, units } = pack.header;
  const text = files['text.bin'].bytes / units;
  const index = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0) / units - text;
  const large = pack.pairs > 100_000;
  const most = (
    name: string,
    unit: string,
    value: number,
    [few, many]: Bounds,
    of?: (m: PeerMeasures) => number,
  ) =>
    withTarget(
      measure(pack, { name, unit, value, peers: of ? peerValues(pack, peers, of) : {} }),
      '≤',
      large ? many : few,
    );
  return [
    most('index, a pair', 'bytes', index, [150, 180], (m) => (m.heapMb * 2 ** 20) / 100_000),
    most(`text, a pair (raw ${Math.round(pack.rawBytes)})`, 'bytes', text, [270, 330]),
    most('open to first answer', 'ms', pack.openMs, [30, 150], (m) => m.buildSeconds * 1000),
    most('resident', 'MB', pack.residentMb, [15, 64], (m) => m.heapMb),
    withTarget(
      measure(pack, {
        name: 'built, pairs a second',
        unit: '1/s',
        value: pack.perSecond,
        peers: peerValues(pack, peers, (m) => 100_000 / m.buildSeconds),
      }),
      '≥',
      large ? 30_000 : 50_000,
    ),
  ];
}

function pageMeasures(pack: PackRun): readonly Measure[] {
  const { remote, pageMs } = pack;
  const of = (name: string, unit: string, value: number) => measure(pack, { name, unit, value, peers: {} });
  return [
    withTarget(of('a page of 30 paragraphs', 'ms', pageMs), '≤', 20),
    withTarget(of('from a host: articles found', '%', remote.foundPercent), '≥', 98),
    withTarget(of('from a host: requests an article', '', remote.requests), '≤', 5),
    withTarget(of('from a host: an article', 'kB', remote.kilobytes), '≤', 50),
    withTarget(of('from a host: foreign pages that ask', '%', remote.foreignPercent), '≤', 0.5),
  ];
}

interface Value {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly peers: Readonly<Record<string, number>>;
}

function measure({ pairs }: PackRun, { name, unit, value, peers }: Value): Measure {
  return {
    name: `${pairs.toLocaleString('en')}: ${name}`,
    unit,
    duizhao: value,
    ...(Object.keys(peers).length > 0 && { peers }),
  };
}

function withTarget(of: Measure, sign: '≥' | '≤', value: number | undefined): Measure {
  return value === undefined ? of : { ...of, target: { sign, value } };
}

/** The libraries' values, where they were given as many pairs. */
function peerValues(
  { pairs }: PackRun,
  peers: Readonly<Record<string, PeerMeasures>>,
  of: (measures: PeerMeasures) => number | undefined,
): Readonly<Record<string, number>> {
  if (pairs !== 100_000) return {};
  return Object.fromEntries(
    Object.entries(peers).flatMap(([name, measures]) => {
      const value = of(measures);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
