import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deriveJsonSchema } from '../../../src/archive/index.ts';
import type { Derivation } from '../../../src/archive/index.ts';

function derivation(): Derivation {
  return { language: 'zh', formats: new Map(), gaps: [] };
}

describe('a schema that the archive does not have', () => {
  it('is put into JSON Schema as far as it goes, and a gap is noted for what is not', () => {
    const found = derivation();
    const schema = v.strictObject({ when: v.optional(v.date()), flags: v.pipe(v.array(v.picklist(['a', 'b'])), v.includes('a')) });
    expect(deriveJsonSchema(schema, 'x', found)).toEqual({
      type: 'object',
      properties: {
        when: {},
        flags: {
          type: 'array',
          items: {
            type: 'string',
            oneOf: [
              { const: 'a', title: 'a' },
              { const: 'b', title: 'b' },
            ],
          },
        },
      },
      required: ['flags'],
      additionalProperties: false,
    });
    expect(found.gaps).toEqual(['x.when', 'x.flags']);
  });

  it('may have several checks of a text, each a format of its own that asks the check', () => {
    const found = derivation();
    const schema = v.pipe(v.string(), v.startsWith('A'), v.endsWith('Z'), v.maxLength(3));
    expect(deriveJsonSchema(schema, 'code', found)).toEqual({
      type: 'string',
      format: 'starts_with-at-code',
      allOf: [{ format: 'ends_with-at-code' }, { format: 'max_length-at-code' }],
    });
    const verdicts = ['AZ', 'A', 'Z', 'ABCZ', '', ' '].map((text) =>
      [...found.formats.values()].map((holds) => (holds as (text: string) => boolean)(text)),
    );
    expect(verdicts).toEqual([
      [true, true, true],
      [true, false, true],
      [false, true, true],
      [true, true, false],
      [false, false, false],
      [false, false, false],
    ]);
  });

  it('may have no group with anything required', () => {
    expect(deriveJsonSchema(v.strictObject({ a: v.optional(v.number()) }), 'x', derivation())).toEqual({
      type: 'object',
      properties: { a: { type: 'number' } },
      additionalProperties: false,
    });
  });
});
