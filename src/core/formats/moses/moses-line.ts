import { oneLine } from '../kept-text.ts';

/** A segment as a line of its language's file, line break included. */
export function mosesLine(segment: string): string {
  return `${oneLine(segment)}\n`;
}
