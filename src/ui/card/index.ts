export type { CardView, CounterpartView, FigureCell, FigureRow } from './card-view.ts';
export { type CardCallbacks, type CardHandle, mountCard } from './mount-card.tsx';
export type { CardAnchor } from './place-card.ts';
