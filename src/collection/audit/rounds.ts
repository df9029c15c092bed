import { ownValue, readList, readObject } from '../../fields/index.ts';
import type { AuditFinding } from './finding.ts';

const MOST_FINDINGS = 1_000_000;

/** Something that a round found and the next one did not. */
export interface ResolvedFinding {
  /** The key of the field. */
  readonly key: string;
  /** What had been found. */
  readonly code: string;
}

/** Which round an audit is, and what became of the round before. */
export interface AuditRound {
  /** 1 for the first audit of a form; one more after each correction. */
  readonly round: number;
  /** What the round before found and this one does not. */
  readonly resolved: readonly ResolvedFinding[];
}

/**
 * Compares what was found with what the round before found.
 *
 * @param previous - The answer of the round before, or nothing for the first round.
 * @param findings - What was found now.
 * @returns The number of this round, what was resolved, and the findings with a sign on those that are found again.
 * @throws RangeError when `previous` is no answer of an audit.
 */
export function nextRound(
  previous: unknown,
  findings: readonly AuditFinding[],
): AuditRound & { readonly findings: readonly AuditFinding[] } {
  if (previous === undefined || previous === null) return { round: 1, resolved: [], findings };
  const before = findingsIn(previous);
  const round = ownValue(previous, 'round');
  if (before === undefined || typeof round !== 'number') throw new RangeError('previous must be an answer of auditCollection');
  const old = new Map(before.map((finding) => [nameOf(finding), { key: finding.key, code: finding.code }]));
  const now = new Set(findings.map(nameOf));
  return {
    round: round + 1,
    resolved: [...old].flatMap(([name, finding]) => (now.has(name) ? [] : [finding])),
    findings: findings.map((finding) => (old.has(nameOf(finding)) ? { ...finding, repeated: true } : finding)),
  };
}

function nameOf({ key, path, code }: AuditFinding): string {
  return [key, path, code].join('\n');
}

/** What failed; infos need no correction. */
function findingsIn(previous: unknown): readonly AuditFinding[] | undefined {
  const standards = readObject(ownValue(previous, 'standards'));
  const lists = standards?.map(([, result]) => readList(ownValue(result, 'findings'), MOST_FINDINGS));
  if (lists === undefined || lists.some((list) => !Array.isArray(list))) return undefined;
  return (lists.flat() as AuditFinding[]).filter(({ severity }) => severity !== 'info');
}
