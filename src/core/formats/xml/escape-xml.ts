/** Characters that XML 1.0 cannot hold even as a reference: https://www.w3.org/TR/xml/#charsets */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
  /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF\uFDD0]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text for an element or an attribute; what XML cannot hold is shown as U+FFFD. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(UNWRITABLE, '\uFFFD'));
}

/** Text for a segment, where `code` writes a character that XML cannot hold as an inline code. */
export function escapeSegment(text: string, code: (hex: string) => string): string {
  let place = 0;
  let escaped = '';
  for (const { 0: character, index } of text.matchAll(UNWRITABLE)) {
    escaped += escapeMarkup(text.slice(place, index)) + code(hexOf(character));
    place = index + character.length;
  }
  return place === 0 ? escapeMarkup(text) : escaped + escapeMarkup(text.slice(place));
}

export function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function escapeMarkup(text: string): string {
  return /[&<>"\r]/.test(text)
    ? text.replace(/[&<>"\r]/g, (character) => MARKUP[character] ?? character)
    : text;
}
