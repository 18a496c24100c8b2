/** Marks the unreachable end of an exhaustive `switch`: `default: return assertNever(figure)`. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
