// Generated from the schema and the metadata of the fields by scripts/generate-types.ts; do not edit.

/** A valid customer file: an individual or an enterprise, told apart by `basic.customerType`. */
export type Customer = IndividualCustomer | EnterpriseCustomer;

/** A valid customer file that may have no customer number yet. */
export type CustomerDraft = IndividualCustomerDraft | EnterpriseCustomerDraft;

/** A valid file of an individual. */
export interface IndividualCustomer {
  /** 基础信息 (Basic information). */
  basic: IndividualBasic;
  /** 需求信息 (Needs). */
  need: Need;
  /** 行为信息 (Behaviour). */
  behavior: Behavior;
  /** 关联信息 (Relations). */
  relations?: Relations | undefined;
  /** 档案管理 (Record keeping). */
  record?: RecordKeeping | undefined;
  /** 扩展信息 (Extra columns). */
  extra?: Record<string, unknown> | undefined;
}

/** A valid file of an individual that may have no customer number yet. */
export interface IndividualCustomerDraft {
  /** 基础信息 (Basic information). */
  basic: IndividualDraftBasic;
  /** 需求信息 (Needs). */
  need: Need;
  /** 行为信息 (Behaviour). */
  behavior: Behavior;
  /** 关联信息 (Relations). */
  relations?: Relations | undefined;
  /** 档案管理 (Record keeping). */
  record?: RecordKeeping | undefined;
  /** 扩展信息 (Extra columns). */
  extra?: Record<string, unknown> | undefined;
}

/** A valid file of an enterprise. */
export interface EnterpriseCustomer {
  /** 基础信息 (Basic information). */
  basic: EnterpriseBasic;
  /** 需求信息 (Needs). */
  need: Need;
  /** 行为信息 (Behaviour). */
  behavior: Behavior;
  /** 关联信息 (Relations). */
  relations?: Relations | undefined;
  /** 档案管理 (Record keeping). */
  record?: RecordKeeping | undefined;
  /** 扩展信息 (Extra columns). */
  extra?: Record<string, unknown> | undefined;
}

/** A valid file of an enterprise that may have no customer number yet. */
export interface EnterpriseCustomerDraft {
  /** 基础信息 (Basic information). */
  basic: EnterpriseDraftBasic;
  /** 需求信息 (Needs). */
  need: Need;
  /** 行为信息 (Behaviour). */
  behavior: Behavior;
  /** 关联信息 (Relations). */
  relations?: Relations | undefined;
  /** 档案管理 (Record keeping). */
  record?: RecordKeeping | undefined;
  /** 扩展信息 (Extra columns). */
  extra?: Record<string, unknown> | undefined;
}

/** What a form may hold before it is a customer file: every field may be missing, `null` or empty. */
export interface CustomerInput {
  /** 基础信息 (Basic information). */
  basic?: BasicInput | null | undefined;
  /** 需求信息 (Needs). */
  need?: NeedInput | null | undefined;
  /** 行为信息 (Behaviour). */
  behavior?: BehaviorInput | null | undefined;
  /** 关联信息 (Relations). */
  relations?: RelationsInput | null | undefined;
  /** 档案管理 (Record keeping). */
  record?: RecordKeepingInput | null | undefined;
  /** 扩展信息 (Extra columns). */
  extra?: Record<string, unknown> | null | undefined;
}

/** A copy of a customer file for an audience: every field may be missing, masked or made coarser. */
export interface MaskedCustomer {
  /** 基础信息 (Basic information). */
  basic?: MaskedBasic | undefined;
  /** 需求信息 (Needs). */
  need?: MaskedNeed | undefined;
  /** 行为信息 (Behaviour). */
  behavior?: MaskedBehavior | undefined;
  /** 关联信息 (Relations). */
  relations?: MaskedRelations | undefined;
  /** 档案管理 (Record keeping). */
  record?: MaskedRecordKeeping | undefined;
}

/** The path of a field of the archive; entries of lists with `[]`. */
export type FieldPath =
  | 'basic.customerNo'
  | 'basic.customerType'
  | 'basic.name'
  | 'basic.mobile'
  | 'basic.idTail'
  | 'basic.creditCode'
  | 'basic.enterpriseSize'
  | 'basic.industry'
  | 'basic.address'
  | 'need.coreNeeds'
  | 'need.description'
  | 'need.productPreference'
  | 'need.budget'
  | 'need.expectedPurchase'
  | 'need.priority'
  | 'behavior.firstContactOn'
  | 'behavior.lastFollowUpOn'
  | 'behavior.channel'
  | 'behavior.purchases'
  | 'behavior.purchases[].product'
  | 'behavior.purchases[].quantity'
  | 'behavior.purchases[].unit'
  | 'behavior.purchases[].amount'
  | 'behavior.purchases[].purchasedOn'
  | 'behavior.interactions'
  | 'behavior.interactions[].on'
  | 'behavior.interactions[].channel'
  | 'behavior.interactions[].kind'
  | 'behavior.interactions[].summary'
  | 'behavior.complaints'
  | 'behavior.complaints[].reportedOn'
  | 'behavior.complaints[].problem'
  | 'behavior.complaints[].resolution'
  | 'behavior.complaints[].resolvedOn'
  | 'relations.contacts'
  | 'relations.contacts[].role'
  | 'relations.contacts[].name'
  | 'relations.contacts[].mobile'
  | 'relations.contacts[].phone'
  | 'relations.contacts[].email'
  | 'relations.referrer'
  | 'relations.referrer.kind'
  | 'relations.referrer.name'
  | 'relations.referrer.customerNo'
  | 'relations.industryTags'
  | 'record.owner'
  | 'record.updatedAt'
  | 'record.updatedBy'
  | 'record.mobileVerifiedOn'
  | 'record.reviews'
  | 'record.reviews[].gate'
  | 'record.reviews[].by'
  | 'record.reviews[].on'
  | 'record.reviews[].outcome'
  | 'record.reviews[].note'
  | 'record.consents'
  | 'record.consents[].purpose'
  | 'record.consents[].kind'
  | 'record.consents[].grantedOn'
  | 'record.consents[].withdrawnOn'
  | 'record.consents[].noticeVersion'
  | 'record.remarks';

