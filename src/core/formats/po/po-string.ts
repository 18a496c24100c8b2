const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '"': '"',
  '\\': '\\',
};

/** The text of a string of PO, without its quotation marks: `'a\\n' → 'a\n'`. */
export function readPoString(quoted: string): string {
  if (!quoted.includes('\\')) return quoted;
  return quoted.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|(.))/gs, (_, octal, hex, letter) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return ESCAPES[letter] ?? letter;
  });
}

/** A string of PO, with its quotation marks; several lines where the text has several. */
export function writePoString(text: string): string {
  const lines = text.split(/(?<=\n)(?!$)/).map((line) => `"${escapeLine(line)}"`);
  return lines.length === 1 ? (lines[0] ?? '""') : ['""', ...lines].join('\n');
}

function escapeLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped.
  return text.replace(/["\\]|[\0-\x1f\x7f]/g, (character) => {
    const letter = Object.keys(ESCAPES).find((one) => ESCAPES[one] === character);
    return letter === undefined ? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}` : `\\${letter}`;
  });
}
