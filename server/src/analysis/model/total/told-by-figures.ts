import type { Amount, Breakdown, Portion, Product } from '../../facts/fact.ts';
import { areAlike } from '../../facts/fact/alike.ts';
import { isMoney, isPercent } from '../../facts/fact/stated-unit.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile, keptWith } from '../kept.ts';
import { proseAmounts } from './prose-amounts.ts';
import type { Slip } from './slip.ts';
import { inPlaces, isMistyped, isOdd, isTelling, isTellingSum, scale } from './telling.ts';

/** What some amounts of a block are to each other, as only their figures tell. */
export type ToldFact = Breakdown | Product | Portion;

/** Such a fact with its block. */
export interface Told<F extends ToldFact = ToldFact> {
  readonly block: ReadBlock;
  readonly fact: F;
}

/**
 * The sums, products and shares in one block that no word announces. Some come out to the last digit, with so many
 * digits that it is no chance; the others would, but for two digits that changed places or a zero too many or too few.
 */
export const toldFacts = keptWhile(
  ({ proseWithAmounts }) => proseWithAmounts.revision,
  ({ indexes }: Draft): readonly Told[] => [...indexes.proseWithAmounts.blocks].flatMap((block) => toldIn(block)),
);

/** How far apart the first and the last of the amounts stand, in UTF-16 units, and how many others between. */
const reach = 1000;
const mostBetween = 6;

/**
 * The most long figures that are held to each other. Among more, as in a table whose rows were lost, three miss each
 * other by a slip through chance alone.
 */
const most = 6;

/** An amount as a whole number of ten-thousandths. */
interface Figure {
  readonly amount: Amount;
  readonly value: number;
}

/** What some amounts are to each other, and which of them a slip may have kept from it; none where it comes out. */
interface Relation {
  readonly fact: ToldFact;
  readonly amounts: readonly Amount[];
  readonly suspects: readonly Amount[];
}

const toldIn = keptWith((block: ReadBlock): readonly Told[] => {
  const read = block.facts.map(amountsOf).filter((amounts) => amounts.length > 1);
  const isReadAlready = ({ amounts }: Relation): boolean =>
    read.some((known) => amounts.filter((amount) => known.includes(amount)).length > 1);
  const figures = proseAmounts(block).flatMap(figureOf);
  const all = relationsAmong(figures);
  const right = all.filter(({ suspects }) => suspects.length === 0);
  // What comes out of other figures, or stands there twice, is not what is wrong.
  const borneOut = new Set([...right.flatMap(({ amounts }) => amounts), ...read.flat(), ...repeated(figures)]);
  const long = figures.filter(({ value }) => isOdd(value));
  const mayTell = ({ suspects }: Relation): boolean => suspects.some((amount) => !borneOut.has(amount));
  const wrong = long.length > most ? [] : all.filter(mayTell);
  return [...right, ...wrong].filter((one) => !isReadAlready(one)).map(({ fact }) => ({ block, fact }));
});

/** The amounts that say what another of them says. */
function repeated(figures: readonly Figure[]): readonly Amount[] {
  const counted = new Map<number, number>();
  for (const { value } of figures) counted.set(value, (counted.get(value) ?? 0) + 1);
  return figures.filter(({ value }) => (counted.get(value) ?? 0) > 1).map(({ amount }) => amount);
}

/** The amounts that a fact joins; none for a fact of another kind. */
function amountsOf(fact: ReadBlock['facts'][number]): readonly Amount[] {
  switch (fact.kind) {
    case 'breakdown':
      return [...(fact.whole ? [fact.whole] : []), ...fact.parts, ...(fact.deducted ?? [])];
    case 'product':
      return [...(fact.count.kind === 'amount' ? [fact.count] : []), fact.each, fact.total];
    case 'portion':
      return [fact.share, fact.part, ...(typeof fact.whole === 'string' ? [] : [fact.whole])];
    case 'ratio':
      return [fact.part, fact.whole, fact.percent];
    case 'capital':
      return [fact.total, ...fact.classes.map(({ amount }) => amount)];
    default:
      return [];
  }
}

function figureOf(amount: Amount): readonly Figure[] {
  const said = valueOf(amount);
  const value = said?.sense === 'cardinal' ? inPlaces(said.value) : undefined;
  return value === undefined || value <= 0 || isEdge(value) ? [] : [{ amount, value }];
}

/** Whether a figure is where a step of a scale begins or ends, `$2,000,001`: it is no sum, and odd by that alone. */
const isEdge = (value: number): boolean => value > 1000 * scale && /^(?:1|999)$/.test(String((value / scale) % 1000));

function relationsAmong(figures: readonly Figure[]): readonly Relation[] {
  const found: Relation[] = [];
  for (const [i, first] of figures.entries()) {
    const near = figures
      .slice(i + 1, i + mostBetween + 2)
      .filter(({ amount }) => amount.at.end - first.amount.at.start <= reach);
    for (const [n, second] of near.entries())
      for (const third of near.slice(n + 1)) {
        const relation = relationOf(first, second, third);
        if (relation) found.push(relation);
      }
  }
  return found;
}

