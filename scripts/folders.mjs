/**
 * The folder order of `src/` and the import rules that follow from it: a folder imports only from folders below it, and of another
 * folder only its `index.ts`. ESLint reads this; `test/lint/folders.test.ts` proves what is reported.
 */

/** The folders of `src/`, lowest first. */
export const folders = [
  'text',
  'calendar',
  'identifiers',
  'mask',
  'fields',
  'archive',
  'validate',
  'access',
  'lifecycle',
  'collection',
  'export',
  'forms',
  'sql',
  'testing',
];

/** Which folders may import a package of `dependencies` or `peerDependencies`; a package that is not listed may not be imported. */
const packageUsers = {
  valibot: ['identifiers', 'fields', 'archive', 'validate', 'collection'],
  '@standard-schema/spec': ['validate', 'collection'],
  'date-fns': ['calendar'],
  '@date-fns/utc': ['calendar'],
  kysely: ['sql'],
  'fast-check': ['testing'],
};

/**
 * One ESLint configuration object for each folder, and one for the files directly in `src/`.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function folderRules() {
  return [
    toConfig('src/*.ts', [], [...folders], []),
    ...folders.map((folder, at) => toConfig(`src/${folder}/**/*.ts`, folders.slice(at + 1), folders.slice(0, at), packagesOf(folder))),
  ];
}

/**
 * @param {string} files
 * @param {readonly string[]} above - Folders that may not be imported.
 * @param {readonly string[]} below - Folders of which only the index may be imported.
 * @param {readonly string[]} packages - Packages that may be imported.
 * @returns {import('eslint').Linter.Config}
 */
function toConfig(files, above, below, packages) {
  const patterns = [
    { regex: oneOf(above, '(?:/|$)'), message: 'This folder is above: a folder imports only from folders below it.' },
    { regex: oneOf(below, '/(?!index\\.ts$)'), message: 'Import another folder through its index.ts.' },
    { regex: '^\\.{1,2}(?:/\\.{1,2})*(?:/(?:index\\.ts)?)?$', message: 'Inside a folder import the file itself, never an index above it.' },
    { regex: '^(?:\\.{1,2}/)+src/', message: 'Write the shortest relative path.' },
    { regex: notPackages(packages), message: 'This folder may not use this package: see packageUsers in scripts/folders.mjs.' },
  ];
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: patterns.filter(({ regex }) => regex !== '') }] } };
}

/** @param {string} folder */
function packagesOf(folder) {
  return Object.entries(packageUsers).flatMap(([name, users]) => (users.includes(folder) ? [name] : []));
}

/**
 * @param {readonly string[]} names
 * @param {string} tail
 */
function oneOf(names, tail) {
  return names.length === 0 ? '' : `^(?:\\.{1,2}/)+(?:${names.join('|')})${tail}`;
}

/** @param {readonly string[]} names */
function notPackages(names) {
  const allowed = names.length === 0 ? '' : `(?!(?:${names.join('|')})(?:/|$))`;
  return `^(?!\\.)${allowed}`;
}
