import { areOneSlipApart } from '../total/slip.ts';
import type { AmountValue } from './value.ts';

const cents = 2;

/** Whether one slip makes one sum of the other, both in one currency or of one thing counted. */
export const areSlippedSums = (one: AmountValue, other: AmountValue): boolean =>
  one.unit?.base === other.unit?.base && areOneSlipApart(one.value, other.value, cents);
