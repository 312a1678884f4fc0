import type Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
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

/** So few digits come up by chance in another order, too. */
const fewest = 4;
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

/** The amounts of a document by the digits that they are made of, kept up to date block by block. */
export class DigitIndex {
  readonly #byKey = new Map<string, Map<ReadBlock, DigitAmount[]>>();
  readonly #byBlock = new WeakMap<ReadBlock, readonly DigitAmount[]>();
  readonly #ofUnit = new Map<string, number>();
  readonly #reordered = new Set<string>();
  #blocks: readonly ReadBlock[] = [];

  /** The keys under which there are amounts of more than one value. */
  get reordered(): ReadonlySet<string> {
    return this.#reordered;
  }

  /** The amounts under a key, by block. */
  placesOf(key: string): ReadonlyMap<ReadBlock, readonly DigitAmount[]> {
    return this.#byKey.get(key) ?? new Map<ReadBlock, readonly DigitAmount[]>();
  }

  /** How many amounts there are of what an amount counts, itself among them. */
  alikeTo({ counted }: DigitAmount): number {
    return this.#ofUnit.get(counted) ?? 0;
  }

  /** Takes out what the blocks that left held, and adds what those that came hold. */
  follow(draft: Draft): void {
    if (this.#blocks === draft.blocks) return;
    const { left, from, to } = changedBlocks(this.#blocks, draft.blocks);
    this.#blocks = draft.blocks;
    const touched = new Set<string>();
    for (const block of left) this.#forget(block, touched);
    for (const block of draft.blocks.slice(from, to)) this.#read(block, touched);
    for (const key of touched) {
      if (areSeveral(this.placesOf(key))) this.#reordered.add(key);
      else this.#reordered.delete(key);
    }
  }

  #read(block: ReadBlock, touched: Set<string>): void {
    const amounts = amountsIn(block);
    if (amounts.length === 0) return;
    this.#byBlock.set(block, amounts);
    for (const amount of amounts) {
      const places = this.#byKey.get(amount.key) ?? new Map<ReadBlock, DigitAmount[]>();
      this.#byKey.set(amount.key, places);
      const here = places.get(block);
      if (here) here.push(amount);
      else places.set(block, [amount]);
      this.#count(amount.counted, 1);
      touched.add(amount.key);
    }
  }

  #forget(block: ReadBlock, touched: Set<string>): void {
    for (const { key, counted } of this.#byBlock.get(block) ?? none) {
      const places = this.#byKey.get(key);
      places?.delete(block);
      if (places?.size === 0) this.#byKey.delete(key);
      this.#count(counted, -1);
      touched.add(key);
    }
  }

  #count(counted: string, by: 1 | -1): void {
    this.#ofUnit.set(counted, (this.#ofUnit.get(counted) ?? 0) + by);
  }
}

function areSeveral(places: ReadonlyMap<ReadBlock, readonly DigitAmount[]>): boolean {
  let first: string | undefined;
  for (const amounts of places.values()) {
    for (const { digits } of amounts) {
      first ??= digits;
      if (digits !== first) return true;
    }
  }
  return false;
}
