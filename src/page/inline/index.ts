export { type InlineText, insertBelow } from './inline-counterpart.ts';
