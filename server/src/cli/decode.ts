/** How the bytes of a draft are to be read, and written again. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without a byte order mark: line 1, column 1, offset 0 is the first character that an editor shows. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How many bytes of byte order mark stand before the text. */
  readonly markLength: number;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const littleEndian = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Reads the bytes of a draft. A byte order mark tells the encoding. Without one, a beginning in which every other byte
 * is zero is UTF-16, as some editors on Windows leave it; anything else is UTF-8, or Windows-1252 where it is not valid
 * UTF-8, as old filings are. Every byte is a character in Windows-1252, so reading never fails. Half a surrogate pair
 * in UTF-16 becomes U+FFFD, which is one unit as well, so offsets stand.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeBytes(bytes, 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be', 2);
  const silent = silentUtf16(bytes);
  return silent ? decodeUtf16(bytes, silent, 0) : decodeBytes(bytes, 0);
}

/** Whether the bytes are UTF-16, by their mark or by the look of them. */
export const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  silentUtf16(bytes) !== undefined;

function decodeBytes(bytes: Buffer, markLength: number): Decoded {
  const body = bytes.subarray(markLength);
  try {
    return { text: strictUtf8.decode(body), encoding: 'utf-8', markLength };
  } catch {
    return { text: fromWindows1252(body), encoding: 'windows-1252', markLength };
  }
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be', markLength: number): Decoded {
  const body = bytes.subarray(markLength);
  // The order of bytes is turned by us: a decoder for the big end is not part of every build of Node.
  const even = body.subarray(0, body.length - (body.length % 2));
  const little =
    encoding === 'utf-16le' ? body : Buffer.concat([Buffer.from(even).swap16(), body.subarray(even.length)]);
  return { text: littleEndian.decode(little), encoding, markLength };
}

/**
 * UTF-16 without a mark: Western text in which all of the first bytes at even, or at odd, places are zero, the others
 * not.
 */
function silentUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const looked = Math.min(bytes.length, 512) & ~1;
  if (looked < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = looked / 2 - looked / 32;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : undefined;
}

/** The characters of bytes 0x80 to 0x9F by the Encoding Standard; the five that it leaves open stand for themselves. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Windows-1252, by a table of our own: the decoder of Node 20.18.3 to 20.x, 22.13 and others reads it as Latin-1 and
 * turns curly quotes and dashes into control characters (nodejs/node issue 56542).
 */
function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (control) => upper[control.charCodeAt(0) - 0x80] ?? control);
}

/** The bytes of text that is to be put into a draft of that encoding; undefined where it cannot say them. */
export function encode(text: string, encoding: Encoding): Buffer | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const codes: number[] = [];
  for (const character of text) {
    const at = upper.indexOf(character);
    const code = at >= 0 ? at + 0x80 : (character.codePointAt(0) ?? 0);
    if (code > 0xff) return undefined;
    codes.push(code);
  }
  return Buffer.from(codes);
}

/** The place in the bytes of an offset (UTF-16 units) in the text. */
export function byteAt({ text, encoding, markLength }: Decoded, offset: number): number {
  if (encoding === 'utf-8') return markLength + Buffer.byteLength(text.slice(0, offset));
  return markLength + (encoding === 'windows-1252' ? offset : 2 * offset);
}
