import { tokensOf } from '../../facts/fact/dated-tokens.ts';
import { lengthBefore, timeUnitAt } from '../../facts/period/length.ts';
import { wordSet } from '../../facts/sequence/passed-words.ts';
import { Scanner } from '../../text/scanner.ts';
import { endsSentence } from '../../text/sentence-end.ts';
import { COMMA, OPEN } from '../../text/sign-codes.ts';
import { lift, localSpan, type Span } from '../../text/span.ts';
import { isCapital, isGlued, isSign, lowerAt, tokenFrom, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { daysLater, monthsLater, type CalendarDay } from '../../words/day-count.ts';
import { dictionary } from '../../words/lexicon.ts';
import { blockIndexAt, type Draft, type ReadBlock } from '../draft.ts';
import type { DatedPlace } from './dated-place.ts';
import { ordinalBefore } from './deadline-ordinal.ts';
import { draftDate } from './draft-date.ts';
import { leadOf } from './lead.ts';
import { maturityAt } from './maturity-days.ts';
import { isReckonable } from './standing.ts';
import type { Term } from './term.ts';
import { termDates, termText } from './term-date.ts';

/** A day that the draft gives by its distance from another: `thirty (30) days after the Effective Date`. */
export interface Deadline {
  /** The whole phrase, from the number to the day that it counts from. */
  readonly at: Span;
  readonly length: Term;
  readonly direction: 'after' | 'before';
  /** The date that it counts from, and where that is stated. */
  readonly from: DatedPlace;
  /** The words for that date, `the Effective Date`; undefined where it stands there itself. */
  readonly base: string | undefined;
  readonly day: CalendarDay;
}

/**
 * The deadline that a place lies in, reckoned as courts do: the day that it counts from is not counted (Federal Rule of
 * Civil Procedure 6(a)(1)), months run to the day of the same number or the last of the month. Undefined where the
 * draft does not state the day that it counts from, and for business days, which need a calendar of holidays.
 */
export function deadlineAt(draft: Draft, offset: number): Deadline | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  if (!block) return undefined;
  const start = draft.starts[index] ?? 0;
  const tokens = new Scanner(dictionary).scan(draft.text, start, block.readable);
  // A phrase is no longer than this, so its unit stands near by.
  const first = Math.max(0, tokenFrom(tokens, offset - start) - widest);
  for (let i = first; i < Math.min(tokens.count, first + 2 * widest); i++) {
    const read = deadlineOf(draft, block, start, tokens, i);
    if (read && read.at.start <= offset && offset <= read.at.end) return read;
  }
  return undefined;
}

/** The most tokens of a phrase. */
const widest = 40;

/** The deadline whose unit is the token, `days` or `anniversary`. */
function deadlineOf(
  draft: Draft,
  block: ReadBlock,
  start: number,
  tokens: Tokens,
  unitAt: number,
): Deadline | undefined {
  const counted = countedBefore(tokens, unitAt);
  if (!counted) return undefined;
  const { from, length } = counted;
  const direction = directionAt(tokens, unitAt + 1, counted.anniversary);
  const side = direction?.side ?? 'after';
  const base = direction
    ? baseAt(draft, block, start, tokens, direction.to)
    : counted.anniversary && lowerAt(tokens, from - 1) === 'its'
      ? ownBase(block, start, tokens, from, unitAt)
      : undefined;
  if (!base) return undefined;
  return {
    at: lift(localSpan(tokens.starts[from] ?? 0, base.end), start),
    ...{ length, direction: side, from: base.place, base: base.words },
    day: dayOf(base.place.date, length, side),
  };
}

function dayOf(from: CalendarDay, { count, unit }: Term, side: Deadline['direction']): CalendarDay {
  const sign = side === 'after' ? count : -count;
  if (unit === 'day' || unit === 'week') return daysLater(from, unit === 'week' ? 7 * sign : sign);
  return monthsLater(from, unit === 'year' ? 12 * sign : sign);
}

