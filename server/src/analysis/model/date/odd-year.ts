import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { FactIndex } from '../fact-index.ts';
import { keptWhile } from '../kept.ts';
import { blockText } from '../places.ts';
import { extentOf } from './standing.ts';

/** A year that no one meant, judged by the other years of the draft. */
export interface OddYear {
  readonly year: number;
  readonly places: readonly { readonly block: ReadBlock; readonly date: CalendarDate }[];
  /** The first and the last plausible year of the draft; undefined where it states none. */
  readonly usual: { readonly first: number; readonly last: number } | undefined;
  /**
   * The plausible years of the draft that a digit dropped, added, changed or swapped makes it, the oftenest stated
   * first.
   */
  readonly meant: readonly number[];
  /**
   * Whether the year is one that somebody may mean, and odd only where it dates what has happened:
   * `ended December 31, 2091`.
   */
  readonly late: boolean;
}

/**
 * The first year of which an act or a deed may be cited; an earlier one is a slip, or of another calendar than ours.
 */
const oldest = 1583;
/** The last year that may be near to those of the drafts that are filed. */
const latest = 2100;
/** How many years ahead a draft looks at most: leases of 99 years and bonds of 100 begin within a few years. */
const ahead = 150;

/** The years of a draft that no one meant. */
export const oddYears = keptWhile(
  ({ years }) => years.revision,
  ({ indexes }) => read(indexes.years),
);

function read({ byKey }: FactIndex<CalendarDate>): readonly OddYear[] {
  const counts = new Map<number, number>();
  for (const [key, places] of byKey) {
    let count = 0;
    for (const facts of places.values()) count += facts.length;
    counts.set(Number(key), count);
  }
  const newest = Math.max(0, ...[...counts.keys()].filter((year) => year >= oldest && year <= latest));
  const limit = newest === 0 ? latest + ahead : newest + ahead;
  const isPlausible = (year: number): boolean => year >= oldest && year <= limit;
  const late = lateYear([...counts].filter(([year]) => isPlausible(year)));
  const odd = [...counts.keys()].filter((year) => !isPlausible(year) || year === late);
  if (odd.length === 0) return [];
  const plausible = [...counts]
    .filter(([year]) => isPlausible(year) && year !== late)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const all = plausible.map(([year]) => year);
  const usual = all.length === 0 ? undefined : { first: Math.min(...all), last: Math.max(...all) };
  return odd.flatMap((year) => {
    const places = [...(byKey.get(String(year)) ?? [])].flatMap(([block, dates]) =>
      dates.map((date) => ({ block, date })),
    );
    const meant = all.filter((other) => isSlip(String(year), String(other)));
    return [{ year, places, usual, meant, late: year === late }];
  });
}

/**
 * By how many years a year must be later than all others of a draft to be a slip; and how new those others must be, so
 * that none of them is the year of an old deed.
 */
const farAhead = 15;
const recent = 1990;
/** The last year in which a draft may be written: in 2024 one amends a lease of 2004. */
const present = 2035;

/** The one year of a draft that is far ahead of its others and a slip of one of them; undefined where there is none. */
function lateYear(counts: readonly (readonly [year: number, count: number])[]): number | undefined {
  const [last, next] = counts.map(([year]) => year).sort((a, b) => b - a);
  if (last === undefined || next === undefined) return undefined;
  if (last <= present || last - next < farAhead || next < recent) return undefined;
  const others = counts.filter(([year]) => year !== last);
  const stated = others.reduce((sum, [, count]) => sum + count, 0);
  return stated > 1 && others.some(([year]) => isSlip(String(last), String(year))) ? last : undefined;
}

/** What says that the day is past, right before its date. */
const past =
  /\b(?:ended(?:\s+on)?|dated(?:\s+as\s+of)?|(?:filed|held|adopted|approved|signed|executed|issued|recorded)(?:\s+with[\w\s]{0,40})?\s+on)\s*,?\s*$/i;
