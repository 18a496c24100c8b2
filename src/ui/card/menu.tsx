import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { trusted } from '../shared/index.ts';

interface MenuProps {
  readonly class: string;
  readonly action: string;
  readonly label: string;
  readonly icon: ComponentChildren;
  /** Where the menu's edge is: at the start or the end of its button. */
  readonly side: 'start' | 'end';
  /** What stands before the button that opens the menu. */
  readonly before?: ComponentChildren;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a few choices above itself; Escape, a choice or the button closes them. */
export function Menu(props: MenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const closeFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any control inside closes the menu
    <div class="menu-place" onKeyDown={trusted(closeFirst)}>
      {props.before}
      <button
        type="button"
        class={props.class}
        data-action={props.action}
        aria-label={props.label}
        title={props.label}
        aria-expanded={open}
        onClick={trusted(() => setOpen(!open))}
      >
        {props.icon}
      </button>
      {open && (
        <div class="menu" data-side={props.side}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
