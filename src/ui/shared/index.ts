export { Icon } from './icons.tsx';
export { languageTag } from './language-tag.ts';
export type { MessageKey, Translate } from './translate.ts';
export { trusted } from './trusted.ts';
