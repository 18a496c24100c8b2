/** A card that the reader pinned: it stays where it is in the viewport until it is moved. */
export interface FreeCard {
  moveBy(x: number, y: number): void;
  /** Brings it to the other side of the viewport. */
  switchSide(): void;
  stop(): void;
}

const MARGIN = 8;

/** Frees a card from its text; the whole of it stays in sight. */
export function freeCard(floating: HTMLElement): FreeCard {
  const place = (left: number, top: number) => {
    const { width, height } = floating.getBoundingClientRect();
    const x = Math.max(Math.min(left, innerWidth - width - MARGIN), MARGIN);
    const y = Math.max(Math.min(top, innerHeight - height - MARGIN), MARGIN);
    floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const moveBy = (x: number, y: number) => {
    const { left, top } = floating.getBoundingClientRect();
    place(left + x, top + y);
  };
  const onResize = () => moveBy(0, 0);
  addEventListener('resize', onResize, { passive: true });
  return {
    moveBy,
    switchSide() {
      const { left, right, top } = floating.getBoundingClientRect();
      place(innerWidth - left - right > 0 ? innerWidth : 0, top);
    },
    stop: () => removeEventListener('resize', onResize),
  };
}
