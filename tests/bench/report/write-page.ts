import { formatNumber, isReached, type Measure, type Result } from './measure.ts';
import { TOPICS } from './topics.ts';

/** What the page is made of. */
export interface Page {
  readonly results: readonly Result[];
  /** Benchmarks that have a chart in `docs/images`. */
  readonly charted: ReadonlySet<string>;
  /** Benchmarks that did not run to their end, and why. */
  readonly failures: ReadonlyMap<string, string>;
  readonly machine: string;
}

/** The page `docs/benchmarks.md`: a table and a chart a topic, the machine, how to repeat it. */
export function writePage({ results, charted, failures, machine }: Page): string {
  const aimed = results.flatMap(({ measures }) => measures).filter(({ target }) => target !== undefined);
  const reached = aimed.filter(isReached).length;
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. Peers were measured in the same run. Times on such machines wander by
25–40 %: compare within a row, not between runs.

**${reached} of ${aimed.length} targets are reached**; a row in **bold** misses its own. In a chart a dot is Duizhao, a diamond the
best of its peers, a stroke the target: at least (≥) or at most (≤) what the row says.

${results.map(({ bench }) => `- [${titleOf(bench)}](#${anchorOf(titleOf(bench))})`).join('\n')}

**Machine:** ${machine}.

**To repeat it:** \`npm run bench\`, or some of them: \`npm run bench -- figures alignment\`. The open cases lie beside the
project in \`../shared/data\`; a benchmark that needs them says so where they are absent, and the others still run.
${failuresOf(failures)}${results.map((result) => sectionOf(result, charted.has(result.bench))).join('')}`;
}

function titleOf(bench: string): string {
  return TOPICS[bench]?.title ?? bench;
}

/** As Markdown makes them of headings: `The card on the page → the-card-on-the-page`. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

function failuresOf(failures: ReadonlyMap<string, string>): string {
  if (failures.size === 0) return '';
  const lines = [...failures].map(([bench, reason]) => `- ${titleOf(bench)}: ${reason}`);
  return `\n**Did not run to their end:**\n\n${lines.join('\n')}\n`;
}

function sectionOf({ bench, measures }: Result, isCharted: boolean): string {
  const { title, about } = TOPICS[bench] ?? { title: bench, about: '' };
  const peers = [...new Set(measures.flatMap(({ peers = {} }) => Object.keys(peers)))];
  const head = ['measure', 'unit', ...peers, 'Duizhao', 'target'];
  const align = ['---', '---', ...peers.map(() => '--:'), '--:', '--:'];
  const rows = measures.map((measure) => cellsOf(measure, peers));
  const table = [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const chart = isCharted
    ? `\n![${title}: Duizhao, the best peer and the target](images/benchmarks-${bench}.svg)\n`
    : '';
  return `\n## ${title}\n\n${about}\n${chart}\n${table}\n`;
}

function cellsOf(measure: Measure, peers: readonly string[]): readonly string[] {
  const { name, unit, duizhao, target } = measure;
  const isBold = !isReached(measure);
  const bold = (text: string) => (isBold ? `**${text}**` : text);
  const ofPeer = (peer: string) => {
    const value = measure.peers?.[peer];
    return value === undefined ? '–' : formatNumber(value);
  };
  return [
    bold(name),
    unit,
    ...peers.map(ofPeer),
    bold(formatNumber(duizhao)),
    target === undefined ? '' : `${target.sign} ${formatNumber(target.value)}`,
  ];
}
