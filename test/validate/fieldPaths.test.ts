import { describe, expect, it } from 'vitest';
import { customerFields, fieldAt } from '../../src/archive/index.ts';
import { isFieldPath, isMultipleChoice } from '../../src/validate/fieldPaths.ts';
import { CUSTOMER_PARTS } from '../../src/validate/generated/customerParts.ts';

const paths = CUSTOMER_PARTS.map(([path]) => path);

describe('the paths of the generated parts', () => {
  it.each([...paths, ...paths.map((path) => path.replaceAll('[]', '[12]')), 'basic.x', 'basic.mobile.x', 'toString'])('%s', (path) => {
    expect(isFieldPath(path)).toBe(fieldAt(path) !== undefined);
  });

  it.each([undefined, null, 1, {}, []])('%j names no field', (path) => {
    expect(isFieldPath(path)).toBe(false);
  });

  it.each(customerFields.map(({ path, control }) => ({ path, control })))('$path is $control', ({ path, control }) => {
    expect(isMultipleChoice(path)).toBe(control === 'multi');
  });
});
