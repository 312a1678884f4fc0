import { distance } from 'fastest-levenshtein';
import { areSpellings, isShortForm } from './given-name.ts';

/**
 * How two names of persons stand to each other: `same` where one person may well write both (initials, a middle name
 * left out, a short form, Jr. left off); `slip` where one is evidently the other misspelt; else `other`.
 */
export type Likeness =
  { readonly kind: 'same' } | { readonly kind: 'other' } | ({ readonly kind: 'slip' } & PersonSlip);

/** The one word in which two names differ: its place among the words of each, and how it differs. */
export interface PersonSlip {
  readonly first: number;
  readonly second: number;
  /**
   * `letters`: one or two letters of a word; `initial`: another middle initial; `surname`: another last word
   * altogether.
   */
  readonly by: 'letters' | 'initial' | 'surname';
}

const same: Likeness = { kind: 'same' };
const other: Likeness = { kind: 'other' };

const generations = /^(?:JR|SR|II|III|IV|V)$/;

/** Whether a word in upper case tells father from son and is no name itself: `JR`, `III`. */
export const isGeneration = (word: string): boolean => generations.test(word);

/** The last name of a person, given the key of the whole: `ANN LEE JR` is called `LEE`. */
export const surnameOf = (key: string): string => key.split(' ').findLast((word) => !isGeneration(word)) ?? key;

/** The most words of a name; more need not be tried in all their orders. */
const mostWords = 7;

/**
 * Compares the words of two names, in upper case without points. Which slip made one of the other is told only where
 * all other words agree, so that two persons who share a word stay two.
 */
export function comparePersons(first: readonly string[], second: readonly string[]): Likeness {
  const [a, ownGeneration] = parted(first);
  const [b, otherGeneration] = parted(second);
  if (a.length < 2 || b.length < 2 || a.length > mostWords || b.length > mostWords) return other;
  if (ownGeneration !== undefined && otherGeneration !== undefined && ownGeneration !== otherGeneration) return other;
  if (a.join('') === b.join('') || [...a].sort().join(' ') === [...b].sort().join(' ')) return same;
  const swap = a.length > b.length;
  const found = swap ? embed(b, a) : embed(a, b);
  if (!swap || found.kind !== 'slip') return found;
  return { kind: 'slip', first: found.second, second: found.first, by: found.by };
}

function parted(words: readonly string[]): readonly [names: readonly string[], generation: string | undefined] {
  const last = words.at(-1);
  return last !== undefined && words.length > 2 && isGeneration(last) ? [words.slice(0, -1), last] : [words, undefined];
}

/** Lays the words of the shorter name on words of the longer one, in order, as best they fit. */
function embed(short: readonly string[], long: readonly string[]): Likeness {
  let best: Likeness = other;
  for (const places of choices(short.length, long.length)) {
    const found = fit(short, long, places);
    if (found.kind === 'same') return found;
    if (found.kind === 'slip' && (best.kind !== 'slip' || best.by === 'surname')) best = found;
  }
  return best;
}

/** Every way to choose `count` of the places 0 to `from - 1`, in order. */
function choices(count: number, from: number, start = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  const found: (readonly number[])[] = [];
  for (let place = start; place <= from - count; place++) {
    for (const rest of choices(count - 1, from, place + 1)) found.push([place, ...rest]);
  }
  return found;
}

function fit(short: readonly string[], long: readonly string[], places: readonly number[]): Likeness {
  let slip: PersonSlip | undefined;
  let full = 0;
  let letters = 0;
  for (const [index, place] of places.entries()) {
    const [a, b] = [short[index] ?? '', long[place] ?? ''];
    const last = index === short.length - 1;
    if (a === b) full += a.length > 1 ? 1 : 0;
    else if (!stands(a, b, last)) {
      const by = slipBetween(a, b, last, index === 0);
      if (by === undefined || slip) return other;
      slip = { first: index, second: place, by };
      letters = Math.min(a.length, b.length);
    }
  }
  if (!slip) return full > 0 ? same : other;
  // With initials for all else, only a long word tells a slip from another name.
  if (full === 0 && (slip.by !== 'letters' || letters < tellingAlone)) return other;
  // A word more or less beside another one that differs is another name, not a slip.
  return slip.by !== 'letters' && short.length !== long.length ? other : { kind: 'slip', ...slip };
}

/** The fewest letters of a misspelt word beside which there are but initials. */
const tellingAlone = 5;

/** Whether one word may stand for the other: an initial for its name, `Rob` for `Robert`. */
function stands(a: string, b: string, last: boolean): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (last) return false;
  return isShortForm(a, b);
}

/** How one word was made of the other by a slip; undefined where they are two words. */
function slipBetween(a: string, b: string, last: boolean, firstName: boolean): PersonSlip['by'] | undefined {
  if (a.length === 1 || b.length === 1) return firstName || last ? undefined : 'initial';
  if (isMisspelt(a, b) || areSpellings(a, b)) return 'letters';
  return last ? 'surname' : undefined;
}

/** From how many letters on a word has two to spare. */
const long = 8;

/** Whether one word is the other with a letter too many, too few or another one, or with two neighbours swapped. */
export function isMisspelt(a: string, b: string): boolean {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (a === b || least < 3 || most - least > 2) return false;
  const edits = distance(a, b);
  if (edits === 1) return true;
  return edits === 2 && (least >= long || isSwap(a, b) || isMoved(a, b));
}

/** Whether one letter within a word stands two places from where it stands in the other: `Whitlow`, `Withlow`. */
const isMoved = (a: string, b: string): boolean =>
  a.length >= shortestMoved && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');

/** The fewest letters of a word that is told by its letters, in whatever order. */
const shortestMoved = 7;

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
