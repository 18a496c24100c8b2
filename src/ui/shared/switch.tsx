import type { JSX } from 'preact';
import { trusted } from './trusted.ts';

export interface SwitchProps {
  readonly label: string;
  readonly detail?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly action: string;
  readonly onToggle: () => void;
}

/** A labelled on/off switch. */
export function Switch({ label, detail, on, disabled = false, action, onToggle }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      data-action={action}
      onClick={trusted(onToggle)}
    >
      <span class="label">
        {label}
        {detail !== undefined && <span class="detail">{detail}</span>}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
