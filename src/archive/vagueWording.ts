/**
 * Finds wording that leaves open what a customer wants (尽快, 大概, 便宜一点, 系统支持 …) and says what to ask back.
 *
 * Parts: a lexicon of words by reason, longer words that only contain one of them (大概念, 左右手, 多人会议室), and figures: a figure of
 * the right kind beside the word (大概 50 人, 五万左右, 3 天内尽快) says what is meant and lowers the finding to `info`.
 * The longest word that begins first wins; findings never overlap. Grammar is not looked at: what is not in the lexicon is not found.
 */
import type { Bilingual } from '../fields/index.ts';
import { foldText, folded, originalOffset } from '../text/index.ts';
import { hasFigureBeside } from './vagueFigures.ts';
import { FALSE_FRIENDS, VAGUE_QUESTIONS, VAGUE_WORDS } from './vagueLexicon.data.ts';
import type { VagueReason } from './vagueLexicon.data.ts';

export type { VagueReason } from './vagueLexicon.data.ts';

/** A place where a text is vague. Offsets count UTF-16 units of the given text. */
export interface VagueFinding {
  /** Where the word begins. */
  readonly start: number;
  /** The index after its last unit. */
  readonly end: number;
  /** What it leaves open. */
  readonly reason: VagueReason;
  /** What to ask the customer. */
  readonly question: Bilingual;
  /** `info` when a figure beside the word says what is meant. */
  readonly severity: 'warning' | 'info';
}

/** A word of the adopter's own. */
export interface VagueWord {
  /** The word as it is written, in half width. */
  readonly word: string;
  /** What it leaves open. */
  readonly reason: VagueReason;
  /** What to ask; without it the question of the reason. */
  readonly question?: Bilingual;
}

/** How to change the lexicon. */
export interface VagueOptions {
  /** Words to find too; they replace a word of the lexicon that is written the same. */
  readonly add?: readonly VagueWord[];
  /** What not to find: words of the lexicon, or longer wordings that contain one. */
  readonly without?: readonly string[];
}

/** A word, or with no reason a wording that is passed over. */
interface Entry {
  readonly word: string;
  readonly reason?: VagueReason;
  readonly question?: Bilingual;
}

/** A word that leaves something open. */
type VagueEntry = Entry & { readonly reason: VagueReason };

/** Entries by `pairAt` their first two units, the longest first; nothing where none begins so, which is a quick no for most places of a text. */
type Lexicon = readonly (readonly Entry[] | undefined)[];

/** What `isInvisible` knows lies between the first two or is the third. */
const FIRST_INVISIBLE = 0x00ad;
const LAST_INVISIBLE = 0x206f;
const BYTE_ORDER_MARK = 0xfeff;
const FULL_WIDTH_A = 0xff21;

/** Spreads the pairs over the table: of the multipliers tried the one with which most places of texts have nothing. */
const SPREAD = 251;

/** A power of two: the built-in words begin with about 600 pairs. */
const PAIRS = 8192;

/**
 * Finds the vague words of a text.
 *
 * @param text - Any value; what is not text has no findings.
 * @param options - Words to add and wordings to pass over.
 * @returns The findings in the order of the text.
 * @throws RangeError when `add` or `without` is not a list of words.
 * @example
 * findVagueWording('希望尽快交付').map(({ start, end, reason, severity }) => [start, end, reason, severity]); //=> [[2, 4, 'deadline', 'warning']]
 * findVagueWording('大概 50 人').map((finding) => finding.severity); //=> ['info']
 * findVagueWording('多人会议室 3 间'); //=> []
 */
export function findVagueWording(text: unknown, options: VagueOptions = {}): readonly VagueFinding[] {
  const lexicon = lexiconOf(options);
  if (typeof text !== 'string') return [];
  const found = foldText(text);
  const findings: VagueFinding[] = [];
  scan(found.text, lexicon, (start, end, { reason, question }) => {
    findings.push({
      start: originalOffset(found, start),
      end: originalOffset(found, end - 1) + 1,
      reason,
      question: question ?? VAGUE_QUESTIONS[reason],
      severity: hasFigureBeside(found.text, start, end, reason) ? 'info' : 'warning',
    });
    return true;
  });
  return findings;
}

