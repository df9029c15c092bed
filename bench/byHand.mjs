/** Masks and the copy of a customer as one would write them without a library, for records that are known to be right. */
import { maskAddress, maskCompanyName, maskName } from './library.mjs';

/** One kind of value each, by slice and concat. */
export const byHand = {
  name: (text) => text.slice(0, text.startsWith('欧阳') ? 2 : 1) + '**',
  mobile: (text) => text.slice(0, 3) + '****' + text.slice(7),
  residentId: (text) => '**************' + text.slice(14),
  email: (text) => text.slice(0, 1) + '***' + text.slice(text.indexOf('@')),
  bankCard: (text) => '************' + text.slice(12),
};

/** The copy for the team as one would write it for these very customers; the texts hold no names and no numbers. */
export function customerByHand({ basic, need, behavior, relations, record }, maskFreeText) {
  const copy = { basic: { ...basic }, need: { ...need }, behavior: { ...behavior } };
  copy.basic.mobile = byHand.mobile(basic.mobile);
  delete copy.basic.idTail;
  if (basic.address !== undefined) copy.basic.address = maskAddress(basic.address);
  if (basic.customerType === 'individual') copy.basic.name = nameByHand(basic.name);
  else if (isSoleTrader(basic)) {
    copy.basic.name = maskCompanyName(basic.name);
    copy.basic.creditCode = basic.creditCode.slice(0, 4) + '**********' + basic.creditCode.slice(14);
  }
  text(copy.need, 'description', maskFreeText);
  text(copy.need, 'productPreference', maskFreeText);
  if (behavior.purchases) copy.behavior.purchases = behavior.purchases.map((entry) => text({ ...entry }, 'product', maskFreeText));
  if (behavior.interactions) copy.behavior.interactions = behavior.interactions.map((entry) => text({ ...entry }, 'summary', maskFreeText));
  if (behavior.complaints) {
    copy.behavior.complaints = behavior.complaints.map((entry) =>
      text(text({ ...entry }, 'problem', maskFreeText), 'resolution', maskFreeText),
    );
  }
  if (relations) copy.relations = relationsByHand(relations, maskFreeText);
  if (record) copy.record = text({ ...record }, 'remarks', maskFreeText);
  return copy;
}

function relationsByHand(relations, maskFreeText) {
  const copy = { ...relations };
  const { contacts, referrer } = relations;
  if (contacts) {
    copy.contacts = contacts.map((contact) => {
      const entry = text({ ...contact }, 'role', maskFreeText);
      entry.name = nameByHand(entry.name);
      if (entry.mobile) entry.mobile = byHand.mobile(entry.mobile);
      if (entry.phone) entry.phone = entry.phone.slice(0, -8) + '****' + entry.phone.slice(-4);
      if (entry.email) entry.email = byHand.email(entry.email);
      return entry;
    });
  }
  if (referrer) copy.referrer = referrerByHand(referrer);
  return copy;
}

/** All of a referrer is masked, and what has no mask of its own is hidden. */
function referrerByHand({ kind, name, customerNo }) {
  const copy = { kind: kind && '****', name: nameByHand(name) };
  if (customerNo) copy.customerNo = '****';
  return copy;
}

function isSoleTrader(basic) {
  return basic.creditCode.startsWith('92');
}

function nameByHand(name) {
  return name.endsWith('先生') || name.endsWith('女士') ? name : maskName(name);
}

function text(holder, key, mask) {
  if (holder[key] !== undefined) holder[key] = mask(holder[key]);
  return holder;
}
