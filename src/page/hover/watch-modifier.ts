import { isTyping } from './is-typing.ts';

/** Keys that do nothing alone. */
export type ModifierKey = 'Alt' | 'Control' | 'Shift' | 'Meta';

const FLAGS = ['altKey', 'ctrlKey', 'shiftKey', 'metaKey'] as const;

/**
 * Calls back when a modifier key was pressed and let go of alone, until the signal aborts. A chord such as Ctrl+C,
 * a click meanwhile, or a key in a text field is none of ours; nor is an input method's use of Shift.
 */
export function watchModifier(
  target: Document,
  { key, onTap }: { readonly key: () => ModifierKey; readonly onTap: () => void },
  signal: AbortSignal,
): void {
  let alone = false;
  const down = (event: KeyboardEvent) => {
    if (event.repeat) return;
    const others = FLAGS.filter((flag) => event[flag]).length > 1;
    alone = event.isTrusted && event.key === key() && !others && !event.isComposing && !isTyping(event);
  };
  const up = (event: KeyboardEvent) => {
    const tapped = alone && event.isTrusted && event.key === key();
    alone = false;
    if (tapped) onTap();
  };
  const spoil = () => {
    alone = false;
  };
  const options = { signal, passive: true, capture: true };
  target.addEventListener('keydown', down, options);
  target.addEventListener('keyup', up, options);
  target.addEventListener('pointerdown', spoil, options);
  target.addEventListener('wheel', spoil, options);
  target.defaultView?.addEventListener('blur', spoil, options);
}
