import { type Block, type Context, contextOf } from './block.ts';
import { createLandmarkFinder } from './find-landmarks.ts';
import { branchOf, createOutline } from './outline.ts';
import { readBlocks } from './read-blocks.ts';
import { EDITABLE } from './tags.ts';

/** Reads the blocks of a page, again and again: what has not changed since is not searched a second time. */
export interface BlockScanner {
  /** The blocks in and around prose in document order, without layout; yields after every slice of nodes. */
  scan(root: Element): Generator<undefined, Block[]>;
  /** Says that something changed in a node: its own text, its children, or whether it is shown. */
  forget(node: Node): void;
}

/** Makes a scanner; it is told of each open shadow root, since no observer of the document sees into one. */
export function createBlockScanner(onShadowRoot: (root: ShadowRoot) => void = () => undefined): BlockScanner {
  const finder = createLandmarkFinder();

  function* scanInside(node: Element | ShadowRoot, context: Context): Generator<undefined, Block[]> {
    const landmarks = yield* finder.find(node);
    const root = branchOf(node, context.tag, undefined, undefined, context);
    return yield* readBlocks(root, createOutline(root, landmarks), function* (shadow, around) {
      onShadowRoot(shadow);
      return yield* scanInside(shadow, around);
    });
  }

  return {
    *scan(root) {
      return root.matches(EDITABLE)
        ? []
        : yield* scanInside(root, contextOf(root, root.localName, undefined));
    },
    forget: finder.forget,
  };
}
