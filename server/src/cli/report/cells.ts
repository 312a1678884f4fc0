/** What one character of a draft looks like on a terminal. */
export interface Cell {
  readonly shown: string;
  /** How many columns it takes: 0, 1 or 2; a tab takes as many as its spaces. */
  readonly columns: number;
}

const tab: Cell = { shown: '    ', columns: 4 };
const invisible: Cell = { shown: '', columns: 0 };
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /\p{M}/u;
// Marks of direction and format would reorder the line around them, controls could drive the terminal: neither is
// passed on.
const hidden = /[\p{Cf}\p{Zl}\p{Zp}]/u;
const control = /[\p{Cc}\p{Cs}]/u;

/**
 * How a character (one code point) is shown. Tabs become four spaces and controls a dot, so that a draft can neither
 * upset the terminal nor the row of carets under it.
 */
export function cellOf(character: string): Cell {
  if (character >= ' ' && character <= '~') return { shown: character, columns: 1 };
  if (character === '\t') return tab;
  if (control.test(character)) return { shown: '·', columns: 1 };
  if (hidden.test(character)) return invisible;
  if (combining.test(character)) return { shown: character, columns: 0 };
  return { shown: character === '\u00a0' ? ' ' : character, columns: wide.test(character) ? 2 : 1 };
}

/** Text that is safe to print: what `cellOf` shows, character by character. */
export const printable = (text: string): string => Array.from(text, (character) => cellOf(character).shown).join('');
