/** All candidates must tell the same records valid and invalid, and leave them as they were, before anything is timed. */
import assert from 'node:assert/strict';
import { agreementRecords } from './records.mjs';

const LEAST = 262;

/** Throws when a candidate disagrees; gives the numbers of lawful and of faulty records. */
export function proveAgreement(candidates) {
  const cases = agreementRecords();
  assert.ok(cases.length >= LEAST, `only ${cases.length} records`);
  const wrong = candidates.flatMap((candidate) =>
    cases
      .filter((each) => !isRight(candidate, each))
      .map(({ what, isLawful }) => `${candidate.name} ${isLawful ? 'refuses' : 'takes'} ${what}`),
  );
  assert.deepEqual(wrong, []);
  const lawful = cases.filter(({ isLawful }) => isLawful).length;
  return { lawful, faulty: cases.length - lawful };
}

function isRight({ run, isOk }, { record, isLawful }) {
  const input = structuredClone(record);
  const isAccepted = isOk(run(input), input);
  assert.deepEqual(input, record);
  return isAccepted === isLawful;
}
