import { CLOSE, COMMA, HYPHEN, OPEN, SEMICOLON } from '../text/sign-codes.ts';
import { FIGURE, isGlued, isSign, lowerAt, tokenFrom, tokenSpan, WORD, type Tokens } from '../text/tokens.ts';
import { isNumeral, lexemeAt, wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Anniversary, CalendarDate, Fact } from './fact.ts';

const marks = wordTable<'rank' | 'length'>({
  anniversary: 'rank',
  ...{ year: 'length', years: 'length', month: 'length', months: 'length' },
  ...{ day: 'length', days: 'length' },
});

export const anniversaryCue: Cue = { words: marks, facts: 1 };

/**
 * How far before the word its article stands, with the rank between in words and figures:
 * `the twenty-fifth (25th) anniversary`.
 */
const rankReach = 9;
/** What may stand between a date and the words that call it an anniversary. */
const joints = new Set(['being', 'which', 'is', 'the', 'date', 'day', 'that']);
const mostJoints = 6;
/** Words before a date that make it one of several. */
const choosing = /^(?:earlier|earliest|later|latest|lesser|between)$/;
const choosingReach = 16;

/**
 * Reads dates that are called an anniversary right behind, `March 17, 2016, the fifth anniversary of the date hereof`,
 * and those that stand behind the words, `the fifth anniversary of the date hereof, March 17, 2016`. None where the
 * sentence chooses among several days, and where the block speaks of two anniversaries: then they may be a list. So are
 * read dates that are called the end of a length of time or its beginning, `March 17, 2016, five (5) years from the
 * date hereof`, `May 15, 2027 (three months before the Maturity Date)`, `within ninety (90) days after the Effective
 * Date, that is, by June 28, 2012`. Claims nothing.
 */
export function readAnniversaries(tokens: Tokens, _claims: Claims, found: readonly Fact[]): readonly Anniversary[] {
  const words: Record<'rank' | 'length', number[]> = { rank: [], length: [] };
  for (let i = 0; i < tokens.count; i++) {
    const mark = tokens.kinds[i] === WORD ? marks[tokens.codes[i] ?? 0] : undefined;
    if (mark) words[mark].push(i);
  }
  return [...rankedIn(tokens, found, words.rank), ...words.length.flatMap((word) => lengthAt(tokens, found, word))];
}

/** The one anniversary of a block. */
function rankedIn(
  tokens: Tokens,
  found: readonly Fact[],
  [word, ...others]: readonly number[],
): readonly Anniversary[] {
  if (word === undefined || others.length > 0) return [];
  const date = dateBefore(tokens, found, word) ?? dateBehind(tokens, found, word);
  if (!date || isChosen(tokens, Math.min(word, tokenFrom(tokens, date.at.start)))) return [];
  return [{ kind: 'anniversary', at: tokenSpan(tokens, word, word + 1), ranked: true, date }];
}

/** What stands between a date and the length of time at whose end it is said to be. */
const being = new Set(['being', 'which', 'is', 'date', 'that', 'a', 'the', 'day']);

/**
 * Whether the token is of a number or a rank, in words or in figures, or of the bracket and the hyphen within one.
 */
const isOfNumber = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE ||
  (/^(?:st|nd|rd|th)$/.test(lowerAt(tokens, i)) && isGlued(tokens, i)) ||
  isSign(tokens, i, CLOSE) ||
  isSign(tokens, i, HYPHEN) ||
  isNumeral(lexemeAt(tokens, isSign(tokens, i, OPEN) ? i - 1 : i));

/** `from`, `after`, `before`, `prior to` the day that the length is reckoned from. */
const isReckoned = (tokens: Tokens, i: number): boolean =>
  /^(?:from|after|following|before|preceding)$/.test(lowerAt(tokens, i)) ||
  (lowerAt(tokens, i) === 'prior' && lowerAt(tokens, i + 1) === 'to');

