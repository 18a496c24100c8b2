import type { ComponentChildren, JSX } from 'preact';

export interface StepProps {
  readonly title: string;
  readonly detail: string;
  readonly children?: ComponentChildren;
}

/** One step of the introduction, numbered by the list it stands in. */
export function Step({ title, detail, children }: StepProps): JSX.Element {
  return (
    <li class="step">
      <h2>{title}</h2>
      <p class="step-detail">{detail}</p>
      {children}
    </li>
  );
}
