import * as v from 'valibot';
import { ACCESS, INTERNAL_FIELD, OUTBOUND, PERSONAL_FIELD, masked, optional, outbound, required } from '../fields/index.ts';
import { identifier } from '../identifiers/index.ts';
import { inspectDateTime } from './dateTime.ts';
import { CONSENT_KINDS, PURPOSES, REVIEW_GATES, REVIEW_OUTCOMES } from './recordOptions.ts';
import { choice, day, filledFreeName, filledText, freeName, listOf, text } from './shapes.ts';

const INFERRED = { ...INTERNAL_FIELD, origin: 'inferred' } as const;

const UPKEEP = { ...INFERRED, outbound: outbound(OUTBOUND.upkeep), access: ACCESS.upkeep } as const;

/** What says when or by whom: it tells of somebody who works here. */
const PERSONAL_UPKEEP = { ...UPKEEP, sensitivity: 'personal', basis: PERSONAL_FIELD.basis } as const;

const KEEPER = { ...PERSONAL_UPKEEP, mask: masked('name') } as const;

const CONSENT = { ...INFERRED, outbound: outbound(OUTBOUND.consents), access: ACCESS.consent } as const;

const ReviewSchema = v.strictObject(
  {
    gate: required(choice(REVIEW_GATES), {
      ...UPKEEP,
      label: { zh: '审核环节', en: 'Gate' },
      control: 'single',
      options: REVIEW_GATES,
    }),
    by: required(filledFreeName(50), { ...KEEPER, label: { zh: '审核人', en: 'Reviewed by' } }),
    on: required(day(), { ...UPKEEP, label: { zh: '审核日期', en: 'Reviewed on' }, control: 'date' }),
    outcome: required(choice(REVIEW_OUTCOMES), {
      ...UPKEEP,
      label: { zh: '审核结果', en: 'Outcome' },
      control: 'single',
      options: REVIEW_OUTCOMES,
    }),
    note: optional(text(2000), { ...UPKEEP, label: { zh: '审核意见', en: 'Note' }, mask: masked('text') }),
  },
  'type',
);

const ConsentSchema = v.strictObject(
  {
    purpose: required(filledText(50), {
      ...CONSENT,
      label: { zh: '授权用途', en: 'Purpose' },
      control: 'single',
      options: PURPOSES,
      open: true,
    }),
    kind: required(choice(CONSENT_KINDS), {
      ...CONSENT,
      label: { zh: '同意方式', en: 'Kind' },
      control: 'single',
      options: CONSENT_KINDS,
    }),
    grantedOn: required(day(), { ...CONSENT, label: { zh: '同意日期', en: 'Granted on' }, control: 'date' }),
    withdrawnOn: optional(day(), { ...CONSENT, label: { zh: '撤回日期', en: 'Withdrawn on' }, control: 'date' }),
    noticeVersion: optional(text(50), { ...CONSENT, label: { zh: '告知书版本', en: 'Version of the notice' } }),
  },
  'type',
);

/** 档案管理: how the file is kept. */
export const RecordSchema = v.strictObject(
  {
    owner: optional(freeName(50), {
      ...KEEPER,
      label: { zh: '负责人', en: 'Owner' },
      access: ACCESS.owner,
      hint: { zh: '保管并须更新本档案的人', en: 'Who keeps the file and must update it' },
    }),
    updatedAt: optional(v.pipe(v.string('type'), identifier(inspectDateTime)), {
      ...PERSONAL_UPKEEP,
      label: { zh: '更新时间', en: 'Updated at' },
      hint: { zh: '带时区的时间，如 2024-05-12T09:30:00+08:00', en: 'A time with its offset, such as 2024-05-12T09:30:00+08:00' },
    }),
    updatedBy: optional(freeName(50), { ...KEEPER, label: { zh: '更新人', en: 'Updated by' } }),
    mobileVerifiedOn: optional(day(), {
      ...UPKEEP,
      label: { zh: '手机号核验日期', en: 'Mobile number verified on' },
      hint: { zh: '号码能否接通只能由使用方核验', en: 'Whether the number rings only the adopter can verify' },
      control: 'date',
      access: ACCESS.verified,
    }),
    reviews: optional(listOf(ReviewSchema), {
      ...INFERRED,
      label: { zh: '审核记录', en: 'Reviews' },
      control: 'list',
      outbound: outbound(OUTBOUND.coded),
      access: ACCESS.upkeep,
    }),
    consents: optional(listOf(ConsentSchema), {
      ...INFERRED,
      label: { zh: '授权同意', en: 'Consents' },
      control: 'list',
      outbound: outbound(OUTBOUND.coded),
      access: ACCESS.consent,
    }),
    remarks: optional(text(2000), {
      ...PERSONAL_FIELD,
      label: { zh: '备注', en: 'Remarks' },
      mask: masked('text'),
      outbound: outbound(OUTBOUND.text),
      access: ACCESS.remarks,
      origin: 'inferred',
    }),
  },
  'type',
);
