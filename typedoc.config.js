import { publicEntries } from './scripts/entries.mjs';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
const options = {
  name: 'customer-archive',
  lang: 'zh',
  entryPoints: publicEntries.map(({ source }) => source),
  out: 'docs/api',
  readme: 'README.md',
  plugin: ['./scripts/typedoc-guides.mjs'],
  projectDocuments: ['docs/zh/*.md', 'docs/en/*.md'],
  includeVersion: true,
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true, rewrittenLink: true, unusedMergeModuleWith: true },
  tsconfig: 'src/tsconfig.json',
  highlightLanguages: ['bash', 'console', 'css', 'html', 'javascript', 'json', 'jsonc', 'json5', 'sh', 'sql', 'tsx', 'typescript', 'vue', 'yaml'],
  logLevel: 'Warn',
};

export default options;
