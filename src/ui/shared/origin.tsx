import type { JSX } from 'preact';

interface OriginProps {
  /** What is known of where a text comes from; each keeps its direction to itself. */
  readonly parts: readonly (string | undefined)[];
}

/** Where a text comes from in one line: `港口日报 · 2025-08-06`. */
export function Origin({ parts }: OriginProps): JSX.Element {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return (
    <>
      {known.map((part, place) => (
        <>
          {place > 0 && ' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </>
  );
}
