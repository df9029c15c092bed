import { describe, expect, it, test } from 'vitest';
import { fieldAt } from '../../src/archive/index.ts';
import { inspectBankCard } from '../../src/identifiers/index.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { mariadb } from '../../src/sql/dialects/mariadb.ts';
import { identifierFault, isRequired } from '../../src/sql/faults.ts';
import { sqlRules } from '../../src/sql/index.ts';
import { readCharacters } from '../../src/sql/tree/characters.ts';
import { column } from '../../src/sql/tree/nodes.ts';
import { shortestPattern } from '../../src/sql/tree/pattern.ts';
import { compilerOf } from '../../src/sql/writer.ts';

describe('the parts of the rules', () => {
  it('an identifier without a verdict in SQL is refused by name', () => {
    expect(() => identifierFault(inspectBankCard, column('basic.mobile'), readCharacters())).toThrow(
      new RangeError('bankCard: no verdict'),
    );
  });

  it('a field of one customer type is demanded only where the type can be told', () => {
    const creditCode = fieldAt('basic.creditCode');
    expect(isRequired(creditCode, undefined)).toBeUndefined();
    expect(isRequired(creditCode, column('basic.customerType'))).toBeDefined();
    expect(isRequired(fieldAt('basic.mobile'), undefined)).toBeDefined();
    expect(isRequired(fieldAt('basic.address'), undefined)).toBeUndefined();
  });

  it('a shortest match needs no quantifier, and takes no greedy one', () => {
    expect(shortestPattern('abc')).toEqual({ pattern: 'abc' });
    expect(() => shortestPattern('a+')).toThrow('a shortest match has lazy quantifiers only');
  });

  test.each([duckdb, mariadb])('the database that compiles is never connected', (dialect) => {
    const { introspection } = compilerOf(dialect);
    expect(introspection).toBeDefined();
  });

  it('on the first day there is, no day before it is looked for', () => {
    const rules = sqlRules('duckdb', {
      columns: { 'behavior.lastFollowUpOn': 'f', 'record.updatedAt': 'u' },
      asOf: '0001-01-01',
      timeZone: 'Asia/Shanghai',
    });
    expect(rules.lifecycle({ from: 't', key: 'id' })).toContain('select');
  });
});
