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