/** 基础信息 of an individual. */
export interface IndividualBasic {
  /**
   * 客户编号 (Customer number). 由系统生成且唯一：C＋日期＋流水号，如 C20240512001。
   * Given by the system and unique: C, the date and a sequence number, such as C20240512001.
   */
  customerNo: string;
  /**
   * 客户类型 (Customer type). 有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所。
   * Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too.
   */
  customerType: 'individual';
  /**
   * 姓名/企业名称 (Name). 个人填全名或“张先生”这样的称呼；企业填营业执照上的全称。
   * A person: the full name or a form of address such as 张先生; an enterprise: the full registered name.
   */
  name: string;
  /**
   * 手机号 (Mobile number). 中国大陆 11 位手机号。
   * A mobile number of the Chinese mainland, 11 digits.
   */
  mobile: string;
  /**
   * 身份证号后4位 (Last four of the resident ID). 只填最后四位，末位可为 X；完整号码不得保存。
   * Only the last four characters, the last may be X; the full number must not be kept.
   */
  idTail?: string | undefined;
  /**
   * 统一社会信用代码 (Unified social credit code). 营业执照上的 18 位代码。
   * The 18 characters on the business licence.
   */
  creditCode?: undefined;
  /**
   * 企业规模 (Enterprise size). 按《统计上大中小微型企业划分办法(2017)》。
   * By the statistical classification of enterprises of 2017.
   */
  enterpriseSize?: undefined;
  /**
   * 所属行业 (Industry). GB/T 4754-2017 的门类。
   * The section of GB/T 4754-2017.
   */
  industry?: undefined;
  /**
   * 联系地址 (Address). 省、市、区、街道门牌。
   * Province, city, district and street.
   */
  address?: string | undefined;
}

/** 基础信息 of an individual that may have no customer number yet. */
export interface IndividualDraftBasic {
  /**
   * 客户编号 (Customer number). 由系统生成且唯一：C＋日期＋流水号，如 C20240512001。
   * Given by the system and unique: C, the date and a sequence number, such as C20240512001.
   */
  customerNo?: string | undefined;
  /**
   * 客户类型 (Customer type). 有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所。
   * Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too.
   */
  customerType: 'individual';
  /**
   * 姓名/企业名称 (Name). 个人填全名或“张先生”这样的称呼；企业填营业执照上的全称。
   * A person: the full name or a form of address such as 张先生; an enterprise: the full registered name.
   */
  name: string;
  /**
   * 手机号 (Mobile number). 中国大陆 11 位手机号。
   * A mobile number of the Chinese mainland, 11 digits.
   */
  mobile: string;
  /**
   * 身份证号后4位 (Last four of the resident ID). 只填最后四位，末位可为 X；完整号码不得保存。
   * Only the last four characters, the last may be X; the full number must not be kept.
   */
  idTail?: string | undefined;
  /**
   * 统一社会信用代码 (Unified social credit code). 营业执照上的 18 位代码。
   * The 18 characters on the business licence.
   */
  creditCode?: undefined;
  /**
   * 企业规模 (Enterprise size). 按《统计上大中小微型企业划分办法(2017)》。
   * By the statistical classification of enterprises of 2017.
   */
  enterpriseSize?: undefined;
  /**
   * 所属行业 (Industry). GB/T 4754-2017 的门类。
   * The section of GB/T 4754-2017.
   */
  industry?: undefined;
  /**
   * 联系地址 (Address). 省、市、区、街道门牌。
   * Province, city, district and street.
   */
  address?: string | undefined;
}

/** 基础信息 of an enterprise. */
export interface EnterpriseBasic {
  /**
   * 客户编号 (Customer number). 由系统生成且唯一：C＋日期＋流水号，如 C20240512001。
   * Given by the system and unique: C, the date and a sequence number, such as C20240512001.
   */
  customerNo: string;
  /**
   * 客户类型 (Customer type). 有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所。
   * Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too.
   */
  customerType: 'enterprise';
  /**
   * 姓名/企业名称 (Name). 个人填全名或“张先生”这样的称呼；企业填营业执照上的全称。
   * A person: the full name or a form of address such as 张先生; an enterprise: the full registered name.
   */
  name: string;
  /**
   * 手机号 (Mobile number). 中国大陆 11 位手机号。
   * A mobile number of the Chinese mainland, 11 digits.
   */
  mobile: string;
  /**
   * 身份证号后4位 (Last four of the resident ID). 只填最后四位，末位可为 X；完整号码不得保存。
   * Only the last four characters, the last may be X; the full number must not be kept.
   */
  idTail?: undefined;
  /**
   * 统一社会信用代码 (Unified social credit code). 营业执照上的 18 位代码。
   * The 18 characters on the business licence.
   */
  creditCode: string;
  /**
   * 企业规模 (Enterprise size). 按《统计上大中小微型企业划分办法(2017)》。
   * By the statistical classification of enterprises of 2017.
   */
  enterpriseSize?: 'large' | 'medium' | 'small' | 'micro' | undefined;
  /**
   * 所属行业 (Industry). GB/T 4754-2017 的门类。
   * The section of GB/T 4754-2017.
   */
  industry?:
    'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | undefined;
  /**
   * 联系地址 (Address). 省、市、区、街道门牌。
   * Province, city, district and street.
   */
  address?: string | undefined;
}

