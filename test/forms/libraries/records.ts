import type { CustomerInput } from 'customer-archive';

/** A draft that needs nothing; every person in it is made up. */
export function draft(): CustomerInput {
  return {
    basic: { customerType: 'individual', name: '欧阳小样', mobile: '13812345678', idTail: '', creditCode: '' },
    need: { coreNeeds: ['productPurchase'], priority: 'low' },
    behavior: { firstContactOn: '2024-03-01', lastFollowUpOn: '2024-05-12', channel: 'phone' },
    relations: { contacts: [{ role: '采购负责人', name: '李经理', phone: '010-62345678' }] },
  };
}

/** What is saved of that draft: the blanks are gone. */
export const SAVED = { ...draft(), basic: { customerType: 'individual', name: '欧阳小样', mobile: '13812345678' } };

/** Three faults: in a group, in an entry of a list, and between two fields. */
export function faulty(): CustomerInput {
  return {
    ...draft(),
    basic: { ...draft().basic, mobile: '1381234567' },
    behavior: { ...draft().behavior, lastFollowUpOn: '2024-02-03' },
    relations: { contacts: [{ role: '采购负责人', name: '李经理', phone: '010-6234' }] },
  };
}

/** Every value of the faulty draft that says something of a person. */
export const PERSONAL = ['欧阳小样', '1381234567', '010-6234', '李经理', '2024-02-03'];
