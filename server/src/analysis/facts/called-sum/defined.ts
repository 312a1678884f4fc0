import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { localSpan } from '../../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, CalledSum, Definition, Fact } from '../fact.ts';
import { isMoney } from '../fact/stated-unit.ts';

/** How far before its term the only sum of a sentence stands: no nearer, as nobody doubts it there, in UTF-16 units. */
const nearest = 24;
/** How far before its term it stands at most, in tokens. */
const reach = 40;

/** The last word of a term that is the name of a sum. */
const ofSum =
  /(?:price|amount|sum|fee|salary|deposit|payment|consideration|bonus|retainer|holdback|cap|threshold|contribution)$/;
/** What makes the term another sum than the one that stands there. */
const otherwise =
  /^(?:plus|minus|less|remaining|balance|determined|calculated|multiplied|divided|lesser|greater|lower|higher|exceed\w*|least|most|up|monthly|weekly|hourly|month|week|day|hour|each|every|thereafter|subject|adjust\w*)$/;

/**
 * The sums that terms are defined for further behind, each the only one of its sentence or item: `for $9,000,000,
 * payable at the Closing (the "Purchase Price")`.
 */
export function sumsDefined(tokens: Tokens, facts: readonly Fact[]): readonly CalledSum[] {
  const found: CalledSum[] = [];
  const before: Amount[] = [];
  const ordered = facts
    .filter((fact) => fact.kind === 'amount' || fact.kind === 'definition')
    .sort((a, b) => a.at.start - b.at.start);
  for (const fact of ordered) {
    if (fact.kind === 'amount') before.push(fact);
    else if (fact.form === 'called' && ofSum.test(fact.key)) {
      const amount = onlySum(tokens, before, fact);
      if (!amount || fact.at.start - amount.at.end <= nearest) continue;
      const at = localSpan(amount.at.start, fact.at.end);
      found.push({ kind: 'called-sum', at, text: fact.text, term: fact.key, amount, defines: true });
    }
  }
  return found;
}

/** The only sum before a term in its sentence; undefined for none, for two, and behind a word that makes it another. */
function onlySum(tokens: Tokens, amounts: readonly Amount[], { at }: Definition): Amount | undefined {
  const term = tokenFrom(tokens, at.start);
  let only: Amount | undefined;
  let to = term;
  for (let n = amounts.length - 1; n >= 0; n--) {
    const amount = amounts[n];
    const from = amount ? tokenFrom(tokens, amount.at.end) : 0;
    if (!amount || term - from > 2 * reach || holdsSentenceEnd(tokens, from, to)) break;
    to = tokenFrom(tokens, amount.at.start);
    if (!isMoney(amount)) continue;
    if (only || term - from > reach) return undefined;
    only = amount;
  }
  return only && !isOtherwise(tokens, tokenFrom(tokens, only.at.start) - 4, term) ? only : undefined;
}

function isOtherwise(tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (otherwise.test(lowerAt(tokens, i))) return true;
  return false;
}
