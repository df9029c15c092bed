import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AUDIENCE_PURPOSES, AUDIENCES } from 'customer-archive/access';
import type { Audience } from 'customer-archive';
import { isIsoDate } from 'customer-archive/identifiers';
import { SAMPLE_AS_OF } from 'customer-archive/testing';
import { Failure } from './failure.ts';

/** What the user asked for. */
export interface Options {
  /** The CSV file; absent means the synthetic customers of `make-data.ts`. */
  readonly file: string | undefined;
  /** The folder for the results. */
  readonly out: string;
  /** Who gets the copy. */
  readonly audience: Audience;
  /** What for; whether that is a purpose of the audience is for the export to judge. */
  readonly purpose: string;
  /** The file of the approval. */
  readonly approval: string | undefined;
  /** Whether there is a contract with the processor. */
  readonly contract: boolean;
  /** The day on which everything is judged. */
  readonly asOf: string;
  /** Whether to apply what `normalizeCustomer` proposes. */
  readonly repair: boolean;
  /** Whether to pass over columns that are not known. */
  readonly ignoreUnknown: boolean;
}

/** The results of a run without `--out`. */
export const OUTPUT_FOLDER = fileURLToPath(new URL('output/', import.meta.url));

/** How to call it. */
export const USAGE = `用法 Usage: npm start -- [客户.csv] [选项]

  客户.csv              CSV，UTF-8 或 GB18030，第一行是表头；不写则生成 2000 个虚构客户
                        A CSV file; without one, 2,000 synthetic customers are made
  --out <目录>          结果写到哪里 Where the results go
  --audience <受众>     副本给谁 Who gets the copy: ${AUDIENCES.join(', ')}
                        默认 default: otherDepartment
  --purpose <用途>      用来做什么；默认是该受众的第一种用途 What for; by default the first purpose of the audience
  --approval <JSON>     审批：已批准的调用申请或已确认的需求确认单；团队不需要，虚构客户自带一份
                        The approval: an approved access request or a confirmed brief
  --contract            已与受托方签订合同（processor） There is a contract with the processor
  --as-of <YYYY-MM-DD>  按哪一天判断，审批也按这一天；默认今天，虚构客户为 ${SAMPLE_AS_OF}
                        The day to judge on, the approval too; by default today
  --repair              采用规范化建议后再校验 Apply the proposed repairs first
  --ignore-unknown      跳过不认识的列 Pass over unknown columns
  --help                显示本说明 Show this
`;

/**
 * Reads the command line.
 *
 * @param words - The words after the name of the program.
 * @returns The options, or `undefined` when help was asked for.
 * @throws Failure when they are wrong.
 */
export function readOptions(words: readonly string[]): Options | undefined {
  const { values, positionals } = parse(words);
  if (values.help === true) return undefined;
  const [file, ...rest] = positionals;
  const audience = AUDIENCES.find((name) => name === (values.audience ?? 'otherDepartment'));
  const asOf = values['as-of'] ?? (file === undefined ? SAMPLE_AS_OF : today());
  if (rest.length > 0 || audience === undefined || !isIsoDate(asOf)) throw new Failure('usage');
  return {
    file,
    out: values.out ?? OUTPUT_FOLDER,
    audience,
    purpose: values.purpose ?? AUDIENCE_PURPOSES[audience][0] ?? '',
    approval: values.approval,
    contract: values.contract === true,
    asOf,
    repair: values.repair === true,
    ignoreUnknown: values['ignore-unknown'] === true,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        audience: { type: 'string' },
        purpose: { type: 'string' },
        approval: { type: 'string' },
        contract: { type: 'boolean' },
        'as-of': { type: 'string' },
        repair: { type: 'boolean' },
        'ignore-unknown': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch {
    throw new Failure('usage');
  }
}

/** The local day: an approval holds on the day of the export, however old the file is. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