/** `ended December 31, 2008 and December 31, 2009 and`, where what says so stands before other dates of one list. */
const pastList =
  /\bended\s+(?:on\s+)?((?:january|february|march|april|may|june|july|august|september|october|november|december)[\w\s,]*)$/i;
const listWords =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|and|\d+)$/i;
const pastReach = 120;

function isPast(before: string): boolean {
  const lead = before.slice(-pastReach);
  if (past.test(lead)) return true;
  const list = pastList.exec(lead)?.[1];
  return list !== undefined && list.split(/[\s,]+/).every((word) => word === '' || listWords.test(word));
}

/** What may stand behind a whole date; any other word is what the figure counts, as in "on May 1, 2500 shares". */
const goesOn =
  /^["'\u2019\u201d)\]]*\s*(?:$|[.,;:)\]|(]|(?:and|or|to|through|until|by|between|with|is|was|are|were|shall|will|the|as|of|in|at|for|from|on|this|that|which|unless|if|without)\b)/i;

/**
 * Whether an odd year may be meant all the same. A year of three or five digits never is. A year that is only late is
 * meant unless its date is said to be past. Any other year of four digits is meant where it is not a digit away from a
 * year of the draft, where something is counted behind it, where it stands for the end of all days (December 31, 9999),
 * and where a stated length reckons with it (999 years).
 */
export function isMeantYear(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  { year, meant, late }: OddYear,
): boolean {
  if (late) return !isPast(blockText(draft, block).slice(0, extentOf(date).start));
  if (String(year).length !== 4) return false;
  if (meant.length === 0 || (date.month === 12 && date.day === 31 && year % 1000 === 999)) return true;
  if (block.facts.some((fact) => fact.kind === 'period' && fact.length && (fact.from === date || fact.to === date))) {
    return true;
  }
  return !goesOn.test(blockText(draft, block).slice(date.at.end, date.at.end + behind));
}

/** How much of what stands behind a date is looked at to tell whether the date is whole, in UTF-16 units. */
const behind = 40;

/**
 * The years of our time that five digits are without one of them: first without one that stands twice, then the one
 * nearest to the other years of the draft; none of any other year.
 */
export function shortened({ year, usual }: OddYear): readonly number[] {
  const digits = String(year);
  if (digits.length !== 5) return [];
  const without = (at: number): number => Number(digits.slice(0, at) + digits.slice(at + 1));
  const far = (one: number): number => (usual ? Math.max(0, usual.first - one, one - usual.last) : 0);
  const twice = [1, 2, 3, 4].filter((at) => digits[at] === digits[at - 1]).map(without);
  const others = [0, 1, 2, 3, 4].map(without).sort((a, b) => far(a) - far(b));
  return [...new Set([...twice, ...others])].filter((one) => one >= 1900 && one < latest);
}

/** Years of our time begin so. */
const centuries = [19, 20];

/**
 * The years that three digits are with one more, among the other years of the draft and those beside them, the first
 * of them first; none of any other year: `203` is 2023 among dates of 2022 to 2027.
 */
export function lengthened({ year, usual }: OddYear): readonly number[] {
  const written = String(year);
  if (written.length !== 3 || !usual) return [];
  const found: number[] = [];
  for (let one = usual.first - 1; one <= Math.min(usual.last + 1, latest); one++)
    if (centuries.includes(Math.trunc(one / 100)) && isSlip(String(one), written)) found.push(one);
  return found;
}

/** Whether one digit dropped, added or changed, or two neighbours swapped, make the one of the other. */
export function isSlip(written: string, meant: string): boolean {
  if (written.length < meant.length) return isSlip(meant, written);
  if (written.length > meant.length + 1) return false;
  let from = 0;
  while (from < meant.length && written[from] === meant[from]) from++;
  const rest = written.slice(from);
  const other = meant.slice(from);
  if (written.length > meant.length) return rest.slice(1) === other;
  if (rest.slice(1) === other.slice(1)) return true;
  return rest.length > 1 && rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
}
