import { parseArgs } from 'node:util';
import {
  FORMATS,
  type Format,
  formatOfName,
  languageOfFile,
  type SingleFileFormat,
} from '../../core/formats/index.ts';
import type { Language } from '../../core/text/index.ts';
import type { Source } from '../source/index.ts';

/** Files to write: one, or a Moses corpus with one a language. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly format: SingleFileFormat }
  | { readonly kind: 'moses'; readonly paths: Readonly<Record<Language, string>> };

export interface ConvertRequest {
  readonly source: Source;
  readonly target: Target;
  readonly encoding: string | undefined;
  readonly front: Language | undefined;
}

export const USAGE = `Usage: duizhao convert IN OUT [--from FORMAT] [--to FORMAT] [--encoding NAME] [--front en|zh]
       duizhao convert corpus.en corpus.zh OUT      (Moses: two files, a language each)
       duizhao convert IN corpus.en corpus.zh
Formats: ${Object.keys(FORMATS).join(', ')}; found from names and content where they are not given.`;

/** What the arguments ask for; throws what is wrong with them. */
export function parseRequest(args: readonly string[]): ConvertRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      encoding: { type: 'string' },
      front: { type: 'string' },
    },
  });
  const [from, to] = [formatNamed(values.from), formatNamed(values.to)];
  const { front } = values;
  if (front !== undefined && front !== 'en' && front !== 'zh') throw new Error('--front must be en or zh.');
  const isMosesSource =
    from === 'moses' || (positionals.length > 2 && positionals.slice(0, 2).every(isMosesName));
  const source = sourceOf(positionals.slice(0, isMosesSource ? 2 : 1), from);
  const target = targetOf(positionals.slice(isMosesSource ? 2 : 1), to);
  return { source, target, encoding: values.encoding, front };
}

function sourceOf([first, second]: readonly string[], format: Format | undefined): Source {
  if (first === undefined) throw new Error('Name a file to read and a file to write.');
  if (second !== undefined) return { kind: 'moses', paths: [first, second] };
  if (format === 'moses') throw new Error('Moses is two files: name both of them.');
  return { kind: 'file', path: first, format };
}

function targetOf([first, second, ...more]: readonly string[], to: Format | undefined): Target {
  if (first === undefined) throw new Error('Name a file to write.');
  if (more.length > 0) throw new Error('Too many files.');
  if (second !== undefined) return { kind: 'moses', paths: mosesPaths(first, second, to) };
  if (to === 'moses') return { kind: 'moses', paths: { en: `${first}.en`, zh: `${first}.zh` } };
  const format = to ?? formatOfName(first);
  if (format === undefined)
    throw new Error(`The format of ${first} is not clear from its name: add --to FORMAT.`);
  return { kind: 'file', path: first, format };
}

function mosesPaths(first: string, second: string, to: Format | undefined): Record<Language, string> {
  const [one, other] = [first, second].map(languageOfFile);
  if (to !== undefined && to !== 'moses') throw new Error('Only Moses is written to two files.');
  if (one !== undefined && other !== undefined && one !== other) {
    return one === 'en' ? { en: first, zh: second } : { en: second, zh: first };
  }
  throw new Error(`Two files to write are Moses: end one name in .en and the other in .zh.`);
}

function isMosesName(path: string): boolean {
  return languageOfFile(path) !== undefined;
}

function formatNamed(name: string | undefined): Format | undefined {
  if (name === undefined) return undefined;
  const found = (Object.keys(FORMATS) as Format[]).find((format) => format === name.toLowerCase());
  if (found === undefined)
    throw new Error(`No format "${name}". Formats: ${Object.keys(FORMATS).join(', ')}.`);
  return found;
}
