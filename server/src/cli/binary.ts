import { isUtf16 } from './decode.ts';

/** First bytes of files that people take for drafts, with what to do about them. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'it is a PDF, not text; save its text first'],
  ['PK\x03\x04', 'it is a Word document or another archive, not text; save it as plain text first'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'it is an old Word document, not text; save it as plain text first'],
  ['{\\rtf', 'it is rich text; save it as plain text first'],
  ['\x89PNG\r\n', 'it is a picture, not text'],
  ['\xff\xd8\xff', 'it is a picture, not text'],
  ['GIF8', 'it is a picture, not text'],
  ['\x1f\x8b', 'it is a compressed file, not text'],
  ['\x7fELF', 'it is a program, not text'],
];

/** How much of a file is looked at, in bytes. */
const looked = 64 * 1024;

/**
 * Why a file cannot be a draft, or undefined when it can. A stray NUL does not make a text binary (old filings hold
 * some); NULs among many other control characters, which no text holds, do, and so do NULs in heaps that are no UTF-16.
 */
export function whyNotText(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, looked);
  const start = head.toString('latin1', 0, 8);
  const signature = signatures.find(([first]) => start.startsWith(first));
  if (signature) return signature[1];
  if (!head.includes(0) || isUtf16(head)) return undefined;
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (isControl(byte)) controls++;
  }
  const many = Math.max(8, head.length / 50);
  return controls > many || nuls > 10 * many ? 'it is not text' : undefined;
}

/** Bytes that text does not hold: everything below the space but tab, line ends, form feed, ^Z and escape. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
