import * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import { identifier, inspectMobile, inspectResidentId, isMobile } from '../../src/identifiers/index.ts';
import type {
  IdentifierAction,
  IdentifierCode,
  IdentifierDoubt,
  IdentifierIssue,
  MobileCode,
  MobileDetail,
} from '../../src/identifiers/index.ts';

describe('identifier', () => {
  it('stands in a pipe of valibot and leaves a string a string', () => {
    const schema = v.pipe(v.string(), identifier(inspectMobile), v.metadata({ title: 'x' }));
    expectTypeOf(schema.type).toEqualTypeOf<'string'>();
    expectTypeOf<v.InferInput<typeof schema>>().toEqualTypeOf<string>();
    expectTypeOf<v.InferOutput<typeof schema>>().toEqualTypeOf<string>();
    expectTypeOf<v.InferIssue<typeof schema>>().toEqualTypeOf<v.StringIssue | IdentifierIssue>();
  });

  it('is a validation of valibot without being declared as one', () => {
    expectTypeOf<IdentifierAction>().toExtend<v.BaseValidation<string, string, v.BaseIssue<unknown>>>();
    expectTypeOf<IdentifierIssue>().toExtend<v.BaseIssue<string>>();
  });

  it('takes every inspector, also one with options', () => {
    expectTypeOf(identifier(inspectResidentId)).toEqualTypeOf<IdentifierAction>();
  });
});

describe('an inspection', () => {
  it('is a union on its verdict', () => {
    const inspection = inspectMobile('x');
    if (inspection.verdict === 'invalid') {
      expectTypeOf(inspection.code).toEqualTypeOf<MobileCode>();
      expectTypeOf(inspection.detail).toExtend<MobileDetail>();
      expectTypeOf(inspection.position).toEqualTypeOf<number | undefined>();
    } else {
      expectTypeOf(inspection.canonical).toEqualTypeOf<string>();
      expectTypeOf(inspection.parts.segment).toEqualTypeOf<string>();
    }
    if (inspection.verdict === 'doubtful') expectTypeOf(inspection.doubts).toEqualTypeOf<readonly 'segment'[]>();
  });

  it('has codes and doubts that are closed', () => {
    expectTypeOf<string>().not.toExtend<IdentifierCode>();
    expectTypeOf<'mobile.landline' | 'creditCode.residentId' | 'isoDate.component'>().toExtend<IdentifierCode>();
    expectTypeOf<'segment' | 'pilot' | 'abbreviation' | 'single'>().toExtend<IdentifierDoubt>();
    expectTypeOf<'other'>().not.toExtend<IdentifierDoubt>();
  });
});

describe('a check', () => {
  it('narrows to a string', () => {
    const value: unknown = '13812345678';
    if (isMobile(value)) expectTypeOf(value).toEqualTypeOf<string>();
  });
});