/** The date that is said to stand so many years from another or before it, by the unit of the length. */
function lengthAt(tokens: Tokens, found: readonly Fact[], word: number): readonly Anniversary[] {
  if (!isReckoned(tokens, word + 1)) return [];
  let from = word;
  while (from > word - rankReach && isOfNumber(tokens, from - 1)) from--;
  if (from === word) return [];
  if (isSign(tokens, from - 1, OPEN)) from--;
  let at = from;
  while (at > from - mostJoints && being.has(lowerAt(tokens, at - 1))) at--;
  const end = isSign(tokens, at - 1, COMMA) ? pastTerm(tokens, at - 1) : isSign(tokens, at - 1, OPEN) ? at - 1 : at;
  const parted = end < from || isSign(tokens, from, OPEN);
  const date = (parted ? dateEndingAt(tokens, found, end) : undefined) ?? dateBehind(tokens, found, word);
  if (!date || isChosen(tokens, Math.min(word, tokenFrom(tokens, date.at.start)))) return [];
  return [{ kind: 'anniversary', at: tokenSpan(tokens, word, word + 1), ranked: false, date }];
}

function dateBefore(tokens: Tokens, found: readonly Fact[], word: number): CalendarDate | undefined {
  const end = dateEndBefore(tokens, word);
  return end === undefined ? undefined : dateEndingAt(tokens, found, end);
}

/** How far behind the word its date may stand, past the words for the day that it is reckoned from. */
const baseReach = 14;
/** What may stand between the comma or the bracket behind those words and the date: `, that is, by`. */
const naming = new Set(['being', 'which', 'date', 'that', 'is', 'namely', 'by', 'on']);

/**
 * The first date behind the word, where a comma or a bracket parts it from the day that the anniversary is reckoned
 * from. Whether it is the date of the one or the other, their distance tells.
 */
function dateBehind(tokens: Tokens, found: readonly Fact[], word: number): CalendarDate | undefined {
  const start = tokens.ends[word] ?? 0;
  const date = found.find((fact): fact is CalendarDate => fact.kind === 'date' && fact.at.start >= start);
  if (!date) return undefined;
  const from = tokenFrom(tokens, Math.min(date.at.start, date.weekday?.at.start ?? date.at.start));
  if (from > word + baseReach) return undefined;
  let at = from - 1;
  while (at > word && (naming.has(lowerAt(tokens, at)) || isAside(tokens, at))) at--;
  return at > word && (isSign(tokens, at, COMMA) || isSign(tokens, at, OPEN)) ? date : undefined;
}

/** The comma of `that is,`. */
const isAside = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, COMMA) && lowerAt(tokens, i - 1) === 'is' && lowerAt(tokens, i - 2) === 'that';

/** The token right behind the date that the anniversary is in apposition to; undefined where none can stand there. */
function dateEndBefore(tokens: Tokens, word: number): number | undefined {
  let article = word - 1;
  while (article > word - rankReach && !isArticle(tokens, article)) article--;
  if (!isArticle(tokens, article) || article === word - 1) return undefined;
  let at = article;
  while (at > article - mostJoints && joints.has(lowerAt(tokens, at - 1))) at--;
  if (isSign(tokens, at - 1, OPEN)) return at - 1;
  if (isSign(tokens, at - 1, COMMA)) return pastTerm(tokens, at - 1);
  return at < article ? at : undefined;
}

const isArticle = (tokens: Tokens, i: number): boolean => /^(?:the|its)$/.test(lowerAt(tokens, i));

/** How far the term for a date may reach in its bracket, in tokens. */
const termReach = 12;

/** The end of what stands before a comma, past a bracket that names it: `March 17, 2016 (the "Maturity Date"),`. */
function pastTerm(tokens: Tokens, comma: number): number {
  if (!isSign(tokens, comma - 1, CLOSE)) return comma;
  let open = comma - 2;
  while (open > comma - termReach && !isSign(tokens, open, OPEN)) open--;
  return isSign(tokens, open, OPEN) ? open : comma;
}

function dateEndingAt(tokens: Tokens, found: readonly Fact[], end: number): CalendarDate | undefined {
  return found.find((fact): fact is CalendarDate => fact.kind === 'date' && tokenFrom(tokens, fact.at.end) === end);
}

function isChosen(tokens: Tokens, date: number): boolean {
  for (let i = date - 1; i >= Math.max(0, date - choosingReach) && !isSign(tokens, i, SEMICOLON); i--) {
    if (choosing.test(lowerAt(tokens, i))) return true;
  }
  return false;
}
