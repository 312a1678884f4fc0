import type { Amount } from '../fact.ts';

/** Whether an amount is a sum of money. */
export const isMoney = ({ statements }: Amount): boolean => statements.some(({ unit }) => unit?.kind === 'money');

/** Whether an amount is a percentage. */
export const isPercent = ({ statements }: Amount): boolean => statements.some(({ unit }) => unit?.kind === 'percent');
