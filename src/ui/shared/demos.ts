import type { JSX } from 'preact';
import type { Translate } from './translate.ts';

/** The states of a component by name, as the gallery shows them: `X.demo.tsx` beside each `X.tsx` exports its own. */
export type Demos = Readonly<Record<string, (translate: Translate) => JSX.Element>>;
