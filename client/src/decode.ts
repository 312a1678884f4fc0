/** The characters of bytes 0x80 to 0x9F by the Encoding Standard; the five that it leaves open stand for themselves. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file without a byte order mark, Windows-1252 where it is no UTF-8; undefined where it is no text. It is
 * what the command line reads, UTF-16 aside; a test holds the two to each other.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 1024).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Many a Node leaves control characters where quotation marks and dashes stand (nodejs/node issue 56542).
    return text.replace(/[\x80-\x9f]/g, (control) => upper[control.charCodeAt(0) - 0x80] ?? control);
  }
}
