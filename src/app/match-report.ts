import type { BackgroundApi, ParagraphView } from './api.ts';

/** Tells the background how many paragraphs of a frame have a counterpart, whenever that changes. */
export interface MatchReport {
  update(): Promise<void>;
  /** The frame has none any more. */
  end(): void;
}

export function createMatchReport(
  views: ReadonlyMap<unknown, ParagraphView>,
  background: Pick<BackgroundApi, 'reportMatches'>,
): MatchReport {
  let reported = 0;
  return {
    async update() {
      const count = [...views.values()].filter(({ kind }) => kind === 'counterparts').length;
      if (count === reported) return;
      reported = count;
      await background.reportMatches(count);
    },
    end() {
      if (reported > 0) void background.reportMatches(0);
    },
  };
}
