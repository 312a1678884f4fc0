import { isBlank } from '../../blocks/line.ts';
import {
  ASTERISK,
  BACKSLASH,
  BAR,
  BLANK,
  CLOSE,
  DOLLAR,
  EM_DASH,
  EN_DASH,
  EURO,
  HYPHEN,
  NEWLINE,
  OPEN,
  PERCENT,
  POINT,
  POUND,
  TAB,
  UNDERSCORE,
} from '../../text/sign-codes.ts';
import { FIGURE, type Tokens } from '../../text/tokens.ts';

/** How many signs may touch a figure on its left, with those of Markdown: `$(1,250)`, `**\\$(1,250)**`. */
const mostSigns = 5;

/**
 * Whether a figure stands in a column: behind a tab, a bar, a leader or three blanks, or at the end of its line behind
 * two, as figures also stand in justified text. By far most blocks are passed over on this alone.
 */
export function hasColumn({ text, origin, count, kinds, starts, ends }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== FIGURE) continue;
    let at = (starts[i] ?? 0) + origin - 1;
    for (let signs = 0; signs < mostSigns && isOpening(text.charCodeAt(at)); signs++) at--;
    at = beforeCode(text, at);
    const code = text.charCodeAt(at);
    if (code === BAR || code === TAB) return true;
    const before = text.charCodeAt(at - 1);
    if (code === POINT ? before === POINT : isBlank(code) && isParting(before)) {
      if (before !== BLANK || isBlank(text.charCodeAt(at - 2))) return true;
      if (endsLine(text, (ends[i] ?? 0) + origin)) return true;
    }
  }
  return false;
}

/** The longest code of a currency before a figure: `USD 1,250`, `U.S.$1,250`. */
const longestCode = 4;

/**
 * The place before the capitals of a currency that stand at a place, one blank behind them or none; the place itself
 * for others.
 */
function beforeCode(text: string, from: number): number {
  const last = text.charCodeAt(from) === BLANK ? from - 1 : from;
  let at = last;
  while (last - at < longestCode && /[A-Z.]/.test(text.charAt(at))) at--;
  return at < last - 1 ? at : from;
}

/** A sign, a bracket or a dash that touches a figure, or what Markdown puts before these. */
const isOpening = (code: number): boolean =>
  code === DOLLAR ||
  code === ASTERISK ||
  code === BACKSLASH ||
  code === UNDERSCORE ||
  code === OPEN ||
  code === HYPHEN ||
  code === EN_DASH ||
  code === EM_DASH ||
  code === EURO ||
  code === POUND;

/**
 * What may stand before a blank that parts columns: another blank, a bar, a leader, a currency sign in a column of its
 * own.
 */
const isParting = (code: number): boolean =>
  isBlank(code) || code === BAR || code === POINT || code === DOLLAR || code === EURO || code === POUND;

/** Whether nothing but a bracket, a percent sign and blanks follow on the line. */
function endsLine(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === CLOSE || text.charCodeAt(at) === PERCENT) at++;
  return at >= text.length || text.charCodeAt(at) === NEWLINE;
}
