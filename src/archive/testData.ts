/** The number that manuals print. */
const EXAMPLE_MOBILE = '13800138000';

const TEST_WORDS: readonly string[] = ['测试', '某某'];

/**
 * Tells whether a name looks like test data: it contains 测试 or 某某.
 *
 * @param name - A name.
 * @returns `true` when it does.
 * @example
 * isTestName('测试用户'); //=> true
 */
export function isTestName(name: string): boolean {
  return TEST_WORDS.some((word) => name.includes(word));
}

/**
 * Tells whether a mobile number looks like test data: 13800138000, or its last eight digits are all the same.
 *
 * @param mobile - A mobile number of 11 digits.
 * @returns `true` when it does.
 * @example
 * isTestMobile('13888888888'); //=> true
 */
export function isTestMobile(mobile: string): boolean {
  if (mobile === EXAMPLE_MOBILE) return true;
  const last = mobile.charCodeAt(10);
  for (let i = 3; i < 10; i += 1) if (mobile.charCodeAt(i) !== last) return false;
  return true;
}
