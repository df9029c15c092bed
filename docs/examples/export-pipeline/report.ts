import { readFileSync } from 'node:fs';
import { fieldChart, healthChart, labelChart, priorityChart, tierChart } from './charts.ts';
import type { DuplicateGroup } from './duplicates.ts';
import { card, escape, figure, table, thousands } from './html.ts';
import type { Options } from './options.ts';
import type { Release } from './release.ts';
import { releaseCards } from './releaseCards.ts';
import { purposeLabel } from './request.ts';
import type { ProblemCount, Summary } from './summary.ts';

const STYLE = readFileSync(new URL('report.css', import.meta.url), 'utf8');

const MOST_PROBLEMS = 20;
const MOST_DUPLICATES = 20;

const AUDIENCES: Readonly<Record<Options['audience'], string>> = {
  team: '本团队',
  requester: '需求部门',
  collaborator: '协作部门',
  otherDepartment: '其他部门',
  analysis: '统计分析',
  marketing: '市场营销',
  processor: '受托处理方',
};

const SEVERITIES = { error: '错误', warning: '提醒', repaired: '已修复' } as const;

/**
 * Makes the report: one page that stands alone, without script and without anything to load, for the screen and for paper.
 *
 * @param summary - The counts; no value of a customer is among them.
 * @param release - What left, in numbers.
 * @param options - What was asked for.
 * @returns HTML.
 */
export function reportPage(summary: Summary, release: Release, options: Options): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>客户档案质量报告</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>客户档案质量报告</h1>
<p>数据日期 ${options.asOf}　·　共 ${thousands(summary.rows)} 位客户　·　副本提供给：${AUDIENCES[options.audience]}，用于${purposeLabel(options.purpose)}${options.repair ? '　·　已采用规范化建议' : ''}</p>
</header>
${figures(summary, options)}
${card('各字段的问题', '每个字段发现的错误与提醒', fieldChart(summary.fields), 'wide')}
${card('生命周期标签', '一位客户可有多个标签', labelChart(summary.labels))}
${card('需求优先级', '按档案中填写的优先级', priorityChart(summary.priorities))}
${card('价值分级', '近 12 个月购买金额：A ≥ 10 万，B ≥ 5 万，C ≥ 1 万', tierChart(summary.tiers))}
${card('健康度', '0–100 分，越高越好', healthChart(summary.health))}
${card('主要问题', '出现最多的 20 种', problemTable(summary.problems.slice(0, MOST_PROBLEMS)), 'wide')}
${card('疑似重复建档', duplicateNote(summary.duplicates), duplicateTable(summary.duplicates.slice(0, MOST_DUPLICATES)), 'wide')}
${releaseCards(release)}
<footer>生命周期、优先级、价值和健康度只统计通过校验的 ${thousands(summary.validRows)} 位客户。本报告只含计数、行号和字段名，不含任何客户信息；逐行问题见 problems.csv，导出记录见 manifest.json。</footer>
</main>
</body>
</html>
`;
}

function figures(summary: Summary, { repair }: Options): string {
  const { rows, validRows, invalidRows, warnedRows, curableRows, repairedRows, duplicates } = summary;
  const share = `${((100 * validRows) / rows).toFixed(1)}%`;
  return `<section class="figures">
${figure('通过校验', validRows, share, 'good')}
${figure('有错误', invalidRows, '不进入脱敏副本', 'bad')}
${figure('有提醒', warnedRows, '可保存，建议补正', 'soft')}
${repair ? figure('已修复', repairedRows, '采用了规范化建议', 'plain') : figure('可修复', curableRows, '采用建议即可通过', 'plain')}
${figure('疑似重复', duplicates.length, '组，请人工核对', 'plain')}
</section>`;
}

function problemTable(problems: readonly ProblemCount[]): string {
  const rows = problems.map(({ label, severity, message, count, fixable }) => [
    escape(label),
    tag(severity),
    escape(message),
    thousands(count),
    fixable === 0 ? '–' : thousands(fixable),
  ]);
  return table(['字段', '级别', '问题', '次数#', '可修复#'], rows, '没有发现问题。');
}

function duplicateNote(duplicates: readonly DuplicateGroup[]): string {
  return duplicates.length > MOST_DUPLICATES
    ? `共 ${duplicates.length} 组，列出前 ${MOST_DUPLICATES} 组`
    : '编号或信用代码相同为错误，个人手机号相同为提醒';
}

function duplicateTable(duplicates: readonly DuplicateGroup[]): string {
  const rows = duplicates.map(({ label, severity, rows: found }) => [`${escape(label)}相同`, tag(severity), `第 ${found.join('、')} 行`]);
  return table(['依据', '级别', '所在行'], rows, '没有发现重复。');
}

function tag(severity: ProblemCount['severity']): string {
  return `<span class="tag ${severity}">${SEVERITIES[severity]}</span>`;
}
