import { init } from 'echarts';
import type { Measure } from './measure.ts';

type Result = { readonly bench: string; readonly measures: readonly Measure[] };

const WIDTH = 880;
const ROW = 26;
const LABELS = 340;
const COLORS = { duizhao: '#a92a1c', peer: '#b9b4a7', target: '#3d3a33' };

/** An SVG of all measures in percent: Duizhao, the best of its peers, and the target, by benchmark. */
export function drawChart(results: readonly Result[]): string {
  const rows = results
    .flatMap(({ bench, measures }) => measures.map((measure) => ({ bench, measure })))
    .filter(({ measure }) => measure.unit === '%' && measure.target?.sign === '≥');
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: 90 + rows.length * ROW,
  });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    legend: {
      top: 8,
      itemGap: 24,
      data: ['Duizhao', 'best peer', { name: 'target', itemStyle: { color: COLORS.target } }],
    },
    grid: { left: LABELS, right: 40, top: 44, bottom: 24 },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ bench, measure }) => `${bench}: ${measure.name}`),
      axisTick: { show: false },
      axisLabel: { width: LABELS - 16, overflow: 'truncate' },
    },
    series: [
      {
        name: 'best peer',
        type: 'bar',
        color: COLORS.peer,
        data: rows.map(({ measure }) => bestPeer(measure) ?? '-'),
      },
      {
        name: 'Duizhao',
        type: 'bar',
        color: COLORS.duizhao,
        data: rows.map(({ measure }) => measure.duizhao),
      },
      {
        name: 'target',
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [2, 18],
        color: COLORS.target,
        data: rows.map(({ measure }) => measure.target?.value ?? '-'),
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function bestPeer({ peers }: Measure): number | undefined {
  const values = Object.values(peers ?? {}).filter((value) => !Number.isNaN(value));
  return values.length === 0 ? undefined : Math.max(...values);
}
