/** What no file of text can hold: half a character, and the character that ends strings elsewhere. */
const UNWRITABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that UTF-8 can hold; what it cannot is shown as U+FFFD: `'a\uD800' → 'a�'`. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}

/** Text on one line, for formats that have a segment a line. */
export function oneLine(text: string): string {
  return writableText(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}
