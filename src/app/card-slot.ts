import type { CardCallbacks, CardHandle } from '../ui/card/index.ts';

/** Makes the card once its script has been loaded. */
export type MountCard = (callbacks: Omit<CardCallbacks, 'translate' | 'onCopy'>) => CardHandle;

/**
 * Where the card's script leaves its function for the content script: both run in the extension's isolated
 * world, whose globals the page cannot see.
 */
const SLOT = Symbol.for('duizhao.card');

type World = { [SLOT]?: MountCard };

/** Called by the card's script. */
export function offerCard(mount: MountCard): void {
  (globalThis as World)[SLOT] = mount;
}

/** Called by the content script after loading; `undefined` while the card's script has not run. */
export function takeCard(): MountCard | undefined {
  return (globalThis as World)[SLOT];
}
