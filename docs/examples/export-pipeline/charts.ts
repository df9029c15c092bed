import { BarChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Counts, FieldCounts } from './summary.ts';

use([BarChart, PieChart, GridComponent, LegendComponent, SVGRenderer]);

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const INK = '#33415c';
const FAINT = '#8794ab';
const LINE = '#e6eaf1';
const ERROR = '#d9534f';
const WARNING = '#f0b54b';

const LABEL_COLORS = ['#d9534f', '#8794ab', '#2f7ed8', '#f0b54b', '#2ba471', '#9b72cf', '#d5dbe6'] as const;
const PRIORITY_COLORS = ['#d9534f', '#f0b54b', '#6aa9e9'] as const;
const TIER_COLORS = ['#1f5fae', '#3f86d6', '#79aee8', '#b5d2f3', '#d5dbe6'] as const;
const HEALTH_COLORS = [
  '#d9534f',
  '#d9534f',
  '#d9534f',
  '#e58a4e',
  '#f0b54b',
  '#f0b54b',
  '#9cc46b',
  '#6cb46f',
  '#2ba471',
  '#1d8a5c',
] as const;

const MOST_FIELDS = 14;

/** The size of a chart in CSS pixels; on the page it takes the width that there is. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const HALF: Size = { width: 520, height: 300 };

/**
 * Draws how many problems each field has.
 *
 * @param fields - The counts, the worst field first.
 * @returns SVG.
 */
export function fieldChart(fields: readonly FieldCounts[]): string {
  const shown = fields.slice(0, MOST_FIELDS).reverse();
  const bar = (name: string, color: string, data: readonly number[]) => ({
    name,
    type: 'bar' as const,
    stack: 'all',
    barWidth: 14,
    itemStyle: { color },
    data: data.map((value) => (value === 0 ? '-' : value)),
    label: { show: true, position: 'insideRight' as const, color: '#fff', fontSize: 10, formatter: hideSmall },
  });
  const errors = bar(
    '错误',
    ERROR,
    shown.map(({ errors: value }) => value),
  );
  const warnings = bar(
    '提醒',
    WARNING,
    shown.map(({ warnings: value }) => value),
  );
  return draw(
    { width: 1080, height: 70 + 26 * shown.length },
    {
      legend: { top: 0, right: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: INK } },
      grid: { left: 150, right: 30, top: 34, bottom: 24 },
      xAxis: valueAxis(),
      yAxis: { ...categoryAxis(shown.map(({ label }) => label)), axisLine: { show: false } },
      series: [errors, warnings],
    },
  );
}

/**
 * Draws how many customers bear each label.
 *
 * @param labels - The counts.
 * @returns SVG.
 */
export function labelChart(labels: Counts): string {
  const entries = [...labels].reverse();
  const colors = LABEL_COLORS.slice(0, entries.length).reverse();
  return draw(HALF, {
    grid: { left: 100, right: 44, top: 8, bottom: 24 },
    xAxis: valueAxis(),
    yAxis: { ...categoryAxis(entries.map(([label]) => label)), axisLine: { show: false } },
    series: [{ type: 'bar', barWidth: 16, data: colored(entries, colors), label: { show: true, position: 'right', color: INK } }],
  });
}

/**
 * Draws the declared priorities.
 *
 * @param priorities - The counts.
 * @returns SVG.
 */
export function priorityChart(priorities: Counts): string {
  const data = colored([...priorities], PRIORITY_COLORS).map((item, index) => ({ ...item, name: [...priorities.keys()][index] ?? '' }));
  return draw(HALF, {
    series: [
      {
        type: 'pie',
        radius: ['46%', '74%'],
        center: ['50%', '50%'],
        startAngle: 90,
        itemStyle: { borderColor: '#fff', borderWidth: 2 },
        label: {
          formatter: ({ name, value, percent }: { name: string; value: number; percent: number }) =>
            `${name}  ${value}\n${percent.toFixed(1)}%`,
          color: INK,
          fontSize: 13,
          lineHeight: 18,
        },
        labelLine: { length: 10, length2: 8 },
        data,
      },
    ],
  });
}

/**
 * Draws the value tiers.
 *
 * @param tiers - The counts.
 * @returns SVG.
 */
export function tierChart(tiers: Counts): string {
  return columns(tiers, TIER_COLORS, 34);
}

/**
 * Draws how the health of the customers is distributed.
 *
 * @param health - The counts, ten points a band.
 * @returns SVG.
 */
export function healthChart(health: Counts): string {
  return columns(health, HEALTH_COLORS, 28);
}

function columns(counts: Counts, colors: readonly string[], barWidth: number): string {
  return draw(HALF, {
    grid: { left: 44, right: 12, top: 24, bottom: 28 },
    xAxis: categoryAxis([...counts.keys()]),
    yAxis: valueAxis(),
    series: [
      {
        type: 'bar',
        barWidth,
        data: colored([...counts], colors),
        label: { show: true, position: 'top', color: INK, formatter: hideZero },
      },
    ],
  });
}

function colored(entries: readonly (readonly [string, number])[], colors: readonly string[]) {
  return entries.map(([, value], index) => ({ value, itemStyle: { color: colors[index] ?? FAINT, borderRadius: 2 } }));
}

function valueAxis() {
  return {
    type: 'value',
    minInterval: 1,
    axisLabel: { color: FAINT, fontSize: 11 },
    splitLine: { lineStyle: { color: LINE } },
  };
}

function categoryAxis(data: readonly string[]) {
  return {
    type: 'category',
    data: [...data],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: { color: INK, fontSize: 12, interval: 0 },
  };
}

function hideZero({ value }: { readonly value: unknown }): string {
  return value === 0 ? '' : String(value);
}

/** A number that does not fit into its bar is better not shown. */
function hideSmall({ value }: { readonly value: unknown }): string {
  return typeof value === 'number' && value >= 8 ? String(value) : '';
}

/** Draws on the server: static SVG without script. The size becomes a view box, so that the page decides how wide a chart is. */
function draw({ width, height }: Size, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, silent: true, textStyle: { fontFamily: FONT }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<svg width="\d+" height="\d+"/u, '<svg role="img"')
    .replace(/ xmlns(?::xlink)?="[^"]*"/gu, '')
    .replace(/ version="[^"]*" baseProfile="[^"]*"/u, '');
}
