/** Bundles one file with one bundler: `node bundle.mjs <bundler> <file> <output>`. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { rollup } from 'rollup';
import webpack from 'webpack';

const [bundler = '', file = '', output = ''] = process.argv.slice(2);
/** @type {Record<string, () => Promise<unknown>>} */
const bundlers = {
  'esbuild as ESM': () => withEsbuild('esm'),
  'esbuild as CommonJS': () => withEsbuild('cjs'),
  rollup: withRollup,
  webpack: withWebpack,
};
await bundlers[bundler]?.();

/** @param {'esm' | 'cjs'} format */
function withEsbuild(format) {
  return esbuild.build({ entryPoints: [file], outfile: output, bundle: true, format, platform: 'node', minify: true, logLevel: 'error' });
}

async function withRollup() {
  const bundle = await rollup({
    input: file,
    plugins: [nodeResolve()],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await bundle.write({ file: output, format: 'es' });
}

/** @returns {Promise<void>} */
function withWebpack() {
  /** @type {import('webpack').Configuration} */
  const configuration = {
    mode: 'production',
    target: 'node20',
    entry: file,
    output: { path: dirname(output), filename: basename(output) },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      const faults = stats?.compilation.errors ?? [];
      if (error !== null || faults.length > 0) reject(error ?? faults[0] ?? new Error('no answer'));
      else resolve();
    });
  });
}
