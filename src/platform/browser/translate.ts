import { isolate } from '../../core/text/index.ts';
import { extension } from './extension.ts';

/** A text of the interface in the reader's language: `translate('matchCount', '3') → '3 paragraphs matched'`. */
export function translate(key: string, ...substitutions: string[]): string {
  return extension.i18n.getMessage(key, substitutions.map(isolate));
}
