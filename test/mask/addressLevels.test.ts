import { describe, expect, it } from 'vitest';
import { addressLevels, maskAddress } from '../../src/mask/index.ts';

describe('addressLevels', () => {
  it.each([
    ['新疆生产建设兵团街1号', { province: '新疆生产建设兵团' }],
    // Municipalities and special administrative regions have no cities.
    ['上海市沈家市浦东新区1号', { province: '上海市', district: '沈家市' }],
    ['香港特别行政区元朗市中西区1号', { province: '香港特别行政区', district: '元朗市' }],
    ['北京市 朝阳区', { province: '北京市', district: '朝阳区' }],
    ['云南省  昆明市1号', { province: '云南省', city: '昆明市' }],
    // A district is no town; a county may be followed by one.
    ['云南省南华县镇南街1号', { province: '云南省', district: '南华县' }],
    ['云南省楚雄开发区街道1号', { province: '云南省' }],
    ['云南省长三新区1号', { province: '云南省', district: '长三新区' }],
    // Markets are no cities, whatever they are called.
    ['云南省大城市场1号', { province: '云南省' }],
    ['云南省夜市1号', { province: '云南省' }],
    ['云南省青城市1号', { province: '云南省', city: '青城市' }],
    ['云南省菜园市1号', { province: '云南省' }],
    // Places that are called after a building or a street.
    ['云南省鼓楼区1号', { province: '云南省', district: '鼓楼区' }],
    ['云南省大鼓楼区1号', { province: '云南省' }],
    ['云南省商城县1号', { province: '云南省', district: '商城县' }],
    ['云南省商城里县1号', { province: '云南省' }],
    ['云南省石厂市1号', { province: '云南省' }],
    ['云南省酒店县1号', { province: '云南省' }],
    ['云南省商店县1号', { province: '云南省', district: '商店县' }],
    // A development zone may be called after a side of the town; a sign ends the reading where it is no separator.
    ['江苏省盐城市盐城城南开发区1号', { province: '江苏省', city: '盐城市', district: '盐城城南开发区' }],
    ['江苏省A南京市 玄武区1号', { province: '江苏省' }],
    ['内蒙古自治区锡林郭勒盟正蓝旗1号', { province: '内蒙古自治区', city: '锡林郭勒盟', district: '正蓝旗' }],
    ['新疆生产建设兵团石河子市1号', { province: '新疆生产建设兵团', city: '石河子市' }],
    ['云南省楚雄开发区新村1号', { province: '云南省', district: '楚雄开发区' }],
    ['广东省珠海市香洲区1号', { province: '广东省', city: '珠海市', district: '香洲区' }],
    ['云南省昆明市东部1号', { province: '云南省', city: '昆明市' }],
    ['河北路桥区', { province: '河北', district: '路桥区' }],
  ])('reads %s', (address, levels) => {
    expect(addressLevels(address)).toEqual(levels);
  });

  it.each([
    '上海路',
    '北京东路1号',
    '北京北三路1号',
    '南京东路',
    '北京路西段1号',
    '海南路北段',
    '河南路南口1号',
    '四川藏族自治州1号',
    '黑龙山路1号',
    '内蒙1号',
  ])('finds no province in %s, which begins like one', (address) => {
    expect(addressLevels(address)).toEqual({});
  });
});

describe('maskAddress', () => {
  it('hides the last level where nothing but signs is behind it', () => {
    expect(maskAddress('北京市朝阳区😀')).toBe('北京市****');
    expect(maskAddress('北京市朝阳区\ue000')).toBe('北京市****');
  });
});
