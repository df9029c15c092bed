// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.

import { fitsCodePoints, hasBegun, inspectTimeNode, isDistinct, isFilled, isTimeNode, isUnmasked } from '../../archive/index.ts';
import { isPlain } from '../../fields/index.ts';
import {
  identifierFault,
  inspectCompanyName,
  inspectIsoDate,
  inspectPersonName,
  isCompanyName,
  isIsoDate,
  isPersonName,
} from '../../identifiers/index.ts';
import { isBlank } from '../../text/index.ts';
import {
  collectGroup,
  collectList,
  collectValues,
  entriesIn,
  groupIn,
  judgeRule,
  leaf,
  optionalLeaf,
  optionalPart,
  passes,
  progress,
  requiredLeaf,
} from '../../validate/index.ts';
import { inspectBudget, isBudget } from '../budget.ts';
import { inspectContact, isContact } from '../contact.ts';
import { rulesFor } from '../rules.ts';
import { defaultTemplate } from '../template.ts';

import type { Rule } from '../../fields/index.ts';
import type { Collecting, Keys } from '../../validate/index.ts';

/** The rules across fields. */
export const DEFAULT_RULES: readonly Rule[] = /* @__PURE__ */ rulesFor(defaultTemplate.fields);

/** Collects what is wrong with the single values of a default form, and gives it without blanks. */
export function collectForm(value: unknown, walk: Collecting): unknown {
  const accepted = progress(progressOfForm, value, walk);
  if (accepted === -1) return value;
  return collectGroup(value, [], walk, (group) => ({
    companyName: (accepted & 1) !== 0 ? group.given['companyName'] : requiredLeaf(group, 'companyName', fault1),
    industry: (accepted & 2) !== 0 ? group.given['industry'] : optionalLeaf(group, 'industry', fault2),
    contactName: (accepted & 4) !== 0 ? group.given['contactName'] : requiredLeaf(group, 'contactName', fault3),
    contactTitle: (accepted & 8) !== 0 ? group.given['contactTitle'] : optionalLeaf(group, 'contactTitle', fault2),
    contact: (accepted & 16) !== 0 ? group.given['contact'] : requiredLeaf(group, 'contact', fault4),
    demandType: (accepted & 32) !== 0 ? group.given['demandType'] : requiredLeaf(group, 'demandType', fault5),
    demandDescription: (accepted & 64) !== 0 ? group.given['demandDescription'] : requiredLeaf(group, 'demandDescription', fault6),
    expectedBy: (accepted & 128) !== 0 ? group.given['expectedBy'] : optionalLeaf(group, 'expectedBy', fault7),
    budget: (accepted & 256) !== 0 ? group.given['budget'] : optionalLeaf(group, 'budget', fault8),
    decisionMakers:
      (accepted & 512) !== 0 ? group.given['decisionMakers'] : optionalPart(group, 'decisionMakers', collectFormDecisionMakers),
    providedBy: (accepted & 1024) !== 0 ? group.given['providedBy'] : requiredLeaf(group, 'providedBy', fault10),
    providedOn: (accepted & 2048) !== 0 ? group.given['providedOn'] : requiredLeaf(group, 'providedOn', fault11),
    remarks: (accepted & 4096) !== 0 ? group.given['remarks'] : optionalLeaf(group, 'remarks', fault12),
    difficultFields:
      (accepted & 8192) !== 0 ? group.given['difficultFields'] : optionalPart(group, 'difficultFields', collectFormDifficultFields),
  }));
}

