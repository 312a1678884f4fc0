/**
 * How two spellings of a word differ:
 * - `alike`: by letters that look alike in print and to a machine that reads print (`l` and `1`, `rn` and `m`);
 * - `swapped`: two neighbours changed places;
 * - `doubled`: a letter stands twice where it should stand once, or the reverse, or another letter does so;
 * - `inside`: one letter too many, too few or another one, within the word;
 * - `first`, `last`: the same at its ends;
 * - `plural`: one has an `s` more at its end, or `ies` for `y`, and both may be words;
 * - `jumbled`: the letters of a long word in another order, with one more or less at most.
 */
export type Slip = 'alike' | 'swapped' | 'doubled' | 'inside' | 'first' | 'last' | 'plural' | 'jumbled';

/** The fewest letters of a word that can be told to be misspelt. */
const shortest = 4;

/**
 * How two different words in capitals differ, if one slip turns the one into the other; undefined for words further
 * apart. Numbers, numerals and single letters tell names apart and are no slips of each other.
 */
export function slipBetween(a: string, b: string): Slip | undefined {
  if (a === b || isCount(a) || isCount(b)) return undefined;
  const slip = oneSlip(a, b);
  const apart = slip === undefined || slip === 'inside' || slip === 'first' || slip === 'last';
  if (apart && a.length > 1 && b.length > 1 && looksLike(a, b)) return 'alike';
  if (slip === undefined && inPlural(a) === inPlural(b)) return 'plural';
  return slip ?? (isJumble(a, b) ? 'jumbled' : undefined);
}

/** The plural of a word in `y`, `TECHNOLOGIES`, by its singular; any other word as it is. */
const inPlural = (word: string): string => word.replace(/IES$/, 'Y');

/** Whether a slip hardly ever makes another name: letters that changed places or stand twice, `Sctot`, `Scottt`. */
export const isMechanical = (slip: Slip, a: string, b: string): boolean =>
  slip === 'swapped' || slip === 'doubled' || slip === 'jumbled' || slip === 'alike' || isLastDoubled(a, b);

function isLastDoubled(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortest && long === short + (short.at(-1) ?? '');
}

/** How two words differ by what a finger does. */
function oneSlip(a: string, b: string): Slip | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest - 1 || long.length < shortest || long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length)
    return short.slice(at) === long.slice(at + 1) ? withOneMore(short, long, at) : undefined;
  if (short.slice(at + 1) === long.slice(at + 1))
    return at === 0 ? 'first' : at === short.length - 1 ? 'last' : 'inside';
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  if (swapped) return 'swapped';
  // "Rebbeca": of the letters the wrong one was struck twice.
  return long.length > shortest && singled(short) === singled(long) ? 'doubled' : undefined;
}

/** A word with each letter that stands twice in a row made one. */
const singled = (word: string): string => word.replace(/(.)\1/g, '$1');

/** The fewest letters of a word that is told by its letters, in whatever order. */
const longEnough = 7;

const sorted = (word: string): string => [...word].sort().join('');

/** Whether two long words that begin alike have the same letters, or one of them one more. */
function isJumble(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < longEnough || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map(sorted);
  if (short === undefined || long === undefined) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + (long.length - short.length));
}

/** What a letter of `long` at an offset does that `short` lacks. */
function withOneMore(short: string, long: string, at: number): Slip {
  if (at === short.length && long.endsWith('S')) return isPlural(short) ? 'plural' : 'doubled';
  // "Comppany": of two equal letters either may be the one too many.
  if (at > 0 && long[at] === long[at - 1]) return at === short.length ? 'last' : 'doubled';
  return at === 0 ? 'first' : at === short.length ? 'last' : 'inside';
}

/**
 * Whether a word takes an `s` in English: after a sibilant it takes `es`, for a final `y` comes `ies`, and participles
 * take none.
 */
function isPlural(word: string): boolean {
  return !/(?:[SXZ]|[CS]H|[^AEIOU]Y|[AEIOU]TED|NED)$/.test(word) && !/[^AEIOU]IE$/.test(word);
}

const isCount = (word: string): boolean => /^(?:\d+|[IVXLC]+)$/.test(word);

/**
 * Whether two words differ in letters that look alike only; most that differ do so in others, which is quickly seen.
 */
function looksLike(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  return faint.test(a[at] ?? '') && faint.test(b[at] ?? '') && lookOf(a) === lookOf(b);
}

const faint = /[MRWVL1I|0O5S]/;

/** A word with all letters that look alike made one. */
const lookOf = (word: string): string =>
  word.replace(/RN/g, 'M').replace(/VV/g, 'W').replace(/[L1|]/g, 'I').replace(/0/g, 'O').replace(/5/g, 'S');

/** The word, and it with each of its letters left out: words one slip apart have one of these in common. */
export function slipForms(word: string): ReadonlySet<string> {
  const forms = new Set([word, inPlural(word)]);
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  if (word.length >= longEnough) {
    const letters = sorted(word);
    forms.add(`~${letters}`);
    for (let at = 0; at < letters.length; at++) forms.add(`~${letters.slice(0, at)}${letters.slice(at + 1)}`);
  }
  return forms.add(lookOf(word));
}
