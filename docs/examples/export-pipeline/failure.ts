/** Why a file cannot be processed. */
export type FailureCode =
  | 'usage'
  | 'missing'
  | 'unreadable'
  | 'directory'
  | 'empty'
  | 'notText'
  | 'quotes'
  | 'notCsv'
  | 'noHeader'
  | 'duplicateColumns'
  | 'unknownColumns'
  | 'missingColumns'
  | 'noRows'
  | 'overwrite'
  | 'output'
  | 'approvalFile'
  | 'refused';

/** One sentence for each, Chinese first. `{}` is filled with row numbers, column letters, labels of the form or reasons of a refusal: never with a cell. */
const SENTENCES: Readonly<Record<FailureCode, readonly [zh: string, en: string]>> = {
  usage: ['参数不对；用 --help 查看用法。', 'Wrong arguments; see --help.'],
  missing: ['找不到这个文件，请检查路径。', 'There is no such file; check the path.'],
  unreadable: ['文件读不出来，可能没有权限或正被其他程序占用。', 'The file cannot be read; it may be protected or in use.'],
  directory: ['这是一个文件夹，请指定其中的 CSV 文件。', 'This is a folder; name a CSV file in it.'],
  empty: ['文件是空的，没有任何内容。', 'The file is empty.'],
  notText: [
    '这不是 CSV 文本（可能是 Excel 工作簿），请另存为 CSV（UTF-8 或 GB18030）后再试。',
    'This is no CSV text (perhaps a workbook); save it as CSV in UTF-8 or GB18030.',
  ],
  quotes: [
    '第 {} 行附近的引号不成对，不是完整的 CSV 文件。',
    'The quotation marks near line {} do not match, so this is no whole CSV file.',
  ],
  notCsv: ['第 {} 行附近不是 CSV 的格式。', 'This is no CSV near line {}.'],
  noHeader: [
    '第一行不是客户档案的表头，请把“客户编号、客户类型……”放在第一行，并用逗号分隔。',
    'The first row is no header of the customer archive; put its column labels there, separated by commas.',
  ],
  duplicateColumns: ['{} 的表头重复，请只保留一列。', 'The columns {} hold the same field; keep one.'],
  unknownColumns: [
    '{} 的表头不是客户档案的字段；请改正，或加 --ignore-unknown 跳过。',
    'The columns {} are no fields of the customer archive; correct them, or add --ignore-unknown to pass over them.',
  ],
  missingColumns: ['缺少必填的列：{}。', 'Required columns are missing: {}.'],
  noRows: ['只有表头，没有客户数据。', 'There is a header but no customer below it.'],
  overwrite: ['输出会覆盖输入文件，请换一个 --out 目录。', 'The output would overwrite the input; choose another --out folder.'],
  approvalFile: ['审批文件读不出来，应是 JSON。', 'The approval cannot be read; it should be JSON.'],
  refused: ['申请被拒，什么也没有写出：{}。', 'The request is refused and nothing was written: {}.'],
  output: ['结果写不进输出目录，请检查路径、权限和磁盘空间。', 'The results cannot be written; check path, rights and disk space.'],
};

/** Thrown when a file cannot be processed; its message is one sentence that may be shown and logged. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string | readonly [zh: string, en: string] = '') {
    const details = typeof detail === 'string' ? [detail, detail] : detail;
    super(SENTENCES[code].map((sentence, language) => sentence.replace('{}', () => details[language] ?? '')).join(' '));
    this.code = code;
  }
}
