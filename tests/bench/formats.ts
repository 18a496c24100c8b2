import { po } from 'gettext-parser';
import Papa from 'papaparse';
import sax from 'sax';
import {
  type ExchangeUnit,
  openExporter,
  openImporter,
  type SingleFileFormat,
} from '../../src/core/formats/index.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/** `npm run bench:formats [UNITS]`: units a second in and out, beside peers on the same text; memory of a long import. */
const UNITS = 100_000;
const MANY = Number(process.argv[2] ?? 1_000_000);
const PIECE = 65_536;
const MEGABYTE = 1 << 20;

const openTextDecoder = (encoding: string, fatal: boolean) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true });
const document = { id: 'harbor', provenance: { outlet: 'City Daily', date: '2025-08-05' } };

/** News-like segments, each different, with an ampersand now and then. */
function unitAt(at: number): ExchangeUnit {
  const en = `Data show that trade through pier ${at} reached ${at * 7} million yuan in the first half, up ${at % 90} percent${at % 20 === 0 ? ' & rising' : ''}.`;
  const zh = `数据显示,上半年第${at}号码头的贸易额达到${at * 7}百万元,同比增长${at % 90}%。`;
  return { unit: { segments: { en, zh } }, document };
}

interface Run {
  readonly units: number;
  readonly read: number;
  readonly written: number;
  readonly bytes: number;
  /** The largest heap between two pieces, in bytes, over the one before. */
  readonly heap: number;
}

/** Writes and reads in turn, piece by piece, so that no file is held. */
function roundTrip(format: SingleFileFormat, count: number): Run {
  const exporter = openExporter(format);
  const importer = openImporter({ name: 'bench', format, openTextDecoder });
  const encoder = new TextEncoder();
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let [units, read, written, bytes, heap, pieces] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; ) {
    const start = performance.now();
    let text = '';
    while (text.length < PIECE && at < count) text += exporter.write(unitAt(at++));
    if (at === count) text += exporter.end();
    written += performance.now() - start;
    const piece = encoder.encode(text);
    bytes += piece.length;
    const begin = performance.now();
    const found = [...importer.write(piece), ...(at === count ? importer.end() : [])];
    read += performance.now() - begin;
    for (const one of found) if (one.kind === 'unit') units++;
    if (++pieces % 200 === 0) {
      global.gc?.();
      heap = Math.max(heap, process.memoryUsage().heapUsed - before);
    }
  }
  return { units, read, written, bytes, heap };
}

function textOf(format: SingleFileFormat): string {
  const exporter = openExporter(format);
  let text = '';
  for (let at = 0; at < UNITS; at++) text += exporter.write(unitAt(at));
  return text + exporter.end();
}

/** What each peer does with a whole text: as much as an import needs, no languages, no problems by line. */
const PEERS: Partial<
  Record<SingleFileFormat, { readonly name: string; readonly read: (text: string) => number }>
> = {
  tmx: { name: 'sax', read: (text) => readWithSax(text, 'seg') / 2 },
  xliff: { name: 'sax', read: (text) => readWithSax(text, 'target') },
  csv: { name: 'papaparse', read: (text) => Papa.parse(text).data.length },
  po: { name: 'gettext-parser', read: (text) => Object.keys(po.parse(text).translations).length },
};

function readWithSax(text: string, element: string): number {
  const reader = sax.parser(true);
  let segment = '';
  let isInside = false;
  let count = 0;
  reader.onopentag = ({ name }) => {
    if (name === element) isInside = true;
  };
  reader.ontext = (part) => {
    if (isInside) segment += part;
  };
  reader.onclosetag = (name) => {
    if (name !== element) return;
    if (segment !== '') count++;
    segment = '';
    isInside = false;
  };
  for (let at = 0; at < text.length; at += PIECE) reader.write(text.slice(at, at + PIECE));
  reader.close();
  return count;
}

const perSecond = (units: number, milliseconds: number) => Math.round((units / milliseconds) * 1000);

const formats: readonly SingleFileFormat[] = [
  'tmx',
  'xliff',
  'xliff2',
  'tsv',
  'csv',
  'jsonl',
  'po',
  'lines',
  'anki',
];
/** Units read and written a second, beside a peer that reads the same text. */
function rateMeasures(format: SingleFileFormat): readonly Measure[] {
  // Anki's figures are most of its time: fewer of them will do.
  const count = format === 'anki' ? UNITS / 20 : UNITS;
  roundTrip(format, count / 10);
  const { units, read, written } = roundTrip(format, count);
  if (units !== count) throw new Error(`${count - units} units of ${format} were lost.`);
  return [
    { name: `${format}, read`, unit: 'units/s', duizhao: perSecond(units, read), ...peersOf(format) },
    { name: `${format}, written`, unit: 'units/s', duizhao: perSecond(units, written) },
  ];
}

function peersOf(format: SingleFileFormat): Pick<Measure, 'peers'> {
  const peer = PEERS[format];
  if (peer === undefined) return {};
  const text = textOf(format);
  const start = performance.now();
  peer.read(text);
  return { peers: { [peer.name]: perSecond(UNITS, performance.now() - start) } };
}

const rates = formats.flatMap(rateMeasures);
const { units, read, bytes, heap } = roundTrip('tmx', MANY);
const long = `TMX of ${MANY.toLocaleString('en')} units, ${Math.round(bytes / MEGABYTE)} MB`;
report('formats', [
  ...rates,
  { name: `${long}, read`, unit: 'units/s', duizhao: perSecond(units, read) },
  { name: `${long}, growth of the heap`, unit: 'MB', duizhao: heap / MEGABYTE },
]);
