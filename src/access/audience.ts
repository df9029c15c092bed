import { readAsOf } from '../calendar/index.ts';
import { PURPOSES } from '../archive/index.ts';
import { AUDIENCES } from '../fields/index.ts';
import type { Audience } from '../fields/index.ts';

/** What a copy is used for. */
export type Purpose = 'followUp' | 'service' | 'riskControl' | 'needAssessment' | 'delivery' | 'audit' | 'analysis' | 'marketing';

/** What a copy may be used for by each audience; every other pair is refused. */
export const AUDIENCE_PURPOSES: Readonly<Record<Audience, readonly Purpose[]>> = /* @__PURE__ */ Object.freeze({
  team: /* @__PURE__ */ Object.freeze<Purpose[]>(['followUp', 'service', 'riskControl']),
  requester: /* @__PURE__ */ Object.freeze<Purpose[]>(['needAssessment']),
  collaborator: /* @__PURE__ */ Object.freeze<Purpose[]>(['needAssessment', 'delivery']),
  otherDepartment: /* @__PURE__ */ Object.freeze<Purpose[]>(['service', 'delivery', 'riskControl', 'audit']),
  analysis: /* @__PURE__ */ Object.freeze<Purpose[]>(['analysis']),
  marketing: /* @__PURE__ */ Object.freeze<Purpose[]>(['marketing', 'analysis']),
  processor: /* @__PURE__ */ Object.freeze<Purpose[]>(['delivery']),
});

/** What a copy depends on besides its audience. */
export interface MaskOptions {
  /** The day of the copy, `YYYY-MM-DD` or an RFC 3339 instant. Without it no consent counts and no twelve months are summed up. */
  readonly asOf?: string | undefined;
  /** The purpose; `audit` shows another department the consents. */
  readonly purpose?: Purpose | undefined;
}

/** The options after their check. */
export interface MaskSettings {
  /** Who gets the copy. */
  readonly audience: Audience;
  /** The day of the copy. */
  readonly asOf: string | undefined;
  /** What the copy is for. */
  readonly purpose: Purpose | undefined;
}

/**
 * Checks an audience and the options of a copy.
 *
 * @param audience - The audience.
 * @param options - The options.
 * @returns The settings.
 * @throws RangeError naming what is wrong; a third party is no audience.
 */
export function maskSettings(audience: Audience, options: MaskOptions | undefined): MaskSettings {
  if (!AUDIENCES.includes(audience)) throw new RangeError(`audience: must be one of ${AUDIENCES.join(', ')}`);
  const { asOf, purpose } = options ?? {};
  if (purpose !== undefined && PURPOSES.every(({ value }) => value !== purpose)) {
    throw new RangeError(`purpose: must be one of ${PURPOSES.map(({ value }) => value).join(', ')}`);
  }
  return { audience, asOf: asOf === undefined ? undefined : readAsOf(asOf).day, purpose };
}
