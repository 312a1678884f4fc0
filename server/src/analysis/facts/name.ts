import { localSpan, type LocalSpan } from '../text/span.ts';
import { FIGURE, isGlued, SIGN, textBetween, tokenText, WORD, type Tokens, isSign } from '../text/tokens.ts';
import { isNumeral, lexemeOf, wordTable } from '../words/lexicon.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import type { Name } from './fact.ts';
import { descriptionFrom } from './name/description.ts';
import { isCapital, isEnding, isPlain, nextEnding, suffixEnd } from './name/suffix.ts';

const POINT = 46;
const COMMA = 44;
const AMPERSAND = 38;
const HYPHEN = 45;
const NEWLINE = 10;
const TAB = 9;

/** As many spaces as stand between columns, and never between words of a sentence. */
const columnGap = 4;

/** No name has more tokens before its suffix. */
const longest = 14;

/** Units and scales: what stands before them is an amount, not a name. */
const measuring = wordTable({
  ...{ dollar: true, dollars: true, percent: true, cents: true, hundred: true, thousand: true, million: true },
  billion: true,
});

/** Words that open a sentence or point at a name, and are no part of it whatever their case. */
const functionWords = new Set(
  (
    'the a an this that these those such said each any all every no its our your his her their other another both either ' +
    'neither in on by and or if as for to of at with from under between among when where whereas while upon pursuant ' +
    'witnesseth now therefore because since after before until unless via through per be is are was were has have had been ' +
    'not who which whom whose dear'
  ).split(' '),
);

/** Words that with `Bank`, `Trust` or `Company` name a part in a deal and not an entity: `the Issuing Bank`. */
const roles = new Set(
  (
    'agent reserve credit loan bid swingline reference depository relationship depositary parent subsidiary insurance ' +
    'investment holding family affiliated portfolio savings custodian trustee member initial other qualified eligible'
  ).split(' '),
);

/**
 * Reads the names of companies and other entities, `BestNet Corporation`, `Moody & Sons, Inc.`, `Bank of the West, N.A.`, in
 * capitals too and across line breaks, and claims their tokens. A name needs a word of its own beside its suffix; `the
 * Company` is none.
 */
export function readNames(tokens: Tokens, claims: Claims): readonly Name[] {
  const found: Name[] = [];
  let floor = 0;
  for (let i = nextEnding(tokens, 0); i < tokens.count; i = nextEnding(tokens, i + 1)) {
    if (isClaimed(claims, i)) continue;
    const end = suffixEnd(tokens, i);
    if (end === undefined) continue;
    const start = startOf(tokens, i, end, floor, claims);
    if (start !== undefined && !claimedWithin(claims, i, end)) {
      const name = nameAt(tokens, start, end);
      claim(claims, start, end);
      found.push(name);
    }
    floor = end;
    i = end - 1;
  }
  return found;
}

function claimedWithin(claims: Claims, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClaimed(claims, i)) return true;
  return false;
}

const is = (table: readonly (boolean | undefined)[], tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && table[tokens.codes[i] ?? 0] === true;

/** The first token of the name whose suffix stands at `suffix`; undefined where nothing but a suffix stands. */
function startOf(tokens: Tokens, suffix: number, end: number, floor: number, claims: Claims): number | undefined {
  const low = Math.max(floor, suffix - longest);
  // In encoded bytes anything stands beside anything.
  if (tokens.kinds[suffix - 1] === FIGURE && isGlued(tokens, suffix)) return undefined;
  const parted = isSign(tokens, suffix - 1, COMMA) && !isPlain(tokens, suffix);
  let at = parted ? suffix - 1 : suffix;
  let start = suffix;
  while (at > low) {
    const before = stepBack(tokens, at, low);
    if (before === undefined || isClaimed(claims, before)) break;
    at = before;
    if (isCapital(tokens, at)) start = at;
  }
  // "Six Hundred Fifty Company shares": two number words in a row count.
  while (start < suffix && isCounting(tokens, start) && isCounting(tokens, start + 1)) start++;
  // A bank has its own name behind it: Bank of America.
  const named = end > suffix + 1 && functionAt(tokens, suffix + 1) === 'of';
  if (start === suffix) return named && isEnding(tokens, start) ? start : undefined;
  // "A Nevada Corporation" says what an entity is, not what it is called.
  if (functionAt(tokens, start - 1) === 'a' || functionAt(tokens, start - 1) === 'an') return undefined;
  return start === suffix - 1 && isRole(tokens, start) && isEnding(tokens, suffix) && !named ? undefined : start;
}

const functionAt = (tokens: Tokens, i: number): string | undefined => {
  const text = tokens.kinds[i] === WORD ? tokenText(tokens, i).toLowerCase() : '';
  return functionWords.has(text) ? text : undefined;
};

const isRole = (tokens: Tokens, i: number): boolean => {
  const text = tokenText(tokens, i).toLowerCase();
  return roles.has(text) || /.ing$/.test(text);
};

/** The token before `at` if it belongs to the name: a capital, or a mark or a small word between two of them. */
function stepBack(tokens: Tokens, at: number, low: number): number | undefined {
  const i = at - 1;
  if (is(measuring, tokens, i)) return undefined;
  const held = i - 1 >= low && isCapital(tokens, i - 1);
  const small = functionAt(tokens, i);
  if (small !== undefined && !isInitial(tokens, i)) {
    return small === 'of' && held && isEnding(tokens, i - 1) ? i : undefined;
  }
  if (isCapital(tokens, i)) return isParted(tokens, i, at) ? undefined : i;
  if (!held) return undefined;
  if (tokens.kinds[i] === FIGURE) return /^\d{1,4}$/.test(tokenText(tokens, i)) ? i : undefined;
  if (isSign(tokens, i, AMPERSAND)) return i;
  if (isSign(tokens, i, HYPHEN)) return isGlued(tokens, i) && isGlued(tokens, at) ? i : undefined;
  // "J. P. Hale", "St. Paul": what is longer ends a sentence.
  return isInitial(tokens, i - 1) && isGlued(tokens, i) ? i : undefined;
}

/** Whether one or two letters with a point stand at the token. */
const isInitial = (tokens: Tokens, i: number): boolean => isSign(tokens, i + 1, POINT) && lengthOf(tokens, i) <= 2;

const lengthOf = (tokens: Tokens, i: number): number => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);

