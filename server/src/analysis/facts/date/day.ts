import { localSpan, type LocalSpan } from '../../text/span.ts';
import { FIGURE, isGlued, tokenText, WORD, type Tokens, isSign } from '../../text/tokens.ts';
import { lexemeOf, wordTable, type Lexeme } from '../../words/lexicon.ts';
import type { DayStatement } from '../fact.ts';

const OPEN = 40;
const CLOSE = 41;
const HYPHEN = 45;

const suffixes = wordTable({ st: true, nd: true, rd: true, th: true });

/** A day of the month as it is stated, in one form or in two. */
export interface ReadDay {
  readonly day: number;
  readonly statements: readonly DayStatement[];
  /** The first token of the statement, and the first one that belongs to the date alone. */
  readonly from: number;
  readonly own: number;
  /** Past its last token. */
  readonly to: number;
  /** Whether it is said in words, which count in many things besides dates. */
  readonly spoken: boolean;
}

const lexemeAt = (tokens: Tokens, i: number): Lexeme | undefined =>
  tokens.kinds[i] === WORD ? lexemeOf(tokens.codes[i] ?? 0) : undefined;

const isSuffix = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && suffixes[tokens.codes[i] ?? 0] === true;

const spanOf = (tokens: Tokens, from: number, to: number): LocalSpan =>
  localSpan(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);

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
  const at = spanOf(tokens, i, to);
  return { day, statements: [{ form: 'figures', at, pieces: [at] }], from: i, own: i, to, spoken: false };
}

/** `24`, `24th`, `twenty-fourth` or `twenty-fourth (24th)` before token `to`; undefined where no day ends there. */
export function dayBefore(tokens: Tokens, to: number): ReadDay | undefined {
  if (isSign(tokens, to - 1, CLOSE)) return statedTwice(tokens, to);
  const from = isSuffix(tokens, to - 1) ? to - 2 : to - 1;
  const figure = dayFrom(tokens, from);
  if (figure?.to !== to) return ordinalWordsBefore(tokens, to);
  // The tail of something longer (10-24, 4/24) is no day of its own.
  return isGlued(tokens, from) && !isSign(tokens, from - 1, OPEN) ? undefined : figure;
}

/** `twenty-fourth (24th)`, where both say the same; what differs is for the reader of amounts. */
function statedTwice(tokens: Tokens, to: number): ReadDay | undefined {
  const from = isSuffix(tokens, to - 2) ? to - 3 : to - 2;
  const figure = dayFrom(tokens, from);
  if (figure?.to !== to - 1 || !isSign(tokens, from - 1, OPEN)) return undefined;
  const words = ordinalWordsBefore(tokens, from - 1);
  if (words?.day !== figure.day) return undefined;
  // The pair stays unclaimed: it is a double form, whose two halves the reader of amounts holds together.
  return { ...words, statements: [...words.statements, ...figure.statements], own: to, to };
}

/** `first`, `twenty-fourth`, `thirty first` before token `to`; a misspelt one is left to the reader of amounts. */
function ordinalWordsBefore(tokens: Tokens, to: number): ReadDay | undefined {
  const last = lexemeAt(tokens, to - 1);
  if (!last?.ordinal || last.plural || last.value > 30 || last.meant !== undefined) return undefined;
  const hyphen = isSign(tokens, to - 2, HYPHEN);
  const tens = lexemeAt(tokens, hyphen ? to - 3 : to - 2);
  const compound = last.role === 'unit' && tens?.role === 'tens' && !tens.ordinal && tens.meant === undefined;
  // "Thirtieth-first" is no number.
  if (hyphen && !compound) return undefined;
  const from = compound ? to - (hyphen ? 3 : 2) : to - 1;
  const day = last.value + (compound ? tens.value : 0);
  const pieces: LocalSpan[] = [];
  for (let i = from; i < to; i++) pieces.push(spanOf(tokens, i, i + 1));
  const statement: DayStatement = { form: 'words', at: spanOf(tokens, from, to), pieces };
  return { day, statements: [statement], from, own: from, to, spoken: true };
}
