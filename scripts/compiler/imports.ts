/** The imports of a generated module: every function that it calls is a named export of some module, found by identity. */

/** A module whose exports generated code may call. */
export interface Library {
  /** How generated code imports it. */
  readonly from: string;
  /** Its exports. */
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Gathers what a generated module imports. */
export interface Imports {
  /** Gives the name under which a value is imported, or `undefined` when no library exports it. */
  readonly nameOf: (value: unknown) => string | undefined;
  /** Gives the name of an export that must be there. */
  readonly need: (name: string) => string;
  /** Forgets what was asked for so far, and gives what of it some code names, as the text of import declarations. */
  readonly flush: (code: string) => string;
}

/**
 * Makes the imports of generated modules.
 *
 * @param libraries - Where functions come from; of two libraries with the same export the first is used.
 * @returns The imports.
 */
export function importsFrom(libraries: readonly Library[]): Imports {
  const used = new Map<string, Set<string>>();
  const take = (from: string, name: string): string => {
    used.set(from, (used.get(from) ?? new Set()).add(name));
    return name;
  };
  return {
    nameOf(value) {
      for (const { from, exports } of libraries) {
        const found = Object.entries(exports).find(([, exported]) => exported === value);
        if (found !== undefined) return take(from, found[0]);
      }
      return undefined;
    },
    need(name) {
      const library = libraries.find(({ exports }) => Object.hasOwn(exports, name));
      if (library === undefined) throw new Error(`No library exports ${name}.`);
      return take(library.from, name);
    },
    flush(code) {
      const named = new Set(code.match(/\w+/gu));
      const text = [...used]
        .map(([from, names]) => [from, [...names].filter((name) => named.has(name))] as const)
        .filter(([, names]) => names.length > 0)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([from, names]) => `import { ${[...names].sort().join(', ')} } from '${from}';`)
        .join('\n');
      used.clear();
      return text;
    },
  };
}