/** 基础信息 of an enterprise that may have no customer number yet. */
export interface EnterpriseDraftBasic {
  /**
   * 客户编号 (Customer number). 由系统生成且唯一：C＋日期＋流水号，如 C20240512001。
   * Given by the system and unique: C, the date and a sequence number, such as C20240512001.
   */
  customerNo?: string | undefined;
  /**
   * 客户类型 (Customer type). 有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所。
   * Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too.
   */
  customerType: 'enterprise';
  /**
   * 姓名/企业名称 (Name). 个人填全名或“张先生”这样的称呼；企业填营业执照上的全称。
   * A person: the full name or a form of address such as 张先生; an enterprise: the full registered name.
   */
  name: string;
  /**
   * 手机号 (Mobile number). 中国大陆 11 位手机号。
   * A mobile number of the Chinese mainland, 11 digits.
   */
  mobile: string;
  /**
   * 身份证号后4位 (Last four of the resident ID). 只填最后四位，末位可为 X；完整号码不得保存。
   * Only the last four characters, the last may be X; the full number must not be kept.
   */
  idTail?: undefined;
  /**
   * 统一社会信用代码 (Unified social credit code). 营业执照上的 18 位代码。
   * The 18 characters on the business licence.
   */
  creditCode: string;
  /**
   * 企业规模 (Enterprise size). 按《统计上大中小微型企业划分办法(2017)》。
   * By the statistical classification of enterprises of 2017.
   */
  enterpriseSize?: 'large' | 'medium' | 'small' | 'micro' | undefined;
  /**
   * 所属行业 (Industry). GB/T 4754-2017 的门类。
   * The section of GB/T 4754-2017.
   */
  industry?:
    'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | undefined;
  /**
   * 联系地址 (Address). 省、市、区、街道门牌。
   * Province, city, district and street.
   */
  address?: string | undefined;
}

/** 基础信息 of a customer. */
export interface BasicInput {
  /**
   * 客户编号 (Customer number). 由系统生成且唯一：C＋日期＋流水号，如 C20240512001。
   * Given by the system and unique: C, the date and a sequence number, such as C20240512001.
   */
  customerNo?: string | null | undefined;
  /**
   * 客户类型 (Customer type). 有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所。
   * Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too.
   */
  customerType?: 'individual' | 'enterprise' | '' | null | undefined;
  /**
   * 姓名/企业名称 (Name). 个人填全名或“张先生”这样的称呼；企业填营业执照上的全称。
   * A person: the full name or a form of address such as 张先生; an enterprise: the full registered name.
   */
  name?: string | null | undefined;
  /**
   * 手机号 (Mobile number). 中国大陆 11 位手机号。
   * A mobile number of the Chinese mainland, 11 digits.
   */
  mobile?: string | null | undefined;
  /**
   * 身份证号后4位 (Last four of the resident ID). 只填最后四位，末位可为 X；完整号码不得保存。
   * Only the last four characters, the last may be X; the full number must not be kept.
   */
  idTail?: string | null | undefined;
  /**
   * 统一社会信用代码 (Unified social credit code). 营业执照上的 18 位代码。
   * The 18 characters on the business licence.
   */
  creditCode?: string | null | undefined;
  /**
   * 企业规模 (Enterprise size). 按《统计上大中小微型企业划分办法(2017)》。
   * By the statistical classification of enterprises of 2017.
   */
  enterpriseSize?: 'large' | 'medium' | 'small' | 'micro' | '' | null | undefined;
  /**
   * 所属行业 (Industry). GB/T 4754-2017 的门类。
   * The section of GB/T 4754-2017.
   */
  industry?:
    | 'A'
    | 'B'
    | 'C'
    | 'D'
    | 'E'
    | 'F'
    | 'G'
    | 'H'
    | 'I'
    | 'J'
    | 'K'
    | 'L'
    | 'M'
    | 'N'
    | 'O'
    | 'P'
    | 'Q'
    | 'R'
    | 'S'
    | 'T'
    | ''
    | null
    | undefined;
  /**
   * 联系地址 (Address). 省、市、区、街道门牌。
   * Province, city, district and street.
   */
  address?: string | null | undefined;
}

