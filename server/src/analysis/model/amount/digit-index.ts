import type Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import type { ReadBlock } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { followedIndex } from '../followed-index.ts';
import { baseOf } from './key.ts';
import { valueOf, type AmountValue } from './value.ts';

/** An amount of a block, with what it says and the digits that tell it from others. */
export interface DigitAmount {
  readonly amount: Amount;
  readonly said: AmountValue;
  /** Its value in ten thousandths, without the zeros at the end. */
  readonly digits: string;
  /** What two amounts share of which one has the digits of the other in another order: unit, length and digits. */
  readonly key: string;
  /** What it is a number of: its currency, shares, the last word of its noun. */
  readonly counted: string;
}

/** The fewest digits that are compared: fewer come in another order by chance, too. */
const fewest = 3;
const tenThousandths = 10_000n;

const none: readonly DigitAmount[] = [];

/** The longer sums and numbers of what is counted in a block; percentages and bare numbers are none. */
const amountsIn = ({ facts }: ReadBlock): readonly DigitAmount[] =>
  facts.flatMap((fact) => {
    const value = fact.kind === 'amount' ? fact.statements[0]?.readings[0]?.value : undefined;
    const whole = value && wholeOf(value);
    const digits = whole?.replace(/0+$/, '') ?? '';
    // Most amounts are short, and nothing more is asked of them.
    if (fact.kind !== 'amount' || whole === undefined || digits.length < fewest) return none;
    const said = valueOf(fact);
    const counted = said && countedBy(fact, said);
    if (!said || counted === undefined) return none;
    const sorted = [...digits].sort().join('');
    return [{ amount: fact, said, digits, key: `${counted} ${String(whole.length)} ${sorted}`, counted }];
  });

/** A value in ten thousandths; undefined where it has smaller parts. */
function wholeOf({ n, d }: Fraction): string | undefined {
  return tenThousandths % d === 0n ? (n * (tenThousandths / d)).toString() : undefined;
}

/** What an amount is a number of: its currency, shares, or the last word of its noun. */
function countedBy({ noun }: Amount, { unit }: AmountValue): string | undefined {
  if (unit?.kind === 'percent') return undefined;
  return unit ? baseOf(unit) : noun?.toLowerCase().split(/\s+/).at(-1);
}

/** The amounts of a document by the digits that they are made of, and how many there are of what each counts. */
export const digitIndex = followedIndex<DigitAmount>({
  read: ({ blocks }, index) => {
    const block = blocks[index];
    return block ? amountsIn(block) : none;
  },
  counted: (_block, amounts) => amounts.map(({ counted }) => counted),
  tells: areSeveral,
});

/** Whether amounts of one key are of more than one value. */
function areSeveral(places: Places<DigitAmount>): boolean {
  let first: string | undefined;
  for (const amounts of places.values()) {
    for (const { digits } of amounts) {
      first ??= digits;
      if (digits !== first) return true;
    }
  }
  return false;
}
