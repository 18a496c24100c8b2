import { extension } from '../browser/index.ts';

/** What the reader chose in the menu of a selected text. */
export interface SelectionChoice {
  readonly id: string;
  /** The selected text, its white space collapsed. */
  readonly text: string;
  readonly tabId: number;
  readonly frameId: number;
}

/** Puts choices into the menu of selected texts, in place of those of an earlier version: id → title. */
export async function offerInSelectionMenu(choices: Readonly<Record<string, string>>): Promise<void> {
  // Firefox for Android has no such menu.
  if (extension.contextMenus === undefined) return;
  await extension.contextMenus.removeAll();
  for (const [id, title] of Object.entries(choices)) {
    extension.contextMenus.create({ id, title, contexts: ['selection'] });
  }
}

/** Listens to the choices; call it synchronously when the worker starts. */
export function watchSelectionMenu(onChoice: (choice: SelectionChoice) => void): void {
  extension.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    if (tab?.id === undefined || selectionText === undefined) return;
    onChoice({ id: String(menuItemId), text: selectionText, tabId: tab.id, frameId });
  });
}
