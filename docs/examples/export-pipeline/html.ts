/** The pieces of which the page is made. */

/**
 * Draws a number with its name.
 *
 * @param name - What is counted.
 * @param value - The number.
 * @param note - What it means.
 * @param tone - The class of its colour.
 * @returns HTML.
 */
export function figure(name: string, value: number, note: string, tone: string): string {
  return `<div class="figure ${tone}"><span>${name}</span><strong>${thousands(value)}</strong><small>${note}</small></div>`;
}

/**
 * Draws a card.
 *
 * @param title - Its title.
 * @param note - A line below it.
 * @param content - HTML.
 * @param width - `wide` for the whole width.
 * @returns HTML.
 */
export function card(title: string, note: string, content: string, width = ''): string {
  return `<section class="card ${width}"><h2>${title}</h2><p>${note}</p>${content}</section>`;
}

/**
 * Draws a table.
 *
 * @param headers - The headers; those in which numbers stand end with `#`.
 * @param rows - The cells as HTML.
 * @param none - What is said when there are no rows.
 * @returns HTML.
 */
export function table(headers: readonly string[], rows: readonly (readonly string[])[], none: string): string {
  if (rows.length === 0) return `<p class="none">${none}</p>`;
  const classOf = (index: number) => (headers[index]?.endsWith('#') === true ? ' class="number"' : '');
  const head = headers.map((text, index) => `<th${classOf(index)}>${text.replace('#', '')}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell, index) => `<td${classOf(index)}>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/**
 * Writes a number.
 *
 * @param value - The number.
 * @returns It with its thousands separated.
 */
export function thousands(value: number): string {
  return value.toLocaleString('en-US');
}

/**
 * Writes a share.
 *
 * @param share - From 0 to 1.
 * @returns Per cent; what is nearly all or nearly nothing is not rounded to it.
 */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  if (share > 0 && rounded === 0) return '不到 0.1%';
  return share < 1 && rounded === 100 ? '超过 99.9%' : `${rounded.toFixed(1)}%`;
}

/**
 * Writes text into HTML.
 *
 * @param text - The text.
 * @returns It with what HTML means escaped.
 */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
