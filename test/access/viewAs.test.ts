import { describe, expect, it, test } from 'vitest';
import { ROLE_NAMES, fieldRight, viewAs } from '../../src/access/index.ts';
import type { MaskedCustomer, Viewer } from '../../src/access/index.ts';
import { customerFields } from '../../src/archive/index.ts';
import type { CustomerInput } from '../../src/archive/index.ts';
import { deepFreeze, enterprise, individual, records } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';

const view = (customer: unknown, viewer: Viewer): MaskedCustomer => viewAs(deepFreeze(customer) as CustomerInput, viewer);

/** A file with the names and a number of the record in its texts. */
function talkative(): CustomerInput {
  const { need, behavior, ...rest } = individual();
  const [interaction] = behavior.interactions ?? [];
  return {
    ...rest,
    need: { ...need, description: '张小样的电话13812345678，找李经理' },
    behavior: { ...behavior, interactions: [{ ...interaction, summary: '王示例介绍张小样，电话13812345678' }] },
  };
}

describe('who may edit or read', () => {
  it('sees the whole file but what is nobody’s', () => {
    const { extra, ...file } = individual();
    expect(extra).toBeDefined();
    for (const role of ['sales', 'admin'] as const) {
      expect(view(individual(), { role, inCharge: true })).toEqual(file);
      expect(view({ ...individual(), secret: 'x', basic: { ...file.basic, secret: 'x' } }, { role, inCharge: true })).toEqual(file);
    }
    expect(view(talkative(), { role: 'service', inCharge: true }).need?.description).toBe('张小样的电话13812345678，找李经理');
  });

  it('sees a wrong value as it is, to correct it', () => {
    const wrong = {
      basic: { mobile: 13812345678, customerType: '个人' },
      behavior: { purchases: '三台', interactions: ['电话'], complaints: { 0: {} } },
      relations: { contacts: new Array(1001).fill('李经理'), referrer: '王示例', industryTags: '零售' },
    };
    expect(view(wrong, { role: 'sales', inCharge: true })).toEqual(wrong);
    expect(view(wrong, { role: 'service', inCharge: true })).toEqual(wrong);
  });
});

describe('who may not', () => {
  it('sees a customer of others with the masked name and no more', () => {
    const seen = {
      basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张**' },
      relations: { industryTags: ['制造业', '自定标签'] },
      record: { owner: '赵样本' },
    };
    expect(view(individual(), { role: 'sales' })).toEqual(seen);
    expect(view(individual(), { role: 'salesSupervisor', inCharge: false })).toEqual(seen);
  });

  it('sees as customer service what a caller is recognised by', () => {
    const { basic, need, behavior } = view(individual(), { role: 'service' });
    expect(basic).toEqual({ customerNo: 'C20240512001', customerType: 'individual', name: '张**', mobile: '138****5678' });
    expect(need).toBeUndefined();
    expect(behavior?.complaints).toEqual([
      { reportedOn: '****', problem: '物流延迟', resolution: '已补发并补偿优惠券', resolvedOn: '****' },
    ]);
  });

  it('sees in marketing the province and the channel', () => {
    expect(view(enterprise(), { role: 'marketing' })).toEqual({
      basic: { customerType: 'enterprise', enterpriseSize: 'small', industry: 'I', address: '北京市' },
      need: { coreNeeds: ['cooperation'] },
      behavior: { channel: 'exhibition' },
    });
    expect(view({ basic: { address: 5 } }, { role: 'marketing' })).toEqual({});
    expect(view({ basic: { address: '示范路2号' } }, { role: 'marketing' })).toEqual({});
  });

  it('sees in management an enterprise under its masked name and code', () => {
    expect(view(enterprise(), { role: 'management' }).basic).toEqual({
      customerNo: 'C20240512002',
      customerType: 'enterprise',
      name: '北京****有限公司',
      creditCode: '9135**********0Y43',
      enterpriseSize: 'small',
      industry: 'I',
      address: '北京市海淀区****',
    });
  });

  it('sees nothing without a role', () => {
    for (const role of ['projectSupport', 'nobody' as 'sales'] as const) expect(view(individual(), { role, inCharge: true })).toEqual({});
    for (const viewer of HOSTILE) expect(viewAs(individual(), viewer as Viewer)).toEqual({});
  });
});

describe('a list or a group that is none', () => {
  const paths = customerFields.filter(({ path, control }) => /^\w+\.\w+$/u.test(path) && (control === 'list' || control === 'group'));

  it('is shown only to who may see its entries as they are', () => {
    for (const role of ROLE_NAMES) {
      for (const inCharge of [true, false]) {
        const mobile = fieldRight(role, 'basic.mobile', { inCharge });
        for (const { path, dimension } of paths) {
          const shown = view({ [dimension]: { [path.slice(dimension.length + 1)]: '李经理13812345678' } }, { role, inCharge });
          const seen = Object.values(shown).flatMap((group: object): unknown[] => Object.values(group));
          const right = fieldRight(role, path, { inCharge });
          const isHidden = right === 'masked' || (right === 'read' && (mobile === 'masked' || mobile === 'none'));
          expect([role, inCharge, path, seen]).toEqual([
            role,
            inCharge,
            path,
            right === 'none' ? [] : [isHidden ? '****' : '李经理13812345678'],
          ]);
        }
      }
    }
  });

  it('is hidden from who may read it and not the names of the record', () => {
    const record = { behavior: { interactions: '李经理来访' }, relations: { contacts: [{ name: '李经理' }] } };
    expect(view(record, { role: 'departmentHead', inCharge: true }).behavior).toEqual({ interactions: '****' });
    const reviewed = { ...record, record: { reviews: '李经理说已审' } };
    expect(view(reviewed, { role: 'departmentHead', inCharge: true }).record).toEqual({ reviews: '李经理说已审' });
  });
});

