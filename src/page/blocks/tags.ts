/** How an element takes part in the run of text it is met in; whatever is not named starts a block. */
export type Part = 'inline' | 'link' | 'break' | 'skipped';

const PARTS = new Map<string, Part>();
for (const [part, tags] of [
  [
    'inline',
    'abbr acronym b strong bdi bdo big cite data del dfn em font i ins kbd label mark q rb ruby s samp small span strike sub sup time tt u var wbr img nobr',
  ],
  ['link', 'a'],
  ['break', 'br'],
  [
    'skipped',
    'script style noscript template nav button select textarea input svg math canvas iframe object video audio menu dialog code rt rp rtc head',
  ],
] as const) {
  for (const tag of tags.split(' ')) PARTS.set(tag, part);
}
const OF_TEXT = /^(?:p|h\d|li|d[dt]|td|figcaption|blockquote|pre)$/;

/** The part of an element in a run: `em → inline`, `p → undefined`. */
export function partOf(tag: string): Part | undefined {
  return PARTS.get(tag);
}

/** Whether an element is there to hold text: `p`, `h2`. */
export function isOfText(tag: string): boolean {
  return OF_TEXT.test(tag);
}

/** What readers may write in. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';
