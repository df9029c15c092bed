import { expect, it } from 'vitest';
import { read, write } from './oneCell.ts';

it('numbers of a contact that could not be told apart again are written all the same', () => {
  const written = (numbers: object): string | undefined => write('relations.contacts', [{ role: '采购', name: '李经理', ...numbers }]);
  expect(written({ phone: '微信号' })).toBe('采购-李经理-微信号');
  expect(written({ mobile: '13812345678', phone: '13912345678' })).toBe('采购-李经理-13812345678-13912345678');
  expect(written({ phone: '010-12345678', email: 'a-b' })).toBe('采购-李经理-010\\-12345678-a\\-b');
  expect(read('客户联系人', written({ phone: '微信号' })).problems).toEqual([{ code: 'entry.fields', path: 'relations.contacts[0]' }]);
});