describe('texts', () => {
  it('hide the names that the role may not see', () => {
    const head = view(talkative(), { role: 'departmentHead', inCharge: true });
    expect(head.need?.description).toBe('张小样的电话13812345678，找[姓名]');
    expect(head.behavior?.interactions?.[0]?.summary).toBe('[姓名]介绍张小样，电话13812345678');
    expect(head.record?.remarks).toBe('张小样周末联系');
    const supervisor = view(talkative(), { role: 'salesSupervisor', inCharge: true });
    expect(supervisor.behavior?.interactions?.[0]?.summary).toBe('王示例介绍张小样，电话13812345678');
  });

  it('that the role may edit are shown as they are', () => {
    const reviews = [{ gate: 'data', by: '钱样本', on: '2024-05-13', outcome: 'passed', note: '已问李经理' }];
    const seen = view({ ...individual(), record: { reviews } }, { role: 'departmentHead', inCharge: true });
    expect(seen.record?.reviews).toEqual(reviews);
    expect(view({ ...individual(), record: { reviews } }, { role: 'management' }).record?.reviews?.[0]?.note).toBe('已问[姓名]');
  });

  it('hide numbers from who may not see them', () => {
    for (const viewer of [{ role: 'management' }, { role: 'dataSteward' }, { role: 'dataAdmin' }, { role: 'service' }] as const) {
      expect(view(talkative(), viewer).behavior?.interactions?.[0]?.summary).toBe('[姓名]介绍[姓名]，电话[手机号]');
    }
    expect(view(talkative(), { role: 'dataAdmin' }).need?.description).toBe('[姓名]的电话[手机号]，找[姓名]');
  });

  it('are not looked for in a choice that is one', () => {
    const { behavior } = view(
      { basic: { name: 'phone' }, behavior: { channel: 'phone', lastFollowUpOn: '2024-05-12' } },
      { role: 'management' },
    );
    expect(behavior).toEqual({ channel: 'phone', lastFollowUpOn: '2024-05-12' });
  });

  it('are those fields in which anything may be written, not a number or a name that is one', () => {
    const purchases = [{ product: '张小样定制', unit: '张小样', quantity: 1, amount: 1, purchasedOn: '2024-03' }];
    const record = { basic: { customerNo: 'C20240512001', name: '张小样' }, behavior: { purchases }, record: { owner: '张小样' } };
    expect(view(record, { role: 'management' })).toEqual({
      basic: { customerNo: 'C20240512001', name: '张**' },
      behavior: { purchases: [{ ...purchases[0], product: '[姓名]定制', unit: '[姓名]' }] },
      record: { owner: '张小样' },
    });
    const numbered = { basic: { customerNo: 'C20240512001', name: 'C20240512' } };
    expect(view(numbered, { role: 'management' }).basic?.customerNo).toBe('C20240512001');
  });

  it('that are none are hidden where they would be masked', () => {
    const record = { ...individual(), need: { description: 13812345678, productPreference: ['张小样'] } };
    expect(view(record, { role: 'dataAdmin' }).need).toEqual({ description: '****', productPreference: '****' });
  });

  it('lose the blank entries of a list', () => {
    const record = { ...individual(), relations: { industryTags: [null, '制造业', ' '], contacts: [null, { name: '李经理' }] } };
    expect(view(record, { role: 'dataAdmin' }).relations).toEqual({ industryTags: ['制造业'], contacts: [{ name: '李**' }] });
    expect(view(record, { role: 'sales' }).relations).toEqual({ industryTags: ['制造业'] });
  });

  it('in a field of another kind are treated like texts', () => {
    const wrong = {
      basic: { name: '张小样', customerType: '张小样 13812345678' },
      need: { budget: 13812345678 },
      behavior: { channel: 'phone', interactions: '张小样', purchases: ['张小样'] },
    };
    expect(view(wrong, { role: 'management' })).toEqual({
      basic: { name: '张**', customerType: '[姓名] [手机号]' },
      need: { budget: '****' },
      behavior: { channel: 'phone', interactions: '****', purchases: ['****'] },
    });
  });
});

test('every field is shown as its right says', () => {
  for (const customer of records()) {
    for (const role of ROLE_NAMES) {
      for (const inCharge of [true, false]) {
        const { basic = {} } = view(customer, { role, inCharge });
        for (const [key, value] of Object.entries(customer.basic) as [keyof typeof basic, string][]) {
          const right = fieldRight(role, `basic.${key}`, { inCharge });
          if (right === 'none') expect(basic).not.toHaveProperty(key);
          else if (right === 'masked') expect(basic[key]).not.toBe(value);
          else expect(basic[key]).toBe(value);
        }
      }
    }
  }
});

test('no record makes it throw', () => {
  for (const value of HOSTILE) {
    for (const role of ROLE_NAMES) expect(typeof viewAs(value as CustomerInput, { role, inCharge: true })).toBe('object');
  }
});
