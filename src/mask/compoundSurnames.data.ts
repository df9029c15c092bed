/**
 * Compound surnames in use (复姓), two characters each: those of 百家姓 and of the surname statistics of the Ministry of Public Security,
 * followed by the traditional forms of those that are written otherwise in Hong Kong, Macau and Taiwan. A closed list, as of 2026-07.
 */
const SIMPLIFIED =
  '欧阳司马上官诸葛夏侯东方皇甫尉迟公孙慕容令狐长孙宇文司徒' +
  '万俟闻人赫连澹台公冶宗政濮阳淳于单于太叔申屠仲孙轩辕钟离' +
  '鲜于闾丘亓官司寇巫马公西颛孙壤驷公良漆雕乐正宰父谷梁拓跋' +
  '夹谷百里东郭南门呼延归海羊舌微生梁丘左丘东门西门南宫第五' +
  '端木司空独孤北堂达奚哥舒贺兰尔朱完颜耶律纳兰叶赫富察钮钴' +
  '即墨侯莫子车公羊公输公祖公户仲长叔孙季孙孟孙屈突豆卢';

const TRADITIONAL = '歐陽司馬諸葛東方尉遲公孫長孫萬俟聞人赫連澹臺單于軒轅鍾離鮮于閭丘巫馬顓孫樂正穀梁東郭南門東門西門南宮獨孤賀蘭納蘭葉赫';

/** Every compound surname. */
export const COMPOUND_SURNAMES: readonly string[] = /* @__PURE__ */ pairs(SIMPLIFIED + TRADITIONAL);

function pairs(text: string): readonly string[] {
  return Array.from({ length: text.length / 2 }, (_, index) => text.slice(index * 2, index * 2 + 2));
}