function progressOfForm(value: unknown): number {
  if (!isPlain(value)) return 0;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'companyName':
        if (!(typeof value === 'string' && isFilled(value) && isCompanyName(value))) return seen;
        seen |= 1;
        break;
      case 'industry':
        if (value !== undefined) {
          if (!(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50))) return seen;
          seen |= 2;
        }
        break;
      case 'contactName':
        if (!(typeof value === 'string' && isFilled(value) && isPersonName(value))) return seen;
        seen |= 4;
        break;
      case 'contactTitle':
        if (value !== undefined) {
          if (!(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50))) return seen;
          seen |= 8;
        }
        break;
      case 'contact':
        if (!(typeof value === 'string' && fitsCodePoints(value, 200) && isContact(value))) return seen;
        seen |= 16;
        break;
      case 'demandType':
        if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50))) return seen;
        seen |= 32;
        break;
      case 'demandDescription':
        if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 2000))) return seen;
        seen |= 64;
        break;
      case 'expectedBy':
        if (value !== undefined) {
          if (!isTimeNode(value)) return seen;
          seen |= 128;
        }
        break;
      case 'budget':
        if (value !== undefined) {
          if (!isBudget(value)) return seen;
          seen |= 256;
        }
        break;
      case 'decisionMakers':
        if (value !== undefined) {
          if (!acceptFormDecisionMakers(value)) return seen;
          seen |= 512;
        }
        break;
      case 'providedBy':
        if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50) && isUnmasked(value, 'name')))
          return seen;
        seen |= 1024;
        break;
      case 'providedOn':
        if (!isIsoDate(value)) return seen;
        seen |= 2048;
        break;
      case 'remarks':
        if (value !== undefined) {
          if (!(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000))) return seen;
          seen |= 4096;
        }
        break;
      case 'difficultFields':
        if (value !== undefined) {
          if (!acceptFormDifficultFields(value)) return seen;
          seen |= 8192;
        }
        break;
      default:
        return seen;
    }
  }
  return (seen & 3189) === 3189 ? -1 : seen;
}

function acceptFormDecisionMakers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptFormDecisionMakersEntry(value)) return false;
  }
  return true;
}

function acceptFormDecisionMakersEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'name':
      case 'title':
        seen += 1;
        break;
      default:
        return false;
    }
  }
  if (seen !== 2) return false;
  {
    const value = group['name'];
    if (!isPersonName(value)) return false;
  }
  {
    const value = group['title'];
    if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50))) return false;
  }
  return true;
}

function acceptFormDifficultFields(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 13)) return false;
  const entries: unknown[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!(
      value === 'companyName' ||
      value === 'industry' ||
      value === 'contactName' ||
      value === 'contactTitle' ||
      value === 'contact' ||
      value === 'demandType' ||
      value === 'demandDescription' ||
      value === 'expectedBy' ||
      value === 'budget' ||
      value === 'decisionMakers' ||
      value === 'providedBy' ||
      value === 'providedOn' ||
      value === 'remarks'
    ))
      return false;
    entries[i] = value;
  }
  return isDistinct(entries);
}

function fault1(value: unknown): string | undefined {
  return !(typeof value === 'string')
    ? 'type'
    : !isFilled(value)
      ? 'placeholder'
      : isCompanyName(value)
        ? undefined
        : identifierFault(inspectCompanyName, value);
}

function fault2(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 50) ? 'tooLong' : undefined;
}

function fault3(value: unknown): string | undefined {
  return !(typeof value === 'string')
    ? 'type'
    : !isFilled(value)
      ? 'placeholder'
      : isPersonName(value)
        ? undefined
        : identifierFault(inspectPersonName, value);
}

function fault4(value: unknown): string | undefined {
  return !(typeof value === 'string')
    ? 'type'
    : !fitsCodePoints(value, 200)
      ? 'tooLong'
      : isContact(value)
        ? undefined
        : identifierFault(inspectContact, value);
}

function fault5(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !isFilled(value) ? 'placeholder' : !fitsCodePoints(value, 50) ? 'tooLong' : undefined;
}

function fault6(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !isFilled(value) ? 'placeholder' : !fitsCodePoints(value, 2000) ? 'tooLong' : undefined;
}

function fault7(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isTimeNode(value) ? undefined : identifierFault(inspectTimeNode, value);
}

function fault8(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isBudget(value) ? undefined : identifierFault(inspectBudget, value);
}

function collectFormDecisionMakers(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptFormDecisionMakers, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectFormDecisionMakersEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectFormDecisionMakersEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptFormDecisionMakersEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    name: requiredLeaf(group, 'name', fault9),
    title: requiredLeaf(group, 'title', fault5),
  }));
}

function fault9(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isPersonName(value) ? undefined : identifierFault(inspectPersonName, value);
}

function fault10(value: unknown): string | undefined {
  return !(typeof value === 'string')
    ? 'type'
    : !isFilled(value)
      ? 'placeholder'
      : !fitsCodePoints(value, 50)
        ? 'tooLong'
        : !isUnmasked(value, 'name')
          ? 'masked'
          : undefined;
}

