import { formatOfName, languageOfFile, type Problem } from '../../core/formats/index.ts';
import { readBackup, writeBackup } from '../../core/settings/index.ts';
import { translate } from '../../platform/browser/index.ts';
import { announceCorpora } from '../../platform/corpora-changes/index.ts';
import {
  type CorpusSource,
  deleteCorpus,
  describeCorpus,
  eraseCorpus,
  keepStorage,
  listCorpora,
  type StoredCorpus,
  undeleteCorpus,
} from '../../platform/corpus-store/index.ts';
import { saveFile } from '../../platform/files/index.ts';
import { loadSettings, updateSettings } from '../../platform/settings/index.ts';
import type { JobView } from '../../ui/corpora/index.ts';
import { fileNameOf, formatNamed } from './corpus-formats.ts';
import type { CorpusJobs, ImportOutcome, ImportRequest } from './corpus-jobs.ts';
import { encodingChoices } from './encoding-choices.ts';
import type { JobRunner } from './job-runner.ts';
import { problemText } from './problem-text.ts';

/** Imports files one after another, each as a corpus; the two files of a Moses corpus together. */
export async function importFiles(runner: JobRunner, files: readonly File[]): Promise<void> {
  for (const group of grouped(files)) {
    const [{ name }] = group;
    await runImport(runner, {
      name: name.replace(/\.[^.]+$/, ''),
      source: { kind: 'file', name },
      files: group,
      fileNames: group.map((file) => file.name),
    });
  }
}

/** `news.en` and `news.zh` belong together. */
function grouped(files: readonly File[]): readonly (readonly [File, ...File[]])[] {
  const left = [...files];
  const groups: [File, ...File[]][] = [];
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const language = formatOfName(file.name) === undefined ? languageOfFile(file.name) : undefined;
    const other = left.findIndex(({ name }) => {
      const there = languageOfFile(name);
      return (
        language !== undefined &&
        there !== undefined &&
        there !== language &&
        stemOf(name) === stemOf(file.name)
      );
    });
    groups.push([file, ...(other < 0 ? [] : left.splice(other, 1))]);
  }
  return groups;
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+(?:\.txt)?$/i, '');
}

/** Imports pasted text: alternating lines, a table, or any other format. */
export function importText(runner: JobRunner, text: string): Promise<void> {
  const source: CorpusSource = { kind: 'text' };
  const name = translate('pastedName', new Date().toLocaleString());
  return runImport(runner, { name, source, files: [new Blob([text])], fileNames: ['text.txt'] });
}

async function runImport(runner: JobRunner, request: ImportRequest): Promise<void> {
  // A browser may ask its reader, for whom no import waits; the page says how it stands once the import is done.
  void keepStorage();
  let refused: Problem | undefined;
  await runner.run(request.name, async (jobs) => {
    const outcome = await jobs.importCorpus(request);
    refused = outcome.kind === 'refused' ? outcome.problem : undefined;
    return outcomeView(request.name, outcome);
  });
  if (refused?.code !== 'wrong-encoding') return;
  const choices = await encodingChoices(request.files);
  const encoding = await runner.askEncoding({
    kind: 'encoding',
    name: request.fileNames.join(', '),
    choices,
  });
  if (encoding !== undefined) await runImport(runner, { ...request, encoding });
}

function outcomeView(name: string, outcome: ImportOutcome): JobView {
  if (outcome.kind === 'refused') {
    const { problem } = outcome;
    const place = placeText(problem);
    return { kind: 'failed', name, message: [place, problemText(problem)].filter(Boolean).join(': ') };
  }
  const { units, problems, problemCount } = outcome;
  return {
    kind: 'done',
    text: translate('importDone', name, units.toLocaleString()),
    problems: problems.map((problem) => ({ place: placeText(problem), message: problemText(problem) })),
    problemCount,
  };
}

function placeText({ line }: Problem): string {
  return line === undefined ? '' : translate('problemLine', String(line));
}

/** Saves a corpus as a file. */
export async function exportToFile(runner: JobRunner, id: string, choice: string): Promise<void> {
  const format = formatNamed(choice);
  const corpus = (await listCorpora()).find((one) => one.id === id);
  if (format === undefined || corpus === undefined) return;
  await runner.run(corpus.name, async (jobs) => {
    for (const { suffix, content } of await jobs.exportCorpus({ id, format }))
      saveFile(fileNameOf(corpus.name, format, suffix), content, 'text/plain');
    return done(translate('savedPairs', corpus.units.toLocaleString()));
  });
}

/** Saves everything as one file. */
export async function saveBackup(runner: JobRunner): Promise<void> {
  const settings = writeBackup(await loadSettings());
  await runner.run(translate('backUp'), async (jobs) => {
    const file = await jobs.backUp(settings);
    const name = `duizhao-${new Date().toISOString().slice(0, 10)}.duizhao`;
    saveFile(name, file, 'application/octet-stream');
    return done(name);
  });
}

/** Brings everything back from a file, all of it or nothing. */
export async function restoreFrom(runner: JobRunner, file: File): Promise<void> {
  await runner.run(translate('restoreBackup'), async (jobs) => {
    const { corpora, settings } = await jobs.restoreBackup(file);
    const read = readBackup(settings);
    if (read.kind === 'settings') await updateSettings(() => read.settings);
    return done(translate('backupRestored', String(corpora)));
  });
}

/** Builds anew every corpus whose pack cannot be read. */
export async function rebuildDamaged(runner: JobRunner, corpora: readonly StoredCorpus[]): Promise<void> {
  for (const { id, name, units } of corpora.filter(({ damage, deleted }) => damage && !deleted)) {
    await runner.run(translate('corpusRebuilding', name), async (jobs: CorpusJobs) => {
      await jobs.rebuildCorpus(id);
      return done(translate('importDone', name, units.toLocaleString()));
    });
  }
}

/** Small changes of the list, which every page and look-up is told of. */
export const corpusChanges = {
  describe: (id: string, name: string, licence: string) =>
    announced(describeCorpus(id, { name, ...(licence.trim() !== '' && { licence: licence.trim() }) })),
  delete: (id: string) => announced(deleteCorpus(id)),
  undelete: (id: string) => announced(undeleteCorpus(id)),
  erase: (id: string) => announced(eraseCorpus(id)),
};

async function announced(change: Promise<void>): Promise<void> {
  await change;
  await announceCorpora();
}

function done(text: string): JobView {
  return { kind: 'done', text, problems: [], problemCount: 0 };
}
