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
  let overlay: Promise<Overlay> | undefined;
  const start = async () => {
    const [startOverlay] = await Promise.all([
      obtainScript('overlay', background),
      background.styleMarks(true),
    ]);
    return startOverlay(page());
  };
  return {
    obtain() {
      overlay ??= start();
      // What failed is tried again the next time.
      overlay.catch(() => {
        overlay = undefined;
      });
      return overlay;
    },
    whenStarted: (act) => void overlay?.then(act, () => undefined),
    end() {
      if (overlay !== undefined) void background.styleMarks(false);
    },
  };
}
