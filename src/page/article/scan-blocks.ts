import { type Block, type Context, contextOf } from './block.ts';

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 512;

const INLINE = 0;
const LINK = 1;
const BREAK = 3;
const SKIPPED = 4;
/** How an element takes part in the run of text; whatever is not named starts a block. */
const ROLES = new Map<string, number>();
for (const [role, tags] of [
  [
    INLINE,
    'ABBR ACRONYM B STRONG BDI BDO BIG CITE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RUBY S SAMP SMALL SPAN STRIKE SUB SUP TIME TT U VAR WBR IMG NOBR',
  ],
  [LINK, 'A'],
  [BREAK, 'BR'],
  [
    SKIPPED,
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV BUTTON SELECT TEXTAREA INPUT SVG MATH CANVAS IFRAME OBJECT VIDEO AUDIO MENU DIALOG CODE RT RP RTC HEAD',
  ],
] as const) {
  for (const tag of tags.split(' ')) ROLES.set(tag, role);
}

/** The run being read. */
interface Run {
  context: Context;
  nodes: Text[];
  length: number;
  linked: number;
}

/** The blocks of a subtree in document order, in one pass without layout; yields after every slice of nodes. */
export function* scanBlocks(root: Node, above?: Context): Generator<undefined, Block[]> {
  const blocks: Block[] = [];
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let context: Context = contextOf(root as Element, above);
  let links = 0;
  let breaks = 0;
  let run: Run | undefined;
  let visited = 0;
  const finish = () => {
    if (run !== undefined) blocks.push(run);
    run = undefined;
    breaks = 0;
  };
  const roleOf = (node: Node) => ROLES.get(node.nodeName) ?? ROLES.get(node.nodeName.toUpperCase());
  let node: Node | null = walker.firstChild();
  while (node !== null) {
    if (++visited % SLICE === 0) yield undefined;
    let descends = false;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      const length = data.trim().length;
      if (length > 0) {
        if (run !== undefined && breaks > 0 && (breaks > 1 || startsParagraph(run, data))) finish();
        breaks = 0;
        run ??= { context, nodes: [], length: 0, linked: 0 };
        run.nodes.push(node as Text);
        run.length += length;
        if (links > 0) run.linked += length;
      } else if (run !== undefined) run.nodes.push(node as Text);
    } else {
      const role = roleOf(node);
      descends = role !== SKIPPED && role !== BREAK && node.firstChild !== null;
      if (role === LINK) links += descends ? 1 : 0;
      else if (role === BREAK) breaks++;
      else if (role === undefined) {
        finish();
        if (descends) context = contextOf(node as Element, context);
      }
    }
    if (descends) {
      node = walker.firstChild();
      if (node !== null) continue;
    }
    for (;;) {
      node = walker.nextSibling();
      if (node !== null) break;
      const left = walker.parentNode();
      if (left === null || left === root) break;
      const role = roleOf(left);
      if (role === LINK) links--;
      else if (role === undefined) {
        finish();
        context = context.parent ?? context;
      }
    }
  }
  finish();
  return blocks;
}

const INDENT = /^\s*[\u3000\u00a0]{2}/;
const SENTENCE_END = /[.!?。！？…][”"’')）】」]*\s*$/;
const HANZI = /[\u3400-\u9fff]/;
const WORD = /[A-Za-z]{3}/;
/** Characters from which a run that ends like a sentence is whole even without an empty line after it. */
const WHOLE = 120;

/** Whether text after one line break is a paragraph of its own: by its indent or language, or because the run is whole. */
function startsParagraph({ context, nodes, length }: Run, text: string): boolean {
  const before = nodes.findLast(({ data }) => data.trim() !== '')?.data ?? '';
  if (INDENT.test(text)) return true;
  if (HANZI.test(before) !== HANZI.test(text) && WORD.test(HANZI.test(text) ? before : text)) return true;
  return context.element.nodeName !== 'P' && length >= WHOLE && SENTENCE_END.test(before);
}
