import { formatNumber, isReached, type Measure } from './measure.ts';

type Result = { readonly bench: string; readonly measures: readonly Measure[] };

/** The page `docs/benchmarks.md`: every measure beside its peers and its target, the machine, how to repeat it. */
export function writePage(results: readonly Result[], machine: string): string {
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. Each table is one run, in which the peers were measured too. Times on such
machines wander by 25–40 %: compare within a row, not between runs. A row in **bold** misses its target.

![Shares in percent: Duizhao, the best peer and the target for each measure](images/benchmarks.svg)

**Machine:** ${machine}.

**To repeat it:** \`npm run bench\`, or one of them: \`npm run bench:${results[0]?.bench ?? 'figures'} -- DIRECTORY\`, with
the folder of cases as its argument.
${results.map(sectionOf).join('')}`;
}

function sectionOf({ bench, measures }: Result): string {
  const peers = [...new Set(measures.flatMap(({ peers = {} }) => Object.keys(peers)))];
  const head = ['measure', ...peers, 'Duizhao', 'target', 'unit'];
  const rows = measures.map((measure) => [
    isReached(measure) ? measure.name : `**${measure.name}**`,
    ...peers.map((name) => (measure.peers?.[name] === undefined ? '–' : formatNumber(measure.peers[name]))),
    formatNumber(measure.duizhao),
    measure.target === undefined ? '' : `${measure.target.sign} ${formatNumber(measure.target.value)}`,
    measure.unit,
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n## ${bench}\n\n${table.join('\n')}\n`;
}
