import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { identifier, inspectCreditCode, inspectMobile, inspectPersonName } from '../../src/identifiers/index.ts';
import type { Inspection } from '../../src/identifiers/index.ts';

const schema = v.pipe(v.string(), identifier(inspectMobile));

describe('identifier', () => {
  it('is a check of valibot', () => {
    expect(identifier(inspectMobile)).toEqual({
      kind: 'validation',
      type: 'identifier',
      reference: identifier,
      expects: null,
      async: false,
      requirement: inspectMobile,
      message: undefined,
      '~run': expect.any(Function) as unknown,
    });
  });

  it('accepts what is valid and what is doubtful, and gives it back', () => {
    expect(v.safeParse(schema, '13812345678')).toMatchObject({ success: true, output: '13812345678' });
    expect(v.safeParse(schema, '14212345678')).toMatchObject({ success: true, output: '14212345678' });
    expect(v.is(v.pipe(v.string(), identifier(inspectPersonName)), '张')).toBe(true);
  });

  it('gives the code of the inspection as its message', () => {
    const { issues } = v.safeParse(schema, '010-62345678');
    expect(issues).toHaveLength(1);
    expect(issues?.[0]).toMatchObject({
      kind: 'validation',
      type: 'identifier',
      input: '010-62345678',
      expected: null,
      received: 'string',
      message: 'mobile.landline',
      requirement: inspectMobile,
    });
    expect(v.safeParse(v.pipe(v.string(), identifier(inspectCreditCode)), '91350100M000100Y53').issues?.[0]?.message).toBe(
      'creditCode.checksum',
    );
  });

  it('refuses a right number in another spelling', () => {
    expect(v.safeParse(schema, '138 1234 5678').issues?.[0]?.message).toBe('mobile.shape');
    expect(v.safeParse(schema, '+8613812345678').issues?.[0]?.message).toBe('mobile.shape');
  });

  it('gives its own message where it has one', () => {
    expect(v.safeParse(v.pipe(v.string(), identifier(inspectMobile, '请填写手机号')), '1').issues?.[0]?.message).toBe('请填写手机号');
    expect(v.safeParse(v.pipe(v.string(), identifier(inspectMobile, '')), '1').issues?.[0]?.message).toBe('');
  });

  it('keeps its message whatever an application has set for all', () => {
    v.setGlobalMessage('global');
    v.setSpecificMessage(identifier, 'specific');
    try {
      expect(v.safeParse(schema, '1').issues?.[0]?.message).toBe('mobile.length');
    } finally {
      v.deleteGlobalMessage();
      v.deleteSpecificMessage(identifier);
    }
  });

  it('does not look at what is not typed', () => {
    expect(v.safeParse(schema, 5).issues).toHaveLength(1);
    expect(v.safeParse(schema, 5).issues?.[0]?.type).toBe('string');
  });

  it('lets pass what changes nothing for an inspector that takes anything', () => {
    const lenient = (value: unknown): Inspection => ({ verdict: 'valid', canonical: String(value), parts: {}, changes: ['label'] });
    expect(v.is(v.pipe(v.string(), identifier(lenient)), 'x')).toBe(true);
  });
});
