import { createReadStream } from 'node:fs';

/** The encodings in which spreadsheets of China write CSV. */
export type Encoding = 'utf-8' | 'gb18030';

/** What a look at the whole file says. */
export type Detection = Encoding | 'empty' | 'notText';

/**
 * Finds out the encoding of a file by decoding all of it, piece by piece, strictly: GB18030 is hardly ever valid UTF-8. UTF-8 is asked first.
 *
 * @param file - The path.
 * @returns The encoding, or what the file is instead.
 */
export async function detectEncoding(file: string): Promise<Detection> {
  const decoders = new Map((['utf-8', 'gb18030'] as const).map((name) => [name, new TextDecoder(name, { fatal: true })]));
  let filled = false;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (chunk.some(isControl)) return 'notText';
    filled ||= chunk.some((byte) => byte > SPACE && !BOM.includes(byte));
    for (const [name, decoder] of decoders) if (!accepts(decoder, chunk)) decoders.delete(name);
  }
  for (const [name, decoder] of decoders) if (!accepts(decoder)) decoders.delete(name);
  const [encoding] = decoders.keys();
  return filled ? (encoding ?? 'notText') : 'empty';
}

/**
 * Decodes a stream of bytes; a byte order mark is dropped.
 *
 * @param chunks - The bytes.
 * @param encoding - Their encoding.
 * @param onBytes - Told the number of bytes of each piece, for a progress bar.
 * @returns The text, piece by piece.
 */
export async function* decode(chunks: AsyncIterable<Buffer>, encoding: Encoding, onBytes: (count: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

const SPACE = 0x20;

/** The bytes of the UTF-8 byte order mark; a file of nothing else is empty. */
const BOM: readonly number[] = [0xef, 0xbb, 0xbf];

/** Bytes that no CSV holds: control characters other than tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

function accepts(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}
