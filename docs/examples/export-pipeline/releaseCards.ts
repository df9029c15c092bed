import { fieldAt } from 'customer-archive';
import { isIsoDate } from 'customer-archive/identifiers';
import type { ExportManifest, ExportRequest, ManifestField } from 'customer-archive/export';
import { card, escape, percent, table, thousands } from './html.ts';
import type { KeptRows, Release } from './release.ts';
import type { RefusedTry } from './request.ts';
import { MASKED_MOBILE } from './risk.ts';
import type { RiskFigures } from './risk.ts';

type Treatment = keyof ManifestField['treatments'];

const TREATMENTS: Readonly<Record<Treatment, string>> = {
  clear: '原样',
  mask: '脱敏',
  drop: '不给',
  rowNumber: '换成行号',
  city: '只到城市',
  province: '只到省份',
  quarter: '只到季度',
  listedTags: '只留标准标签',
  amountBand: '金额分档',
  quantityBand: '数量分档',
  band12m: '近 12 个月金额分档',
  auditOnly: '仅供审计',
};

/**
 * Draws what left: by whose leave, in numbers, what stayed, what would have been refused, and how easily somebody is recognised.
 *
 * @param release - What left.
 * @returns HTML.
 */
export function releaseCards({ request, manifest, kept, risks, refused }: Release): string {
  return [
    card('导出记录', `${approvalNote(request)}　·　${countsNote(manifest)}`, fieldTable(manifest), 'wide'),
    card('留下的行', '不是有效档案，或会让人被认出的行不导出；这里按原因计数，一行可有几个原因', keptTable(manifest, kept), 'wide'),
    card('会被拒绝的申请', '同一份申请，每次只改一处；一次答复全部理由，什么也不读、不写', refusedTable(refused), 'wide'),
    card('脱敏不能做到什么', '脱敏是为了展示，不是匿名化：副本仍是个人信息', riskContent(risks), 'wide'),
  ].join('\n');
}

function approvalNote({ approval, audience }: ExportRequest): string {
  if (audience === 'team') return '本团队的客户，无需审批';
  if (audience === 'requester' || audience === 'collaborator') return '依据已确认的客户信息收集需求确认单';
  const { approvedOn, expiresOn } = { approvedOn: undefined, expiresOn: undefined, ...approval };
  const until = isIsoDate(expiresOn) ? `，有效至 ${expiresOn}` : '';
  return `依据${isIsoDate(approvedOn) ? ` ${approvedOn} ` : ''}批准的调用申请${until}`;
}

function countsNote({ read, rows, problems, suppressed }: ExportManifest): string {
  const alike = suppressed.rows + suppressed.region + suppressed.size;
  const held = `为免认出个人：略去 ${thousands(suppressed.rows)} 行，去掉地区 ${thousands(suppressed.region)} 行、规模 ${thousands(suppressed.size)} 行`;
  return `读取 ${thousands(read)} 行，放行 ${thousands(rows)} 行，有错误 ${thousands(problems)} 行${alike === 0 ? '' : `；${held}`}`;
}

function fieldTable({ fields }: ExportManifest): string {
  const rows = fields.map(({ label, values, treatments }) => [escape(label.zh), waysOf(treatments), thousands(values)]);
  return table(['字段', '如何处理', '值#'], rows, '没有字段可以导出。');
}

function waysOf(treatments: ManifestField['treatments']): string {
  const ways = Object.entries(treatments) as readonly (readonly [Treatment, number])[];
  return ways.map(([way, count]) => `${TREATMENTS[way]} ${thousands(count)}`).join('，') || '–';
}

function keptTable({ reasons }: ExportManifest, kept: readonly KeptRows[]): string {
  const known = new Map(kept.map((rows) => [rows.code, rows]));
  const sorted = Object.entries(reasons).sort(([, a], [, b]) => b - a);
  const rows = sorted.map(([code, count]) => {
    const { example = '与之相同的不到五行', rows: found = [] } = known.get(code) ?? {};
    const places = found.length === 0 ? '–' : `第 ${found.join('、')} 行${count > found.length ? '…' : ''}`;
    return [`<code>${escape(code)}</code>`, escape(example), places, thousands(count)];
  });
  return table(['原因', '例如', '所在行', '行数#'], rows, '所有行都已导出。');
}

function refusedTable(refused: readonly RefusedTry[]): string {
  return table(
    ['申请', '答复'],
    refused.map(({ what, answer }) => [escape(what), escape(answer)]),
    '没有。',
  );
}

function riskContent(risks: readonly RiskFigures[]): string {
  const rows = risks.map(({ name, risk: { classes, k, uniqueShare, generalise } }) => {
    const [first] = generalise;
    const coarser = first === undefined ? '–' : `${labelOf(first.column)}，至多降到 ${percent(first.uniqueShare)}`;
    return [escape(name), coarser, thousands(classes), thousands(k), `<strong>${percent(uniqueShare)}</strong>`];
  });
  const measured = table(['别人可能知道的', '先泛化哪一列', '不同的组合#', 'k（最小的一组）#', '独一无二的行#'], rows, '没有这样的列。');
  return `${mobileNote(risks)}${measured}${dangerTable(risks)}`;
}

/** What people believe of a masked number, and what was measured. */
function mobileNote(risks: readonly RiskFigures[]): string {
  const risk = risks.find(({ name }) => name === MASKED_MOBILE)?.risk;
  if (risk === undefined) return '<p class="stress">副本中没有手机号。</p>';
  return `<p class="stress">遮住中间四位后，<strong>${percent(risk.uniqueShare)}</strong> 的手机号在这 ${thousands(risk.rows)} 行中仍是独一无二：知道号码的人一查便知是哪一行。</p>`;
}

function dangerTable(risks: readonly RiskFigures[]): string {
  // The dangers are those of whole rows, whatever columns were measured.
  const dangers = risks[0]?.risk.dangerous ?? [];
  const rows = dangers.map(({ code, message, rows: count }) => [escape(message.zh), `<code>${code}</code>`, thousands(count)]);
  return table(['危险的列', '代码', '行数#'], rows, '没有发现危险的列。');
}

function labelOf(path: string): string {
  return escape(fieldAt(path)?.label.zh ?? path);
}
