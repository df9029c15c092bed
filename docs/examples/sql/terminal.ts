/** Lays rows out in columns; a Chinese character is as wide as two others. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

/** The lines of a table with its header. */
export function tableOf(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))];
  const widths = header.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index] ?? ''))));
  return lines.map((line) => `  ${line.map((cell, index) => padded(cell, widths[index] ?? 0)).join('  ')}`.trimEnd() + '\n').join('');
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

function widthOf(text: string): number {
  return Array.from(text).length + (text.match(WIDE)?.length ?? 0);
}
