import * as is from '../leaves.mjs';

async function create() {
  const { validateEquals } = await import('../generated/typia.mjs');
  const run = (input) => {
    const result = validateEquals(input);
    if (!result.success) return result;
    // What types cannot say, written by hand.
    const errors = orderErrors(input.behavior);
    return errors.length === 0 ? result : { success: false, data: input, errors };
  };
  return { run, isOk: (result) => result.success };
}

function orderErrors({ firstContactOn, lastFollowUpOn, complaints = [] }) {
  const errors = [];
  if (!is.isInOrder(firstContactOn, lastFollowUpOn)) errors.push({ path: '$input.behavior.lastFollowUpOn', expected: 'order' });
  for (let index = 0; index < complaints.length; index += 1) {
    const { reportedOn, resolvedOn } = complaints[index];
    if (!is.isInOrder(reportedOn, resolvedOn)) {
      errors.push({ path: `$input.behavior.complaints[${index}].resolvedOn`, expected: 'order' });
    }
  }
  return errors;
}

export const typia = { name: 'typia', package: 'typia', gives: 'all issues', create };
