import { type ExchangeUnit, type ExportOptions, mosesLine, openExporter } from '../../core/formats/index.ts';
import { OutputFile } from './output-file.ts';
import type { Target } from './request.ts';

/** Units to files, which appear when all is written. */
export interface TargetWriter {
  write(unit: ExchangeUnit): void;
  finish(): void;
  discard(): void;
}

/** Opens the files of a target; throws where they cannot be written. */
export function openTarget(target: Target, options: ExportOptions): TargetWriter {
  if (target.kind === 'moses') return openMosesTarget(target.paths);
  const file = new OutputFile(target.path);
  const exporter = openExporter(target.format, options);
  return {
    write: (unit) => file.write(exporter.write(unit)),
    finish() {
      file.write(exporter.end());
      file.finish();
    },
    discard: () => file.discard(),
  };
}

function openMosesTarget(paths: { readonly en: string; readonly zh: string }): TargetWriter {
  const files = { en: new OutputFile(paths.en), zh: new OutputFile(paths.zh) };
  return {
    write({ unit: { segments } }) {
      files.en.write(mosesLine(segments.en));
      files.zh.write(mosesLine(segments.zh));
    },
    finish() {
      files.en.finish();
      files.zh.finish();
    },
    discard() {
      files.en.discard();
      files.zh.discard();
    },
  };
}
