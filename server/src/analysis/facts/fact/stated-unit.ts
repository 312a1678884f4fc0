import type { Amount, Unit } from './amount.ts';

/** The unit of an amount, that of the first of its statements that says one; undefined where none does. */
export const unitOf = ({ statements }: Amount): Unit | undefined => statements.find(({ unit }) => unit)?.unit;

/** Whether an amount is a sum of money, as one of its statements says. */
export const isMoney = (amount: Amount): boolean => says(amount, 'money');

/** Whether an amount is a percentage, as one of its statements says. */
export const isPercent = (amount: Amount): boolean => says(amount, 'percent');

/** Whether an amount is a bare fraction: `one-third`, `5/12`. */
export const isFraction = ({ statements }: Amount): boolean =>
  statements.some(({ unit, readings }) => unit === undefined && readings[0]?.sense === 'fraction');

const says = ({ statements }: Amount, kind: Unit['kind']): boolean =>
  statements.some(({ unit }) => unit?.kind === kind);
