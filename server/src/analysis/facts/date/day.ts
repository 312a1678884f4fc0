import { CLOSE, HYPHEN, OPEN } from '../../text/sign-codes.ts';
import { FIGURE, isGlued, isSign, tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { lexemeAt, wordTable } from '../../words/lexicon.ts';
import type { DateStatement } from '../fact.ts';
import { figures, words } from './part.ts';

const suffixes = wordTable({ st: true, nd: true, rd: true, th: true });

/** A day of the month as it is stated, in one form or in two; of two that differ, what the first says. */
export interface ReadDay {
  readonly day: number;
  readonly statements: readonly DateStatement[];
  /** The first token of the statement, and the one past its last. */
  readonly from: number;
  readonly to: number;
}

/** Whether the suffix of an ordinal stands at the token: `th`, and in legal style the `d` of `22d`. */
export const isSuffix = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD &&
  (suffixes[tokens.codes[i] ?? 0] === true || (isGlued(tokens, i) && tokenText(tokens, i) === 'd'));

/** A whole number of one or two digits at the token, `24`; undefined elsewhere. */
function digitsAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.kinds[i] !== FIGURE || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 2) return undefined;
  const text = tokenText(tokens, i);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** `24`, `24th` or, as typeset text has it, `24 th` from token `i` on. */
export function dayFrom(tokens: Tokens, i: number): ReadDay | undefined {
  const day = digitsAt(tokens, i);
  if (day === undefined) return undefined;
  const to = isSuffix(tokens, i + 1) ? i + 2 : i + 1;
  return { day, statements: [figures(day, tokenSpan(tokens, i, to))], from: i, to };
}

/**
 * `24`, `24th`, `twenty-fourth`, `twenty-fourth (24th)` or `24th (twenty-fourth)` before token `to`; undefined where no
 * day ends.
 */
export function dayBefore(tokens: Tokens, to: number): ReadDay | undefined {
  return isSign(tokens, to - 1, CLOSE)
    ? statedTwice(tokens, to)
    : (figureBefore(tokens, to) ?? ordinalBefore(tokens, to));
}

function figureBefore(tokens: Tokens, to: number): ReadDay | undefined {
  const from = isSuffix(tokens, to - 1) ? to - 2 : to - 1;
  const figure = dayFrom(tokens, from);
  // The tail of something longer (10-24, 4/24) is no day of its own.
  const tail = isGlued(tokens, from) && !isSign(tokens, from - 1, OPEN);
  return figure?.to === to && !tail ? figure : undefined;
}

/** Two statements of one day, whatever they say, the second in brackets. */
function statedTwice(tokens: Tokens, to: number): ReadDay | undefined {
  const second = figureBefore(tokens, to - 1) ?? ordinalBefore(tokens, to - 1);
  if (!second || !isSign(tokens, second.from - 1, OPEN)) return undefined;
  const spoken = second.statements[0]?.form === 'words';
  const first = spoken ? figureBefore(tokens, second.from - 1) : ordinalBefore(tokens, second.from - 1);
  return first && { ...first, statements: [...first.statements, ...second.statements], to };
}

/** `first`, `twenty-fourth`, `thirty first` before token `to`; a misspelt one is left to the reader of amounts. */
function ordinalBefore(tokens: Tokens, to: number): ReadDay | undefined {
  const last = lexemeAt(tokens, to - 1);
  if (!last?.ordinal || last.plural || last.value > 30 || last.meant !== undefined) return undefined;
  const hyphen = isSign(tokens, to - 2, HYPHEN);
  const tens = lexemeAt(tokens, hyphen ? to - 3 : to - 2);
  const compound = last.role === 'unit' && tens?.role === 'tens' && !tens.ordinal && tens.meant === undefined;
  // "Thirtieth-first" is no number.
  if (hyphen && !compound) return undefined;
  const from = compound ? to - (hyphen ? 3 : 2) : to - 1;
  const day = last.value + (compound ? tens.value : 0);
  return { day, statements: [words(tokens, day, from, to)], from, to };
}