/** 基础信息 of a customer. */
export interface MaskedBasic {
  /**
   * 客户编号 (Customer number). 由系统生成且唯一：C＋日期＋流水号，如 C20240512001。
   * Given by the system and unique: C, the date and a sequence number, such as C20240512001.
   */
  customerNo?: string | undefined;
  /**
   * 客户类型 (Customer type). 有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所。
   * Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too.
   */
  customerType?: string | undefined;
  /**
   * 姓名/企业名称 (Name). 个人填全名或“张先生”这样的称呼；企业填营业执照上的全称。
   * A person: the full name or a form of address such as 张先生; an enterprise: the full registered name.
   */
  name?: string | undefined;
  /**
   * 手机号 (Mobile number). 中国大陆 11 位手机号。
   * A mobile number of the Chinese mainland, 11 digits.
   */
  mobile?: string | undefined;
  /**
   * 身份证号后4位 (Last four of the resident ID). 只填最后四位，末位可为 X；完整号码不得保存。
   * Only the last four characters, the last may be X; the full number must not be kept.
   */
  idTail?: string | undefined;
  /**
   * 统一社会信用代码 (Unified social credit code). 营业执照上的 18 位代码。
   * The 18 characters on the business licence.
   */
  creditCode?: string | undefined;
  /**
   * 企业规模 (Enterprise size). 按《统计上大中小微型企业划分办法(2017)》。
   * By the statistical classification of enterprises of 2017.
   */
  enterpriseSize?: string | undefined;
  /**
   * 所属行业 (Industry). GB/T 4754-2017 的门类。
   * The section of GB/T 4754-2017.
   */
  industry?: string | undefined;
  /**
   * 联系地址 (Address). 省、市、区、街道门牌。
   * Province, city, district and street.
   */
  address?: string | undefined;
}

/** 需求信息 (Needs). */
export interface Need {
  /**
   * 核心需求 (Core needs). 至少选一项。
   * At least one.
   */
  coreNeeds: ('productPurchase' | 'serviceConsulting' | 'cooperation' | 'afterSales' | 'customDevelopment' | 'other')[];
  /**
   * 关键需求描述 (Description of the need). 写具体：数量、规格、日期、价格，不写“尽快”“差不多”。
   * Be concrete: quantity, specification, date, price; not "soon" or "about".
   */
  description?: string | undefined;
  /**
   * 产品偏好 (Product preference). 型号或服务类型。
   * A model or a type of service.
   */
  productPreference?: string | undefined;
  /**
   * 预算范围 (Budget). 1万、5万、10万整归入较高一档。
   * Exactly 10,000, 50,000 or 100,000 belongs to the higher band.
   */
  budget?: 'under10k' | 'from10kTo50k' | 'from50kTo100k' | 'over100k' | 'negotiable' | undefined;
  /**
   * 购买时间节点 (Expected purchase). 日期 2024-08-30、月份 2024-08、季度 2024-Q3，或紧急 urgent。
   * A day 2024-08-30, a month 2024-08, a quarter 2024-Q3, or urgent.
   */
  expectedPurchase?: string | undefined;
  /**
   * 需求优先级 (Priority). 高：1个月内成交；中：1-3个月；低：3个月以上。
   * High: a deal within 1 month; medium: 1 to 3 months; low: later.
   */
  priority: 'high' | 'medium' | 'low';
}

/** 需求信息 (Needs), as a form may hold it. */
export interface NeedInput {
  /**
   * 核心需求 (Core needs). 至少选一项。
   * At least one.
   */
  coreNeeds?: ('productPurchase' | 'serviceConsulting' | 'cooperation' | 'afterSales' | 'customDevelopment' | 'other')[] | null | undefined;
  /**
   * 关键需求描述 (Description of the need). 写具体：数量、规格、日期、价格，不写“尽快”“差不多”。
   * Be concrete: quantity, specification, date, price; not "soon" or "about".
   */
  description?: string | null | undefined;
  /**
   * 产品偏好 (Product preference). 型号或服务类型。
   * A model or a type of service.
   */
  productPreference?: string | null | undefined;
  /**
   * 预算范围 (Budget). 1万、5万、10万整归入较高一档。
   * Exactly 10,000, 50,000 or 100,000 belongs to the higher band.
   */
  budget?: 'under10k' | 'from10kTo50k' | 'from50kTo100k' | 'over100k' | 'negotiable' | '' | null | undefined;
  /**
   * 购买时间节点 (Expected purchase). 日期 2024-08-30、月份 2024-08、季度 2024-Q3，或紧急 urgent。
   * A day 2024-08-30, a month 2024-08, a quarter 2024-Q3, or urgent.
   */
  expectedPurchase?: string | null | undefined;
  /**
   * 需求优先级 (Priority). 高：1个月内成交；中：1-3个月；低：3个月以上。
   * High: a deal within 1 month; medium: 1 to 3 months; low: later.
   */
  priority?: 'high' | 'medium' | 'low' | '' | null | undefined;
}

/** 需求信息 (Needs), in a masked copy. */
export interface MaskedNeed {
  /**
   * 核心需求 (Core needs). 至少选一项。
   * At least one.
   */
  coreNeeds?: string[] | undefined;
  /**
   * 关键需求描述 (Description of the need). 写具体：数量、规格、日期、价格，不写“尽快”“差不多”。
   * Be concrete: quantity, specification, date, price; not "soon" or "about".
   */
  description?: string | undefined;
  /**
   * 产品偏好 (Product preference). 型号或服务类型。
   * A model or a type of service.
   */
  productPreference?: string | undefined;
  /**
   * 预算范围 (Budget). 1万、5万、10万整归入较高一档。
   * Exactly 10,000, 50,000 or 100,000 belongs to the higher band.
   */
  budget?: string | undefined;
  /**
   * 购买时间节点 (Expected purchase). 日期 2024-08-30、月份 2024-08、季度 2024-Q3，或紧急 urgent。
   * A day 2024-08-30, a month 2024-08, a quarter 2024-Q3, or urgent.
   */
  expectedPurchase?: string | undefined;
  /**
   * 需求优先级 (Priority). 高：1个月内成交；中：1-3个月；低：3个月以上。
   * High: a deal within 1 month; medium: 1 to 3 months; low: later.
   */
  priority?: string | undefined;
}