/**
 * Tells whether a text has wording that leaves open what a customer wants, with no figure beside it; it stops at the first.
 *
 * @param text - The text.
 * @returns `true` exactly when `findVagueWording` has a warning.
 * @example
 * hasVagueWording('希望尽快交付'); //=> true
 */
export function hasVagueWording(text: string): boolean {
  if (isLegible(text) && scan(text, BUILT_IN, () => false)) return false;
  const plain = folded(text);
  return !scan(plain, BUILT_IN, (start, end, { reason }) => hasFigureBeside(plain, start, end, reason));
}

/** Whether folding would change no letter of a text and bring no two of them together: then the words, which are all of letters, stand in it as they are. */
function isLegible(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_INVISIBLE && (unit <= LAST_INVISIBLE || unit === BYTE_ORDER_MARK || unit >= FULL_WIDTH_A)) return false;
  }
  return true;
}

/** Goes through the vague words of a folded text while it is told to; `true` when it came to the end. */
function scan(text: string, lexicon: Lexicon, goesOn: (start: number, end: number, entry: VagueEntry) => boolean): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const entries = lexicon[pairAt(text, i)];
    if (entries === undefined) continue;
    const entry = entryAt(entries, text, i);
    if (entry === undefined) continue;
    const end = i + entry.word.length;
    if (isVague(entry) && !goesOn(i, end, entry)) return false;
    i = end - 1;
  }
  return true;
}

/** Two units as one small number; the last unit counts with itself. */
function pairAt(text: string, index: number): number {
  // Not past the end: for the engine that is another, slower call.
  const next = Math.min(index + 1, text.length - 1);
  return (text.charCodeAt(index) * SPREAD + text.charCodeAt(next)) & (PAIRS - 1);
}

/** Not by `find`: a function that remembers the text would be made at every place. */
function entryAt(entries: readonly Entry[], text: string, index: number): Entry | undefined {
  for (const entry of entries) if (text.startsWith(entry.word, index)) return entry;
  return undefined;
}

function isVague(entry: Entry): entry is VagueEntry {
  return entry.reason !== undefined;
}

function lexiconOf(options: VagueOptions | null): Lexicon {
  // Own members only: of a Set `add` is a method.
  const { add = [], without = [] } = { ...options };
  if (!isListOf(add, isVagueWord)) throw new RangeError('add must be a list of words with a known reason');
  if (!isListOf(without, isWord)) throw new RangeError('without must be a list of words');
  if (add.length === 0 && without.length === 0) return BUILT_IN;
  return lexiconFrom([...without.map((word) => ({ word })), ...add, ...builtInEntries()]);
}

function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  // `every` passes over holes.
  return Array.isArray(list) && !list.includes(undefined) && list.every(isItem);
}

function isVagueWord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('word' in value) || !('reason' in value)) return false;
  return isWord(value.word) && typeof value.reason === 'string' && Object.hasOwn(VAGUE_QUESTIONS, value.reason);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

const BUILT_IN: Lexicon = /* @__PURE__ */ lexiconFrom(/* @__PURE__ */ builtInEntries());

function builtInEntries(): readonly Entry[] {
  const words = Object.entries(VAGUE_WORDS).flatMap(([reason, row]) =>
    row.split(' ').flatMap((word) => inflected(word).map((form) => ({ word: form, reason: reason as VagueReason }))),
  );
  return [...FALSE_FRIENDS.split(' ').map((word) => ({ word })), ...words];
}

function inflected(word: string): readonly string[] {
  return word.endsWith('+') ? ['一点', '一些'].map((ending) => word.slice(0, -1) + ending) : [word];
}

/** Of two entries with the same word the first is kept. */
function lexiconFrom(entries: readonly Entry[]): Lexicon {
  const lexicon = Array.from<Entry[] | undefined>({ length: PAIRS });
  // Sorting is stable, so what was written first stays first.
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    for (const pair of pairsOf(entry.word)) lexicon[pair] = [...(lexicon[pair] ?? []), entry];
  }
  return lexicon;
}

/** How a word can begin; behind one of a single unit may stand anything. */
function pairsOf(word: string): Iterable<number> {
  return word.length === 1 ? Array(PAIRS).keys() : [pairAt(word, 0)];
}
