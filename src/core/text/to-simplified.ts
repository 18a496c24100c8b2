import { simplifiedCode } from './simplified.ts';

/** A text with its traditional hanzi in simplified form, each in its place: `toSimplified('漢語 A') → '汉语 A'`. */
export function toSimplified(text: string): string {
  if (isSimplified(text)) return text;
  return text.replace(/[\u4e00-\u9fff]/g, (character) =>
    String.fromCharCode(simplifiedCode(character.charCodeAt(0))),
  );
}

function isSimplified(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0x4e00 && code <= 0x9fff && simplifiedCode(code) !== code) return false;
  }
  return true;
}
