import type { Language } from '../text/index.ts';
import type { Settings } from './settings.ts';

/** Whether paragraphs in a language get a counterpart: `isShown({ languages: 'en-to-zh' }, 'zh') → false`. */
export function isShown({ languages }: Pick<Settings, 'languages'>, language: Language): boolean {
  return languages === 'both' || languages.startsWith(language);
}
