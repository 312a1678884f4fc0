import { OPEN } from '../../text/sign-codes.ts';
import { bracketEnd, isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Fact } from '../fact.ts';

/**
 * What stands in a sentence beside its thought: the token that begins each aside and the one past its end. A bracket
 * that gives something its name is one: `5,000 shares (collectively, the "Shares") at $10 per share`.
 */
export type Asides = ReadonlyMap<number, number>;

/** How far before a name the bracket that gives it opens, and how long that is, in tokens. */
const nameReach = 12;
const longest = 40;

/** The brackets that give something its name. */
export function namingBrackets(tokens: Tokens, facts: readonly Fact[]): Asides {
  const found = new Map<number, number>();
  for (const fact of facts) {
    if (fact.kind !== 'definition' || fact.form !== 'called') continue;
    const name = tokenFrom(tokens, fact.at.start);
    for (let open = name - 1; open >= 0 && name - open <= nameReach; open--) {
      if (!isSign(tokens, open, OPEN)) continue;
      const close = bracketEnd(tokens, open, longest);
      if (close !== undefined && close > name) found.set(open, close + 1);
      break;
    }
  }
  return found;
}

/** The par values among some amounts, each with its words: `par value $.001 per share`, `$.001 par value`. */
export function parPhrases(tokens: Tokens, amounts: readonly Amount[]): Asides {
  const found = new Map<number, number>();
  for (const { at } of amounts) {
    let from = tokenFrom(tokens, at.start);
    let to = tokenFrom(tokens, at.end);
    const lead = lowerAt(tokens, from - 1) === 'of' ? from - 2 : from - 1;
    if (isParValue(tokens, lead - 1)) from = lead - 1;
    else if (isParValue(tokens, to)) to += 2;
    else continue;
    if (lowerAt(tokens, to) === 'per') to += 2;
    found.set(from, to);
  }
  return found;
}

const isParValue = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'par' && lowerAt(tokens, i + 1) === 'value';

/**
 * The brackets right behind the price of one that hold an amount of their own: `$1.60 per unit (a twenty percent (20%)
 * discount to the market price of $2.00)`.
 */
export function pricedBrackets(tokens: Tokens, amounts: readonly Amount[]): Asides {
  const found = new Map<number, number>();
  for (const [index, { at }] of amounts.entries()) {
    const per = tokenFrom(tokens, at.end);
    const open = per + 2;
    const next = amounts[index + 1];
    if (lowerAt(tokens, per) !== 'per' || !next || !isSign(tokens, open, OPEN)) continue;
    const close = bracketEnd(tokens, open, longest);
    if (close !== undefined && tokenFrom(tokens, next.at.start) < close) found.set(open, close + 1);
  }
  return found;
}
