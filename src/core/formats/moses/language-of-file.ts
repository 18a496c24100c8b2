import type { Language } from '../../text/index.ts';
import { languageOfTag } from '../language-tag.ts';

/** The language that the name of a Moses file ends in: `'news.zh-CN' → 'zh'`, `'news.en.txt' → 'en'`. */
export function languageOfFile(name: string): Language | undefined {
  return languageOfTag(tagOfFile(name));
}

/** `'news.zh-CN' → 'zh-CN'` */
export function tagOfFile(name: string): string {
  return /\.([^./\\]+)(?:\.txt)?$/i.exec(name)?.[1] ?? '';
}
