/** One thing to copy, in the two flavours an editor may take. */
export interface ClipboardFlavours {
  readonly text: string;
  readonly html?: string;
}

/** Copies both flavours; call it in a click. Rejects when the browser refuses both ways of copying. */
export async function writeClipboard(flavours: ClipboardFlavours): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem(asBlobs(flavours))]);
  } catch (cause) {
    // Pages without TLS have no `navigator.clipboard`, and a Permissions-Policy can forbid it.
    if (!copyByEvent(flavours)) throw new Error('The browser refused to copy.', { cause });
  }
}

function asBlobs({ text, html }: ClipboardFlavours): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  };
}

function copyByEvent({ text, html }: ClipboardFlavours): boolean {
  let copied = false;
  const listener = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    copied = event.clipboardData !== null;
  };
  addEventListener('copy', listener, { capture: true });
  document.execCommand('copy');
  removeEventListener('copy', listener, { capture: true });
  return copied;
}
