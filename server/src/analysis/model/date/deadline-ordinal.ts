import { CLOSE, HYPHEN, OPEN } from '../../text/sign-codes.ts';
import { FIGURE, isGlued, isSign, lowerAt, tokenText, type Tokens } from '../../text/tokens.ts';
import { lexemeAt, type Lexeme } from '../../words/lexicon.ts';
import { readNumber } from '../../words/reading.ts';

/** A rank and the token at which it begins. */
export interface ReadOrdinal {
  readonly count: number;
  readonly from: number;
}

/**
 * `30th`, `thirtieth`, `thirtieth (30th)` before token `to`; undefined where none ends there, and where the two differ.
 */
export function ordinalBefore(tokens: Tokens, to: number): ReadOrdinal | undefined {
  if (!isSign(tokens, to - 1, CLOSE)) return figureBefore(tokens, to) ?? wordsBefore(tokens, to);
  const figure = figureBefore(tokens, to - 1);
  if (!figure || !isSign(tokens, figure.from - 1, OPEN)) return undefined;
  const words = wordsBefore(tokens, figure.from - 1);
  return words?.count === figure.count ? words : undefined;
}

function figureBefore(tokens: Tokens, to: number): ReadOrdinal | undefined {
  const from = to - 2;
  if (tokens.kinds[from] !== FIGURE || !isGlued(tokens, to - 1)) return undefined;
  if (!/^(?:st|nd|rd|th)$/.test(lowerAt(tokens, to - 1))) return undefined;
  const digits = tokenText(tokens, from);
  return /^[1-9]\d{0,3}$/.test(digits) ? { count: Number(digits), from } : undefined;
}

/** The most words of a rank. */
const longest = 6;

function wordsBefore(tokens: Tokens, to: number): ReadOrdinal | undefined {
  const words: Lexeme[] = [];
  let from = to;
  for (let i = to - 1; i >= Math.max(0, to - longest); i--) {
    const lexeme = lexemeAt(tokens, i);
    if (isSign(tokens, i, HYPHEN) && words.length > 0) continue;
    if (!lexeme || lexeme.value === 0 || lexeme.meant !== undefined || (words.length > 0 && lexeme.ordinal)) break;
    words.unshift(lexeme);
    from = i;
  }
  const reading = readNumber(words).find(({ sense }) => sense === 'ordinal');
  return reading?.value.d === 1n ? { count: Number(reading.value.n), from } : undefined;
}
