import { endsSentence } from '../../text/sentence-end.ts';
import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isMoney } from '../fact/stated-unit.ts';

/** How far from the discount the principal and the price may stand, in tokens: in the sentences round it. */
const reach = 70;
/** The most amounts between the three. */
const most = 8;
/** How far before a sum it is said what it is, in tokens: `the purchase price of this Note shall be`. */
const nameReach = 9;

/** What a sum of a note is said to be; `other` is one that makes the three say nothing of each other. */
type Role = 'principal' | 'price' | 'discount' | 'other';

/** Words with which a sum is only some of what it is called, or that of another day. */
const otherwise =
  /^(?:remaining|unpaid|outstanding|up|least|most|minimum|maximum|each|every|net|accrued|interest|portion|increas\w*|reduc\w*|additional|amortiz\w*|amortis\w*|unamortized|fees?|expenses?|costs?)$/;

/**
 * `a note in the principal amount of $825,000 for a price of $750,000, reflecting an original issue discount of
 * $75,000`, at the word `discount`: the price and the discount make up the principal. Where no principal stands in the
 * paragraph, it is the one that the note promises. Undefined where a second sum is called one of the three.
 */
export function issuedAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  if (lowerAt(tokens, i - 1) !== 'issue') return undefined;
  const index = firstFrom(amounts, tokens.starts[i] ?? 0);
  const discount = amounts[index];
  if (!discount || roleOf(tokens, amounts, index) !== 'discount') return undefined;
  const found: Partial<Record<Role, Amount>> = {};
  for (let at = Math.max(0, index - most); at <= index + most; at++) {
    const amount = amounts[at];
    if (!amount || !isMoney(amount) || isRate(tokens, amount) || !areAlike(amount, discount)) continue;
    if (Math.abs(tokenFrom(tokens, amount.at.start) - i) > reach) continue;
    const role = roleOf(tokens, amounts, at);
    if (role === undefined) continue;
    if (role === 'other' || (found[role] && !isSame(found[role], amount))) return undefined;
    found[role] ??= amount;
  }
  const { principal, price } = found;
  if (!price) return undefined;
  const all = [price, discount, ...(principal ? [principal] : [])];
  const at = localSpan(Math.min(...all.map((sum) => sum.at.start)), Math.max(...all.map((sum) => sum.at.end)));
  const parts = [price, discount];
  return { kind: 'breakdown', at, whole: principal, parts, evidence: 'likely', ...(principal ? {} : { ofNote: true }) };
}

const isSame = (one: Amount, other: Amount): boolean => {
  const value = one.statements[0]?.readings[0]?.value;
  return value !== undefined && other.statements[0]?.readings[0]?.value.equals(value) === true;
};

/** What the words between a sum and the one before it, in its sentence, say that it is; undefined for nothing. */
function roleOf(tokens: Tokens, amounts: readonly Amount[], index: number): Role | undefined {
  const to = tokenFrom(tokens, amounts[index]?.at.start ?? 0);
  const from = Math.max(tokenFrom(tokens, amounts[index - 1]?.at.end ?? 0), to - nameReach);
  let role: Role | undefined;
  for (let i = to - 1; i >= from && !endsSentence(tokens, i); i--) {
    const word = lowerAt(tokens, i);
    if (role === undefined) role = named(tokens, i);
    if (role !== undefined && otherwise.test(word)) return 'other';
  }
  return role;
}

function named(tokens: Tokens, i: number): Role | undefined {
  const word = lowerAt(tokens, i);
  if (word === 'discount' && lowerAt(tokens, i - 1) === 'issue') return 'discount';
  if (word === 'principal') return 'principal';
  return /^(?:price|proceeds|consideration)$/.test(word) ? 'price' : undefined;
}
