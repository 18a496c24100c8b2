import { callFrame } from '../platform/messages/index.ts';
import { matchCounts } from '../platform/toolbar/index.ts';
import type { FrameApi, PageCommand } from './api.ts';

/** Does what the reader asked of a tab, in the first of its frames that has a matched paragraph. */
export async function performInTab(tabId: number, command: PageCommand): Promise<void> {
  const counts = Object.entries(await matchCounts(tabId));
  const frameIds = counts.filter(([, count]) => count > 0).map(([frameId]) => Number(frameId));
  if (frameIds.length > 0) await performInFrame(tabId, Math.min(...frameIds), command);
}

/** Does what the reader asked of a frame; where the overlay is off there is nobody to do it. */
export async function performInFrame(tabId: number, frameId: number, command: PageCommand): Promise<void> {
  await callFrame<FrameApi>(tabId, frameId)
    .perform(command)
    .catch(() => undefined);
}
