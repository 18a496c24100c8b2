import { whenAborted } from '../../core/shared/index.ts';

/** Milliseconds without a change after which the page is looked at again, and the longest wait for that. */
const SETTLE = 250;
const LONGEST_WAIT = 2000;

/** What changes in a page a text, the tree, or whether something is shown or written. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable'],
};

/** What a watch of changes tells. */
interface ChangeCallbacks {
  readonly onChange: (node: Node) => void;
  /** Changes have come to rest, or have gone on for long. */
  readonly onRest: () => void;
}

/** Watches a document, and each shadow root that is given to the returned function, until the signal aborts. */
export function watchChanges(
  document: Document,
  { onChange, onRest }: ChangeCallbacks,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  const rest = () => {
    timer = undefined;
    waitingSince = 0;
    onRest();
  };
  const observer = new MutationObserver((records) => {
    const inPage = records.filter(({ target }) => !document.head?.contains(target));
    if (inPage.length === 0) return;
    for (const { target } of inPage) onChange(target);
    waitingSince ||= performance.now();
    if (timer !== undefined && performance.now() - waitingSince > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(rest, SETTLE);
  });
  observer.observe(document, CHANGES);
  whenAborted(signal, () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (root) => observer.observe(root, CHANGES);
}
