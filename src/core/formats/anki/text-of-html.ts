const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** The text of a field that Anki wrote as HTML: `'<b>Up</b> 9&nbsp;%<br>now' → 'Up 9 %\nnow'`. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:div|p|li)>(?=.)/gi, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/\[sound:[^[\]]*\]/g, '')
    .replace(/\{\{c\d+::((?:(?!::|\{\{|\}\}).)*)(?:::[^{}]*)?\}\}/g, '$1')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    });
}
