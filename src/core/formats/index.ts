export type { OpenTextDecoder } from './bytes/byte-decoder.ts';
export { type FormattedPairs, formatPairs, type PairFormat } from './copy-pairs.ts';
export type { ExchangeUnit, Imported, Remarks, SourceDocument } from './exchange-unit.ts';
export { openExporter } from './exporter.ts';
export type { Format } from './format.ts';
export { type Importer, type ImportOptions, openImporter } from './importer.ts';
export { type AlternatingLines, readAlternatingLines } from './lines/alternating-lines.ts';
export type { Problem, ProblemCode } from './problem.ts';
export type { Exporter, ExportOptions } from './writer.ts';
