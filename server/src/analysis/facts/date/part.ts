import { COMMA, HYPHEN } from '../../text/sign-codes.ts';
import type { LocalSpan } from '../../text/span.ts';
import { isSign, SIGN, tokenSpan, type Tokens } from '../../text/tokens.ts';
import type { DateStatement } from '../fact.ts';

/** Whether a hyphen or one of the dashes of typeset text stands at the token. */
export function isDash(tokens: Tokens, i: number): boolean {
  const code = tokens.codes[i] ?? 0;
  return tokens.kinds[i] === SIGN && (code === HYPHEN || (code >= 0x2010 && code <= 0x2015) || code === 0x2212);
}

/** Past the comma at the token, if there is one. */
export const pastComma = (tokens: Tokens, i: number): number => (isSign(tokens, i, COMMA) ? i + 1 : i);

/** A statement in figures that is one run of text. */
export const figures = (value: number, at: LocalSpan): DateStatement => ({ form: 'figures', value, at, pieces: [at] });

/** A statement in the words `from` up to, not including, `to`. */
export function words(tokens: Tokens, value: number, from: number, to: number): DateStatement {
  const pieces: LocalSpan[] = [];
  for (let i = from; i < to; i++) pieces.push(tokenSpan(tokens, i, i + 1));
  return { form: 'words', value, at: tokenSpan(tokens, from, to), pieces };
}

/** A date that was read, and the tokens that are its own: from `from` up to, not including, `to`. */
export interface Ranged<Date> {
  readonly date: Date;
  readonly from: number;
  readonly to: number;
}