/**
 * Whether two words with a capital are of different things: a line of capitals ends between them, as a heading does, or a
 * line between words that are cased in two ways, or a gap as wide as between two columns.
 */
function isParted(tokens: Tokens, i: number, next: number): boolean {
  const from = tokens.origin + (tokens.ends[i] ?? 0);
  const to = tokens.origin + (tokens.starts[next] ?? 0);
  let columns = 0;
  let breaks = false;
  for (let at = from; at < to; at++) {
    const code = tokens.text.charCodeAt(at);
    breaks ||= code === NEWLINE;
    columns += code === TAB ? columnGap : 1;
  }
  if (!breaks) return columns >= columnGap;
  return !isEnding(tokens, next) && (isUpper(tokens, i) || isUpper(tokens, next));
}

function isUpper(tokens: Tokens, i: number): boolean {
  const text = tokenText(tokens, i);
  return text.length > 1 && text === text.toUpperCase();
}

const isCounting = (tokens: Tokens, i: number): boolean => {
  const lexeme = tokens.kinds[i] === WORD ? lexemeOf(tokens.codes[i] ?? 0) : undefined;
  return isNumeral(lexeme) && !lexeme.ordinal;
};

const possessive = /['\u2019]s$/i;

function nameAt(tokens: Tokens, start: number, end: number): Name {
  const last = tokens.kinds[end - 1] === WORD ? tokenText(tokens, end - 1) : '';
  const tail = possessive.exec(last)?.[0].length ?? 0;
  const at = localSpan(tokens.starts[start] ?? 0, (tokens.ends[end - 1] ?? 0) - tail);
  const written = textBetween(tokens, start, end);
  const words = wordsOf(tokens, start, end, tail);
  return {
    kind: 'name',
    at,
    text: tail === 0 ? written : written.slice(0, -tail),
    key: words.map(({ word }) => word).join(' '),
    words: words.map((word) => word.at),
    description: descriptionFrom(tokens, end),
  };
}

/** The words of a name as its key has them; initials and the letters of `L.L.C.` are one word. */
function wordsOf(
  tokens: Tokens,
  start: number,
  end: number,
  tail: number,
): readonly { readonly word: string; readonly at: LocalSpan }[] {
  const words: { word: string; at: LocalSpan }[] = [];
  let joins = false;
  for (let i = start; i < end; i++) {
    if (tokens.kinds[i] === SIGN && !isSign(tokens, i, AMPERSAND)) continue;
    const text = tokenText(tokens, i);
    const cut = i === end - 1 ? tail : 0;
    const word = (cut === 0 ? text : text.slice(0, -cut)).toUpperCase().replace(/['\u2019]/g, '');
    const at = localSpan(tokens.starts[i] ?? 0, (tokens.ends[i] ?? 0) - cut);
    const before = words.at(-1);
    const initial = word.length === 1 && isSign(tokens, i + 1, POINT);
    if (joins && word.length === 1 && before) {
      words[words.length - 1] = { word: before.word + word, at: localSpan(before.at.start, at.end) };
    } else words.push({ word, at });
    joins = initial;
  }
  return words;
}