interface Counted {
  readonly length: Term;
  readonly from: number;
  readonly anniversary: boolean;
}

/** `thirty (30) days`, `the thirtieth (30th) day`, `the second anniversary`, `the five year anniversary`. */
function countedBefore(tokens: Tokens, unitAt: number): Counted | undefined {
  const anniversary = lowerAt(tokens, unitAt) === 'anniversary';
  const unit = anniversary ? 'year' : timeUnitAt(tokens, unitAt);
  if (unit === undefined) return undefined;
  // "The five year anniversary" is the fifth.
  const read = lengthBefore(tokens, anniversary ? unitAt : unitAt + 1);
  if (read) return { length: read.length, from: read.from, anniversary };
  const ordinal = /^(?:day|month|anniversary)$/.test(lowerAt(tokens, unitAt))
    ? ordinalBefore(tokens, unitAt)
    : undefined;
  return ordinal && { length: { count: ordinal.count, unit }, from: ordinal.from, anniversary };
}

interface Direction {
  readonly side: Deadline['direction'];
  readonly to: number;
}

/** `after`, `following`, `from and after`, `of`, `before`, `prior to` from a token on. */
function directionAt(tokens: Tokens, i: number, anniversary: boolean): Direction | undefined {
  const at = lowerAt(tokens, i) === 'immediately' ? i + 1 : i;
  const word = lowerAt(tokens, at);
  if (word === 'before' || word === 'preceding') return { side: 'before', to: at + 1 };
  if (word === 'prior' && lowerAt(tokens, at + 1) === 'to') return { side: 'before', to: at + 2 };
  if (word === 'from' && lowerAt(tokens, at + 1) === 'and') return { side: 'after', to: at + 3 };
  const after = word === 'after' || word === 'following' || word === 'from';
  // "Within 30 days of" looks forward in a deadline; "30 days of April" counts nothing.
  const of = word === 'of' && (anniversary || withinBefore(tokens, i));
  return after || of ? { side: 'after', to: at + 1 } : undefined;
}

function withinBefore(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 10); at--) if (lowerAt(tokens, at) === 'within') return true;
  return false;
}

interface Base {
  readonly place: DatedPlace;
  readonly words: string | undefined;
  /** Where it ends in its block. */
  readonly end: number;
}

const articles = wordSet('the such said this its their');

/** The date, or the words for one that is stated elsewhere, from token `i` on. */
function baseAt(draft: Draft, block: ReadBlock, start: number, tokens: Tokens, i: number): Base | undefined {
  const at = articles.has(lowerAt(tokens, i)) ? i + 1 : i;
  const named = pastNamed(tokens, at);
  for (const fact of block.facts) {
    if (fact.kind !== 'date' || !isReckonable(fact)) continue;
    const dated = tokensOf(tokens, fact);
    if (dated.from === at || dated.from === named)
      return { place: { block, start, date: fact }, words: undefined, end: fact.at.end };
  }
  const term = at > i ? (termAt(draft, tokens, at) ?? ownDateAt(draft, tokens, at)) : undefined;
  return term ?? maturityBase(draft, start, tokens, at) ?? signingBase(draft, block, start, tokens, at);
}

/**
 * The date of the thing whose anniversary a second one is: `the Agreement of November 2, 1998 ended on November 2,
 * 2003, its fifth anniversary`. Undefined where the sentence has more dates before, or fewer.
 */
function ownBase(block: ReadBlock, start: number, tokens: Tokens, from: number, unitAt: number): Base | undefined {
  let first = from;
  while (first > 0 && !endsSentence(tokens, first - 1)) first--;
  const [opens, closes] = [tokens.starts[first] ?? 0, tokens.starts[from] ?? 0];
  const dates = block.facts.filter(
    (fact) => fact.kind === 'date' && opens <= fact.at.start && fact.at.end <= closes && isReckonable(fact),
  );
  const [date] = dates;
  if (date?.kind !== 'date' || dates.length !== 2) return undefined;
  return { place: { block, start, date }, words: undefined, end: tokens.ends[unitAt] ?? 0 };
}

