/** Offers text or bytes as a file in the browser's downloads; needs no permission. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // A large download is read for a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
