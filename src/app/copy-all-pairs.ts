import type { Segments } from '../core/corpus/index.ts';
import { formatPairs } from '../core/formats/index.ts';
import { writeClipboard } from '../platform/clipboard/index.ts';
import { callFrame } from '../platform/messages/index.ts';
import type { OpenTab } from '../platform/tabs/index.ts';
import type { FrameApi } from './api.ts';

/** Copies the pairs of every frame of a tab, the top one first, and says how many there were. */
export async function copyAllPairs(tab: OpenTab | undefined, frameIds: readonly number[]): Promise<number> {
  if (tab === undefined) return 0;
  const answers = await Promise.allSettled(
    frameIds.map((frameId) => callFrame<FrameApi>(tab.id, frameId).matchedPairs()),
  );
  const pairs: Segments[] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  await writeClipboard(formatPairs(pairs, 'both'));
  return pairs.length;
}
