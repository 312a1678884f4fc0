import type { Definition, SeriesTitle } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { areOneSlipApart, slipBetween } from '../total/slip.ts';

/** A title of a series in the block that states it. */
export interface SeriesMention {
  readonly block: ReadBlock;
  readonly title: SeriesTitle;
}

/**
 * A title that stands once and differs by one slip, in its rate or in its year, from one that stands more often or
 * has a short name.
 */
export interface SeriesConflict {
  readonly differs: 'rate' | 'year';
  readonly wrong: SeriesMention;
  /** Every place of the other title, in the order of the text. */
  readonly right: readonly SeriesMention[];
}

/** The most decimals of a rate. */
const decimals = 5;
/** The most series of one title; more of them are a list of what an issuer owes. */
const mostSeries = 4;

/**
 * The series of notes whose title stands in two ways. Issuers have several series, which differ both in rate and in
 * maturity. A title that differs from another in one digit only is the other one misprinted, if it stands once, never
 * beside the other, and has no short name of its own.
 */
export const seriesConflicts = keptWhile(
  ({ seriesTitles, definitions }) => `${seriesTitles.revision} ${definitions.revision}`,
  (draft): readonly SeriesConflict[] =>
    [...draft.indexes.seriesTitles.byKey.values()].flatMap((places) =>
      conflictsAmong(
        draft,
        placesOf(draft, places).flatMap(({ block, facts }) => facts.map((title) => ({ block, title }))),
      ),
    ),
);

function conflictsAmong(draft: Draft, mentions: readonly SeriesMention[]): readonly SeriesConflict[] {
  const bySeries = new Map<string, SeriesMention[]>();
  for (const mention of mentions) {
    const rate = valueOf(mention.title.rate)?.value;
    if (!rate) continue;
    const key = `${rate.toFraction()} ${mention.title.year}`;
    bySeries.set(key, [...(bySeries.get(key) ?? []), mention]);
  }
  const series = [...bySeries.values()];
  if (series.length < 2 || series.length > mostSeries) return [];
  return series.flatMap((odd): readonly SeriesConflict[] => {
    const [wrong, again] = odd;
    if (!wrong || again || wrong.title.other) return [];
    const near = series.filter((right) => isKnown(right) && differenceOf(wrong, right[0]) !== undefined);
    const [right] = near;
    const differs = differenceOf(wrong, right?.[0]);
    if (!right || !differs || near.length > 1 || areTwo(draft, wrong, right)) return [];
    return [{ differs, wrong, right }];
  });
}

/** Whether a title stands more than once, or is given a short name where it does. */
const isKnown = (mentions: readonly SeriesMention[]): boolean => mentions.length > 1 || mentions.some(aliasOf);

/** In which of the two they are one slip apart; undefined where both differ, or by more. */
function differenceOf(
  { title: one }: SeriesMention,
  other: SeriesMention | undefined,
): SeriesConflict['differs'] | undefined {
  const [a, b] = [valueOf(one.rate)?.value, other && valueOf(other.title.rate)?.value];
  if (!a || !b || !other) return undefined;
  if (a.equals(b)) return slipBetween(one.year, other.title.year) ? 'year' : undefined;
  return one.year === other.title.year && areOneSlipApart(a, b, decimals) ? 'rate' : undefined;
}

/** Whether the draft shows that two series are meant: side by side, or each with a short name. */
function areTwo(draft: Draft, wrong: SeriesMention, right: readonly SeriesMention[]): boolean {
  if (right.some(({ block }) => block === wrong.block)) return true;
  const own = aliasOf(wrong);
  if (own && right.slice(0, looked).some((mention) => (aliasOf(mention)?.key ?? own.key) !== own.key)) return true;
  // "the 2037 Notes"
  const called = `${wrong.title.year} `;
  const years = right.some(({ title }) => title.year !== wrong.title.year);
  return years && [...draft.indexes.definitions.byKey.keys()].some((key) => key.startsWith(called));
}

/** How many titles of a series, the first ones, are looked at for its short name. */
const looked = 12;

/** How far behind a title the bracket may stand that gives it a short name, in UTF-16 units. */
const aliasReach = 24;

const aliasOf = ({ block, title }: SeriesMention): Definition | undefined =>
  block.facts.find(
    (fact): fact is Definition =>
      fact.kind === 'definition' &&
      fact.form === 'called' &&
      fact.at.start >= title.at.end &&
      fact.at.start - title.at.end <= aliasReach,
  );
