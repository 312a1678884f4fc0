import type Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import type { LocalSpan } from '../../text/span.ts';
import type { ReadBlock } from '../draft.ts';

/** An amount that a total is made of, or the total itself, with its place in a block. */
export interface TotalPart {
  readonly block: ReadBlock;
  /** The amount with its sign and unit. */
  readonly at: LocalSpan;
  /** The bare number, of a figure or of an amount's first statement. */
  readonly number: LocalSpan;
  /** The amount that states it, in one form or two; undefined for a figure of a table. */
  readonly amount: Amount | undefined;
  /** What it adds to the total: below zero where it is taken off. */
  readonly value: Fraction;
  /** What the draft calls it: `(ii)`, `Legal fees`; empty where it says nothing. */
  readonly label: string;
}

/** A part that one slip may have made what it says. */
export interface SlippedPart {
  readonly part: TotalPart;
  /** What it would have to say. */
  readonly value: Fraction;
  /** What else comes out with that: `its row adds up`; undefined where nothing does. */
  readonly because?: string;
}

/** A total that the draft states, and what the draft says it is made of: the items of a list, a column of a table. */
export interface Total {
  readonly stated: TotalPart;
  readonly parts: readonly TotalPart[];
  readonly sum: Fraction;
  /** The sum less what is stated: above zero where the parts come to more. */
  readonly difference: Fraction;
  readonly unit: Unit | undefined;
  /** Set where no word says that the parts make it up, and only the figures tell. */
  readonly told?: true;
  /** Whether the parts make up the total, as rounded. */
  readonly foots: boolean;
  /** The parts of which one slip alone would explain the difference. */
  readonly slips: readonly SlippedPart[];
  /** Totals that count this one as a part and foot: they have to follow where it changes. */
  readonly within: readonly TotalPart[];
}
