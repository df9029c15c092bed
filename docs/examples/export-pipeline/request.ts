import { fieldAt } from 'customer-archive';
import { AUDIENCE_PURPOSES } from 'customer-archive/access';
import { exportRows } from 'customer-archive/export';
import type { ExportRefusal, ExportRefusalCode, ExportRequest, ManifestField } from 'customer-archive/export';
import { readApproval, sampleApproval } from './approval.ts';
import { Failure } from './failure.ts';
import type { Options } from './options.ts';

/** A request that was tried and refused. */
export interface RefusedTry {
  /** How it differs from the request of the run. */
  readonly what: string;
  /** What is said. */
  readonly answer: string;
}

/** One sentence for each refusal, Chinese first. */
const SENTENCES: Readonly<Record<ExportRefusalCode, readonly [zh: string, en: string]>> = {
  'purpose.missing': ['没有写明用途', 'no purpose is given'],
  'purpose.unknown': ['没有这种用途', 'there is no such purpose'],
  'purpose.audience': ['该受众不能用于这个用途', 'this audience has nothing for this purpose'],
  'audience.unknown': ['没有这种受众', 'there is no such audience'],
  'audience.forbidden': ['不得提供给第三方', 'nothing goes to a third party'],
  'contract.missing': ['没有与受托方签订合同', 'there is no contract with the processor'],
  'approval.missing': ['缺少审批', 'there is no approval'],
  'approval.state': ['审批未通过、尚未生效或已办结', 'the approval is not in force, or has been used'],
  'approval.expired': ['审批已过期', 'the approval has expired'],
  'approval.purpose': ['审批的是别的用途', 'another purpose was approved'],
  'approval.audience': ['审批的是别的受众', 'another audience was approved'],
  'approval.field': ['字段不在审批范围内', 'the field was not approved'],
  'field.unknown': ['没有这个字段', 'there is no such field'],
  'field.forbidden': ['该受众任何时候都得不到这个字段', 'this audience never gets the field'],
  'rows.tooFew': ['行数太少，会暴露个人', 'too few rows, somebody would be singled out'],
  'stream.linking': ['数据只能读一遍，无法统计相似的行', 'the rows can be read only once'],
};

/**
 * Makes the request: what for, for whom, by whose leave.
 *
 * @param options - What the user asked for.
 * @returns The request. Only the synthetic customers come with an approval; with a file of one's own it must be given.
 * @throws Failure when the approval cannot be read.
 */
export async function requestOf({ file, audience, purpose, approval, contract, asOf }: Options): Promise<ExportRequest> {
  const given = approval === undefined ? undefined : readApproval(approval);
  return {
    purpose,
    audience,
    contract,
    approval: given ?? (file === undefined ? await sampleApproval(audience, purpose, asOf) : undefined),
  };
}

/**
 * Asks whether anything may leave, before a row is read: an export of nothing is refused for the same reasons, and its manifest names the fields.
 *
 * @param request - The request.
 * @param asOf - The day.
 * @returns The fields that may leave.
 * @throws Failure with all reasons when it is refused.
 */
export async function admit(request: ExportRequest, asOf: string): Promise<readonly ManifestField[]> {
  const found = exportRows(() => [], request, { asOf });
  if (!found.ok) throw new Failure('refused', [wordsOf(found.refusals, 0), wordsOf(found.refusals, 1)]);
  await found.rows[Symbol.asyncIterator]().next();
  return (await found.manifest).fields;
}

/**
 * Tries what must not leave: the request of the run, each time with one thing wrong.
 *
 * @param request - The request.
 * @param asOf - The day.
 * @returns What is said of each.
 */
export function refusedTries(request: ExportRequest, asOf: string): readonly RefusedTry[] {
  const { audience, approval } = request;
  const [other = 'service'] = AUDIENCE_PURPOSES[audience === 'marketing' ? 'team' : 'marketing'];
  const tries: readonly (readonly [string, ExportRequest])[] = [
    ['没有审批', { ...request, approval: undefined }],
    [`用途改为${purposeLabel(other)}`, { ...request, purpose: other }],
    ['审批办结后再用一次', { ...request, approval: approval && { ...approval, state: 'fulfilled' } }],
    ['加要身份证号后4位', { ...request, fields: ['basic.idTail'] }],
    ['提供给第三方', { ...request, audience: 'thirdParty' }],
  ];
  return tries.flatMap(([what, tried]) => {
    const found = exportRows(() => [], tried, { asOf });
    return found.ok ? [] : [{ what, answer: wordsOf(found.refusals, 0) }];
  });
}

/**
 * Names a purpose in Chinese.
 *
 * @param purpose - The purpose.
 * @returns Its label in the archive.
 */
export function purposeLabel(purpose: string): string {
  return fieldAt('record.consents[].purpose').options?.find(({ value }) => value === purpose)?.label.zh ?? purpose;
}

function wordsOf(refusals: readonly ExportRefusal[], language: 0 | 1): string {
  const words = refusals.map(({ code, path }) => `${SENTENCES[code][language]} (${path === undefined ? code : `${code} ${path}`})`);
  return words.join(language === 0 ? '；' : '; ');
}
