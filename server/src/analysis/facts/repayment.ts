import { endsSentence } from '../text/sentence-end.ts';
import { localSpan } from '../text/span.ts';
import { isCapital, lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, Repayment } from './fact.ts';
import { isMoney, isPercent } from './fact/stated-unit.ts';
import { termFrom } from './fact/sum-term.ts';

const paid = wordTable({ installments: true, instalments: true, payments: true });

export const repaymentCue: Cue = { words: paid };

/** How far behind their count the word for the payments stands, and how far behind that the sum, in tokens. */
const nameReach = 6;
const sumReach = 8;
/** How far before the count it is said that the principal is what is paid, in tokens. */
const leadReach = 24;
/** How far behind the payments something is said that is paid besides, in tokens: in the next sentence, too. */
const besidesReach = 80;

/** What is paid besides the equal payments, or makes one of them another. */
const besides =
  /^(?:balloon|balance|final|last|remain\w*|remainder|entire|unpaid|outstanding|first|initial|thereafter|increas\w*|reduc\w*|except|subsequent|then|followed)$/;
/** What is paid with the principal in one sum. */
const mixed = /^(?:interest|premium|fees?|portion|part|additional|half)$/;

/**
 * Reads in how many equal payments a principal is paid back, or what a term stands for is paid, and nothing is said to
 * be paid besides: `The principal of this Note shall be payable in sixty (60) equal monthly installments of $2,000
 * each`, `The Marketing Fee shall be paid in four installments of $25,000`. It claims nothing: the amounts are facts
 * already.
 */
export function readRepayments(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Repayment[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  return amounts.flatMap((count, i) => {
    const each = amounts[i + 1];
    if (!each || isMoney(count) || isPercent(count) || !isMoney(each)) return [];
    const [start, behind] = [tokenFrom(tokens, count.at.start), tokenFrom(tokens, count.at.end)];
    const [to, end] = [tokenFrom(tokens, each.at.start), tokenFrom(tokens, each.at.end)];
    if (!arePayments(tokens, behind, to) || isBesides(tokens, end)) return [];
    const ofPrincipal = isOfPrincipal(tokens, start);
    const term = ofPrincipal ? undefined : termPaid(tokens, start);
    if (!ofPrincipal && term === undefined) return [];
    return [{ kind: 'repayment', at: localSpan(count.at.start, each.at.end), count, each, term }];
  });
}

/** Whether a stretch from a number to a sum says that so many payments are of so much: `monthly installments of`. */
function arePayments(tokens: Tokens, from: number, to: number): boolean {
  if (lowerAt(tokens, to - 1) !== 'of') return false;
  for (let i = from; i < Math.min(to, from + nameReach); i++) {
    if (/^(?:instal?lments|payments)$/.test(lowerAt(tokens, i)))
      return to - i <= sumReach && !says(tokens, from, to, mixed);
    if (endsSentence(tokens, i)) return false;
  }
  return false;
}

/** Whether the sentence says, before a number of payments, that the principal alone is paid in them. */
function isOfPrincipal(tokens: Tokens, start: number): boolean {
  if (lowerAt(tokens, start - 1) !== 'in') return false;
  let principal = false;
  for (let i = start - 1; i >= Math.max(0, start - leadReach) && !endsSentence(tokens, i); i--) {
    const word = lowerAt(tokens, i);
    if (mixed.test(word) || besides.test(word)) return false;
    principal ||= word === 'principal';
  }
  return principal;
}

/** What is said of a sum that is paid, behind the term that stands for it. */
const auxiliary = /^(?:shall|will|is|are|to|be)$/;
const pays = /^(?:paid|payable|due)$/;

/**
 * The key of the term whose sum the sentence says is paid in a number of payments: `The Fee shall be paid in four`.
 * Undefined where it says it of some of it, or of nothing.
 */
function termPaid(tokens: Tokens, start: number): string | undefined {
  if (lowerAt(tokens, start - 1) !== 'in') return undefined;
  let paying = false;
  for (let i = start - 2; i >= Math.max(0, start - leadReach) && !endsSentence(tokens, i); i--) {
    const word = lowerAt(tokens, i);
    if (mixed.test(word) && !isCapital(tokens, i)) return undefined;
    if (word === 'the') {
      const term = isCapital(tokens, i + 1) ? termFrom(tokens, i) : undefined;
      if (term)
        return paying && isWhole(tokens, i) && auxiliary.test(lowerAt(tokens, term.to)) ? term.whole : undefined;
    }
    if (besides.test(word)) return undefined;
    paying ||= pays.test(word);
  }
  return undefined;
}

/** Whether a term is not said to be what something is of: `one half of the Fee`, `the interest on the Deposit`. */
const isWhole = (tokens: Tokens, the: number): boolean => !/^(?:of|on|for|in|to|from)$/.test(lowerAt(tokens, the - 1));

/** Whether what follows, up to the end of the next sentence, says that something is paid besides. */
function isBesides(tokens: Tokens, from: number): boolean {
  let sentences = 0;
  for (let i = from; i < Math.min(tokens.count, from + besidesReach) && sentences < 2; i++) {
    if (endsSentence(tokens, i)) sentences++;
    // The first or last day of a month is when each is paid.
    else if (besides.test(lowerAt(tokens, i)) && !/^(?:business|day|such|of)$/.test(lowerAt(tokens, i + 1)))
      return true;
  }
  return false;
}

function says(tokens: Tokens, from: number, to: number, what: RegExp): boolean {
  for (let i = from; i < to; i++) if (what.test(lowerAt(tokens, i))) return true;
  return false;
}
