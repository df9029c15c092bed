/** Towns of the mainland with their region code (GB/T 2260) and telephone area code; streets are invented. */

/** A district, or a county-level town. */
export interface Place {
  /** Province, city and district as an address writes them. */
  readonly region: string;
  /** The name a company takes from it: the province's or the city's short form. */
  readonly short: string;
  /** The region code of six digits. */
  readonly code: string;
  /** The area code. */
  readonly area: string;
}

/** Places of every province of the mainland. */
export const PLACES: readonly Place[] = [
  { region: '北京市朝阳区', short: '北京', code: '110105', area: '010' },
  { region: '北京市海淀区', short: '北京', code: '110108', area: '010' },
  { region: '天津市和平区', short: '天津', code: '120101', area: '022' },
  { region: '河北省石家庄市长安区', short: '河北', code: '130102', area: '0311' },
  { region: '河北省邯郸市丛台区', short: '邯郸', code: '130403', area: '0310' },
  { region: '山西省太原市小店区', short: '山西', code: '140105', area: '0351' },
  { region: '内蒙古自治区呼和浩特市新城区', short: '内蒙古', code: '150102', area: '0471' },
  { region: '内蒙古自治区锡林郭勒盟锡林浩特市', short: '锡林浩特', code: '152502', area: '0479' },
  { region: '辽宁省沈阳市和平区', short: '沈阳', code: '210102', area: '024' },
  { region: '辽宁省大连市中山区', short: '大连', code: '210202', area: '0411' },
  { region: '吉林省长春市朝阳区', short: '长春', code: '220104', area: '0431' },
  { region: '黑龙江省哈尔滨市南岗区', short: '哈尔滨', code: '230103', area: '0451' },
  { region: '上海市浦东新区', short: '上海', code: '310115', area: '021' },
  { region: '上海市徐汇区', short: '上海', code: '310104', area: '021' },
  { region: '江苏省南京市鼓楼区', short: '南京', code: '320106', area: '025' },
  { region: '江苏省苏州市吴中区', short: '苏州', code: '320506', area: '0512' },
  { region: '浙江省杭州市余杭区', short: '杭州', code: '330110', area: '0571' },
  { region: '浙江省台州市路桥区', short: '台州', code: '331004', area: '0576' },
  { region: '安徽省合肥市蜀山区', short: '合肥', code: '340104', area: '0551' },
  { region: '福建省福州市鼓楼区', short: '福州', code: '350102', area: '0591' },
  { region: '福建省厦门市思明区', short: '厦门', code: '350203', area: '0592' },
  { region: '江西省南昌市东湖区', short: '南昌', code: '360102', area: '0791' },
  { region: '山东省济南市历下区', short: '济南', code: '370102', area: '0531' },
  { region: '山东省青岛市市南区', short: '青岛', code: '370202', area: '0532' },
  { region: '河南省郑州市金水区', short: '郑州', code: '410105', area: '0371' },
  { region: '湖北省武汉市江汉区', short: '武汉', code: '420103', area: '027' },
  { region: '湖南省长沙市岳麓区', short: '长沙', code: '430104', area: '0731' },
  { region: '广东省广州市天河区', short: '广州', code: '440106', area: '020' },
  { region: '广东省深圳市南山区', short: '深圳', code: '440305', area: '0755' },
  { region: '广西壮族自治区南宁市青秀区', short: '广西', code: '450103', area: '0771' },
  { region: '海南省海口市龙华区', short: '海南', code: '460106', area: '0898' },
  { region: '重庆市渝北区', short: '重庆', code: '500112', area: '023' },
  { region: '四川省成都市武侯区', short: '成都', code: '510107', area: '028' },
  { region: '贵州省贵阳市云岩区', short: '贵州', code: '520103', area: '0851' },
  { region: '云南省昆明市五华区', short: '昆明', code: '530102', area: '0871' },
  { region: '云南省大理白族自治州大理市', short: '大理', code: '532901', area: '0872' },
  { region: '西藏自治区拉萨市城关区', short: '西藏', code: '540102', area: '0891' },
  { region: '陕西省西安市雁塔区', short: '西安', code: '610113', area: '029' },
  { region: '甘肃省兰州市城关区', short: '兰州', code: '620102', area: '0931' },
  { region: '青海省西宁市城东区', short: '青海', code: '630102', area: '0971' },
  { region: '宁夏回族自治区银川市兴庆区', short: '宁夏', code: '640104', area: '0951' },
  { region: '新疆维吾尔自治区乌鲁木齐市天山区', short: '新疆', code: '650102', area: '0991' },
];

/** Names of streets that any town could have. */
export const STREETS: readonly string[] = ['建设路', '人民路', '科技大道', '和平街', '工业一路', '新华路', '文化路', '创业大道', '滨河路', '学府路'];

/** What stands after the number of the house; empty more often than not. */
export const BUILDINGS: readonly string[] = ['', '', '', '创新大厦12层', '2号楼3单元501室', '科技园B座806室', '工业园5号厂房', '商务中心A座1503室'];
