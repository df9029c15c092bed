// Written by `npm run validators:build`, do not edit.
import * as is from '../leaves.mjs';
import * as __typia_transform__accessExpressionAsString from "typia/lib/internal/_accessExpressionAsString.js";
import * as __typia_transform__validateReport from "typia/lib/internal/_validateReport.js";
import * as __typia_transform__createStandardSchema from "typia/lib/internal/_createStandardSchema.js";
export const validateEquals = (() => {
  const _iv1 = /* @__PURE__ */ new Set(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"]);
  const _vv10 = /* @__PURE__ */ new Set(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"]);
  const _io0 = (input, _exceptionable = true) => "object" === typeof input.basic && null !== input.basic && _iu0(input.basic, _exceptionable) && ("object" === typeof input.need && null !== input.need && _io3(input.need, _exceptionable)) && ("object" === typeof input.behavior && null !== input.behavior && _io4(input.behavior, _exceptionable)) && (void 0 === input.relations || "object" === typeof input.relations && null !== input.relations && false === Array.isArray(input.relations) && _io8(input.relations, _exceptionable)) && (void 0 === input.record || "object" === typeof input.record && null !== input.record && false === Array.isArray(input.record) && _io11(input.record, _exceptionable)) && (void 0 === input.extra || "object" === typeof input.extra && null !== input.extra && false === Array.isArray(input.extra) && _io14(input.extra, _exceptionable)) && (3 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["basic", "need", "behavior", "relations", "record", "extra"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io1 = (input, _exceptionable = true) => "string" === typeof input.customerNo && is.isCustomerNo(input.customerNo) && "individual" === input.customerType && ("string" === typeof input.name && is.isIndividualName(input.name)) && ("string" === typeof input.mobile && is.isMobile(input.mobile)) && (void 0 === input.idTail || "string" === typeof input.idTail && is.isIdTail(input.idTail)) && (void 0 === input.address || "string" === typeof input.address && is.isAddress(input.address)) && (4 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["customerNo", "customerType", "name", "mobile", "idTail", "address"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io2 = (input, _exceptionable = true) => "string" === typeof input.customerNo && is.isCustomerNo(input.customerNo) && "enterprise" === input.customerType && ("string" === typeof input.name && is.isEnterpriseName(input.name)) && ("string" === typeof input.mobile && is.isMobile(input.mobile)) && ("string" === typeof input.creditCode && is.isCreditCode(input.creditCode)) && (void 0 === input.enterpriseSize || "large" === input.enterpriseSize || "medium" === input.enterpriseSize || "small" === input.enterpriseSize || "micro" === input.enterpriseSize) && (void 0 === input.industry || true === _iv1.has(input.industry)) && (void 0 === input.address || "string" === typeof input.address && is.isAddress(input.address)) && (5 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["customerNo", "customerType", "name", "mobile", "creditCode", "enterpriseSize", "industry", "address"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io3 = (input, _exceptionable = true) => Array.isArray(input.coreNeeds) && (input.coreNeeds.length <= 1e3 && 1 <= input.coreNeeds.length && is.isDistinct(input.coreNeeds) && input.coreNeeds.every((elem, _index2) => "productPurchase" === elem || "serviceConsulting" === elem || "cooperation" === elem || "afterSales" === elem || "customDevelopment" === elem || "other" === elem)) && (void 0 === input.description || "string" === typeof input.description && is.isText2000(input.description)) && (void 0 === input.productPreference || "string" === typeof input.productPreference && is.isText100(input.productPreference)) && (void 0 === input.budget || "under10k" === input.budget || "from10kTo50k" === input.budget || "from50kTo100k" === input.budget || "over100k" === input.budget || "negotiable" === input.budget) && (void 0 === input.expectedPurchase || "string" === typeof input.expectedPurchase && is.isTimeNode(input.expectedPurchase)) && ("medium" === input.priority || "high" === input.priority || "low" === input.priority) && (2 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["coreNeeds", "description", "productPreference", "budget", "expectedPurchase", "priority"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io4 = (input, _exceptionable = true) => "string" === typeof input.firstContactOn && is.isIsoDate(input.firstContactOn) && ("string" === typeof input.lastFollowUpOn && is.isIsoDate(input.lastFollowUpOn)) && ("phone" === input.channel || "faceToFace" === input.channel || "onlineMeeting" === input.channel || "exhibition" === input.channel || "referral" === input.channel) && (void 0 === input.purchases || Array.isArray(input.purchases) && (input.purchases.length <= 1e3 && input.purchases.every((elem, _index3) => "object" === typeof elem && null !== elem && _io5(elem, _exceptionable)))) && (void 0 === input.interactions || Array.isArray(input.interactions) && (input.interactions.length <= 1e3 && input.interactions.every((elem, _index4) => "object" === typeof elem && null !== elem && _io6(elem, _exceptionable)))) && (void 0 === input.complaints || Array.isArray(input.complaints) && (input.complaints.length <= 1e3 && input.complaints.every((elem, _index5) => "object" === typeof elem && null !== elem && _io7(elem, _exceptionable)))) && (3 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["firstContactOn", "lastFollowUpOn", "channel", "purchases", "interactions", "complaints"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io5 = (input, _exceptionable = true) => "string" === typeof input.product && is.isFilled100(input.product) && ("number" === typeof input.quantity && is.isQuantity(input.quantity)) && (void 0 === input.unit || "string" === typeof input.unit && is.isText20(input.unit)) && ("number" === typeof input.amount && is.isAmount(input.amount)) && ("string" === typeof input.purchasedOn && is.isDayOrMonth(input.purchasedOn)) && (4 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["product", "quantity", "unit", "amount", "purchasedOn"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io6 = (input, _exceptionable = true) => "string" === typeof input.on && is.isIsoDate(input.on) && ("phone" === input.channel || "faceToFace" === input.channel || "onlineMeeting" === input.channel || "exhibition" === input.channel || "referral" === input.channel) && ("inquiry" === input.kind || "followUp" === input.kind || "service" === input.kind) && (void 0 === input.summary || "string" === typeof input.summary && is.isText2000(input.summary)) && (3 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["on", "channel", "kind", "summary"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io7 = (input, _exceptionable = true) => "string" === typeof input.reportedOn && is.isIsoDate(input.reportedOn) && ("string" === typeof input.problem && is.isFilled2000(input.problem)) && (void 0 === input.resolution || "string" === typeof input.resolution && is.isText2000(input.resolution)) && (void 0 === input.resolvedOn || "string" === typeof input.resolvedOn && is.isIsoDate(input.resolvedOn)) && (2 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["reportedOn", "problem", "resolution", "resolvedOn"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io8 = (input, _exceptionable = true) => (void 0 === input.contacts || Array.isArray(input.contacts) && (input.contacts.length <= 1e3 && input.contacts.every((elem, _index6) => "object" === typeof elem && null !== elem && _io9(elem, _exceptionable)))) && (void 0 === input.referrer || "object" === typeof input.referrer && null !== input.referrer && _io10(input.referrer, _exceptionable)) && (void 0 === input.industryTags || Array.isArray(input.industryTags) && (input.industryTags.length <= 20 && is.isDistinct(input.industryTags) && input.industryTags.every((elem, _index7) => "string" === typeof elem && is.isText20(elem)))) && (0 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["contacts", "referrer", "industryTags"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io9 = (input, _exceptionable = true) => "string" === typeof input.role && is.isFilled50(input.role) && ("string" === typeof input.name && is.isPersonName(input.name)) && (void 0 === input.mobile || "string" === typeof input.mobile && is.isMobile(input.mobile)) && (void 0 === input.phone || "string" === typeof input.phone && is.isContactPhone(input.phone)) && (void 0 === input.email || "string" === typeof input.email && is.isEmail(input.email)) && (2 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["role", "name", "mobile", "phone", "email"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io10 = (input, _exceptionable = true) => ("internal" === input.kind || "external" === input.kind) && ("string" === typeof input.name && is.isFilled200(input.name)) && (void 0 === input.customerNo || "string" === typeof input.customerNo && is.isCustomerNo(input.customerNo)) && (2 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["kind", "name", "customerNo"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io11 = (input, _exceptionable = true) => (void 0 === input.owner || "string" === typeof input.owner && is.isText50(input.owner)) && (void 0 === input.updatedAt || "string" === typeof input.updatedAt && is.isDateTime(input.updatedAt)) && (void 0 === input.updatedBy || "string" === typeof input.updatedBy && is.isText50(input.updatedBy)) && (void 0 === input.mobileVerifiedOn || "string" === typeof input.mobileVerifiedOn && is.isIsoDate(input.mobileVerifiedOn)) && (void 0 === input.reviews || Array.isArray(input.reviews) && (input.reviews.length <= 1e3 && input.reviews.every((elem, _index8) => "object" === typeof elem && null !== elem && _io12(elem, _exceptionable)))) && (void 0 === input.consents || Array.isArray(input.consents) && (input.consents.length <= 1e3 && input.consents.every((elem, _index9) => "object" === typeof elem && null !== elem && _io13(elem, _exceptionable)))) && (void 0 === input.remarks || "string" === typeof input.remarks && is.isText2000(input.remarks)) && (0 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["owner", "updatedAt", "updatedBy", "mobileVerifiedOn", "reviews", "consents", "remarks"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io12 = (input, _exceptionable = true) => ("data" === input.gate || "second" === input.gate) && ("string" === typeof input.by && is.isFilled50(input.by)) && ("string" === typeof input.on && is.isIsoDate(input.on)) && ("passed" === input.outcome || "returned" === input.outcome) && (void 0 === input.note || "string" === typeof input.note && is.isText2000(input.note)) && (4 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["gate", "by", "on", "outcome", "note"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io13 = (input, _exceptionable = true) => "string" === typeof input.purpose && is.isFilled50(input.purpose) && ("general" === input.kind || "separate" === input.kind) && ("string" === typeof input.grantedOn && is.isIsoDate(input.grantedOn)) && (void 0 === input.withdrawnOn || "string" === typeof input.withdrawnOn && is.isIsoDate(input.withdrawnOn)) && (void 0 === input.noticeVersion || "string" === typeof input.noticeVersion && is.isText50(input.noticeVersion)) && (3 === Object.keys(input).length || Object.keys(input).every((key) => {
    if (["purpose", "kind", "grantedOn", "withdrawnOn", "noticeVersion"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return false;
  }));
  const _io14 = (input, _exceptionable = true) => Object.keys(input).every((key) => {
    const value = input[key];
    if (void 0 === value)
      return true;
    return true;
  });
  const _iu0 = (input, _exceptionable = true) => (() => {
    if ("individual" === input.customerType)
      return _io1(input, _exceptionable);
    else if ("enterprise" === input.customerType)
      return _io2(input, _exceptionable);
    else
      return false;
  })();
  const _vo0 = (input, _path, _exceptionable = true) => [("object" === typeof input.basic && null !== input.basic || _report(_exceptionable, {
    path: _path + ".basic",
    expected: "(Enterprise | Individual)",
    value: input.basic
  })) && _vu0(input.basic, _path + ".basic", _exceptionable) || _report(_exceptionable, {
    path: _path + ".basic",
    expected: "(Enterprise | Individual)",
    value: input.basic
  }), ("object" === typeof input.need && null !== input.need || _report(_exceptionable, {
    path: _path + ".need",
    expected: "Need",
    value: input.need
  })) && _vo3(input.need, _path + ".need", _exceptionable) || _report(_exceptionable, {
    path: _path + ".need",
    expected: "Need",
    value: input.need
  }), ("object" === typeof input.behavior && null !== input.behavior || _report(_exceptionable, {
    path: _path + ".behavior",
    expected: "Behavior",
    value: input.behavior
  })) && _vo4(input.behavior, _path + ".behavior", _exceptionable) || _report(_exceptionable, {
    path: _path + ".behavior",
    expected: "Behavior",
    value: input.behavior
  }), void 0 === input.relations || ("object" === typeof input.relations && null !== input.relations && false === Array.isArray(input.relations) || _report(_exceptionable, {
    path: _path + ".relations",
    expected: "(Relations | undefined)",
    value: input.relations
  })) && _vo8(input.relations, _path + ".relations", _exceptionable) || _report(_exceptionable, {
    path: _path + ".relations",
    expected: "(Relations | undefined)",
    value: input.relations
  }), void 0 === input.record || ("object" === typeof input.record && null !== input.record && false === Array.isArray(input.record) || _report(_exceptionable, {
    path: _path + ".record",
    expected: "(RecordKeeping | undefined)",
    value: input.record
  })) && _vo11(input.record, _path + ".record", _exceptionable) || _report(_exceptionable, {
    path: _path + ".record",
    expected: "(RecordKeeping | undefined)",
    value: input.record
  }), void 0 === input.extra || ("object" === typeof input.extra && null !== input.extra && false === Array.isArray(input.extra) || _report(_exceptionable, {
    path: _path + ".extra",
    expected: "(Record<string, unknown> | undefined)",
    value: input.extra
  })) && _vo14(input.extra, _path + ".extra", _exceptionable) || _report(_exceptionable, {
    path: _path + ".extra",
    expected: "(Record<string, unknown> | undefined)",
    value: input.extra
  }), 3 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["basic", "need", "behavior", "relations", "record", "extra"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.customerNo && (is.isCustomerNo(input.customerNo) || _report(_exceptionable, {
    path: _path + ".customerNo",
    expected: "string & TagBase<__type>",
    value: input.customerNo
  })) || _report(_exceptionable, {
    path: _path + ".customerNo",
    expected: "(string & TagBase<__type>)",
    value: input.customerNo
  }), "individual" === input.customerType || _report(_exceptionable, {
    path: _path + ".customerType",
    expected: '"individual"',
    value: input.customerType
  }), "string" === typeof input.name && (is.isIndividualName(input.name) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "string & TagBase<__type>",
    value: input.name
  })) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "(string & TagBase<__type>)",
    value: input.name
  }), "string" === typeof input.mobile && (is.isMobile(input.mobile) || _report(_exceptionable, {
    path: _path + ".mobile",
    expected: "string & TagBase<__type>",
    value: input.mobile
  })) || _report(_exceptionable, {
    path: _path + ".mobile",
    expected: "(string & TagBase<__type>)",
    value: input.mobile
  }), void 0 === input.idTail || "string" === typeof input.idTail && (is.isIdTail(input.idTail) || _report(_exceptionable, {
    path: _path + ".idTail",
    expected: "string & TagBase<__type>",
    value: input.idTail
  })) || _report(_exceptionable, {
    path: _path + ".idTail",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.idTail
  }), void 0 === input.address || "string" === typeof input.address && (is.isAddress(input.address) || _report(_exceptionable, {
    path: _path + ".address",
    expected: "string & TagBase<__type>",
    value: input.address
  })) || _report(_exceptionable, {
    path: _path + ".address",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.address
  }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["customerNo", "customerType", "name", "mobile", "idTail", "address"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo2 = (input, _path, _exceptionable = true) => ["string" === typeof input.customerNo && (is.isCustomerNo(input.customerNo) || _report(_exceptionable, {
    path: _path + ".customerNo",
    expected: "string & TagBase<__type>",
    value: input.customerNo
  })) || _report(_exceptionable, {
    path: _path + ".customerNo",
    expected: "(string & TagBase<__type>)",
    value: input.customerNo
  }), "enterprise" === input.customerType || _report(_exceptionable, {
    path: _path + ".customerType",
    expected: '"enterprise"',
    value: input.customerType
  }), "string" === typeof input.name && (is.isEnterpriseName(input.name) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "string & TagBase<__type>",
    value: input.name
  })) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "(string & TagBase<__type>)",
    value: input.name
  }), "string" === typeof input.mobile && (is.isMobile(input.mobile) || _report(_exceptionable, {
    path: _path + ".mobile",
    expected: "string & TagBase<__type>",
    value: input.mobile
  })) || _report(_exceptionable, {
    path: _path + ".mobile",
    expected: "(string & TagBase<__type>)",
    value: input.mobile
  }), "string" === typeof input.creditCode && (is.isCreditCode(input.creditCode) || _report(_exceptionable, {
    path: _path + ".creditCode",
    expected: "string & TagBase<__type>",
    value: input.creditCode
  })) || _report(_exceptionable, {
    path: _path + ".creditCode",
    expected: "(string & TagBase<__type>)",
    value: input.creditCode
  }), void 0 === input.enterpriseSize || "large" === input.enterpriseSize || "medium" === input.enterpriseSize || "small" === input.enterpriseSize || "micro" === input.enterpriseSize || _report(_exceptionable, {
    path: _path + ".enterpriseSize",
    expected: '("large" | "medium" | "micro" | "small" | undefined)',
    value: input.enterpriseSize
  }), void 0 === input.industry || true === _vv10.has(input.industry) || _report(_exceptionable, {
    path: _path + ".industry",
    expected: '("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | undefined)',
    value: input.industry
  }), void 0 === input.address || "string" === typeof input.address && (is.isAddress(input.address) || _report(_exceptionable, {
    path: _path + ".address",
    expected: "string & TagBase<__type>",
    value: input.address
  })) || _report(_exceptionable, {
    path: _path + ".address",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.address
  }), 5 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["customerNo", "customerType", "name", "mobile", "creditCode", "enterpriseSize", "industry", "address"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo3 = (input, _path, _exceptionable = true) => [(Array.isArray(input.coreNeeds) || _report(_exceptionable, {
    path: _path + ".coreNeeds",
    expected: "(Array<CoreNeed> & MaxItems<1000> & MinItems<1> & Distinct)",
    value: input.coreNeeds
  })) && ((input.coreNeeds.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".coreNeeds",
    expected: "Array<> & MaxItems<1000>",
    value: input.coreNeeds
  })) && (1 <= input.coreNeeds.length || _report(_exceptionable, {
    path: _path + ".coreNeeds",
    expected: "Array<> & MinItems<1>",
    value: input.coreNeeds
  })) && (is.isDistinct(input.coreNeeds) || _report(_exceptionable, {
    path: _path + ".coreNeeds",
    expected: "Array<> & Distinct",
    value: input.coreNeeds
  })) && input.coreNeeds.map((elem, _index11) => "productPurchase" === elem || "serviceConsulting" === elem || "cooperation" === elem || "afterSales" === elem || "customDevelopment" === elem || "other" === elem || _report(_exceptionable, {
    path: _path + ".coreNeeds[" + _index11 + "]",
    expected: '("afterSales" | "cooperation" | "customDevelopment" | "other" | "productPurchase" | "serviceConsulting")',
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".coreNeeds",
    expected: "(Array<CoreNeed> & MaxItems<1000> & MinItems<1> & Distinct)",
    value: input.coreNeeds
  }), void 0 === input.description || "string" === typeof input.description && (is.isText2000(input.description) || _report(_exceptionable, {
    path: _path + ".description",
    expected: "string & TagBase<__type>",
    value: input.description
  })) || _report(_exceptionable, {
    path: _path + ".description",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.description
  }), void 0 === input.productPreference || "string" === typeof input.productPreference && (is.isText100(input.productPreference) || _report(_exceptionable, {
    path: _path + ".productPreference",
    expected: "string & TagBase<__type>",
    value: input.productPreference
  })) || _report(_exceptionable, {
    path: _path + ".productPreference",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.productPreference
  }), void 0 === input.budget || "under10k" === input.budget || "from10kTo50k" === input.budget || "from50kTo100k" === input.budget || "over100k" === input.budget || "negotiable" === input.budget || _report(_exceptionable, {
    path: _path + ".budget",
    expected: '("from10kTo50k" | "from50kTo100k" | "negotiable" | "over100k" | "under10k" | undefined)',
    value: input.budget
  }), void 0 === input.expectedPurchase || "string" === typeof input.expectedPurchase && (is.isTimeNode(input.expectedPurchase) || _report(_exceptionable, {
    path: _path + ".expectedPurchase",
    expected: "string & TagBase<__type>",
    value: input.expectedPurchase
  })) || _report(_exceptionable, {
    path: _path + ".expectedPurchase",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.expectedPurchase
  }), "medium" === input.priority || "high" === input.priority || "low" === input.priority || _report(_exceptionable, {
    path: _path + ".priority",
    expected: '("high" | "low" | "medium")',
    value: input.priority
  }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["coreNeeds", "description", "productPreference", "budget", "expectedPurchase", "priority"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo4 = (input, _path, _exceptionable = true) => ["string" === typeof input.firstContactOn && (is.isIsoDate(input.firstContactOn) || _report(_exceptionable, {
    path: _path + ".firstContactOn",
    expected: "string & TagBase<__type>",
    value: input.firstContactOn
  })) || _report(_exceptionable, {
    path: _path + ".firstContactOn",
    expected: "(string & TagBase<__type>)",
    value: input.firstContactOn
  }), "string" === typeof input.lastFollowUpOn && (is.isIsoDate(input.lastFollowUpOn) || _report(_exceptionable, {
    path: _path + ".lastFollowUpOn",
    expected: "string & TagBase<__type>",
    value: input.lastFollowUpOn
  })) || _report(_exceptionable, {
    path: _path + ".lastFollowUpOn",
    expected: "(string & TagBase<__type>)",
    value: input.lastFollowUpOn
  }), "phone" === input.channel || "faceToFace" === input.channel || "onlineMeeting" === input.channel || "exhibition" === input.channel || "referral" === input.channel || _report(_exceptionable, {
    path: _path + ".channel",
    expected: '("exhibition" | "faceToFace" | "onlineMeeting" | "phone" | "referral")',
    value: input.channel
  }), void 0 === input.purchases || (Array.isArray(input.purchases) || _report(_exceptionable, {
    path: _path + ".purchases",
    expected: "((Array<Purchase> & MaxItems<1000>) | undefined)",
    value: input.purchases
  })) && ((input.purchases.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".purchases",
    expected: "Array<> & MaxItems<1000>",
    value: input.purchases
  })) && input.purchases.map((elem, _index12) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".purchases[" + _index12 + "]",
    expected: "Purchase",
    value: elem
  })) && _vo5(elem, _path + ".purchases[" + _index12 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".purchases[" + _index12 + "]",
    expected: "Purchase",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".purchases",
    expected: "((Array<Purchase> & MaxItems<1000>) | undefined)",
    value: input.purchases
  }), void 0 === input.interactions || (Array.isArray(input.interactions) || _report(_exceptionable, {
    path: _path + ".interactions",
    expected: "((Array<Interaction> & MaxItems<1000>) | undefined)",
    value: input.interactions
  })) && ((input.interactions.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".interactions",
    expected: "Array<> & MaxItems<1000>",
    value: input.interactions
  })) && input.interactions.map((elem, _index13) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".interactions[" + _index13 + "]",
    expected: "Interaction",
    value: elem
  })) && _vo6(elem, _path + ".interactions[" + _index13 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".interactions[" + _index13 + "]",
    expected: "Interaction",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".interactions",
    expected: "((Array<Interaction> & MaxItems<1000>) | undefined)",
    value: input.interactions
  }), void 0 === input.complaints || (Array.isArray(input.complaints) || _report(_exceptionable, {
    path: _path + ".complaints",
    expected: "((Array<Complaint> & MaxItems<1000>) | undefined)",
    value: input.complaints
  })) && ((input.complaints.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".complaints",
    expected: "Array<> & MaxItems<1000>",
    value: input.complaints
  })) && input.complaints.map((elem, _index14) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".complaints[" + _index14 + "]",
    expected: "Complaint",
    value: elem
  })) && _vo7(elem, _path + ".complaints[" + _index14 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".complaints[" + _index14 + "]",
    expected: "Complaint",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".complaints",
    expected: "((Array<Complaint> & MaxItems<1000>) | undefined)",
    value: input.complaints
  }), 3 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["firstContactOn", "lastFollowUpOn", "channel", "purchases", "interactions", "complaints"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo5 = (input, _path, _exceptionable = true) => ["string" === typeof input.product && (is.isFilled100(input.product) || _report(_exceptionable, {
    path: _path + ".product",
    expected: "string & TagBase<__type>",
    value: input.product
  })) || _report(_exceptionable, {
    path: _path + ".product",
    expected: "(string & TagBase<__type>)",
    value: input.product
  }), "number" === typeof input.quantity && (is.isQuantity(input.quantity) || _report(_exceptionable, {
    path: _path + ".quantity",
    expected: "number & TagBase<__type>",
    value: input.quantity
  })) || _report(_exceptionable, {
    path: _path + ".quantity",
    expected: "(number & TagBase<__type>)",
    value: input.quantity
  }), void 0 === input.unit || "string" === typeof input.unit && (is.isText20(input.unit) || _report(_exceptionable, {
    path: _path + ".unit",
    expected: "string & TagBase<__type>",
    value: input.unit
  })) || _report(_exceptionable, {
    path: _path + ".unit",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.unit
  }), "number" === typeof input.amount && (is.isAmount(input.amount) || _report(_exceptionable, {
    path: _path + ".amount",
    expected: "number & TagBase<__type>",
    value: input.amount
  })) || _report(_exceptionable, {
    path: _path + ".amount",
    expected: "(number & TagBase<__type>)",
    value: input.amount
  }), "string" === typeof input.purchasedOn && (is.isDayOrMonth(input.purchasedOn) || _report(_exceptionable, {
    path: _path + ".purchasedOn",
    expected: "string & TagBase<__type>",
    value: input.purchasedOn
  })) || _report(_exceptionable, {
    path: _path + ".purchasedOn",
    expected: "(string & TagBase<__type>)",
    value: input.purchasedOn
  }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["product", "quantity", "unit", "amount", "purchasedOn"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo6 = (input, _path, _exceptionable = true) => ["string" === typeof input.on && (is.isIsoDate(input.on) || _report(_exceptionable, {
    path: _path + ".on",
    expected: "string & TagBase<__type>",
    value: input.on
  })) || _report(_exceptionable, {
    path: _path + ".on",
    expected: "(string & TagBase<__type>)",
    value: input.on
  }), "phone" === input.channel || "faceToFace" === input.channel || "onlineMeeting" === input.channel || "exhibition" === input.channel || "referral" === input.channel || _report(_exceptionable, {
    path: _path + ".channel",
    expected: '("exhibition" | "faceToFace" | "onlineMeeting" | "phone" | "referral")',
    value: input.channel
  }), "inquiry" === input.kind || "followUp" === input.kind || "service" === input.kind || _report(_exceptionable, {
    path: _path + ".kind",
    expected: '("followUp" | "inquiry" | "service")',
    value: input.kind
  }), void 0 === input.summary || "string" === typeof input.summary && (is.isText2000(input.summary) || _report(_exceptionable, {
    path: _path + ".summary",
    expected: "string & TagBase<__type>",
    value: input.summary
  })) || _report(_exceptionable, {
    path: _path + ".summary",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.summary
  }), 3 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["on", "channel", "kind", "summary"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo7 = (input, _path, _exceptionable = true) => ["string" === typeof input.reportedOn && (is.isIsoDate(input.reportedOn) || _report(_exceptionable, {
    path: _path + ".reportedOn",
    expected: "string & TagBase<__type>",
    value: input.reportedOn
  })) || _report(_exceptionable, {
    path: _path + ".reportedOn",
    expected: "(string & TagBase<__type>)",
    value: input.reportedOn
  }), "string" === typeof input.problem && (is.isFilled2000(input.problem) || _report(_exceptionable, {
    path: _path + ".problem",
    expected: "string & TagBase<__type>",
    value: input.problem
  })) || _report(_exceptionable, {
    path: _path + ".problem",
    expected: "(string & TagBase<__type>)",
    value: input.problem
  }), void 0 === input.resolution || "string" === typeof input.resolution && (is.isText2000(input.resolution) || _report(_exceptionable, {
    path: _path + ".resolution",
    expected: "string & TagBase<__type>",
    value: input.resolution
  })) || _report(_exceptionable, {
    path: _path + ".resolution",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.resolution
  }), void 0 === input.resolvedOn || "string" === typeof input.resolvedOn && (is.isIsoDate(input.resolvedOn) || _report(_exceptionable, {
    path: _path + ".resolvedOn",
    expected: "string & TagBase<__type>",
    value: input.resolvedOn
  })) || _report(_exceptionable, {
    path: _path + ".resolvedOn",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.resolvedOn
  }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["reportedOn", "problem", "resolution", "resolvedOn"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo8 = (input, _path, _exceptionable = true) => [void 0 === input.contacts || (Array.isArray(input.contacts) || _report(_exceptionable, {
    path: _path + ".contacts",
    expected: "((Array<Contact> & MaxItems<1000>) | undefined)",
    value: input.contacts
  })) && ((input.contacts.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".contacts",
    expected: "Array<> & MaxItems<1000>",
    value: input.contacts
  })) && input.contacts.map((elem, _index15) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".contacts[" + _index15 + "]",
    expected: "Contact",
    value: elem
  })) && _vo9(elem, _path + ".contacts[" + _index15 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".contacts[" + _index15 + "]",
    expected: "Contact",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".contacts",
    expected: "((Array<Contact> & MaxItems<1000>) | undefined)",
    value: input.contacts
  }), void 0 === input.referrer || ("object" === typeof input.referrer && null !== input.referrer || _report(_exceptionable, {
    path: _path + ".referrer",
    expected: "(__type | undefined)",
    value: input.referrer
  })) && _vo10(input.referrer, _path + ".referrer", _exceptionable) || _report(_exceptionable, {
    path: _path + ".referrer",
    expected: "(__type | undefined)",
    value: input.referrer
  }), void 0 === input.industryTags || (Array.isArray(input.industryTags) || _report(_exceptionable, {
    path: _path + ".industryTags",
    expected: '((Array<Text<"isText20">> & MaxItems<20> & Distinct) | undefined)',
    value: input.industryTags
  })) && ((input.industryTags.length <= 20 || _report(_exceptionable, {
    path: _path + ".industryTags",
    expected: "Array<> & MaxItems<20>",
    value: input.industryTags
  })) && (is.isDistinct(input.industryTags) || _report(_exceptionable, {
    path: _path + ".industryTags",
    expected: "Array<> & Distinct",
    value: input.industryTags
  })) && input.industryTags.map((elem, _index16) => "string" === typeof elem && (is.isText20(elem) || _report(_exceptionable, {
    path: _path + ".industryTags[" + _index16 + "]",
    expected: "string & TagBase<__type>",
    value: elem
  })) || _report(_exceptionable, {
    path: _path + ".industryTags[" + _index16 + "]",
    expected: "(string & TagBase<__type>)",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".industryTags",
    expected: '((Array<Text<"isText20">> & MaxItems<20> & Distinct) | undefined)',
    value: input.industryTags
  }), 0 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["contacts", "referrer", "industryTags"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo9 = (input, _path, _exceptionable = true) => ["string" === typeof input.role && (is.isFilled50(input.role) || _report(_exceptionable, {
    path: _path + ".role",
    expected: "string & TagBase<__type>",
    value: input.role
  })) || _report(_exceptionable, {
    path: _path + ".role",
    expected: "(string & TagBase<__type>)",
    value: input.role
  }), "string" === typeof input.name && (is.isPersonName(input.name) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "string & TagBase<__type>",
    value: input.name
  })) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "(string & TagBase<__type>)",
    value: input.name
  }), void 0 === input.mobile || "string" === typeof input.mobile && (is.isMobile(input.mobile) || _report(_exceptionable, {
    path: _path + ".mobile",
    expected: "string & TagBase<__type>",
    value: input.mobile
  })) || _report(_exceptionable, {
    path: _path + ".mobile",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.mobile
  }), void 0 === input.phone || "string" === typeof input.phone && (is.isContactPhone(input.phone) || _report(_exceptionable, {
    path: _path + ".phone",
    expected: "string & TagBase<__type>",
    value: input.phone
  })) || _report(_exceptionable, {
    path: _path + ".phone",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.phone
  }), void 0 === input.email || "string" === typeof input.email && (is.isEmail(input.email) || _report(_exceptionable, {
    path: _path + ".email",
    expected: "string & TagBase<__type>",
    value: input.email
  })) || _report(_exceptionable, {
    path: _path + ".email",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.email
  }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["role", "name", "mobile", "phone", "email"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo10 = (input, _path, _exceptionable = true) => ["internal" === input.kind || "external" === input.kind || _report(_exceptionable, {
    path: _path + ".kind",
    expected: '("external" | "internal")',
    value: input.kind
  }), "string" === typeof input.name && (is.isFilled200(input.name) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "string & TagBase<__type>",
    value: input.name
  })) || _report(_exceptionable, {
    path: _path + ".name",
    expected: "(string & TagBase<__type>)",
    value: input.name
  }), void 0 === input.customerNo || "string" === typeof input.customerNo && (is.isCustomerNo(input.customerNo) || _report(_exceptionable, {
    path: _path + ".customerNo",
    expected: "string & TagBase<__type>",
    value: input.customerNo
  })) || _report(_exceptionable, {
    path: _path + ".customerNo",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.customerNo
  }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["kind", "name", "customerNo"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo11 = (input, _path, _exceptionable = true) => [void 0 === input.owner || "string" === typeof input.owner && (is.isText50(input.owner) || _report(_exceptionable, {
    path: _path + ".owner",
    expected: "string & TagBase<__type>",
    value: input.owner
  })) || _report(_exceptionable, {
    path: _path + ".owner",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.owner
  }), void 0 === input.updatedAt || "string" === typeof input.updatedAt && (is.isDateTime(input.updatedAt) || _report(_exceptionable, {
    path: _path + ".updatedAt",
    expected: "string & TagBase<__type>",
    value: input.updatedAt
  })) || _report(_exceptionable, {
    path: _path + ".updatedAt",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.updatedAt
  }), void 0 === input.updatedBy || "string" === typeof input.updatedBy && (is.isText50(input.updatedBy) || _report(_exceptionable, {
    path: _path + ".updatedBy",
    expected: "string & TagBase<__type>",
    value: input.updatedBy
  })) || _report(_exceptionable, {
    path: _path + ".updatedBy",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.updatedBy
  }), void 0 === input.mobileVerifiedOn || "string" === typeof input.mobileVerifiedOn && (is.isIsoDate(input.mobileVerifiedOn) || _report(_exceptionable, {
    path: _path + ".mobileVerifiedOn",
    expected: "string & TagBase<__type>",
    value: input.mobileVerifiedOn
  })) || _report(_exceptionable, {
    path: _path + ".mobileVerifiedOn",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.mobileVerifiedOn
  }), void 0 === input.reviews || (Array.isArray(input.reviews) || _report(_exceptionable, {
    path: _path + ".reviews",
    expected: "((Array<Review> & MaxItems<1000>) | undefined)",
    value: input.reviews
  })) && ((input.reviews.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".reviews",
    expected: "Array<> & MaxItems<1000>",
    value: input.reviews
  })) && input.reviews.map((elem, _index17) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".reviews[" + _index17 + "]",
    expected: "Review",
    value: elem
  })) && _vo12(elem, _path + ".reviews[" + _index17 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".reviews[" + _index17 + "]",
    expected: "Review",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".reviews",
    expected: "((Array<Review> & MaxItems<1000>) | undefined)",
    value: input.reviews
  }), void 0 === input.consents || (Array.isArray(input.consents) || _report(_exceptionable, {
    path: _path + ".consents",
    expected: "((Array<Consent> & MaxItems<1000>) | undefined)",
    value: input.consents
  })) && ((input.consents.length <= 1e3 || _report(_exceptionable, {
    path: _path + ".consents",
    expected: "Array<> & MaxItems<1000>",
    value: input.consents
  })) && input.consents.map((elem, _index18) => ("object" === typeof elem && null !== elem || _report(_exceptionable, {
    path: _path + ".consents[" + _index18 + "]",
    expected: "Consent",
    value: elem
  })) && _vo13(elem, _path + ".consents[" + _index18 + "]", _exceptionable) || _report(_exceptionable, {
    path: _path + ".consents[" + _index18 + "]",
    expected: "Consent",
    value: elem
  })).every((flag) => flag)) || _report(_exceptionable, {
    path: _path + ".consents",
    expected: "((Array<Consent> & MaxItems<1000>) | undefined)",
    value: input.consents
  }), void 0 === input.remarks || "string" === typeof input.remarks && (is.isText2000(input.remarks) || _report(_exceptionable, {
    path: _path + ".remarks",
    expected: "string & TagBase<__type>",
    value: input.remarks
  })) || _report(_exceptionable, {
    path: _path + ".remarks",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.remarks
  }), 0 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["owner", "updatedAt", "updatedBy", "mobileVerifiedOn", "reviews", "consents", "remarks"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo12 = (input, _path, _exceptionable = true) => ["data" === input.gate || "second" === input.gate || _report(_exceptionable, {
    path: _path + ".gate",
    expected: '("data" | "second")',
    value: input.gate
  }), "string" === typeof input.by && (is.isFilled50(input.by) || _report(_exceptionable, {
    path: _path + ".by",
    expected: "string & TagBase<__type>",
    value: input.by
  })) || _report(_exceptionable, {
    path: _path + ".by",
    expected: "(string & TagBase<__type>)",
    value: input.by
  }), "string" === typeof input.on && (is.isIsoDate(input.on) || _report(_exceptionable, {
    path: _path + ".on",
    expected: "string & TagBase<__type>",
    value: input.on
  })) || _report(_exceptionable, {
    path: _path + ".on",
    expected: "(string & TagBase<__type>)",
    value: input.on
  }), "passed" === input.outcome || "returned" === input.outcome || _report(_exceptionable, {
    path: _path + ".outcome",
    expected: '("passed" | "returned")',
    value: input.outcome
  }), void 0 === input.note || "string" === typeof input.note && (is.isText2000(input.note) || _report(_exceptionable, {
    path: _path + ".note",
    expected: "string & TagBase<__type>",
    value: input.note
  })) || _report(_exceptionable, {
    path: _path + ".note",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.note
  }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["gate", "by", "on", "outcome", "note"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo13 = (input, _path, _exceptionable = true) => ["string" === typeof input.purpose && (is.isFilled50(input.purpose) || _report(_exceptionable, {
    path: _path + ".purpose",
    expected: "string & TagBase<__type>",
    value: input.purpose
  })) || _report(_exceptionable, {
    path: _path + ".purpose",
    expected: "(string & TagBase<__type>)",
    value: input.purpose
  }), "general" === input.kind || "separate" === input.kind || _report(_exceptionable, {
    path: _path + ".kind",
    expected: '("general" | "separate")',
    value: input.kind
  }), "string" === typeof input.grantedOn && (is.isIsoDate(input.grantedOn) || _report(_exceptionable, {
    path: _path + ".grantedOn",
    expected: "string & TagBase<__type>",
    value: input.grantedOn
  })) || _report(_exceptionable, {
    path: _path + ".grantedOn",
    expected: "(string & TagBase<__type>)",
    value: input.grantedOn
  }), void 0 === input.withdrawnOn || "string" === typeof input.withdrawnOn && (is.isIsoDate(input.withdrawnOn) || _report(_exceptionable, {
    path: _path + ".withdrawnOn",
    expected: "string & TagBase<__type>",
    value: input.withdrawnOn
  })) || _report(_exceptionable, {
    path: _path + ".withdrawnOn",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.withdrawnOn
  }), void 0 === input.noticeVersion || "string" === typeof input.noticeVersion && (is.isText50(input.noticeVersion) || _report(_exceptionable, {
    path: _path + ".noticeVersion",
    expected: "string & TagBase<__type>",
    value: input.noticeVersion
  })) || _report(_exceptionable, {
    path: _path + ".noticeVersion",
    expected: "((string & TagBase<__type>) | undefined)",
    value: input.noticeVersion
  }), 3 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map((key) => {
    if (["purpose", "kind", "grantedOn", "withdrawnOn", "noticeVersion"].some((prop) => key === prop))
      return true;
    const value = input[key];
    if (void 0 === value)
      return true;
    return _report(_exceptionable, {
      path: _path + __typia_transform__accessExpressionAsString._accessExpressionAsString(key),
      expected: "undefined",
      value,
      description: [
        `The property \`${key}\` is not defined in the object type.`,
        "",
        "Please remove the property next time."
      ].join("\n")
    });
  }).every((flag) => flag))].every((flag) => flag);
  const _vo14 = (input, _path, _exceptionable = true) => [false === _exceptionable || Object.keys(input).map((key) => {
    const value = input[key];
    if (void 0 === value)
      return true;
    return true;
  }).every((flag) => flag)].every((flag) => flag);
  const _vu0 = (input, _path, _exceptionable = true) => (() => {
    if ("individual" === input.customerType)
      return _vo1(input, _path, _exceptionable);
    else if ("enterprise" === input.customerType)
      return _vo2(input, _path, _exceptionable);
    else
      return _report(_exceptionable, {
        path: _path,
        expected: "(Individual | Enterprise)",
        value: input
      });
  })();
  const __is = (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
  let errors;
  let _report;
  return __typia_transform__createStandardSchema._createStandardSchema((input) => {
    if (false === __is(input)) {
      errors = [];
      _report = __typia_transform__validateReport._validateReport(errors);
      ((input2, _path, _exceptionable = true) => ("object" === typeof input2 && null !== input2 || _report(true, {
        path: _path + "",
        expected: "Customer",
        value: input2
      })) && _vo0(input2, _path + "", true) || _report(true, {
        path: _path + "",
        expected: "Customer",
        value: input2
      }))(input, "$input", true);
      const success = 0 === errors.length;
      return success ? {
        success,
        data: input
      } : {
        success,
        errors,
        data: input
      };
    }
    return {
      success: true,
      data: input
    };
  });
})();