function fault11(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isIsoDate(value) ? undefined : identifierFault(inspectIsoDate, value);
}

function fault12(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 2000) ? 'tooLong' : undefined;
}

function collectFormDifficultFields(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptFormDifficultFields, value, walk)) return value;
  return collectValues(
    value,
    [...above, key],
    walk,
    (value, above, index, walk) => leaf(value, above, index, walk, fault13),
    (value) => (!(value.length <= 13) ? 'tooLong' : !isDistinct(value) ? 'duplicate' : undefined),
  );
}

function fault13(value: unknown): string | undefined {
  return !(
    value === 'companyName' ||
    value === 'industry' ||
    value === 'contactName' ||
    value === 'contactTitle' ||
    value === 'contact' ||
    value === 'demandType' ||
    value === 'demandDescription' ||
    value === 'expectedBy' ||
    value === 'budget' ||
    value === 'decisionMakers' ||
    value === 'providedBy' ||
    value === 'providedOn' ||
    value === 'remarks'
  )
    ? 'option'
    : undefined;
}

/** Judges the rules across fields whose breach is an error. */
export function judgeErrors(input: unknown, asOf: string | undefined, walk: Collecting): void {
  const root = groupIn(input);
  const providedOn = root['providedOn'];
  if (asOf !== undefined && providedOn !== undefined && !hasBegun([providedOn] as never, asOf))
    judgeRule(DEFAULT_RULES, 10, [providedOn], asOf, walk);
}

/** Judges the rules across fields whose breach is worth a look. */
export function judgeWarnings(input: unknown, asOf: string | undefined, walk: Collecting): void {
  const root = groupIn(input);
  const companyName = root['companyName'];
  const contactName = root['contactName'];
  const contact = root['contact'];
  const providedBy = root['providedBy'];
  const demandDescription = root['demandDescription'];
  const expectedBy = root['expectedBy'];
  const providedOn = root['providedOn'];
  const contactTitle = root['contactTitle'];
  const budget = root['budget'];
  const remarks = root['remarks'];
  if (companyName !== undefined) judgeRule(DEFAULT_RULES, 0, [companyName], asOf, walk);
  if (contactName !== undefined) judgeRule(DEFAULT_RULES, 1, [contactName], asOf, walk);
  if (contact !== undefined) judgeRule(DEFAULT_RULES, 2, [contact], asOf, walk);
  if (contact !== undefined) judgeRule(DEFAULT_RULES, 3, [contact], asOf, walk);
  if (contact !== undefined) judgeRule(DEFAULT_RULES, 4, [contact], asOf, walk);
  if (companyName !== undefined) judgeRule(DEFAULT_RULES, 5, [companyName], asOf, walk);
  if (contactName !== undefined) judgeRule(DEFAULT_RULES, 6, [contactName], asOf, walk);
  if (providedBy !== undefined) judgeRule(DEFAULT_RULES, 7, [providedBy], asOf, walk);
  if (demandDescription !== undefined) judgeRule(DEFAULT_RULES, 8, [demandDescription], asOf, walk);
  if (expectedBy !== undefined) judgeRule(DEFAULT_RULES, 9, [expectedBy, providedOn], asOf, walk);
  if (contactTitle !== undefined) judgeRule(DEFAULT_RULES, 11, [contactTitle], asOf, walk);
  if (demandDescription !== undefined) judgeRule(DEFAULT_RULES, 12, [demandDescription], asOf, walk);
  if (budget !== undefined) judgeRule(DEFAULT_RULES, 13, [budget], asOf, walk);
  if (remarks !== undefined) judgeRule(DEFAULT_RULES, 15, [remarks], asOf, walk);
  const decisionMakers = entriesIn(root['decisionMakers']);
  for (let index = 0; index < decisionMakers.length; index += 1) {
    const entry = groupIn(decisionMakers[index]);
    const decisionMakersTitle = entry['title'];
    if (decisionMakersTitle !== undefined) judgeRule(DEFAULT_RULES, 14, [decisionMakersTitle], asOf, walk, decisionMakers, index);
  }
}
