/** What is sold, wanted, said and complained of in the synthetic customer files. */

/** Something that is sold. */
export interface Offer {
  /** The name in the purchase history. */
  readonly product: string;
  /** The unit. */
  readonly unit: string;
  /** The price of one unit in CNY. */
  readonly price: number;
}

/** A need, as the file describes it. */
export interface Wish {
  /** The core need it belongs to. */
  readonly coreNeed: 'productPurchase' | 'serviceConsulting' | 'cooperation' | 'afterSales' | 'customDevelopment' | 'other';
  /** The description: concrete, so that it is clear what is wanted. */
  readonly description: string;
  /** The model or the type of service. */
  readonly preference: string;
}

/** What companies buy. */
export const COMPANY_OFFERS: readonly Offer[] = [
  { product: 'A型智能设备', unit: '台', price: 19_999.5 },
  { product: 'B型智能设备', unit: '台', price: 8_680 },
  { product: 'C型检测仪', unit: '台', price: 4_350 },
  { product: '数据采集网关', unit: '套', price: 1_280 },
  { product: '云平台年度服务', unit: '年', price: 12_000 },
  { product: '设备维保服务', unit: '次', price: 2_600 },
  { product: '定制开发服务', unit: '人天', price: 1_800 },
  { product: '导热材料', unit: '千克', price: 86.5 },
];

/** What persons buy. */
export const PERSON_OFFERS: readonly Offer[] = [
  { product: '家用智能门锁', unit: '把', price: 1_299 },
  { product: '空气检测仪', unit: '台', price: 459 },
  { product: '净水机', unit: '台', price: 2_399 },
  { product: '净水机滤芯', unit: '支', price: 128 },
  { product: '上门安装服务', unit: '次', price: 180 },
  { product: '全屋智能套装', unit: '套', price: 16_800 },
];

/** What companies want. */
export const COMPANY_WISHES: readonly Wish[] = [
  { coreNeed: 'productPurchase', description: '采购A型智能设备20台，用于二号产线改造，要求3年质保', preference: 'A型智能设备' },
  { coreNeed: 'productPurchase', description: '需要B型智能设备6台，单价不超过9000元，含安装调试', preference: 'B型智能设备' },
  { coreNeed: 'serviceConsulting', description: '咨询云平台年度服务，账号数50个，需与现有ERP对接', preference: '云平台年度服务' },
  { coreNeed: 'customDevelopment', description: '定制生产数据看板，接入12台设备，每5分钟刷新一次', preference: '定制开发服务' },
  { coreNeed: 'cooperation', description: '洽谈华东区域代理，首批订货金额30万元', preference: '区域代理' },
  { coreNeed: 'afterSales', description: '现有8台设备已过保修期，需要签订1年维保合同', preference: '设备维保服务' },
];

/** What persons want. */
export const PERSON_WISHES: readonly Wish[] = [
  { coreNeed: 'productPurchase', description: '购买净水机1台，厨房台下安装，预留宽度42厘米', preference: '净水机' },
  { coreNeed: 'productPurchase', description: '新房120平方米，需要全屋智能套装1套，2024年8月交付', preference: '全屋智能套装' },
  { coreNeed: 'serviceConsulting', description: '咨询智能门锁与防盗门的匹配，门厚9厘米', preference: '家用智能门锁' },
  { coreNeed: 'afterSales', description: '净水机出水变小，需要更换滤芯2支', preference: '净水机滤芯' },
];

/** Complaints and how they were resolved. */
export const COMPLAINTS: readonly (readonly [problem: string, resolution: string])[] = [
  ['物流延迟', '已补发并补偿优惠券'],
  ['产品外壳有划痕', '已更换新件并致歉'],
  ['安装人员未按约定时间到场', '已重新预约并减免安装费'],
  ['发票抬头开错', '已作废并重新开具'],
  ['设备运行噪声偏大', '工程师现场调整，客户确认恢复正常'],
];

/** What interactions were about, by kind. */
export const SUMMARIES = {
  inquiry: ['询问型号参数和报价', '来电咨询交货周期', '展会现场索取产品手册'],
  followUp: ['已发送报价单，客户内部讨论', '确认安装时间和联系人', '电话回访使用情况'],
  service: ['远程协助完成参数设置', '上门巡检，设备正常', '更换易损件并培训操作员'],
} as const;

/** Remarks of those who keep the file. */
export const REMARKS: readonly string[] = ['客户偏好上午联系', '需开具增值税专用发票', '每年三月集中采购', '决策由总部统一负责'];
