export { rangesUnder } from './caret-at.ts';
export { type ModifierKey, watchModifier } from './watch-modifier.ts';
export { type Place, watchPointer } from './watch-pointer.ts';