/** 行为信息 (Behaviour). */
export interface Behavior {
  /**
   * 首次接触时间 (First contact on).
   */
  firstContactOn: string;
  /**
   * 最近跟进时间 (Last follow-up on). 不早于首次接触时间。
   * Not before the first contact.
   */
  lastFollowUpOn: string;
  /**
   * 沟通渠道 (Channel).
   */
  channel: 'phone' | 'faceToFace' | 'onlineMeeting' | 'exhibition' | 'referral';
  /**
   * 购买历史 (Purchases). 每行一笔：产品、数量、金额、日期。
   * One line each: product, quantity, amount, date.
   */
  purchases?: Purchase[] | undefined;
  /**
   * 互动记录 (Interactions).
   */
  interactions?: Interaction[] | undefined;
  /**
   * 投诉及处理结果 (Complaints and their resolution).
   */
  complaints?: Complaint[] | undefined;
}

/** 行为信息 (Behaviour), as a form may hold it. */
export interface BehaviorInput {
  /**
   * 首次接触时间 (First contact on).
   */
  firstContactOn?: string | null | undefined;
  /**
   * 最近跟进时间 (Last follow-up on). 不早于首次接触时间。
   * Not before the first contact.
   */
  lastFollowUpOn?: string | null | undefined;
  /**
   * 沟通渠道 (Channel).
   */
  channel?: 'phone' | 'faceToFace' | 'onlineMeeting' | 'exhibition' | 'referral' | '' | null | undefined;
  /**
   * 购买历史 (Purchases). 每行一笔：产品、数量、金额、日期。
   * One line each: product, quantity, amount, date.
   */
  purchases?: PurchaseInput[] | null | undefined;
  /**
   * 互动记录 (Interactions).
   */
  interactions?: InteractionInput[] | null | undefined;
  /**
   * 投诉及处理结果 (Complaints and their resolution).
   */
  complaints?: ComplaintInput[] | null | undefined;
}

/** 行为信息 (Behaviour), in a masked copy. */
export interface MaskedBehavior {
  /**
   * 首次接触时间 (First contact on).
   */
  firstContactOn?: string | undefined;
  /**
   * 最近跟进时间 (Last follow-up on). 不早于首次接触时间。
   * Not before the first contact.
   */
  lastFollowUpOn?: string | undefined;
  /**
   * 沟通渠道 (Channel).
   */
  channel?: string | undefined;
  /**
   * 购买历史 (Purchases). 每行一笔：产品、数量、金额、日期。
   * One line each: product, quantity, amount, date.
   */
  purchases?: MaskedPurchase[] | undefined;
  /**
   * 互动记录 (Interactions).
   */
  interactions?: MaskedInteraction[] | undefined;
  /**
   * 投诉及处理结果 (Complaints and their resolution).
   */
  complaints?: MaskedComplaint[] | undefined;
  /**
   * 近12个月购买额区间 (Band of the purchases of the last twelve months): a value of 预算范围 (Budget).
   */
  purchaseTotal12m?: string | undefined;
}

/** 购买历史 (Purchases): one entry. */
export interface Purchase {
  /**
   * 产品 (Product).
   */
  product: string;
  /**
   * 数量 (Quantity). 大于 0，最多三位小数。
   * More than 0, at most three decimals.
   */
  quantity: number;
  /**
   * 单位 (Unit). 如 台、套、千克。
   * Such as 台, 套, kg.
   */
  unit?: string | undefined;
  /**
   * 金额 (Amount). 本行合计，人民币元，最多两位小数。
   * The total of the line in CNY, at most two decimals.
   */
  amount: number;
  /**
   * 购买日期 (Purchased on). 日期 2024-03-15 或月份 2024-03。
   * A day 2024-03-15 or a month 2024-03.
   */
  purchasedOn: string;
}

/** 购买历史 (Purchases): one entry, as a form may hold it. */
export interface PurchaseInput {
  /**
   * 产品 (Product).
   */
  product?: string | null | undefined;
  /**
   * 数量 (Quantity). 大于 0，最多三位小数。
   * More than 0, at most three decimals.
   */
  quantity?: number | '' | null | undefined;
  /**
   * 单位 (Unit). 如 台、套、千克。
   * Such as 台, 套, kg.
   */
  unit?: string | null | undefined;
  /**
   * 金额 (Amount). 本行合计，人民币元，最多两位小数。
   * The total of the line in CNY, at most two decimals.
   */
  amount?: number | '' | null | undefined;
  /**
   * 购买日期 (Purchased on). 日期 2024-03-15 或月份 2024-03。
   * A day 2024-03-15 or a month 2024-03.
   */
  purchasedOn?: string | null | undefined;
}

