/** What each benchmark script is about, for the page's headings; in the order of the page. */
export const TOPICS: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  figures: {
    title: 'Reading and matching figures',
    about: 'Figures of real and composed sentences found, read to a value, and matched across the languages.',
  },
  paragraphs: {
    title: 'Finding paragraphs',
    about: 'Paragraphs of saved news pages found, and what finding them costs the page.',
  },
  lookup: {
    title: 'Looking paragraphs up',
    about: 'Paragraphs, whole and edited, looked up in packs of 100,000 and 1,000,000 pairs.',
  },
  'lookup-in-browsers': {
    title: 'Looking pages up in the browsers',
    about: 'Whole pages looked up by the background of the built extension.',
  },
  alignment: {
    title: 'Aligning two versions of a text',
    about:
      'Beads with both sides that are exactly right, in the half of the texts that nothing was tuned on.',
  },
  corpora: {
    title: 'Importing, searching and keeping corpora',
    about: 'A reader’s own corpora in the built extension, in a real browser.',
  },
  formats: {
    title: 'Reading and writing formats',
    about: 'Units a second in and out of each format, beside peers on the same text.',
  },
  overlay: {
    title: 'The card on the page',
    about: 'From the pointer at rest to the card on the screen, and what the extension costs a page.',
  },
};

/** Benchmarks in the order of the page; those it does not know come last. */
export function inOrder(names: readonly string[]): readonly string[] {
  const known = Object.keys(TOPICS);
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return names.toSorted((a, b) => place(a) - place(b));
}
