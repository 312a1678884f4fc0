import { lift } from '../../text/span.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { FollowedIndex } from '../followed-index.ts';
import { keptWithDraft } from '../kept.ts';
import { offsetIn, placesOf, startOfBlock } from '../places.ts';
import { statedTotals } from '../total/stated-totals.ts';
import { digitIndex, type DigitAmount } from './digit-index.ts';

/** An amount in its block. */
export interface PlacedAmount extends DigitAmount {
  readonly block: ReadBlock;
}

/** An amount that is another one of the draft but for two neighbouring digits, which stand the other way round. */
export interface SwappedDigits {
  readonly wrong: PlacedAmount;
  /** Every place that states the other amount, at least one. */
  readonly right: readonly PlacedAmount[];
}

/**
 * The fewest digits that do not come in another order by chance. With one digit fewer the other amount must stand a
 * second time.
 */
const enough = 5;
/**
 * With no more digits than these, the right figures must stand in two other places, the odd ones in one only, and
 * neither in a table.
 */
const few = 3;
/**
 * The most long amounts of one unit. Among more, as a register or a statement of account has them, two are so alike by
 * chance.
 */
const most = 40;

/**
 * The amounts that stand once in the draft and have two neighbouring digits in each other's place of one that stands in
 * another paragraph, of one currency or of the same things: $24,874,200 for $24,784,200. Where both stand once, the
 * later is held to be wrong, and two in tables are none: a table lists what only its rows tell apart. Neither is one
 * that stands in words and in figures, which bear each other out, or with which a total comes out.
 */
export const swappedDigits = keptWithDraft((draft): readonly SwappedDigits[] => {
  const index = digitIndex(draft);
  return [...index.telling].sort().flatMap((key) => swappedUnder(draft, index, key));
});

function swappedUnder(draft: Draft, index: FollowedIndex<DigitAmount>, key: string): readonly SwappedDigits[] {
  const all = placesOf(draft, index.placesOf(key)).flatMap(({ block, facts }) =>
    facts.map((one): PlacedAmount => ({ ...one, block })),
  );
  if (all.some((one) => index.timesOf(one.counted) > most)) return [];
  return all.flatMap((wrong, place): readonly SwappedDigits[] => {
    if (wrong.amount.statements.length > 1) return [];
    if (all.some((one) => one !== wrong && one.digits === wrong.digits)) return [];
    const others = all.filter(({ digits }) => areSwapped(digits, wrong.digits));
    const right = others.filter(({ digits }) => digits === others[0]?.digits);
    const [other] = right;
    if (!other || right.length < others.length) return [];
    if (!isWrittenOnce(draft, wrong, other)) {
      const alone = right.length === 1;
      if (wrong.digits.length === few || (alone && wrong.digits.length < enough)) return [];
      if (alone && (place < all.indexOf(other) || isListed(wrong) || isListed(other))) return [];
    }
    if (right.every(({ block }) => block === wrong.block) || isReckoned(draft, wrong)) return [];
    return [{ wrong, right }];
  });
}

/** Whether an amount is a total, or a part of one, that comes out right. */
function isReckoned(draft: Draft, { block, amount }: PlacedAmount): boolean {
  const start = offsetIn(draft, { block, at: amount.at });
  return statedTotals(draft).some(
    ({ agrees, at, parts }) => agrees && [at, ...parts].some((span) => span.start <= start && start < span.end),
  );
}

const isListed = ({ block }: PlacedAmount): boolean => block.kind === 'table';

/** Whether two neighbouring digits, the other way round, make the one of the other. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether the figures of the one stand but once in the draft, and those of the other again and again. */
const isWrittenOnce = (draft: Draft, wrong: PlacedAmount, right: PlacedAmount): boolean =>
  timesWritten(draft, wrong) === 1 && timesWritten(draft, right) >= 2;

/** How often the figures of an amount stand in the draft, as an amount or not; 0 for one in words. */
function timesWritten(draft: Draft, { block, amount }: PlacedAmount): number {
  const { text } = draft;
  const at = lift(amount.at, startOfBlock(draft, block) ?? 0);
  const [figures] = /\d[\d,]*(?:\.\d+)?/.exec(text.slice(at.start, at.end)) ?? [];
  if (figures === undefined) return 0;
  let times = 0;
  for (let from = text.indexOf(figures); from >= 0; from = text.indexOf(figures, from + figures.length)) {
    const to = from + figures.length;
    if (!/[\d,.]/.test(text.charAt(from - 1)) && !/^[,.]?\d/.test(text.slice(to, to + 2))) times++;
  }
  return times;
}
