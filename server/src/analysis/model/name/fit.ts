import { areNearNames, likenessOf } from '../../words/near-name.ts';
import { isShortSlip } from './short-slip.ts';
import { slipBetween } from './slip.ts';

/** The words of a name as they are compared with those of another. */
export interface FittedName {
  readonly words: readonly string[];
  /** How many of them, at its end, say what it is. */
  readonly suffix: number;
}

/**
 * How two names differ that may be one: by the word at a place, in what they are (`words`), or in that one of them
 * leaves that out (`suffix`), or by a word that one of them lacks (`missing`).
 */
export type Fit = number | 'words' | 'suffix' | 'missing';

/** How two names that are not the same differ; undefined for names further apart. */
export function fitOf(one: FittedName, other: FittedName): Fit | undefined {
  if (one.words.length === other.words.length) return fitInOneWord(one, other);
  const [short, long] = one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (isWordMissing(short, long, Math.max(one.suffix, other.suffix))) return 'missing';
  return isFormMissing(short, long) ? 'suffix' : undefined;
}

function fitInOneWord(one: FittedName, other: FittedName): Fit | undefined {
  const [at, ...more] = one.words.flatMap((word, at) => (word === other.words[at] ? [] : [at]));
  if (at === undefined || more.length > 0) return undefined;
  const [a, b] = [one.words[at] ?? '', other.words[at] ?? ''];
  const inSuffix = at >= one.words.length - Math.min(one.suffix, other.suffix);
  if (inSuffix) return forms.test(a) && forms.test(b) ? 'words' : undefined;
  return isSlip(a, b) ? at : undefined;
}

/** What a company may be by law: one is not the other, and none is left out of a name where it is signed. */
const forms =
  /^(?:INC|CORP|LLC|LLP|LLLP|LP|LTD|PLC|PLLC|PC|PA|NA|FSB|SSB|CO|AG|GMBH|SE|BV|NV|SA|SAS|SARL|SPA|SRL|AB|ASA|OYJ|KK|ULC)$/;

/** Whether one name is the other without what that is by law. */
function isFormMissing(short: readonly string[], long: readonly string[]): boolean {
  // Behind "Inc." a form is that of another name, which stands beside or under it; "Company, Inc." is one name.
  const last = short.at(-1) ?? '';
  const complete = last !== 'CO' && forms.test(last);
  return (
    !complete && short.length > 1 && short.every((word, at) => word === long[at]) && isForm(long.slice(short.length))
  );
}

/**
 * Whether one name has all words of the other and one more within, which is no number: `Alder Process Mills Inc.`,
 * `Alder Mills Inc.`
 */
function isWordMissing(short: readonly string[], long: readonly string[], suffix: number): boolean {
  if (long.length !== short.length + 1 || long.length < suffix + 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const word = long[at] ?? '';
  const within = at > 0 && at < long.length - suffix && !/\d|^(?:.|[IVXLC]+)$/.test(word);
  return within && short.slice(at).join(' ') === long.slice(at + 1).join(' ');
}

const isForm = (words: readonly string[]): boolean =>
  words.join(' ') === 'NATIONAL ASSOCIATION' || (words.length === 1 && forms.test(words[0] ?? ''));

/** So much of two words that begin alike must be the same for the one to stand for the other. */
const mostlyAlike = 0.6;

/**
 * Whether one word is the other misspelt, in another number (`Technology`, `Technologies`) or with two of its initials
 * swapped, or begins and mostly goes on as it does (`Merrion`, `Merriam`).
 */
function isSlip(a: string, b: string): boolean {
  if (slipBetween(a, b) || areEndedOtherwise(a, b) || isShortSlip(a, b)) return true;
  if (areNearNames(a, b) && likenessOf(a, b) >= mostlyAlike && alikeUpTo(a, b) < alikeStart) return true;
  return a.length === initials && !/\d/.test(a) && [...a].sort().join('') === [...b].sort().join('');
}

/**
 * The fewest letters that two words must begin with alike for the one to be a slip of the other, where their ends
 * differ.
 */
const alikeStart = 6;
/** The most letters behind that beginning. */
const longestEnd = 4;

/** Whether two words begin alike and have about as many other letters at their ends: `Provident`, `Providence`. */
function areEndedOtherwise(a: string, b: string): boolean {
  const same = alikeUpTo(a, b);
  const [one, other] = [a.length - same, b.length - same];
  return same >= alikeStart && Math.max(one, other) <= longestEnd && Math.abs(one - other) <= 1;
}

/** How many letters two words begin with alike; words of one stem have more of them (`Investors`, `Investments`). */
function alikeUpTo(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** How many letters a first word has that is made of initials, `HFC` or `HCF`. */
const initials = 3;
