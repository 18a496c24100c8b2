/** A handler that hears only what the reader did, never what a page's script made up. */
export function trusted<Heard extends Event>(handler: (event: Heard) => void): (event: Heard) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
