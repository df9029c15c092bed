/** Parts of the names of persons: frequent surnames and given names, put together at random; no real person is meant. */

/** Surnames of one character. */
export const SURNAMES: readonly string[] = /* @__PURE__ */ Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈');

/** Given names. */
export const GIVEN_NAMES: readonly string[] = [
  ...['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '涛', '明', '超', '霞', '平', '刚', '娟'],
  ...['秀英', '桂英', '建华', '建国', '志强', '文杰', '晓明', '雪梅', '玉兰', '海燕', '国栋', '嘉怡', '子轩', '梓涵', '思远', '雨桐'],
  ...['浩然', '欣怡', '俊杰', '慧敏', '春梅', '立新', '永康', '佳宁', '若曦', '天宇', '诗涵', '泽宇', '一诺', '明轩', '博文', '晓东'],
];

/** Names with a middle dot, of the peoples of the north-west. */
export const DOTTED_NAMES: readonly string[] = ['古丽米热·艾比布力', '买买提·吐尔逊', '阿依古丽·买合木提', '巴特尔·额尔德尼', '迪丽娜尔·阿不都'];

/** Characters of names that lie outside the basic plane or that few fonts have. */
export const RARE_NAMES: readonly string[] = ['𠮷田一郎', '张𬘩', '李𣲗', '王㛃', '陈䶮', '刘𫖮'];

/** Names in Latin letters. */
export const LATIN_NAMES: readonly string[] = ['John Smith', 'Anna Müller', 'Jean-Luc Martin', 'Maria Silva', 'Kim Min-jun', "Sean O'Connor"];

/** What contacts of a company are: the role, the form of address that goes with it, and the first part of an e-mail address. */
export const ROLES: readonly (readonly [role: string, title: string, mailbox: string])[] = [
  ['采购负责人', '经理', 'caigou'],
  ['技术负责人', '工', 'jishu'],
  ['财务负责人', '会计', 'caiwu'],
  ['总经理', '总', 'zongjingli'],
  ['行政主管', '主管', 'xingzheng'],
  ['项目负责人', '主任', 'xiangmu'],
];

/** People of the house: those who keep files and review them. */
export const EMPLOYEES: readonly string[] = ['周明', '林晓燕', '吴志远', '郑海霞', '何俊', '梁思敏', '宋佳', '唐文博'];
