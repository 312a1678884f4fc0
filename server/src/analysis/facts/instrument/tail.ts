import { endsSentence } from '../../text/sentence-end.ts';
import { BAR, COLON, COMMA, OPEN, POINT, SEMICOLON } from '../../text/sign-codes.ts';
import { bracketEnd, isCapital, isSign, isSpaced, lowerAt, type Tokens } from '../../text/tokens.ts';
import type { CalendarDate } from '../fact.ts';
import { isNounText, nounAt } from './noun.ts';
import { termWithin } from './pointer.ts';

/** The dates of a block by the offset at which each starts. */
export type DatesByStart = ReadonlyMap<number, CalendarDate>;

/** What is said of an instrument behind its title. */
export interface Tail {
  readonly date: CalendarDate | undefined;
  readonly alias: string | undefined;
  readonly parties: readonly string[];
}

/** How far behind its title an instrument is described, and how long a bracket in between may be, in tokens. */
const reach = 90;
const bracketReach = 60;
/** The most words of the names of parties that are kept to tell one instrument from another. */
const mostParties = 24;

const datingWords = new Set(['dated', 'made', 'entered', 'executed']);
/** What may stand between `dated` and its date. */
const datingJoints = new Set(
  'dated made entered into executed delivered signed as of on the this and is effective for reference purposes'.split(
    ' ',
  ),
);
const longestDating = 12;

/** What may stand between a title and what dates it. */
const fillers = new Set(
  'made executed entered into issued is was are has been hereby by and as amended supplemented restated modified further'.split(
    ' ',
  ),
);
/** What names the parties, one way or another; behind the first two any word may stand. */
const partyWords = new Set(['between', 'among', 'amongst', 'with', 'from', 'to', 'for', 'of', 'by']);
const openParties = new Set(['between', 'among', 'amongst']);
/** Where the description of an instrument ends, whatever follows. */
const stops = new Set(
  (
    'relating pursuant which that providing covering under whereby filed incorporated shall is are was has have had will ' +
    'secured evidencing providing whereas or'
  ).split(' '),
);
/** Words that begin a sentence and no name. */
const openers = new Set(
  'the this that these those such upon after before if when where while as in on at by for from it its he she they we no each'.split(
    ' ',
  ),
);
/** Words with a capital that tell no party from another. */
const plain = new Set(
  'the inc incorporated corp corporation company co llc llp lp ltd limited plc na a an and of as l p c n s bank'.split(
    ' ',
  ),
);

/**
 * Reads what stands behind a title that ends before token `from`: its short name, its date and its parties, in any
 * order.
 */
export function tailFrom(tokens: Tokens, from: number, dates: DatesByStart): Tail {
  let date: CalendarDate | undefined;
  let alias: string | undefined;
  const parties: string[] = [];
  let naming: 'none' | 'run' | 'open' = 'none';
  const limit = Math.min(tokens.count, from + reach);
  for (let at = from; at < limit;) {
    if (isSign(tokens, at, OPEN)) {
      const close = bracketEnd(tokens, at, bracketReach);
      if (close === undefined) break;
      alias ??= aliasIn(tokens, at, close, parties.length > 0);
      at = close + 1;
      continue;
    }
    const word = lowerAt(tokens, at);
    const dated = datingWords.has(word) && !date ? datedFrom(tokens, at, dates) : undefined;
    if (dated) {
      date = dated.date;
      at = dated.to;
      continue;
    }
    if (word === 'dated' || word === 'entered' || isEnd(tokens, at, word)) break;
    const sum = date && word === 'in' ? bracketPastSum(tokens, at) : undefined;
    if (sum !== undefined) {
      at = sum;
      continue;
    }
    if (partyWords.has(word)) naming = openParties.has(word) ? 'open' : naming === 'open' ? naming : 'run';
    else if (word === '' || isCapital(tokens, at)) {
      if (naming === 'none' && !isSign(tokens, at, COMMA)) break;
      if (word !== '' && nounAt(tokens, at) !== undefined && naming !== 'none') break;
      if (word !== '' && !plain.has(word) && parties.length < mostParties) parties.push(word.toUpperCase());
    } else if (naming !== 'open' && !fillers.has(word) && word !== 'the') break;
    at++;
  }
  return { date, alias, parties: date ? [...new Set(parties)] : [] };
}

/** The short name in a bracket, undefined where it has none or where it may be that of a party before it. */
function aliasIn(tokens: Tokens, open: number, close: number, behindParty: boolean): string | undefined {
  const term = termWithin(tokens, open, close);
  return term !== undefined && (!behindParty || isNounText(term.slice(term.lastIndexOf(' ') + 1))) ? term : undefined;
}

/**
 * The most tokens of a sum with the words before it, and of those words alone: `in the original principal amount of`.
 */
const sumReach = 24;
const sumWords = 6;

/**
 * The bracket behind the sum of a note, in which its short name may stand, `in the principal amount of $600,000 (the
 * "Junior Note")`; undefined where no such words stand at the token.
 */
function bracketPastSum(tokens: Tokens, from: number): number | undefined {
  let at = from + 1;
  while (at < from + sumWords && lowerAt(tokens, at) !== 'principal') at++;
  if (lowerAt(tokens, at) !== 'principal' || !/^(?:amount|sum)$/.test(lowerAt(tokens, at + 1))) return undefined;
  for (at += 2; at < Math.min(tokens.count, from + sumReach) && !isEnd(tokens, at, lowerAt(tokens, at)); at++) {
    if (isSign(tokens, at, OPEN)) return at;
  }
  return undefined;
}

function isEnd(tokens: Tokens, at: number, word: string): boolean {
  if (stops.has(word) && !(fillers.has(word) && isGoingOn(tokens, at))) return true;
  if (isSign(tokens, at, SEMICOLON) || isSign(tokens, at, COLON) || isSign(tokens, at, BAR)) return true;
  if (!isSign(tokens, at, POINT) || !isSpaced(tokens, at + 1) || !isCapital(tokens, at + 1)) return false;
  return lengthOf(tokens, at - 1) > 4 || (openers.has(lowerAt(tokens, at + 1)) && endsSentence(tokens, at));
}

/** Whether a date or the parties follow: `is made as of`, `is by and among`. */
const isGoingOn = (tokens: Tokens, at: number): boolean => {
  for (let i = at + 1; i <= at + 3; i++) {
    if (datingWords.has(lowerAt(tokens, i)) || openParties.has(lowerAt(tokens, i))) return true;
  }
  return false;
};

const lengthOf = (tokens: Tokens, i: number): number => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);

/** The date behind `dated`, `made and entered into as of` and the like; undefined where something else follows. */
function datedFrom(
  tokens: Tokens,
  from: number,
  dates: DatesByStart,
): { readonly date: CalendarDate; readonly to: number } | undefined {
  for (let at = from + 1; at < from + longestDating; at++) {
    const date = dates.get(tokens.starts[at] ?? -1);
    if (date) return { date, to: past(tokens, at, date) };
    const word = lowerAt(tokens, at);
    if (
      word === ''
        ? !isSign(tokens, at, COMMA) && !isSign(tokens, at, COLON)
        : !datingJoints.has(word) && !isWeekday(word)
    )
      return undefined;
  }
  return undefined;
}

const isWeekday = (word: string): boolean => word.endsWith('day') && word.length > 5;

function past(tokens: Tokens, from: number, date: CalendarDate): number {
  let at = from;
  while (at < tokens.count && (tokens.starts[at] ?? 0) < date.at.end) at++;
  return at;
}
