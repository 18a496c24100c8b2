/** What is compared. */
export type Tool = (typeof TOOLS)[number];
export const TOOLS = ['duizhao', 'readability', 'defuddle', 'every p'] as const;

/** What a tool found on a page, and milliseconds: of its first run, and of the fastest of three after that. */
export interface Reading {
  readonly texts: readonly string[];
  readonly first: number;
  readonly milliseconds: number;
  /** The fastest with the copy of the document that a tool needs which takes it apart. */
  readonly withCopy: number;
}

/**
 * Runs in a page of the tool's own: reads it four times. The first run compiles the tool; of the others the fastest
 * counts, since whatever else the machine does only adds. The libraries take apart the document that they are given:
 * they get a copy, which is counted apart.
 */
export function runTool(tool: Tool): Reading {
  const tools = globalThis as unknown as {
    detectParagraphs(document: Document): { text: string }[];
    Readability: new (document: Document) => { parse(): { content: string } | null };
    Defuddle: new (document: Document) => { parse(): { content: string } };
  };
  const inline = new Set(
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR IMG BR'.split(
      ' ',
    ),
  );
  /** What a library gives back as markup, split where blocks begin and end. */
  const split = (markup: string): string[] => {
    const texts: string[] = [''];
    const visit = (node: Node) => {
      for (const child of node.childNodes) {
        const isBlock = child.nodeType === Node.ELEMENT_NODE && !inline.has(child.nodeName);
        if (isBlock) texts.push('');
        if (child.nodeType === Node.TEXT_NODE) texts.push((texts.pop() ?? '') + child.nodeValue);
        else if (child.nodeName === 'BR') texts.push(`${texts.pop() ?? ''} `);
        else visit(child);
        if (isBlock) texts.push('');
      }
    };
    visit(new DOMParser().parseFromString(markup, 'text/html').body);
    return texts;
  };
  const timed = <Found>(
    find: (page: Document) => Found,
    textsOf: (found: Found) => string[],
    pageOf: () => Document = () => document,
  ): Reading => {
    const runs = [0, 1, 2, 3].map(() => {
      const start = performance.now();
      const page = pageOf();
      const begin = performance.now();
      const found = find(page);
      const end = performance.now();
      return { found, time: end - begin, withCopy: end - start };
    });
    const [first, ...others] = runs as [(typeof runs)[number], ...typeof runs];
    return {
      texts: textsOf(first.found),
      first: first.time,
      milliseconds: Math.min(...others.map(({ time }) => time)),
      withCopy: Math.min(...others.map(({ withCopy }) => withCopy)),
    };
  };
  const copy = () => document.cloneNode(true) as Document;
  switch (tool) {
    case 'duizhao':
      return timed(
        (page) => tools.detectParagraphs(page),
        (found) => found.map(({ text }) => text),
      );
    case 'readability':
      return timed(
        (page) => new tools.Readability(page).parse(),
        (found) => split(found?.content ?? ''),
        copy,
      );
    case 'defuddle':
      return timed(
        (page) => new tools.Defuddle(page).parse(),
        (found) => split(found.content),
        copy,
      );
    case 'every p':
      return timed(
        (page) => [...page.querySelectorAll('p')],
        (found) => found.map(({ textContent }) => textContent ?? ''),
      );
  }
}

/** Runs in the page: makes it one of 50,000 nodes around an article, and measures a detection in milliseconds. */
export function detectInHugePage(): number {
  const { detectParagraphs } = globalThis as unknown as { detectParagraphs(document: Document): unknown[] };
  const sentence =
    'The harbor handled more goods in June than in any month before, its operator said on Tuesday. ';
  const row = '<div class="row"><ul><li><a href="/">Home</a></li><li><span>News</span></li></ul></div>';
  const paragraph = `<p>${sentence.repeat(3)}</p>`;
  document.body.innerHTML = `${row.repeat(3000)}<article>${paragraph.repeat(2000)}</article>${row.repeat(3000)}`;
  const start = performance.now();
  detectParagraphs(document);
  return performance.now() - start;
}
