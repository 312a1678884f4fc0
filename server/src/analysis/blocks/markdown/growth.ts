import { isBlankLine, readLine, type Line } from './line.ts';

/** A block of lines while it is being scanned. Offsets are of the whole draft. */
export interface Growth {
  /** Where its first line starts, the indent included. */
  readonly line: number;
  /** The offset after what stands on its last line. */
  stop: number;
  /** The offset of the next line. */
  at: number;
  /** How many lines it holds. */
  lines: number;
  /** The length of its widest line, in UTF-16 units. */
  width: number;
  /** The offset up to which the text was looked at: what stands before it decides what the block is. */
  reach: number;
}

/** A block that holds nothing yet, before the line at `at`. */
export const grow = (at: number): Growth => ({ line: at, stop: at, at, lines: 0, width: 0, reach: at });

/** Takes a line that is not blank into the block. */
export function take(growth: Growth, line: Line): void {
  growth.stop = line.at + line.last;
  growth.at = line.next;
  growth.lines++;
  growth.width = Math.max(growth.width, line.last);
  see(growth, line.reach);
}

/** Notes that a block depends on the text up to an offset (UTF-16 units). */
export function see(growth: Growth, reach: number): void {
  if (reach > growth.reach) growth.reach = reach;
}

/** The next line, or undefined at the end of the draft; either way it has been looked at. */
export function peek(text: string, growth: Growth): Line | undefined {
  if (growth.at >= text.length) {
    see(growth, text.length + 1);
    return undefined;
  }
  const line = readLine(text, growth.at);
  see(growth, line.reach);
  return line;
}

/** Passes blank lines, up to one that holds something or ends a page. */
export function passBlank(text: string, growth: Growth): void {
  for (let line = peek(text, growth); line && isBlankLine(line) && !line.divider; line = peek(text, growth)) {
    growth.at = line.next;
  }
}
