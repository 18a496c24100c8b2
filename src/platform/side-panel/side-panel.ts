import { extension } from '../browser/index.ts';

interface SidePanelApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction }: SidePanelApis = extension;

/** Whether this browser has a side panel. */
export const hasSidePanel: boolean = sidePanel !== undefined || sidebarAction !== undefined;

/** Opens the side panel of a window; call it in the handler of a click. */
export async function openSidePanel(windowId: number): Promise<void> {
  await (sidePanel === undefined ? sidebarAction?.open() : sidePanel.open({ windowId }));
}
