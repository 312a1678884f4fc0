import { endsSentence } from '../text/sentence-end.ts';
import { OPEN, POINT } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isCapital, isSign, lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import { termKeyAt } from '../words/term-key.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Area, Fact, UnitPrice } from './fact.ts';
import { isMoney, isPercent } from './fact/stated-unit.ts';

/** How far behind a price what all comes to may stand, and how far before it how many there are, in tokens. */
const totalReach = 16;
const countReach = 40;
/** The longest term, in words. */
const longest = 3;

const squareFeet = /(?:\bsquare (?:feet|foot)|\bsq\.? ?ft|\brsf)$/i;
/** What kind of square feet. */
const kinds = /^(?:rentable|usable|leasable|gross|net)$/;

/** What says of the sum behind it that it is that of all. */
const linking = /^(?:or|being|equals|equaling|totaling|total|aggregate|e)$/;
/** Words with which the sum is another one. */
const otherwise =
  /^(?:and|plus|minus|less|month|monthly|each|every|per|greater|lesser|increas\w*|remaining|additional|initial|reduc\w*)$/;

export const unitPriceCue: Cue = { facts: 1 };

/**
 * Reads the prices of one of something with what all comes to, where how many there are stands elsewhere: `an allowance
 * of $45.00 per rentable square foot, or $821,250`, `$2.00 per Share, for an aggregate purchase price of $1,000,000`;
 * and the areas in square feet. It claims nothing: the amounts are facts already.
 */
export function readUnitPrices(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly (UnitPrice | Area)[] {
  const found: (UnitPrice | Area)[] = [];
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  for (const [i, amount] of amounts.entries()) {
    if (isArea(amount)) found.push({ kind: 'area', at: amount.at, amount });
    const total = amounts[i + 1];
    const price = total && unitPriceOf(tokens, amount, total);
    if (price && (price.term === undefined || !isCounted(tokens, amounts, i))) found.push(price);
  }
  return found.length > 0 ? found : none;
}

const none: readonly Area[] = [];

const isArea = (amount: Amount): boolean =>
  !isMoney(amount) && amount.noun !== undefined && squareFeet.test(amount.noun);

function unitPriceOf(tokens: Tokens, each: Amount, total: Amount): UnitPrice | undefined {
  if (!isMoney(each) || !isMoney(total)) return undefined;
  const per = tokenFrom(tokens, each.at.end);
  if (!/^(?:per|a)$/.test(lowerAt(tokens, per))) return undefined;
  const feet = pastSquareFoot(tokens, per + 1);
  const term = feet === undefined ? termAt(tokens, per + 1) : undefined;
  const from = feet ?? term?.to;
  if (from === undefined || !isOfAll(tokens, from, tokenFrom(tokens, total.at.start), total)) return undefined;
  return { kind: 'unit-price', at: localSpan(each.at.start, total.at.end), each, total, term: term?.key };
}

/** The token past `rentable square foot`, `sq. ft.`, `RSF`; undefined where none of these stands. */
function pastSquareFoot(tokens: Tokens, from: number): number | undefined {
  let i = kinds.test(lowerAt(tokens, from)) ? from + 1 : from;
  if (lowerAt(tokens, i) === 'rsf') return i + 1;
  if (!/^(?:square|sq)$/.test(lowerAt(tokens, i))) return undefined;
  i += isSign(tokens, i + 1, POINT) ? 2 : 1;
  if (!/^(?:foot|ft)$/.test(lowerAt(tokens, i))) return undefined;
  return lowerAt(tokens, i) === 'ft' && isSign(tokens, i + 1, POINT) ? i + 2 : i + 1;
}

/** The term in capitals that something is the price of one of: `Share`, `Warrant Share`. */
function termAt(tokens: Tokens, from: number): { readonly key: string; readonly to: number } | undefined {
  let to = from;
  while (to - from < longest && isCapital(tokens, to)) to++;
  return to === from ? undefined : { key: termKeyAt(tokens, from, to), to };
}

/** Whether a stretch from a price to a sum says that it is that of all, and nothing behind it that of a month. */
function isOfAll(tokens: Tokens, from: number, to: number, { at }: Amount): boolean {
  if (to - from > totalReach) return false;
  let linked = isSign(tokens, from, OPEN) && to === from + 1;
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i);
    if (endsSentence(tokens, i) || otherwise.test(word)) return false;
    linked ||= linking.test(word);
  }
  const behind = tokenFrom(tokens, at.end);
  return linked && !/^(?:per|a|each|monthly|annually|plus|less)$/.test(lowerAt(tokens, behind));
}

/** Whether the sentence of a price says before it how many there are: others hold the sum to that. */
function isCounted(tokens: Tokens, amounts: readonly Amount[], index: number): boolean {
  let to = tokenFrom(tokens, amounts[index]?.at.start ?? 0);
  const start = to;
  for (let at = index - 1; at >= 0; at--) {
    const amount = amounts[at];
    const from = amount ? tokenFrom(tokens, amount.at.end) : 0;
    if (!amount || start - from > countReach) return false;
    for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return false;
    if (amount.noun !== undefined && !isMoney(amount) && !isPercent(amount)) return true;
    to = tokenFrom(tokens, amount.at.start);
  }
  return false;
}
