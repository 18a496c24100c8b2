export { rangesUnder } from './caret-at.ts';
export { isTyping } from './is-typing.ts';
export { type ModifierKey, watchModifier } from './watch-modifier.ts';
export { type Place, watchPointer } from './watch-pointer.ts';
