import type { TokenFinding } from '../../../../src/core/figures/en/place.ts';
import { Tokens } from '../../../../src/core/figures/en/tokens.ts';

type Find = (tokens: Tokens, at: number) => TokenFinding | undefined;

/** What is found at the `|` in a text: `the |top 20 of` → `top 20: 20 top`; a name is only its text. */
export function foundAt(marked: string, find: Find): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const tokens = new Tokens(text);
  const all = Array.from({ length: tokens.count }, (_, place) => place);
  const at = all.find((place) => tokens.start(place) === start);
  if (at === undefined) throw new Error(`no token at | in ${marked}`);
  const finding = find(tokens, at);
  if (finding === undefined) return undefined;
  if (finding.placed === undefined) return text.slice(start, tokens.end(finding.next - 1));
  const { reading, span } = finding.placed;
  const { value, unit, per, direction } = reading;
  const told = [value, unit, direction, per && `per ${per}`].filter((part) => part !== undefined);
  return `${text.slice(span.start, span.end)}: ${told.join(' ')}`;
}