/** 购买历史 (Purchases): one entry, in a masked copy. */
export interface MaskedPurchase {
  /**
   * 产品 (Product).
   */
  product?: string | undefined;
  /**
   * 数量 (Quantity). 大于 0，最多三位小数。
   * More than 0, at most three decimals.
   */
  quantity?: number | string | undefined;
  /**
   * 单位 (Unit). 如 台、套、千克。
   * Such as 台, 套, kg.
   */
  unit?: string | undefined;
  /**
   * 金额 (Amount). 本行合计，人民币元，最多两位小数。
   * The total of the line in CNY, at most two decimals.
   */
  amount?: number | string | undefined;
  /**
   * 购买日期 (Purchased on). 日期 2024-03-15 或月份 2024-03。
   * A day 2024-03-15 or a month 2024-03.
   */
  purchasedOn?: string | undefined;
}

/** 互动记录 (Interactions): one entry. */
export interface Interaction {
  /**
   * 互动日期 (Date).
   */
  on: string;
  /**
   * 沟通渠道 (Channel).
   */
  channel: 'phone' | 'faceToFace' | 'onlineMeeting' | 'exhibition' | 'referral';
  /**
   * 互动类型 (Kind).
   */
  kind: 'inquiry' | 'followUp' | 'service';
  /**
   * 互动摘要 (Summary).
   */
  summary?: string | undefined;
}

/** 互动记录 (Interactions): one entry, as a form may hold it. */
export interface InteractionInput {
  /**
   * 互动日期 (Date).
   */
  on?: string | null | undefined;
  /**
   * 沟通渠道 (Channel).
   */
  channel?: 'phone' | 'faceToFace' | 'onlineMeeting' | 'exhibition' | 'referral' | '' | null | undefined;
  /**
   * 互动类型 (Kind).
   */
  kind?: 'inquiry' | 'followUp' | 'service' | '' | null | undefined;
  /**
   * 互动摘要 (Summary).
   */
  summary?: string | null | undefined;
}

/** 互动记录 (Interactions): one entry, in a masked copy. */
export interface MaskedInteraction {
  /**
   * 互动日期 (Date).
   */
  on?: string | undefined;
  /**
   * 沟通渠道 (Channel).
   */
  channel?: string | undefined;
  /**
   * 互动类型 (Kind).
   */
  kind?: string | undefined;
  /**
   * 互动摘要 (Summary).
   */
  summary?: string | undefined;
}

/** 投诉及处理结果 (Complaints and their resolution): one entry. */
export interface Complaint {
  /**
   * 投诉日期 (Reported on).
   */
  reportedOn: string;
  /**
   * 投诉问题 (Problem).
   */
  problem: string;
  /**
   * 处理结果 (Resolution).
   */
  resolution?: string | undefined;
  /**
   * 处理日期 (Resolved on).
   */
  resolvedOn?: string | undefined;
}

/** 投诉及处理结果 (Complaints and their resolution): one entry, as a form may hold it. */
export interface ComplaintInput {
  /**
   * 投诉日期 (Reported on).
   */
  reportedOn?: string | null | undefined;
  /**
   * 投诉问题 (Problem).
   */
  problem?: string | null | undefined;
  /**
   * 处理结果 (Resolution).
   */
  resolution?: string | null | undefined;
  /**
   * 处理日期 (Resolved on).
   */
  resolvedOn?: string | null | undefined;
}

/** 投诉及处理结果 (Complaints and their resolution): one entry, in a masked copy. */
export interface MaskedComplaint {
  /**
   * 投诉日期 (Reported on).
   */
  reportedOn?: string | undefined;
  /**
   * 投诉问题 (Problem).
   */
  problem?: string | undefined;
  /**
   * 处理结果 (Resolution).
   */
  resolution?: string | undefined;
  /**
   * 处理日期 (Resolved on).
   */
  resolvedOn?: string | undefined;
}

/** 关联信息 (Relations). */
export interface Relations {
  /**
   * 客户联系人 (Contacts). 如 采购负责人-李经理。
   * Such as head of purchasing, Manager Li.
   */
  contacts?: Contact[] | undefined;
  /**
   * 推荐人 (Referrer).
   */
  referrer?: Referrer | undefined;
  /**
   * 所属行业标签 (Industry tags). 最多 20 个，每个不超过 20 字。
   * At most 20 tags of at most 20 characters.
   */
  industryTags?: string[] | undefined;
}

/** 关联信息 (Relations), as a form may hold it. */
export interface RelationsInput {
  /**
   * 客户联系人 (Contacts). 如 采购负责人-李经理。
   * Such as head of purchasing, Manager Li.
   */
  contacts?: ContactInput[] | null | undefined;
  /**
   * 推荐人 (Referrer).
   */
  referrer?: ReferrerInput | null | undefined;
  /**
   * 所属行业标签 (Industry tags). 最多 20 个，每个不超过 20 字。
   * At most 20 tags of at most 20 characters.
   */
  industryTags?: string[] | null | undefined;
}

/** 关联信息 (Relations), in a masked copy. */
export interface MaskedRelations {
  /**
   * 客户联系人 (Contacts). 如 采购负责人-李经理。
   * Such as head of purchasing, Manager Li.
   */
  contacts?: MaskedContact[] | undefined;
  /**
   * 推荐人 (Referrer).
   */
  referrer?: MaskedReferrer | undefined;
  /**
   * 所属行业标签 (Industry tags). 最多 20 个，每个不超过 20 字。
   * At most 20 tags of at most 20 characters.
   */
  industryTags?: string[] | undefined;
}

