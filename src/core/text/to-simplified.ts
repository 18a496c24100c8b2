import { simplifiedCode } from './simplified.ts';

/** A text with its traditional hanzi in simplified form, each in its place: `toSimplified('漢語 A') → '汉语 A'`. */
export function toSimplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) =>
    String.fromCharCode(simplifiedCode(character.charCodeAt(0))),
  );
}
