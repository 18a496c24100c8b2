/** What a spreadsheet would take for a formula, behind any number of guards. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula (OWASP, *CSV Injection*):
 * `'=1+1' → "'=1+1"`. A guard that was text gets one more, so that nothing is lost.
 */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes the guard off again. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