/** What three amounts are to each other; undefined where their figures tell nothing. */
function relationOf(...three: [Figure, Figure, Figure]): Relation | undefined {
  const bySize = [...three].sort((a, b) => b.value - a.value);
  for (const result of bySize) {
    const [one, other] = three.filter((figure) => figure !== result);
    if (!one || !other) continue;
    const relation = sumOf(result, one, other) ?? productOf(result, one, other) ?? portionOf(result, one, other);
    if (relation) return relation;
  }
  return undefined;
}

function sumOf(sum: Figure, one: Figure, other: Figure): Relation | undefined {
  if (isPercent(sum.amount) || ![one, other].every((part) => mayBePart(part, sum))) return undefined;
  if (!isTellingSum(sum.value, [one.value, other.value])) return undefined;
  // Where one amount is nothing beside another, any third is a slip away.
  const ways = [
    { figure: sum, meant: one.value + other.value },
    { figure: one, meant: sum.value - other.value },
    { figure: other, meant: sum.value - one.value },
  ];
  const parts = inOrder(one, other);
  const at = spanOf(sum, one, other);
  return related({ kind: 'breakdown', at, whole: sum.amount, parts, evidence: 'slight' }, ways);
}

function productOf(total: Figure, one: Figure, other: Figure): Relation | undefined {
  if (!isMoney(total.amount) || !isTelling(total.value)) return undefined;
  const [count, each] = isMoney(one.amount) ? [other, one] : [one, other];
  if (!isMoney(each.amount) || isPercent(count.amount) || isMoney(count.amount)) return undefined;
  if (!areAlike(each.amount, total.amount) || isPower(count.value) || isPower(each.value)) return undefined;
  const times = count.value / scale;
  const ways = [
    { figure: total, meant: times * each.value },
    { figure: each, meant: total.value / times },
    { figure: count, meant: (total.value / each.value) * scale },
  ];
  const at = spanOf(total, one, other);
  const fact = {
    ...({ kind: 'product', at, count: count.amount, each: each.amount, total: total.amount } as const),
    ...{ approximate: false, tentative: true },
  };
  return Number.isInteger(times) ? related(fact, ways) : undefined;
}

function portionOf(part: Figure, one: Figure, other: Figure): Relation | undefined {
  if (isPercent(part.amount) || !isTelling(part.value)) return undefined;
  const [share, whole] = isPercent(one.amount) ? [one, other] : [other, one];
  if (!isPercent(share.amount) || isPercent(whole.amount) || !areAlike(whole.amount, part.amount)) return undefined;
  const ways = [
    { figure: part, meant: inCents((whole.value / all) * share.value) },
    { figure: whole, meant: inCents((part.value / share.value) * all) },
    { figure: share, meant: (part.value / whole.value) * all },
  ];
  const at = spanOf(part, one, other);
  return related({ kind: 'portion', at, share: share.amount, part: part.amount, whole: whole.amount }, ways);
}

/** A hundred percent, and a cent, in ten-thousandths. */
const all = 100 * scale;
const cent = scale / 100;

const inCents = (value: number): number => Math.round(value / cent) * cent;

/**
 * Whether one may be part of the other: of one unit, and counts of one thing, unless both are long: what is counted may
 * be said in many ways, or before the figure.
 */
const mayBePart = (part: Figure, sum: Figure): boolean =>
  areAlike(part.amount, sum.amount) ||
  (isCount(part.amount) && isCount(sum.amount) && isTelling(part.value) && isTelling(sum.value));

const isCount = (amount: Amount): boolean => !isMoney(amount) && !isPercent(amount);

/** Whether a number is one, ten, a hundred: what it makes of another has the same digits. */
const isPower = (value: number): boolean => /^10*$/.test(String(value));

/**
 * A relation by what each of its figures would have to say, the result first: where that is what it says, or where a
 * slip of one makes the difference.
 */
function related(
  fact: ToldFact,
  ways: readonly { readonly figure: Figure; readonly meant: number }[],
): Relation | undefined {
  const amounts = ways.map(({ figure: { amount } }) => amount);
  const [result] = ways;
  if (result?.meant === result?.figure.value) return { fact, amounts, suspects: [] };
  const factors = ways.filter((way) => way !== result);
  const isMultiple = fact.kind !== 'breakdown' && factors.some(({ figure: { value } }) => isOneDigit(value));
  const slips = isMultiple ? inMultiples : undefined;
  const suspects = ways
    .filter(({ figure, meant }) => Number.isSafeInteger(meant) && isMistyped(figure.value, meant, slips))
    .map(({ figure: { amount } }) => amount);
  return suspects.length > 0 ? { fact, amounts, suspects } : undefined;
}

/** The slips that tell where one factor has a single digit: half of a number is five percent of it but for a zero. */
const inMultiples: readonly Slip[] = ['transposition'];

/** Whether a number has one digit before its zeros. */
const isOneDigit = (value: number): boolean => /^\d0*$/.test(String(value));

const inOrder = (...figures: readonly Figure[]): readonly Amount[] =>
  figures.map(({ amount }) => amount).sort((a, b) => a.at.start - b.at.start);

function spanOf(...figures: readonly Figure[]): LocalSpan {
  const all = inOrder(...figures);
  return localSpan(all[0]?.at.start ?? 0, all.at(-1)?.at.end ?? 0);
}
