import type Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import type { NumberSense } from '../../words/reading.ts';
import { comparisons } from './comparisons.ts';

/** What an amount says, where all of its statements say the same. */
export interface AmountValue {
  readonly value: Fraction;
  readonly unit: Unit | undefined;
  readonly sense: NumberSense;
}

/**
 * What an amount says as a whole: stated once, or in a double form that agrees. Undefined where it cannot be read, and
 * where its statements disagree: such an amount is evidence for neither of its values.
 */
export function valueOf(amount: Amount): AmountValue | undefined {
  if (!comparisons(amount).every(({ standing }) => standing === 'agrees')) return undefined;
  const statement = amount.statements.find(({ unit }) => unit) ?? amount.statements[0];
  const reading = statement?.readings[0];
  return statement && reading && { value: reading.value, unit: statement.unit, sense: reading.sense };
}