/** 客户联系人 (Contacts): one entry. */
export interface Contact {
  /**
   * 角色 (Role). 如 采购负责人。
   * Such as head of purchasing.
   */
  role: string;
  /**
   * 联系人姓名 (Name of the contact). 全名，或“李经理”这样的称呼。
   * The full name, or a form of address such as 李经理.
   */
  name: string;
  /**
   * 联系人手机号 (Mobile number of the contact).
   */
  mobile?: string | undefined;
  /**
   * 联系人电话 (Telephone of the contact). 固定电话、400/800、95 开头的客服号，或境外号码（以 + 开头）。
   * A landline, a 400/800 or 95xxx service number, or a number outside the mainland beginning with +.
   */
  phone?: string | undefined;
  /**
   * 联系人邮箱 (E-mail of the contact).
   */
  email?: string | undefined;
}

/** 客户联系人 (Contacts): one entry, as a form may hold it. */
export interface ContactInput {
  /**
   * 角色 (Role). 如 采购负责人。
   * Such as head of purchasing.
   */
  role?: string | null | undefined;
  /**
   * 联系人姓名 (Name of the contact). 全名，或“李经理”这样的称呼。
   * The full name, or a form of address such as 李经理.
   */
  name?: string | null | undefined;
  /**
   * 联系人手机号 (Mobile number of the contact).
   */
  mobile?: string | null | undefined;
  /**
   * 联系人电话 (Telephone of the contact). 固定电话、400/800、95 开头的客服号，或境外号码（以 + 开头）。
   * A landline, a 400/800 or 95xxx service number, or a number outside the mainland beginning with +.
   */
  phone?: string | null | undefined;
  /**
   * 联系人邮箱 (E-mail of the contact).
   */
  email?: string | null | undefined;
}

/** 客户联系人 (Contacts): one entry, in a masked copy. */
export interface MaskedContact {
  /**
   * 角色 (Role). 如 采购负责人。
   * Such as head of purchasing.
   */
  role?: string | undefined;
  /**
   * 联系人姓名 (Name of the contact). 全名，或“李经理”这样的称呼。
   * The full name, or a form of address such as 李经理.
   */
  name?: string | undefined;
  /**
   * 联系人手机号 (Mobile number of the contact).
   */
  mobile?: string | undefined;
  /**
   * 联系人电话 (Telephone of the contact). 固定电话、400/800、95 开头的客服号，或境外号码（以 + 开头）。
   * A landline, a 400/800 or 95xxx service number, or a number outside the mainland beginning with +.
   */
  phone?: string | undefined;
  /**
   * 联系人邮箱 (E-mail of the contact).
   */
  email?: string | undefined;
}

/** 推荐人 (Referrer). */
export interface Referrer {
  /**
   * 推荐人类型 (Kind of referrer).
   */
  kind: 'internal' | 'external';
  /**
   * 推荐人姓名 (Name of the referrer).
   */
  name: string;
  /**
   * 推荐人客户编号 (Customer number of the referrer).
   */
  customerNo?: string | undefined;
}

/** 推荐人 (Referrer), as a form may hold it. */
export interface ReferrerInput {
  /**
   * 推荐人类型 (Kind of referrer).
   */
  kind?: 'internal' | 'external' | '' | null | undefined;
  /**
   * 推荐人姓名 (Name of the referrer).
   */
  name?: string | null | undefined;
  /**
   * 推荐人客户编号 (Customer number of the referrer).
   */
  customerNo?: string | null | undefined;
}

/** 推荐人 (Referrer), in a masked copy. */
export interface MaskedReferrer {
  /**
   * 推荐人类型 (Kind of referrer).
   */
  kind?: string | undefined;
  /**
   * 推荐人姓名 (Name of the referrer).
   */
  name?: string | undefined;
  /**
   * 推荐人客户编号 (Customer number of the referrer).
   */
  customerNo?: string | undefined;
}

/** 档案管理 (Record keeping). */
export interface RecordKeeping {
  /**
   * 负责人 (Owner). 保管并须更新本档案的人。
   * Who keeps the file and must update it.
   */
  owner?: string | undefined;
  /**
   * 更新时间 (Updated at). 带时区的时间，如 2024-05-12T09:30:00+08:00。
   * A time with its offset, such as 2024-05-12T09:30:00+08:00.
   */
  updatedAt?: string | undefined;
  /**
   * 更新人 (Updated by).
   */
  updatedBy?: string | undefined;
  /**
   * 手机号核验日期 (Mobile number verified on). 号码能否接通只能由使用方核验。
   * Whether the number rings only the adopter can verify.
   */
  mobileVerifiedOn?: string | undefined;
  /**
   * 审核记录 (Reviews).
   */
  reviews?: Review[] | undefined;
  /**
   * 授权同意 (Consents).
   */
  consents?: Consent[] | undefined;
  /**
   * 备注 (Remarks).
   */
  remarks?: string | undefined;
}

