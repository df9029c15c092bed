/** Values that are no data: each must get an answer, and none may make a function throw. */
const raise = (): never => {
  throw new Error('13812345678');
};

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const cycle: Record<string, unknown> = {};
cycle['basic'] = cycle;
cycle['behavior'] = { purchases: [cycle] };

/** What is no record, no request and nobody. */
export const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  42,
  42n,
  Number.NaN,
  'text',
  '\ud800',
  Symbol('s'),
  raise,
  [],
  [{ basic: {} }],
  new Date(0),
  new Map([['basic', {}]]),
  Object.create({ basic: { name: '张三' } }),
  new Proxy({}, { get: raise, getOwnPropertyDescriptor: raise, ownKeys: raise, has: raise, getPrototypeOf: raise }),
  revoked.proxy,
  cycle,
  {
    get basic(): never {
      return raise();
    },
  },
  { basic: 5, need: 'text', behavior: [], relations: { contacts: 'text', referrer: 5 }, record: { reviews: {} } },
  { basic: { name: { a: 1 }, mobile: ['1'] }, relations: { contacts: [5, null, [], { name: 5 }], industryTags: [{}, 5] } },
  { behavior: { purchases: new Array(1001).fill({ product: 'A' }), interactions: new Array(3) } },
];