/** The most words that name a date before it stands: `its original issue date,`. */
const longestNamed = 4;

/**
 * Past the words for a date that stands right behind them: `their issue date, November 15, 1999`. Behind a term of the
 * draft's own stands the day that is counted: `ninety days after the Closing Date, June 28, 2012`.
 */
function pastNamed(tokens: Tokens, i: number): number | undefined {
  let at = i;
  while (at < i + longestNamed && tokens.kinds[at] === WORD && lowerAt(tokens, at) !== 'date') at++;
  if (lowerAt(tokens, at) !== 'date' || isCapital(tokens, at)) return undefined;
  return isSign(tokens, at + 1, COMMA) || isSign(tokens, at + 1, OPEN) ? at + 2 : undefined;
}

/** `maturity`, `the stated maturity date`, where the draft says which day that is. */
function maturityBase(draft: Draft, start: number, tokens: Tokens, at: number): Base | undefined {
  const named = /^(?:stated|final|scheduled)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (lowerAt(tokens, named) !== 'maturity') return undefined;
  const to = lowerAt(tokens, named + 1) === 'date' ? named + 2 : named + 1;
  const place = maturityAt(draft, start + (tokens.starts[at] ?? 0));
  return place && { place, words: said(tokens, at, to), end: tokens.ends[to - 1] ?? 0 };
}

/** What stands before the day of a signing: `If you sign on`, `signed this Agreement on`. */
const signed = /\bsign(?:s|ed)?\s+(?:\w+\s+){0,4}on\s+$/i;

/** `signing`, where the same paragraph says on which day that is. */
function signingBase(draft: Draft, block: ReadBlock, start: number, tokens: Tokens, at: number): Base | undefined {
  if (lowerAt(tokens, at) !== 'signing') return undefined;
  const dates = block.facts
    .filter((fact) => fact.kind === 'date')
    .filter((date) => isReckonable(date) && signed.test(leadOf(draft, start, date)));
  const [date] = dates;
  return date && dates.length === 1
    ? { place: { block, start, date }, words: 'signing', end: tokens.ends[at] ?? 0 }
    : undefined;
}

/** The most words of a term. */
const longestTerm = 6;

/** `the Effective Date`, `the date of issuance`, where the draft defines it by a date. */
function termAt(draft: Draft, tokens: Tokens, at: number): Base | undefined {
  let to = lowerAt(tokens, at) === 'date' && lowerAt(tokens, at + 1) === 'of' ? at + 3 : at;
  while (to < at + longestTerm && isCapital(tokens, to)) to++;
  const terms = to > at ? termDates(draft) : undefined;
  for (; terms && to > at; to--) {
    const place = terms.get(termText(tokens, at, to));
    if (place) return { place, words: `the ${said(tokens, at, to)}`, end: tokens.ends[to - 1] ?? 0 };
  }
  return undefined;
}

/** `the date hereof`, `the date of this Agreement`, `of this Escrow Agreement`, where the draft has a date. */
function ownDateAt(draft: Draft, tokens: Tokens, at: number): Base | undefined {
  if (lowerAt(tokens, at) !== 'date') return undefined;
  const hereof = lowerAt(tokens, at + 1) === 'hereof';
  const ofThis =
    lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'this' && tokens.kinds[at + 3] === WORD;
  const place = hereof || ofThis ? draftDate(draft) : undefined;
  let to = hereof ? at + 2 : at + 4;
  while (ofThis && to < at + longestTerm && isCapital(tokens, to) && isCapital(tokens, to - 1)) to++;
  return place && { place, words: `the ${said(tokens, at, to)}`, end: tokens.ends[to - 1] ?? 0 };
}

function said(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += `${i > from && !isGlued(tokens, i) ? ' ' : ''}${tokenText(tokens, i)}`;
  return text;
}