/** 档案管理 (Record keeping), as a form may hold it. */
export interface RecordKeepingInput {
  /**
   * 负责人 (Owner). 保管并须更新本档案的人。
   * Who keeps the file and must update it.
   */
  owner?: string | null | undefined;
  /**
   * 更新时间 (Updated at). 带时区的时间，如 2024-05-12T09:30:00+08:00。
   * A time with its offset, such as 2024-05-12T09:30:00+08:00.
   */
  updatedAt?: string | null | undefined;
  /**
   * 更新人 (Updated by).
   */
  updatedBy?: string | null | undefined;
  /**
   * 手机号核验日期 (Mobile number verified on). 号码能否接通只能由使用方核验。
   * Whether the number rings only the adopter can verify.
   */
  mobileVerifiedOn?: string | null | undefined;
  /**
   * 审核记录 (Reviews).
   */
  reviews?: ReviewInput[] | null | undefined;
  /**
   * 授权同意 (Consents).
   */
  consents?: ConsentInput[] | null | undefined;
  /**
   * 备注 (Remarks).
   */
  remarks?: string | null | undefined;
}

/** 档案管理 (Record keeping), in a masked copy. */
export interface MaskedRecordKeeping {
  /**
   * 负责人 (Owner). 保管并须更新本档案的人。
   * Who keeps the file and must update it.
   */
  owner?: string | undefined;
  /**
   * 更新时间 (Updated at). 带时区的时间，如 2024-05-12T09:30:00+08:00。
   * A time with its offset, such as 2024-05-12T09:30:00+08:00.
   */
  updatedAt?: string | undefined;
  /**
   * 更新人 (Updated by).
   */
  updatedBy?: string | undefined;
  /**
   * 手机号核验日期 (Mobile number verified on). 号码能否接通只能由使用方核验。
   * Whether the number rings only the adopter can verify.
   */
  mobileVerifiedOn?: string | undefined;
  /**
   * 审核记录 (Reviews).
   */
  reviews?: MaskedReview[] | undefined;
  /**
   * 授权同意 (Consents).
   */
  consents?: MaskedConsent[] | undefined;
  /**
   * 备注 (Remarks).
   */
  remarks?: string | undefined;
}

/** 审核记录 (Reviews): one entry. */
export interface Review {
  /**
   * 审核环节 (Gate).
   */
  gate: 'data' | 'second';
  /**
   * 审核人 (Reviewed by).
   */
  by: string;
  /**
   * 审核日期 (Reviewed on).
   */
  on: string;
  /**
   * 审核结果 (Outcome).
   */
  outcome: 'passed' | 'returned';
  /**
   * 审核意见 (Note).
   */
  note?: string | undefined;
}

/** 审核记录 (Reviews): one entry, as a form may hold it. */
export interface ReviewInput {
  /**
   * 审核环节 (Gate).
   */
  gate?: 'data' | 'second' | '' | null | undefined;
  /**
   * 审核人 (Reviewed by).
   */
  by?: string | null | undefined;
  /**
   * 审核日期 (Reviewed on).
   */
  on?: string | null | undefined;
  /**
   * 审核结果 (Outcome).
   */
  outcome?: 'passed' | 'returned' | '' | null | undefined;
  /**
   * 审核意见 (Note).
   */
  note?: string | null | undefined;
}

/** 审核记录 (Reviews): one entry, in a masked copy. */
export interface MaskedReview {
  /**
   * 审核环节 (Gate).
   */
  gate?: string | undefined;
  /**
   * 审核人 (Reviewed by).
   */
  by?: string | undefined;
  /**
   * 审核日期 (Reviewed on).
   */
  on?: string | undefined;
  /**
   * 审核结果 (Outcome).
   */
  outcome?: string | undefined;
  /**
   * 审核意见 (Note).
   */
  note?: string | undefined;
}

/** 授权同意 (Consents): one entry. */
export interface Consent {
  /**
   * 授权用途 (Purpose).
   */
  purpose: string;
  /**
   * 同意方式 (Kind).
   */
  kind: 'general' | 'separate';
  /**
   * 同意日期 (Granted on).
   */
  grantedOn: string;
  /**
   * 撤回日期 (Withdrawn on).
   */
  withdrawnOn?: string | undefined;
  /**
   * 告知书版本 (Version of the notice).
   */
  noticeVersion?: string | undefined;
}

/** 授权同意 (Consents): one entry, as a form may hold it. */
export interface ConsentInput {
  /**
   * 授权用途 (Purpose).
   */
  purpose?: string | null | undefined;
  /**
   * 同意方式 (Kind).
   */
  kind?: 'general' | 'separate' | '' | null | undefined;
  /**
   * 同意日期 (Granted on).
   */
  grantedOn?: string | null | undefined;
  /**
   * 撤回日期 (Withdrawn on).
   */
  withdrawnOn?: string | null | undefined;
  /**
   * 告知书版本 (Version of the notice).
   */
  noticeVersion?: string | null | undefined;
}

/** 授权同意 (Consents): one entry, in a masked copy. */
export interface MaskedConsent {
  /**
   * 授权用途 (Purpose).
   */
  purpose?: string | undefined;
  /**
   * 同意方式 (Kind).
   */
  kind?: string | undefined;
  /**
   * 同意日期 (Granted on).
   */
  grantedOn?: string | undefined;
  /**
   * 撤回日期 (Withdrawn on).
   */
  withdrawnOn?: string | undefined;
  /**
   * 告知书版本 (Version of the notice).
   */
  noticeVersion?: string | undefined;
}
