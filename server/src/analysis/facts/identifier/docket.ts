import { AMPERSAND, CLOSE, COLON, COMMA, HYPHEN, NUMBER_SIGN, POINT, SLASH } from '../../text/sign-codes.ts';
import { FIGURE, isCapital, isGlued, isSign, lowerAt, textBetween, WORD, type Tokens } from '../../text/tokens.ts';

/** A number by which a file is known, from one token up to another. */
export interface Docket {
  readonly numbers: string;
  readonly from: number;
  readonly to: number;
}

/** Numbers of lines that lead to one office, and numbers that anyone may have: neighbours differ by a digit. */
const otherwise =
  /^(?:telephone|phone|fax|facsimile|telefax|telecopy|telecopier|tel|mobile|cell|box|cusip|isin|lei|aba|routing|transit|suite|room|page|serial|model|part|check|invoice|lot|unit|item|line)$/;

/** What the Securities and Exchange Commission numbers by: the act, and the registrant or its statement. */
const filed = /^(?:file|registration|statement|commission)$/;

const fewestDigits = 5;
/** The most tokens of a number; what is longer is no number, and is not read on. */
const longest = 24;

/**
 * The numbers that `No.`, `Nos.`, `Number` or `#` at token `i` announces, one or several of a list, with what they
 * number: the word in capitals before it, `Case No. A-16-744982-B`. None where there is no such word.
 */
export function docketsBehind(tokens: Tokens, i: number): readonly Docket[] {
  const word = lowerAt(tokens, i - 1);
  if (!isCapital(tokens, i - 1) || otherwise.test(word)) return none;
  let from = pastAnnouncement(tokens, i);
  if (from === undefined) return none;
  const found: Docket[] = [];
  for (;;) {
    const to = numberEnd(tokens, from);
    const text = textBetween(tokens, from, to);
    if (!isNumber(text)) return found;
    found.push({ numbers: filed.test(word) && /^\d{1,3}-\d{4,}/.test(text) ? 'file' : word, from, to });
    from = pastJoint(tokens, to);
  }
}

const none: readonly Docket[] = [];

/** Behind `No.`, a bracket that ends there and a colon; undefined where `no` is a word of the sentence. */
function pastAnnouncement(tokens: Tokens, i: number): number | undefined {
  const short = /^nos?$/.test(lowerAt(tokens, i));
  const pointed = isSign(tokens, i + 1, POINT) && isGlued(tokens, i + 1);
  if (short && !pointed) return undefined;
  const at = short ? i + 2 : i + 1;
  const behindBracket = isSign(tokens, at, CLOSE) ? at + 1 : at;
  return isSign(tokens, behindBracket, COLON) || isSign(tokens, behindBracket, NUMBER_SIGN)
    ? behindBracket + 1
    : behindBracket;
}

/** Behind the comma or the `and` between two numbers; the same token where neither stands. */
function pastJoint(tokens: Tokens, i: number): number {
  const comma = isSign(tokens, i, COMMA) ? i + 1 : i;
  return /^(?:and|or)$/.test(lowerAt(tokens, comma)) || isSign(tokens, comma, AMPERSAND) ? comma + 1 : comma;
}

/**
 * The token past the letters, figures and the signs inside them that touch each other from token `i`; that token where
 * there are none or too many.
 */
function numberEnd(tokens: Tokens, i: number): number {
  let end = i;
  const isPart = (at: number): boolean => tokens.kinds[at] === WORD || tokens.kinds[at] === FIGURE;
  const isInside = (at: number): boolean =>
    [HYPHEN, SLASH, COLON].some((sign) => isSign(tokens, at, sign)) && isGlued(tokens, at + 1) && isPart(at + 1);
  while (end - i <= longest && (end === i || isGlued(tokens, end)) && (isPart(end) || (end > i && isInside(end))))
    end++;
  return end - i <= longest ? end : i;
}

/** Figures with what is in them, but no sum and no day: `19-10234`, `1:16-cv-07449`, `W-2001-08`. */
const isNumber = (text: string): boolean =>
  /^[A-Z\d][\w:/-]*$/.test(text) &&
  text.replace(/\D/g, '').length >= fewestDigits &&
  !/^\d{1,2}\/\d{1,2}\/\d+$/.test(text);
