import type { Issue } from './issue.ts';

const BLANKS = '客户档案含有空白项；请先用 validateCustomer 得到去掉空白的 value';

/** Thrown by `assertCustomer`. It holds places and codes, no value of the record: safe to log. */
export class CustomerValidationError extends Error {
  /** The name, for telling it apart across copies of the library. */
  override readonly name = 'CustomerValidationError';
  /** All errors; empty when the record only holds blanks, which `validateCustomer` would take out. */
  readonly issues: readonly Issue[];

  /**
   * Makes the error.
   *
   * @param issues - All errors; none means that the record holds blanks.
   */
  constructor(issues: readonly Issue[]) {
    super(issues.length === 0 ? BLANKS : `客户档案有 ${String(issues.length)} 处错误: ${listOf(issues)}`);
    this.issues = issues;
  }
}

function listOf(issues: readonly Issue[]): string {
  return issues.map(({ path, code }) => `${path} ${code}`.trim()).join('; ');
}
