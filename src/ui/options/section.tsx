import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly detail?: string;
  readonly children: ComponentChildren;
}

/** A part of the options page under its heading. */
export function Section({ title, detail, children }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {detail !== undefined && <p class="section-detail">{detail}</p>}
      {children}
    </section>
  );
}
