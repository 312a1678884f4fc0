import { localSpan, type LocalSpan } from '../../text/span.ts';
import { SIGN, tokenText, WORD, type Tokens, isSign } from '../../text/tokens.ts';
import type { DateStatement } from '../fact.ts';

export const COMMA = 44;
export const POINT = 46;
export const OPEN = 40;
export const CLOSE = 41;

/** The span of the tokens `from` up to, not including, `to`. */
export const spanOf = (tokens: Tokens, from: number, to: number): LocalSpan =>
  localSpan(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);

/** The word at the token in lower case; empty where none stands. Asked of the few tokens round a date only. */
export const wordAt = (tokens: Tokens, i: number): string =>
  tokens.kinds[i] === WORD ? tokenText(tokens, i).toLowerCase() : '';

/** Whether a hyphen or one of the dashes of typeset text stands at the token. */
export function isDash(tokens: Tokens, i: number): boolean {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && (code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212);
}

/** Past the comma at the token, if there is one. */
export const pastComma = (tokens: Tokens, i: number): number => (isSign(tokens, i, COMMA) ? i + 1 : i);

/** A statement in figures that is one run of text. */
export const figures = (value: number, at: LocalSpan): DateStatement => ({ form: 'figures', value, at, pieces: [at] });

/** A statement in the words `from` up to, not including, `to`. */
export function words(tokens: Tokens, value: number, from: number, to: number): DateStatement {
  const pieces: LocalSpan[] = [];
  for (let i = from; i < to; i++) pieces.push(spanOf(tokens, i, i + 1));
  return { form: 'words', value, at: spanOf(tokens, from, to), pieces };
}

/** A date that was read, and the tokens that are its own: from `from` up to, not including, `to`. */
export interface Ranged<Date> {
  readonly date: Date;
  readonly from: number;
  readonly to: number;
}
