import type { Amount, CalledSum } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { amountOfTerm } from '../total/list-term.ts';
import { areSlippedSums } from './slipped-sum.ts';
import { valueOf, type AmountValue } from './value.ts';

/** A term that stands with another sum than the one it is defined for. */
export interface CalledOtherwise {
  readonly block: ReadBlock;
  readonly called: CalledSum;
  readonly said: AmountValue;
  readonly defined: { readonly block: ReadBlock; readonly amount: Amount; readonly value: AmountValue };
  /** Whether the sum of the definition stands with its term elsewhere, so that it is not what is wrong. */
  readonly borne: boolean;
}

/**
 * Where a term of the draft stands with a sum that one slip parts from the one that it is defined for. A sum that
 * anything else parts from it may be another one by the same name, and one that the definition states too is a part of
 * it.
 */
export const calledOtherwise = keptWhile(
  ({ calledSums, definitions }) => `${calledSums.revision} ${definitions.revision}`,
  find,
);

function find(draft: Draft): readonly CalledOtherwise[] {
  const found: CalledOtherwise[] = [];
  for (const [term, places] of draft.indexes.calledSums.byKey) {
    const defined = definedSum(draft, term);
    if (!defined) continue;
    const all = [...places].flatMap(([block, sums]) => sums.map((called) => ({ block, called })));
    const others = all.flatMap((one) => {
      const said = valueOf(one.called.amount);
      return said && areSlippedSums(said, defined.value) && !states(defined.block, one.called.amount, said)
        ? [{ ...one, said, defined }]
        : [];
    });
    const borne = all.some(({ called: { amount } }) => amount !== defined.amount && saysAgain(amount, defined.value));
    found.push(...others.map((one) => ({ ...one, borne })));
  }
  return found;
}

function definedSum(draft: Draft, term: string): CalledOtherwise['defined'] | undefined {
  const sum = amountOfTerm(draft, term);
  const value = sum && valueOf(sum.amount);
  return sum && value && { block: sum.placed.block, amount: sum.amount, value };
}

const saysAgain = (amount: Amount, { value }: AmountValue): boolean => valueOf(amount)?.value.equals(value) === true;

/** Whether a block states a sum in another place than that of an amount. */
const states = ({ facts }: ReadBlock, own: Amount, said: AmountValue): boolean =>
  facts.some((fact) => fact.kind === 'amount' && fact !== own && saysAgain(fact, said));
