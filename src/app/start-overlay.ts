import { startOverlay } from './overlay/overlay.ts';
import { offerScript } from './script-slots.ts';

/** Starts the overlay's script: loaded into a page with the first paragraph that has something to show. */
export function offerOverlay(): void {
  offerScript('overlay', startOverlay);
}
