import { addMonths, isPlainDate } from '../../calendar/index.ts';
import type { PlainDate } from '../../calendar/index.ts';
import { isAbsent, ownValue } from '../../fields/index.ts';
import { isCustomerNo } from '../../identifiers/index.ts';
import { COLLECTION_CHANNELS } from '../form.ts';
import type { CollectedForm, CollectionChannel } from '../form.ts';
import { archiveName } from './archiveName.ts';

/** 客户信息收集表: signed paper is kept at least three years. */
const MONTHS_KEPT = 36;

/** What names a file; a form without one of them cannot be filed. */
const NAMING = ['companyName', 'demandType', 'providedOn'] as const;

/** How a form is filed. */
export interface Filing {
  /** The name of the file, without an ending. */
  readonly name: string;
  /** How the form came. */
  readonly channel: CollectionChannel;
  /** Where the scan of the signed paper is kept. */
  readonly scan?: string;
  /** The day on which it was signed. */
  readonly signedOn?: PlainDate;
  /** The day until which the signed paper is kept: three years after it was signed. */
  readonly keepUntil?: PlainDate;
}

/** Why a form cannot be filed. */
export type FilingRefusal =
  | 'channel.unknown'
  | 'scan.missing'
  | 'signedOn.missing'
  | 'signedOn.invalid'
  | 'customerNo.invalid'
  | 'companyName.missing'
  | 'demandType.missing'
  | 'providedOn.missing'
  | 'providedOn.invalid';

/** What `fileCollection` answers. */
export type FilingResult =
  | {
      /** The form can be filed. */
      readonly ok: true;
      /** How. */
      readonly filing: Filing;
    }
  | {
      /** It cannot. */
      readonly ok: false;
      /** The first reason why not. */
      readonly code: FilingRefusal;
    };

/**
 * Files a form: gives it its name, and the day until which a signed paper is kept. A form on paper needs the day of its signature and a reference to
 * its scan.
 *
 * Hint: give `customerNo` for a person, whose name must not stand in the name of a file.
 *
 * @param form - The filled form with how it came.
 * @returns How it is filed, or why it cannot be.
 * @example
 * fileCollection({ templateName: 'default', templateVersion: 1, channel: 'onlineForm', values: { companyName: '星河公司', contactName: '李明', contact: '13912345678', demandType: '服务咨询', demandDescription: '每月一次巡检', providedBy: '李明', providedOn: '2024-05-12' } }); //=> { ok: true, filing: { name: '星河公司-服务咨询-2024-05-12', channel: 'onlineForm' } }
 * fileCollection({ templateName: 'default', templateVersion: 1, channel: 'paper', signedOn: '2024-05-12', values: { companyName: '星河公司', contactName: '李明', contact: '13912345678', demandType: '服务咨询', demandDescription: '每月一次巡检', providedBy: '李明', providedOn: '2024-05-12' } }); //=> { ok: false, code: 'scan.missing' }
 */
export function fileCollection(form: CollectedForm): FilingResult {
  const values = ownValue(form, 'values');
  const code = namingFault(values) ?? howFault(form);
  if (code !== undefined) return { ok: false, code };
  const [companyName, demandType, providedOn] = NAMING.map((key) => String(ownValue(values, key))) as [string, string, string];
  const customerNo = textAt(form, 'customerNo');
  const scan = textAt(form, 'scan');
  const signedOn = textAt(form, 'signedOn');
  const filing: Filing = {
    name: archiveName({ companyName, demandType, providedOn, customerNo }),
    channel: ownValue(form, 'channel') as CollectionChannel,
    ...(scan !== undefined && { scan }),
    ...(signedOn !== undefined && { signedOn, keepUntil: addMonths(signedOn, MONTHS_KEPT) }),
  };
  return { ok: true, filing };
}

function namingFault(values: unknown): FilingRefusal | undefined {
  const missing = NAMING.find((key) => textAt(values, key) === undefined);
  if (missing !== undefined) return `${missing}.missing`;
  return isPlainDate(ownValue(values, 'providedOn')) ? undefined : 'providedOn.invalid';
}

function howFault(form: CollectedForm): FilingRefusal | undefined {
  const channel = ownValue(form, 'channel');
  if (COLLECTION_CHANNELS.every(({ value }) => value !== channel)) return 'channel.unknown';
  const [customerNo, signedOn] = [ownValue(form, 'customerNo'), ownValue(form, 'signedOn')];
  if (!isAbsent(customerNo) && !isCustomerNo(customerNo)) return 'customerNo.invalid';
  if (!isAbsent(signedOn) && !isPlainDate(signedOn)) return 'signedOn.invalid';
  if (channel !== 'paper') return undefined;
  if (isAbsent(signedOn)) return 'signedOn.missing';
  return textAt(form, 'scan') === undefined ? 'scan.missing' : undefined;
}

function textAt(holder: unknown, key: string): string | undefined {
  const value = ownValue(holder, key);
  return typeof value === 'string' && !isAbsent(value) ? value : undefined;
}
