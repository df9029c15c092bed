import type { Options } from './options.ts';
import type { Summary } from './summary.ts';

/**
 * Writes the short summary for the terminal.
 *
 * @param summary - The counts.
 * @param options - What was asked for.
 * @param paths - The files that were written.
 * @returns The text.
 */
export function summaryText(summary: Summary, { asOf, audience, repair }: Options, paths: readonly string[]): string {
  const { rows, blankRows, validRows, invalidRows, warnedRows, curableRows, repairedRows, duplicates, labels } = summary;
  const found = [...labels].map(([label, count]) => `${label} ${count}`).join('，');
  const cure = repair ? `已采用规范化建议：${repairedRows} 行` : `其中 ${curableRows} 行采用规范化建议即可通过（加 --repair）`;
  return [
    `客户 ${rows} 行：通过 ${validRows}，有错误 ${invalidRows}，有提醒 ${warnedRows}（按 ${asOf} 判断${blankRows === 0 ? '' : `，空行 ${blankRows}`}）`,
    `  ${cure}`,
    `  疑似重复建档：${duplicates.length} 组`,
    `生命周期：${found}`,
    `已写入（副本受众：${audience}）：`,
    ...paths.map((path) => `  ${path}`),
    '',
  ].join('\n');
}
