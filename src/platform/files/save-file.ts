/** Offers a text as a file in the browser's downloads; needs no permission. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has taken its copy by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
