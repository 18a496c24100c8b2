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

/** The counts in the last line of a step's output that reads like `12 passed, 0 failed`. */
export function countsIn(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}
