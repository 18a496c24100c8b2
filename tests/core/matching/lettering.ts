/** `count` codes, no two alike, from `start` on: an edit can then be counted. */
export function letters(start: number, count: number): Uint16Array {
  return Uint16Array.from({ length: count }, (_, at) => 0x4e00 + start + at);
}

export function joined(...parts: readonly Uint16Array[]): Uint16Array {
  return Uint16Array.from(parts.flatMap((part) => [...part]));
}

/** With `edits` codes, spread out and neither first nor last, changed to ones that stand nowhere else. */
export function changed(codes: Uint16Array, edits: number): Uint16Array {
  const worn = codes.slice();
  for (let edit = 0; edit < edits; edit++)
    worn[1 + Math.floor((edit * (codes.length - 2)) / edits)] = 0xa000 + edit;
  return worn;
}
