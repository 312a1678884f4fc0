import type { Amount, Statement } from '../../facts/fact.ts';
import { comparisons } from '../../model/amount/comparisons.ts';
import { baseOf } from '../../model/amount/key.ts';
import { alikeMentions } from '../../model/amount/mentions.ts';
import { amountText, statementText } from '../../model/amount/text.ts';
import { valueOf, type AmountValue } from '../../model/amount/value.ts';
import { blockIndexAt, type Draft, type ReadBlock } from '../../model/draft.ts';
import { spanOf } from '../../model/placed-facts.ts';
import { restatedAmount, type Said } from '../../model/restatement.ts';
import type { Edit } from '../../text/edit.ts';
import { lift } from '../../text/span.ts';
import { placeEdits } from './place-edits.ts';
import type { Refusal, Renamer } from './renaming.ts';
import { readTypedAmount } from './typed-amount.ts';

/**
 * Renaming an amount: all its statements follow, words and figures, each in its own style. Whether another place that
 * states the value states the same thing only the drafter knows; those are offered.
 */
export const amountRenamer: Renamer<Amount> = {
  prepare(draft, placed) {
    const { fact, start } = placed;
    const statement = leading(fact);
    if (!valueOf(fact) || !statement) return disagreement(fact);
    const at = lift(statement.at, start);
    return { at: spanOf(placed), placeholder: draft.text.slice(at.start, at.end).replace(/\s+/g, ' ') };
  },

  rename(draft, placed, typed) {
    const { block, start, fact } = placed;
    const old = valueOf(fact);
    const statement = leading(fact);
    if (!old || !statement) return disagreement(fact);
    const said = readTypedAmount(typed, statement);
    if (!said) return { refusal: `${typed.trim()} cannot be read as one number` };
    const clash = unitClash(old, said);
    if (clash) return clash;
    const edits = restatedIn(draft, block, start, fact, said);
    if (!edits) return { refusal: `${textOf(old)} cannot be written as ${typed.trim()} in the form that stands here` };
    const own = spanOf(placed).start;
    const offered = alikeMentions(draft, fact, old.value, old.unit).flatMap(({ at, amount }) => {
      if (at.start === own) return [];
      const index = blockIndexAt(draft, at.start);
      const other = draft.blocks[index];
      return (other && restatedIn(draft, other, draft.starts[index] ?? 0, amount, said)) ?? [];
    });
    return { edits, offered, offer: `Other statements of ${textOf(old)}` };
  },
};

/** The statement for which the drafter types another: the figures, where there are any. */
const leading = ({ statements }: Amount): Statement | undefined =>
  statements.find(({ form }) => form === 'figures') ?? statements[0];

const textOf = ({ value, unit, sense }: AmountValue): string => amountText(value, unit, sense);

/** Why an amount that says no one thing cannot be renamed. */
function disagreement(amount: Amount): Refusal {
  const differ = comparisons(amount).find(({ standing }) => standing !== 'agrees');
  const [words, figures] = [differ && statementText(differ.words), differ && statementText(differ.figures)];
  if (words !== undefined && figures !== undefined) {
    return { refusal: `this amount says ${words} and ${figures}: correct that first` };
  }
  return { refusal: 'this amount cannot be read as one number: correct that first' };
}

/** Why what is typed is no amount of this kind, or undefined where it is: a number without a unit always is. */
function unitClash(old: AmountValue, { unit, readings }: Said): Refusal | undefined {
  const [reading] = readings;
  if (!unit || !reading || (old.unit && baseOf(old.unit) === baseOf(unit))) return undefined;
  return {
    refusal: `${textOf(old)} and ${amountText(reading.value, unit, reading.sense)} do not count the same thing`,
  };
}

/** The edit that makes all statements of an amount say it, if they do not; undefined where one of them cannot. */
function restatedIn(
  draft: Draft,
  block: ReadBlock,
  start: number,
  amount: Amount,
  said: Said,
): readonly Edit[] | undefined {
  const changes = restatedAmount(draft, block, amount, () => said);
  return changes && placeEdits(draft, start, changes);
}
