import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AUDIENCES } from 'customer-archive/access';
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
  /** Who gets the masked copy. */
  readonly audience: Audience;
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
  --audience <受众>     脱敏副本给谁 Who gets the masked copy: ${AUDIENCES.join(', ')}
                        默认 default: otherDepartment
  --as-of <YYYY-MM-DD>  按哪一天判断；默认是数据的日期：虚构客户 ${SAMPLE_AS_OF}，文件为最后修改日
                        The day to judge on; by default that of the data: the file's last change
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
  const asOf = values['as-of'] ?? dateOf(file);
  if (rest.length > 0 || audience === undefined || !isIsoDate(asOf)) throw new Failure('usage');
  return {
    file,
    out: values.out ?? OUTPUT_FOLDER,
    audience,
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

/** The date of the data: for a file the local day of its last change. */
function dateOf(file: string | undefined): string {
  const changed = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.mtime;
  if (changed === undefined) return SAMPLE_AS_OF;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${changed.getFullYear()}-${pad(changed.getMonth() + 1)}-${pad(changed.getDate())}`;
}
