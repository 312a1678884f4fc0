import { DOLLAR } from '../../text/sign-codes.ts';
import { FIGURE, isSign, isSpaced, type Tokens } from '../../text/tokens.ts';
import { one } from '../../words/exact.ts';
import { sameUnit } from '../fact/one-unit.ts';
import { opens, type Bracketed } from './bracket.ts';
import { figuresAt, type ReadStatement } from './figures.ts';
import { isHyphen } from './number-words.ts';

/**
 * Figures that stand behind words without a bracket, `twenty percent 20%`, `five thousand dollars $5,000.00`, as if one
 * stood around them: both name their unit, a single blank parts them, and no other figure follows, as it does in the
 * row of a table. Undefined where the words have no such figures.
 */
export function unbracketed(tokens: Tokens, { statement, to }: ReadStatement): Bracketed | undefined {
  const { unit, certain, malformed } = statement;
  if (statement.form !== 'words' || unit === undefined || !certain || malformed !== undefined) return undefined;
  if ((tokens.kinds[to] !== FIGURE && !isSign(tokens, to, DOLLAR)) || !isSpaced(tokens, to)) return undefined;
  if ((tokens.starts[to] ?? 0) - (tokens.ends[to - 1] ?? 0) > 1) return undefined;
  const read = figuresAt(tokens, to, 'text');
  const shown = read?.statement;
  if (!read || !shown?.unit || !sameUnit(unit, shown.unit) || shown.multiplier !== one) return undefined;
  if (!shown.certain || shown.malformed !== undefined || goesOn(tokens, read.to)) return undefined;
  return { statement: shown, open: to, to: read.to, noun: undefined, more: false, glossed: false };
}

/** Whether another figure, a bracket or a dash follows. */
const goesOn = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE || isSign(tokens, i, DOLLAR) || opens(tokens, i) || isHyphen(tokens, i);
