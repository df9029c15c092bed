import { percent } from './html.ts';
import type { Options } from './options.ts';
import type { Release } from './release.ts';
import { purposeLabel } from './request.ts';
import type { Summary } from './summary.ts';

const MOST_TRIES = 2;

/**
 * Writes the short summary for the terminal.
 *
 * @param summary - The counts.
 * @param release - What left.
 * @param options - What was asked for.
 * @param paths - The files that were written.
 * @returns The text.
 */
export function summaryText(
  summary: Summary,
  release: Release,
  { asOf, audience, purpose, repair }: Options,
  paths: readonly string[],
): string {
  const { rows, blankRows, validRows, invalidRows, warnedRows, curableRows, repairedRows, duplicates, labels } = summary;
  const { manifest } = release;
  const found = [...labels].map(([label, count]) => `${label} ${count}`).join('，');
  const cure = repair ? `已采用规范化建议：${repairedRows} 行` : `其中 ${curableRows} 行采用规范化建议即可通过（加 --repair）`;
  return [
    `客户 ${rows} 行：通过 ${validRows}，有错误 ${invalidRows}，有提醒 ${warnedRows}（按 ${asOf} 判断${blankRows === 0 ? '' : `，空行 ${blankRows}`}）`,
    `  ${cure}`,
    `  疑似重复建档：${duplicates.length} 组`,
    `生命周期：${found}`,
    `导出 ${audience}，用于${purposeLabel(purpose)}：放行 ${manifest.rows} 行，留下 ${manifest.problems + manifest.suppressed.rows} 行，字段 ${manifest.fields.length} 个`,
    ...release.refused.slice(0, MOST_TRIES).map(({ what, answer }) => `  若${what}，拒绝：${answer}`),
    `脱敏不等于匿名，独一无二的行：${release.risks.map(({ name, risk }) => `按${name} ${percent(risk.uniqueShare)}`).join('，')}`,
    '已写入：',
    ...paths.map((path) => `  ${path}`),
    '',
  ].join('\n');
}
