import type { ComponentChildren, JSX } from 'preact';

export interface NoticeProps {
  readonly children: ComponentChildren;
  /** What the reader can do about it. */
  readonly action: { readonly label: string; readonly name: string; readonly onClick: () => void };
}

/** Something that keeps Duizhao from working, and the button that changes it. */
export function Notice({ children, action }: NoticeProps): JSX.Element {
  return (
    <div class="notice">
      <p>{children}</p>
      <button type="button" class="button" data-action={action.name} onClick={action.onClick}>
        {action.label}
      </button>
    </div>
  );
}
