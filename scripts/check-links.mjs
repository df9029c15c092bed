/**
 * Follows every link of the built documentation that stays inside it: the page must exist, and the place on the page too.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { rootFolder } from './entries.mjs';

const site = join(rootFolder, 'docs/api');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const texts = new Map(pages.map((page) => [join(site, page), readFileSync(join(site, page), 'utf8')]));
/** @type {Map<string, Set<string>>} */
const places = new Map();

let links = 0;
const broken = [...texts].flatMap(([page, text]) => linksOf(text).flatMap((link) => faultOf(page, link)));
for (const line of broken) process.stderr.write(`${line}\n`);
process.stdout.write(`${links} links on ${pages.length} pages, ${broken.length} broken\n`);
if (broken.length > 0 || links === 0) process.exitCode = 1;

/** @param {string} text */
function linksOf(text) {
  const found = [...text.matchAll(/\s(?:href|src)="(?<link>[^"]*)"/gu)].map(({ groups }) => decode(groups?.['link'] ?? ''));
  return found.filter((link) => !/^(?:[a-z]+:|\/\/)/iu.test(link));
}

/**
 * @param {string} page
 * @param {string} link
 * @returns {string[]}
 */
function faultOf(page, link) {
  links += 1;
  const [path = '', place = ''] = link.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path.split('?')[0] ?? ''));
  const where = `${relative(site, page)} links to ${link}`;
  if (!existsSync(file)) return [`${where}, which does not exist`];
  if (place === '' || statSync(file).isDirectory() || !file.endsWith('.html')) return [];
  return placesOf(file).has(decodeURIComponent(place)) ? [] : [`${where}, a place that the page does not have`];
}

/** @param {string} file */
function placesOf(file) {
  const known = places.get(file);
  if (known !== undefined) return known;
  const found = new Set(
    [...(texts.get(file) ?? '').matchAll(/\s(?:id|name)="(?<id>[^"]*)"/gu)].map(({ groups }) => decode(groups?.['id'] ?? '')),
  );
  places.set(file, found);
  return found;
}

/** @param {string} text */
function decode(text) {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
