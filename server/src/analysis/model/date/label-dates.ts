import type { DatedLabel } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { dateMentions } from './mentions.ts';
import { isSlip } from './odd-year.ts';

/** A labelled date in the block that states it. */
interface Labelled extends DatedPlace {
  readonly label: DatedLabel;
}

/** The labels of some words that are given two days; `Date:` alone stands at every signature. */
const candidates = keptWhile(
  ({ datedLabels }) => datedLabels.revision,
  ({ indexes: { datedLabels } }): readonly string[] =>
    [...datedLabels.byKey].flatMap(([key, places]) => {
      const [first, ...others] = [...places.values()].flat();
      const twice = first && others.some(({ date }) => !isSameDay(date, first.date));
      return twice && key.includes(' ') ? [key] : [];
    }),
);

/** The most dates of one label; where there are more, many things have a date of their own. */
const most = 6;

/**
 * Dates behind one label, `Effective Date: March 1, 2024` and in the schedule `Effective Date: March 11, 2024`, of
 * which one differs from all others in a day that a stroke of the keyboard makes of theirs. A draft may list two things
 * that each have such a date; so what else is labelled beside both must be the same, or the other day must stand
 * elsewhere.
 */
export const labelDates = (draft: Draft): readonly DateConflict[] =>
  candidates(draft).flatMap((key): readonly DateConflict[] => {
    const all = placesOf(draft, draft.indexes.datedLabels.byKey.get(key)).flatMap(
      ({ block, start, facts }): Labelled[] => facts.map((label) => ({ block, start, date: label.date, label })),
    );
    if (all.length > most || !all.every(({ date }) => isCertain(date))) return [];
    const wrong = rarest(draft, all);
    const right = wrong ? all.filter(({ date }) => !isSameDay(date, wrong.date)) : [];
    const [other] = right;
    if (!wrong || !other || right.some(({ date }) => !isSameDay(date, other.date))) return [];
    if (!isDaySlip(wrong, other) || !isOneThing(draft, wrong, other)) return [];
    const { text } = wrong.label;
    return [{ says: (here, there) => `the ${text} is ${here} here but ${there} elsewhere`, wrong, right }];
  });

/** The place whose day the draft states least often, the later of two alike; undefined where labels say it twice. */
function rarest(draft: Draft, all: readonly Labelled[]): Labelled | undefined {
  const alone = all.filter((one) => all.filter(({ date }) => isSameDay(date, one.date)).length === 1);
  return [...alone].reverse().sort((a, b) => timesOf(draft, a) - timesOf(draft, b))[0];
}

const timesOf = (draft: Draft, { date }: Labelled): number => dateMentions(draft, date).length;

const placeOf = ({ start, date }: Labelled): number => start + date.at.start;

const isDaySlip = ({ date: a }: Labelled, { date: b }: Labelled): boolean =>
  a.year === b.year && a.month === b.month && isSlip(String(a.day), String(b.day));

/** Whether both places date one thing: what is labelled beside them agrees, or the one day stands nowhere else. */
function isOneThing(draft: Draft, wrong: Labelled, other: Labelled): boolean {
  const apart = Math.abs(placeOf(wrong) - placeOf(other));
  // So near, they stand in one list.
  if (apart < around) return false;
  const reach = Math.min(around, apart / 2);
  const [here, there] = [labelsNear(draft, wrong, reach), labelsNear(draft, other, reach)];
  const shared = [...here].filter(([label]) => there.has(label));
  if (shared.some(([label, value]) => there.get(label) !== value)) return false;
  return shared.length > 0 || (timesOf(draft, wrong) === 1 && timesOf(draft, other) > 1);
}

/** How far on either side of a date the other lines of its table may stand, in UTF-16 units. */
const around = 500;

const line = /^\W{0,4}(\w[\w ']{1,40}):[^\S\n]*(\S.*)$/;

/** What the lines around a labelled date say behind their labels, in lower case; its own label aside. */
function labelsNear(draft: Draft, place: Labelled, reach: number): ReadonlyMap<string, string> {
  const at = placeOf(place);
  const found = new Map<string, string>();
  for (const text of draft.text.slice(Math.max(0, at - reach), at + reach).split(/\r?\n/)) {
    const [, key, value] = line.exec(text.toLowerCase()) ?? [];
    if (key === undefined || value === undefined || key === place.label.key) continue;
    found.set(key.replace(/\s+/g, ' '), value.replace(/\s+/g, ' ').replace(/[\s.;*_]+$/, ''));
  }
  return found;
}
