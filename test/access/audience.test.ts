import { describe, expect, it } from 'vitest';
import { AUDIENCES, AUDIENCE_PURPOSES, createMasker } from '../../src/access/index.ts';
import type { Audience, Purpose } from '../../src/access/index.ts';

describe('the purposes', () => {
  it('of each audience are those of the rules', () => {
    expect(AUDIENCE_PURPOSES).toEqual({
      team: ['followUp', 'service', 'riskControl'],
      requester: ['needAssessment'],
      collaborator: ['needAssessment', 'delivery'],
      otherDepartment: ['service', 'delivery', 'riskControl', 'audit'],
      analysis: ['analysis'],
      marketing: ['marketing', 'analysis'],
      processor: ['delivery'],
    });
    expect(Object.keys(AUDIENCE_PURPOSES)).toEqual(AUDIENCES);
  });

  it('cannot be changed by whoever reads them', () => {
    expect(Object.isFrozen(AUDIENCE_PURPOSES)).toBe(true);
    for (const audience of AUDIENCES) expect(Object.isFrozen(AUDIENCE_PURPOSES[audience])).toBe(true);
  });
});

describe('what is wrong in the settings of a copy', () => {
  it('is answered with what there is to choose from', () => {
    expect(() => createMasker('thirdParty' as Audience)).toThrow(
      new RangeError('audience: must be one of team, requester, collaborator, otherDepartment, analysis, marketing, processor'),
    );
    expect(() => createMasker('team', { purpose: 'fun' as Purpose })).toThrow(
      new RangeError('purpose: must be one of followUp, service, riskControl, needAssessment, delivery, audit, analysis, marketing'),
    );
  });
});
