/**
 * 归档文件名, the name under which a filled form is filed: 客户公司-需求类型-日期, such as `江苏星河科技有限公司-产品采购-2024-05-12`.
 *
 * Parts: who (the company, a person by the customer number), the demand type, the day on which the information was given. Different forms have
 * different names on every system: see `escapePart.ts`. A name has at most 255 bytes in UTF-8; of a longer one the company is cut, then a demand type
 * of more than 96 bytes, and a hash of the whole text tells the cut parts apart.
 *
 * Not checked: whether the parts are a company and a demand type. An ending such as `.pdf` is the caller's, and so are its bytes.
 */
import { isPlainDate } from '../../calendar/index.ts';
import { isAbsent, ownValue } from '../../fields/index.ts';
import { isCustomerNo } from '../../identifiers/index.ts';
import { escapePart, escapedPieces, isDevice, unescapePart } from './escapePart.ts';
import { shortHash } from './shortHash.ts';

/** What every file system takes as one name. */
const MOST_BYTES = 255;
/** What a name that is too long leaves for the demand type, and for a day that is none. */
const DEMAND_BYTES = 96;
const DAY_BYTES = 48;

const HYPHEN = '-';
const CUT = '~';
const CUT_PART = /^(.*)~[0-9A-F]{16}$/su;
const HASH_BYTES = 17;

/** Whose form it is, what it is about and when it was given. */
export interface ArchiveNameParts {
  /** 客户公司. */
  readonly companyName: string;
  /** 需求类型. */
  readonly demandType: string;
  /** 提供日期, `YYYY-MM-DD`. */
  readonly providedOn: string;
  /** The number of a customer who is a person: it stands in place of the name. */
  readonly customerNo?: string | undefined;
}

/** What a name says. */
export interface ParsedArchiveName {
  /** The company, or the number of a person; its beginning when it was cut. */
  readonly companyName: string;
  /** The demand type. */
  readonly demandType: string;
  /** The day. */
  readonly providedOn: string;
  /** Whether a part was cut. */
  readonly truncated: boolean;
}

/** Why a name cannot be read: no text, more than 255 bytes, not three parts, no day, or not written as `archiveName` writes. */
export type ArchiveNameCode = 'type' | 'tooLong' | 'parts' | 'date' | 'escape';

/** What `parseArchiveName` answers. */
export type ArchiveNameResult =
  | {
      /** It is the name of a form. */
      readonly ok: true;
      /** What it says. */
      readonly value: ParsedArchiveName;
    }
  | {
      /** It is not. */
      readonly ok: false;
      /** Why. */
      readonly code: ArchiveNameCode;
    };

/**
 * Names the file of a filled form.
 *
 * @param parts - The parts; what is no text counts as empty.
 * @returns The name, without an ending.
 * @example
 * archiveName({ companyName: '江苏星河科技有限公司', demandType: '产品采购', providedOn: '2024-05-12' }); //=> '江苏星河科技有限公司-产品采购-2024-05-12'
 * archiveName({ companyName: 'A/B-公司', demandType: '咨询', providedOn: '2024-05-12' }); //=> 'A%2FB%2D公司-咨询-2024-05-12'
 * archiveName({ companyName: '李明', demandType: '咨询', providedOn: '2024-05-12', customerNo: 'C20240512001' }); //=> 'C20240512001-咨询-2024-05-12'
 */
export function archiveName(parts: ArchiveNameParts): string {
  const [who, escapedWho] = whoOf(parts);
  const demandType = textOf(parts, 'demandType');
  const day = textOf(parts, 'providedOn');
  const escapedDay = isPlainDate(day) ? day : escapePart(day);
  const escapedDemand = escapePart(demandType);
  const whole = [escapedWho, escapedDemand, escapedDay].join(HYPHEN);
  if (bytesIn(whole) <= MOST_BYTES) return whole;
  const tail = [cutPart(demandType, escapedDemand, DEMAND_BYTES), cutPart(day, escapedDay, DAY_BYTES)].join(HYPHEN);
  return [cutPart(who, escapedWho, MOST_BYTES - bytesIn(tail) - 1), tail].join(HYPHEN);
}

/**
 * Reads the name of a filed form.
 *
 * @param name - Any value; the ending of the file must be gone.
 * @returns What it says, or why it cannot be read.
 * @example
 * parseArchiveName('A%2FB%2D公司-咨询-2024-05-12'); //=> { ok: true, value: { companyName: 'A/B-公司', demandType: '咨询', providedOn: '2024-05-12', truncated: false } }
 * parseArchiveName('A公司-2024-05-12'); //=> { ok: false, code: 'parts' }
 */
export function parseArchiveName(name: unknown): ArchiveNameResult {
  if (typeof name !== 'string') return { ok: false, code: 'type' };
  if (name.length > MOST_BYTES || bytesIn(name) > MOST_BYTES) return { ok: false, code: 'tooLong' };
  const [company = '', demand = '', ...day] = name.split(HYPHEN);
  if (day.length !== 3) return { ok: false, code: 'parts' };
  const providedOn = day.join(HYPHEN);
  if (!isPlainDate(providedOn)) return { ok: false, code: 'date' };
  const who = readPart(company, [isDevice, isReservedCompany]);
  const what = readPart(demand, [isDevice]);
  if (who === undefined || what === undefined) return { ok: false, code: 'escape' };
  const truncated = who.truncated || what.truncated;
  return { ok: true, value: { companyName: who.text, demandType: what.text, providedOn, truncated } };
}

/** A person by number; a company whose name looks like such a number is told apart from it. */
function whoOf(parts: ArchiveNameParts): readonly [text: string, escaped: string] {
  const customerNo = textOf(parts, 'customerNo');
  if (!isAbsent(customerNo)) return [customerNo, escapePart(customerNo)];
  const company = textOf(parts, 'companyName');
  return [company, escapePart(company, isReservedCompany)];
}

function isReservedCompany(text: string): boolean {
  return isDevice(text) || isCustomerNo(text);
}

function textOf(parts: ArchiveNameParts, key: keyof ArchiveNameParts): string {
  const value = ownValue(parts, key);
  return typeof value === 'string' ? value : '';
}

/** Cuts at a code point what is too long, and adds the hash of the whole text. */
function cutPart(text: string, escaped: string, most: number): string {
  if (bytesIn(escaped) <= most) return escaped;
  let room = most - HASH_BYTES;
  let kept = '';
  // No code point takes less than a byte, so more of them are not looked at.
  for (const piece of escapedPieces(text.slice(0, most))) {
    room -= bytesIn(piece);
    if (room < 0) break;
    kept += piece;
  }
  return kept + CUT + shortHash(text);
}

function bytesIn(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A character beyond the basic plane is two units and four bytes.
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/** Reads a part that is written as `archiveName` writes it, under one of the rules for reserved words. */
function readPart(part: string, rules: readonly ((text: string) => boolean)[]): { text: string; truncated: boolean } | undefined {
  const kept = CUT_PART.exec(part)?.[1];
  const text = unescapePart(kept ?? part);
  const isSame = kept === undefined ? rules.some((rule) => escapePart(text, rule) === part) : escapedPieces(text).join('') === kept;
  return isSame ? { text, truncated: kept !== undefined } : undefined;
}
