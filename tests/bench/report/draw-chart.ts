import { type EChartsOption, init } from 'echarts';
import { bestPeer, formatNumber, isReached, type Measure, type Result } from './measure.ts';

const WIDTH = 880;
const ROW = 30;
const LABELS = 370;
const COLORS = { reached: '#a92a1c', missed: '#e2a79f', peer: '#8d877a', target: '#26241f', line: '#ddd8cc' };
/** How far from its target a number is still drawn to scale. */
const FARTHEST = 100;

/**
 * An SVG of what has a target: shares on a scale from 0 to 100 percent, anything else as a multiple of its target on
 * a logarithmic scale; `undefined` when nothing has one.
 */
export function drawChart({ measures }: Result): string | undefined {
  const aimed = measures.filter(({ target }) => target !== undefined);
  const shares = aimed.filter(({ unit }) => unit === '%');
  const others = aimed.filter(({ unit }) => unit !== '%');
  const panels = [
    ...(shares.length > 0 ? [{ rows: shares, isShare: true }] : []),
    ...(others.length > 0 ? [{ rows: others, isShare: false }] : []),
  ];
  if (panels.length === 0) return undefined;
  const tops = panels.map((_, at) => 56 + panels.slice(0, at).reduce((sum, { rows }) => sum + room(rows), 0));
  const height = 56 + panels.reduce((sum, { rows }) => sum + room(rows), 0);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#fffdf8',
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    legend: {
      top: 12,
      itemGap: 22,
      data: ['Duizhao', 'Duizhao, target missed', 'best peer', 'target'],
    },
    grid: panels.map(({ rows }, at) => ({
      left: LABELS,
      right: 40,
      top: tops[at],
      height: rows.length * ROW,
    })),
    xAxis: panels.map(({ isShare }, at) => axisOf(isShare, at)),
    yAxis: panels.map(({ rows }, at) => labelsOf(rows, at)),
    series: panels.flatMap(({ rows, isShare }, at) => seriesOf(rows, isShare, at)),
  } as EChartsOption);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** The height of a panel with its axis below. */
function room(rows: readonly Measure[]): number {
  return rows.length * ROW + 62;
}

function axisOf(isShare: boolean, gridIndex: number) {
  const common = {
    gridIndex,
    nameLocation: 'middle',
    nameGap: 28,
    splitLine: { lineStyle: { color: COLORS.line } },
  };
  if (isShare)
    return {
      ...common,
      type: 'value',
      min: 0,
      max: 100,
      name: 'percent',
      axisLabel: { formatter: '{value} %' },
    };
  return {
    ...common,
    type: 'log',
    min: 1 / FARTHEST,
    max: FARTHEST,
    name: '× target (logarithmic; a number at an edge is beyond it)',
  };
}

function labelsOf(rows: readonly Measure[], gridIndex: number) {
  return {
    gridIndex,
    type: 'category',
    inverse: true,
    data: rows.map(
      ({ name, unit, target }) =>
        `${name}${unit === '%' || unit === '' ? '' : `, ${unit}`}  ${target?.sign} ${formatNumber(target?.value ?? 0)}`,
    ),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: COLORS.line } },
    axisLabel: { width: LABELS - 16, overflow: 'truncate', color: COLORS.target },
  };
}

/** Dots in one row: Duizhao, the best of its peers, and a stroke where the target is. */
function seriesOf(rows: readonly Measure[], isShare: boolean, at: number) {
  const placed = (value: number | undefined, { target }: Measure) => {
    if (value === undefined) return '-';
    return isShare ? value : timesTarget(value, target?.value ?? 1);
  };
  const axes = { xAxisIndex: at, yAxisIndex: at, type: 'scatter', itemStyle: { opacity: 1 } };
  const ours = (isWanted: boolean) =>
    rows.map((row) => (isReached(row) === isWanted ? placed(row.duizhao, row) : '-'));
  return [
    {
      ...axes,
      name: 'target',
      symbol: 'rect',
      symbolSize: [2, ROW - 8],
      color: COLORS.target,
      data: rows.map((row) => placed(row.target?.value, row)),
    },
    {
      ...axes,
      name: 'best peer',
      symbol: 'diamond',
      symbolSize: 12,
      color: COLORS.peer,
      data: rows.map((row) => placed(bestPeer(row), row)),
    },
    { ...axes, name: 'Duizhao', symbolSize: 12, color: COLORS.reached, data: ours(true) },
    {
      ...axes,
      name: 'Duizhao, target missed',
      symbolSize: 12,
      color: COLORS.missed,
      itemStyle: { opacity: 1, borderColor: COLORS.reached, borderWidth: 2 },
      data: ours(false),
    },
  ];
}

/** How many times a target a number is, no farther from it than is drawn; none at all is 1 × a target of 0. */
function timesTarget(value: number, target: number): number {
  if (target === 0) return value === 0 ? 1 : FARTHEST;
  return Math.min(FARTHEST, Math.max(1 / FARTHEST, value / target));
}
