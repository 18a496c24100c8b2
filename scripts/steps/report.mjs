/** Prints one line for a step, and all it said if it failed. */
export function reportStep({ name, ok, seconds, output, counts }) {
  const tests =
    counts.passed + counts.failed > 1 ? `, ${counts.passed} of ${counts.passed + counts.failed}` : '';
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s${tests})`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '    '));
}

/** The closing line: `12 passed, 0 failed`. */
export function summaryOf(results) {
  const sum = (key) => results.reduce((total, { counts }) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
