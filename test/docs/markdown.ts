import type { Sample } from './sample.ts';

interface Fence {
  readonly indent: string;
  readonly mark: string;
  readonly words: readonly string[];
  readonly line: number;
}

/**
 * Finds the samples of a Markdown file: the blocks fenced as `ts`. A block fenced as `ts continue` continues the sample before it.
 *
 * @param file - The file's name, relative to the root.
 * @param text - What is in it.
 * @returns The samples in order.
 */
export function markdownSamples(file: string, text: string): readonly Sample[] {
  const samples: Sample[] = [];
  const lines = text.split(/\r?\n/u);
  let fence: Fence | undefined;
  for (const [index, line] of lines.entries()) {
    if (fence === undefined) fence = openingFence(line, index);
    else if (closes(line, fence)) {
      if (fence.words[0] === 'ts') samples.push(toSample(file, fence, lines.slice(fence.line + 1, index), samples.at(-1)));
      fence = undefined;
    }
  }
  if (fence !== undefined) throw new Error(`${file}:${fence.line + 1} opens a block that nothing closes`);
  return samples;
}

function openingFence(line: string, index: number): Fence | undefined {
  const [start = '', indent = '', mark = ''] = /^([ >]*)(`{3,}|~{3,})/u.exec(line) ?? [];
  const info = line.slice(start.length).trim();
  return mark === '' || info.includes('`') ? undefined : { indent, mark, words: info.split(/\s+/u), line: index };
}

function closes(line: string, { mark }: Fence): boolean {
  const rest = line.replace(/^[ >]*/u, '').trimEnd();
  return rest.length >= mark.length && rest === mark.charAt(0).repeat(rest.length);
}

function toSample(file: string, fence: Fence, block: readonly string[], previous: Sample | undefined): Sample {
  const line = fence.line + 2;
  const continued = fence.words.includes('continue');
  if (continued && previous === undefined) throw new Error(`${file}:${line} continues nothing`);
  const code = block.map((text) => (text.startsWith(fence.indent) ? text.slice(fence.indent.length) : text.trimStart())).join('\n');
  return { name: `${file}:${line}`, file, line, code, continues: continued ? previous : undefined, scope: '', shorthand: false };
}
