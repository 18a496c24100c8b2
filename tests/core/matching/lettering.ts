/** `count` codes, no two alike, from `start` on: an edit can then be counted. */
export function letters(start: number, count: number): Uint16Array {
  return Uint16Array.from({ length: count }, (_, at) => 0x4e00 + start + at);
}

export function joined(...parts: readonly Uint16Array[]): Uint16Array {
  return Uint16Array.from(parts.flatMap((part) => [...part]));
}

/** With `edits` codes in the middle changed to ones that stand nowhere else. */
export function changed(codes: Uint16Array, edits: number): Uint16Array {
  const worn = codes.slice();
  const start = Math.floor((codes.length - edits) / 2);
  for (let edit = 0; edit < edits; edit++) worn[start + edit] = 0xa000 + edit;
  return worn;
}
