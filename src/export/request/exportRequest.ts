/** What an export asks for, and how it is refused. Plain JSON: a request may come from a form, and nothing in it is trusted. */
import type { FieldPath } from '../../archive/index.ts';

/**
 * The confirmed brief of a collection (客户信息收集需求确认单): what a requester or a collaborator needs besides a request.
 * Its `fields` are paths of the customer archive.
 */
export interface BriefApproval {
  /** What it is. */
  readonly kind?: 'brief' | undefined;
  /** Only `confirmed` lets data out. */
  readonly state: string;
  /** The fields that were confirmed; a list or group stands for all its entries. */
  readonly fields: readonly string[];
  /** A brief that names a purpose is held to it. */
  readonly purpose?: string | undefined;
  /** A brief that names an audience is held to it. */
  readonly audience?: string | undefined;
}

/** The access request that every other audience but the team needs: an `AccessRequest` as `approveRequest` gives it. */
export interface RequestApproval {
  /** Not `brief`. */
  readonly kind?: 'accessRequest' | undefined;
  /** Only `approved` lets data out. */
  readonly state: string;
  /** What was approved. */
  readonly purpose: string;
  /** For whom. */
  readonly audience: string;
  /** Which fields; a list or group stands for all its entries. */
  readonly fields: readonly string[];
  /** The day of the approval; before it there is none. */
  readonly approvedOn?: string | undefined;
  /** The last day of the approval; seven days after `approvedOn` when it does not say. */
  readonly expiresOn?: string | undefined;
}

/** What is asked for. */
export interface ExportRequest {
  /** What the copy is for: one of the purposes of its audience. */
  readonly purpose?: string | undefined;
  /** Who gets it. */
  readonly audience?: string | undefined;
  /** What allows it: nothing for the team, a confirmed brief for requester and collaborator, an access request for the others. */
  readonly approval?: BriefApproval | RequestApproval | undefined;
  /** The fields wanted, a list or group for all its entries. Without it: what was approved, for the team what it may see. */
  readonly fields?: readonly FieldPath[] | undefined;
  /** That there is a contract with the processor. */
  readonly contract?: boolean | undefined;
}

/** Why an export is refused. */
export type ExportRefusalCode =
  | 'purpose.missing'
  | 'purpose.unknown'
  | 'purpose.audience'
  | 'audience.unknown'
  | 'audience.forbidden'
  | 'contract.missing'
  | 'approval.missing'
  | 'approval.state'
  | 'approval.expired'
  | 'approval.purpose'
  | 'approval.audience'
  | 'approval.field'
  | 'field.unknown'
  | 'field.forbidden'
  | 'rows.tooFew'
  | 'stream.linking';

/** One reason why an export is refused. It holds nothing of the request but paths of the archive. */
export interface ExportRefusal {
  /** Why. */
  readonly code: ExportRefusalCode;
  /** The field, where a field is meant; of a field that the archive does not have, its place in the request: `fields[2]`. */
  readonly path?: string;
}

/** An export that is refused, for every reason there is. */
export interface ExportRefused {
  /** Nothing leaves. */
  readonly ok: false;
  /** All reasons: purpose, audience, contract, approval, fields, rows. */
  readonly refusals: readonly ExportRefusal[];
}
