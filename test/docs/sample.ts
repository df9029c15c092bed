/** A piece of documentation that is code: an `@example` of a source file or a fenced sample of a Markdown file. */
export interface Sample {
  /** Where it stands: `README.md:12`, the line of its first line of code. */
  readonly name: string;
  /** The file, relative to the root, with forward slashes. */
  readonly file: string;
  /** The number of its first line of code, counted from 1. */
  readonly line: number;
  /** Its own code. */
  readonly code: string;
  /** The sample that it continues. */
  readonly continues: Sample | undefined;
  /** Import declarations, without a line break, for the names that are in scope without being imported in the code. */
  readonly scope: string;
  /** Whether a member of a union may be read without asking which one it is, as an `@example` does to stay on one line. */
  readonly shorthand: boolean;
}

/** A sample with all it continues, as one module. */
export interface SampleModule {
  /** The text of the module. */
  readonly text: string;
  /**
   * Names the place in the documentation from which a piece of the text comes.
   *
   * @param position - An index in `text`.
   * @returns `README.md:14`.
   */
  readonly placeOf: (position: number) => string;
}

/**
 * Puts a sample and those that it continues together.
 *
 * @param sample - Any sample.
 * @returns The module.
 */
export function toModule(sample: Sample): SampleModule {
  const chain = chainOf(sample);
  const places = chain.flatMap(({ file, line, code }) => code.split('\n').map((_, index) => `${file}:${line + index}`));
  const text = chain.map(({ scope, code }) => scope + code).join('\n');
  return { text, placeOf: (position) => places[text.slice(0, position).split('\n').length - 1] ?? sample.name };
}

function chainOf(sample: Sample): readonly Sample[] {
  return sample.continues === undefined ? [sample] : [...chainOf(sample.continues), sample];
}
