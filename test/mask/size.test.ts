import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../src/mask/index.ts', import.meta.url));

/** Ceilings in bytes, minified and compressed with brotli: half a kilobyte, more where lists of names or many shapes are needed. */
const CEILINGS: readonly (readonly [name: string, ceiling: number])[] = [
  ['maskMobile', 512],
  ['maskLandline', 512],
  ['maskResidentId', 512],
  ['maskIdTail', 512],
  ['maskCreditCode', 512],
  ['maskBankCard', 512],
  ['maskEmail', 512],
  ['maskAll', 512],
  ['hasMaskInText', 512],
  ['maskName', 1450],
  ['maskCompanyName', 1300],
  ['maskAddress', 1750],
  ['addressLevels', 1700],
  ['maskText', 2570],
  ['isMasked', 1700],
];

/** What a mask with half a kilobyte must not bring along. */
const NOT_IN_SMALL = ['valibot', '黑龙江', '欧阳', '有限公司', '[手机号]', 'codePointAt', 'isRealDate'];

describe.each(CEILINGS)('a bundle of %s', (name, ceiling) => {
  it(`takes at most ${ceiling} bytes`, async () => {
    const text = await bundle(name);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(ceiling);
    for (const unwanted of ceiling > 512 ? ['valibot', 'date-fns'] : NOT_IN_SMALL) expect(text).not.toContain(unwanted);
  });
});

it('imports nothing that has an effect', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import '${ENTRY}'`, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
  });
  expect(outputFiles[0]?.text.replace(/\(\(\)=>\{(.*)\}\)\(\);\s*/su, '$1')).toBe('');
});

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${ENTRY}'`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
