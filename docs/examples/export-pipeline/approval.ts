/**
 * What lets an export out: for most audiences an approved access request, for two a confirmed brief, for the team nothing. A real application keeps
 * them where only the steps write; here three people who do not exist take the steps for the synthetic customers.
 *
 *   npx tsx docs/examples/export-pipeline/approval.ts [audience] [purpose] [YYYY-MM-DD] > 审批.json
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { approveRequest, AUDIENCE_PURPOSES, AUDIENCES, submitRequest } from 'customer-archive/access';
import type { AccessRequest, Audience, Purpose, RequestResult } from 'customer-archive/access';
import type { FieldPath } from 'customer-archive';
import type { ExportRequest } from 'customer-archive/export';
import { SAMPLE_AS_OF } from 'customer-archive/testing';
import { Failure } from './failure.ts';

/** What is put into a request as its approval. */
export type Approval = ExportRequest['approval'];

/** What somebody who follows up complaints needs, and no more (PIPL art. 6). What an audience never gets does not leave, approved or not. */
const FIELDS: readonly FieldPath[] = [
  'basic.customerNo',
  'basic.customerType',
  'basic.name',
  'basic.mobile',
  'basic.enterpriseSize',
  'basic.industry',
  'basic.address',
  'need.coreNeeds',
  'need.description',
  'need.priority',
  'behavior.lastFollowUpOn',
  'behavior.channel',
  'behavior.complaints',
];

const APPLICANT = { id: 'E101', role: 'service', department: '客服部' } as const;
const HEAD = { id: 'E201', role: 'departmentHead', department: '销售部' } as const;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name = 'otherDepartment', purpose = '', asOf = SAMPLE_AS_OF] = process.argv.slice(2);
  const audience = AUDIENCES.find((known) => known === name) ?? 'otherDepartment';
  process.stdout.write(`${JSON.stringify((await sampleApproval(audience, purpose, asOf)) ?? null, undefined, 2)}\n`);
}

/**
 * Takes the steps to an approval.
 *
 * @param audience - Who gets the copy.
 * @param purpose - What for; where the audience may not have that, what is approved is the first purpose that it may have.
 * @param asOf - The day on which it is asked and approved.
 * @returns The approval; nothing for the team, which needs none.
 */
export async function sampleApproval(audience: Audience, purpose: string, asOf: string): Promise<Approval> {
  if (audience === 'team') return undefined;
  if (audience === 'requester' || audience === 'collaborator') return confirmedBrief(asOf);
  const [first] = AUDIENCE_PURPOSES[audience];
  const approved = AUDIENCE_PURPOSES[audience].find((known) => known === purpose) ?? first;
  return approved === undefined ? undefined : approvedRequest(audience, approved, asOf);
}

/**
 * Reads an approval that an application has written.
 *
 * @param file - A JSON file.
 * @returns What stands in it; whether it lets anything out is for the export to judge.
 * @throws Failure when it is no JSON.
 */
export function readApproval(file: string): Approval {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Approval;
  } catch {
    throw new Failure('approvalFile');
  }
}

/** Who asks and who approves are two persons; the library refuses the step otherwise. */
function approvedRequest(audience: Audience, purpose: Purpose, asOf: string): Approval {
  const asked = { applicant: APPLICANT, owningDepartment: '销售部', purpose, audience, fields: FIELDS, reason: '处理投诉' };
  const submitted = taken(submitRequest({ state: 'draft', ...asked }, { asOf }));
  return submitted && taken(approveRequest(submitted, HEAD, { asOf }));
}

function taken(result: RequestResult): AccessRequest | undefined {
  return result.ok ? result.request : undefined;
}

/** 客户信息收集需求确认单: its form is loaded only where one is needed. */
async function confirmedBrief(asOf: string): Promise<Approval> {
  const { briefApproval, defaultTemplate } = await import('customer-archive/collection');
  const brief = {
    scenario: 'existingCustomer',
    background: '老客户提出升级需求',
    goal: '确定升级的数量和交付日期',
    fields: FIELDS,
    dueOn: asOf,
    confidentiality: '仅限项目组内部',
    requester: '研发部',
    initiator: '赵敏',
    collector: '孙立',
  };
  const result = briefApproval(brief, defaultTemplate);
  return result.ok ? result.approval : undefined;
}
