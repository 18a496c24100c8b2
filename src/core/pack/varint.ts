/** Numbers from 0 as bytes of 7 bits each, the lowest first, the highest bit set where more follow (LEB128). */
export function writeVarints(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let length = 0;
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  }
  return bytes.slice(0, length);
}

/** A number and the place after it; `undefined` where there is no whole one below 2^35. */
export function readVarint(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let step = 0; step < 5; step++) {
    const byte = bytes[start + step];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * step);
    if (byte < 0x80) return { value, end: start + step + 1 };
  }
  return undefined;
}

/** Where each part of a file starts, and where the last ends: in four bytes each, unless the file is too long. */
export type Starts = Uint32Array | Float64Array;

/**
 * The starts of `count` parts of a file of so many bytes, from the parts' sizes; `undefined` when the bytes are not
 * exactly so many sizes, or the sizes not those of the file.
 */
export function readStarts(
  bytes: Uint8Array,
  { count, length }: { readonly count: number; readonly length: number },
): Starts | undefined {
  if (bytes.length < count) return undefined;
  const starts: Starts = length < 2 ** 32 ? new Uint32Array(count + 1) : new Float64Array(count + 1);
  let place = 0;
  let start = 0;
  for (let part = 0; part < count; part++) {
    let shift = 1;
    for (; (bytes[place] ?? 0) >= 0x80; place++, shift *= 0x80) start += ((bytes[place] ?? 0) & 0x7f) * shift;
    if (place >= bytes.length || shift > 2 ** 28) return undefined;
    start += (bytes[place++] ?? 0) * shift;
    starts[part + 1] = start;
  }
  return place === bytes.length && start === length ? starts : undefined;
}
