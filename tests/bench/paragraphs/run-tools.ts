/** What is compared. */
export type Tool = 'duizhao' | 'readability' | 'defuddle' | 'every p';

/** What a tool found on a page, and how long that took. */
export interface Reading {
  readonly texts: readonly string[];
  readonly milliseconds: number;
}

/** Runs in the page: reads it with each tool. What a library gives back as markup is split where blocks begin and end. */
export function runTools(): Record<Tool, Reading> {
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
  const split = (root: Node): string[] => {
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
    visit(root);
    return texts;
  };
  /** Each tool runs once before it is timed, so that none is measured while it is compiled. */
  const timed = <Found>(
    find: (page: Document) => Found,
    textsOf: (found: Found) => string[],
    pageOf: () => Document = () => document,
  ): Reading => {
    find(pageOf());
    const page = pageOf();
    const start = performance.now();
    const found = find(page);
    const milliseconds = performance.now() - start;
    return { texts: textsOf(found), milliseconds };
  };
  const parse = (Library: typeof tools.Readability | typeof tools.Defuddle): Reading =>
    timed(
      (page) => new Library(page).parse(),
      (found) => split(new DOMParser().parseFromString(found?.content ?? '', 'text/html').body),
      () => document.cloneNode(true) as Document,
    );
  return {
    duizhao: timed(tools.detectParagraphs, (found) => found.map(({ text }) => text)),
    readability: parse(tools.Readability),
    defuddle: parse(tools.Defuddle),
    'every p': timed(
      (page) => [...page.querySelectorAll('p')],
      (found) => found.map(({ textContent }) => textContent ?? ''),
    ),
  };
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
