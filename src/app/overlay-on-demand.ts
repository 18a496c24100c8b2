import { keptUnlessFailed } from '../core/shared/index.ts';
import type { BackgroundApi } from './api.ts';
import type { Overlay, ReadPage } from './overlay/read-page.ts';
import { obtainScript } from './script-slots.ts';

/** The overlay of a page, which is loaded when there is something for it to do. */
export interface OverlayOnDemand {
  /** The overlay, started with the first question for it. */
  obtain(): Promise<Overlay>;
  /** Does something with the overlay where it has been started. */
  whenStarted(act: (overlay: Overlay) => void): void;
  /** Takes the style of its marks out of the page. */
  end(): void;
}

export function createOverlayOnDemand(background: BackgroundApi, page: () => ReadPage): OverlayOnDemand {
  const overlay = keptUnlessFailed(async () => {
    const [startOverlay] = await Promise.all([
      obtainScript('overlay', background),
      background.styleMarks(true),
    ]);
    return startOverlay(page());
  });
  return {
    obtain: overlay.obtain,
    whenStarted: (act) => void overlay.current?.then(act, () => undefined),
    end() {
      if (overlay.current !== undefined) void background.styleMarks(false);
    },
  };
}
