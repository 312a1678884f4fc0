import { endsClause } from '../text/sentence-end.ts';
import { localSpan } from '../text/span.ts';
import { holdsMeaning, lowerAt, type Tokens } from '../text/tokens.ts';
import { compareDays } from '../words/day-count.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, Sequence, SequenceOrder } from './fact.ts';
import { tokensOf, type DatedTokens } from './fact/dated-tokens.ts';
import { isExtension } from './sequence/extended.ts';
import { numberedDates } from './sequence/numbered.ts';
import { wordSet } from './sequence/passed-words.ts';
import {
  holdingOn,
  isAdjournedDate,
  isAmendment,
  isDeadline,
  isHeldAhead,
  isPaymentDate,
  isPeriodEnd,
  isRecordDate,
  isReportDate,
} from './sequence/role.ts';

/** Words without which no block puts its dates in order. */
const triggers = wordTable({
  ...{ record: true, amended: true, adjourn: true, adjourned: true, adjourning: true, adjournment: true },
  ...{ later: true, report: true, reports: true },
  ...{ extend: true, extends: true, extended: true, extending: true, extension: true },
});

/** How far apart two dates of one thought may stand, in tokens. */
const reach = 120;

export const sequenceCue: Cue = { facts: 2 };

/**
 * Reads two dates of one sentence that follow each other by what they date. They are of the record date and the vote,
 * or the payment to holders of record; of a meeting and the day to which it is adjourned; of an instrument and its
 * amendment; of one numbered amendment and the next; of what is set for a day and its last day; of a period and the
 * report of its auditors; of a day and the one to which it is extended.
 */
export function readSequences(tokens: Tokens, _claims: Claims, found: readonly Fact[]): readonly Sequence[] {
  const dates = found.filter((fact) => fact.kind === 'date');
  if (dates.length < 2) return [];
  const counted = numberedDates(found)
    .map(([first, second]) => [tokensOf(tokens, first), tokensOf(tokens, second)] as const)
    .filter(([first, second]) => !areApart(tokens, first.to, second.from))
    .map(([first, second]) => sequence('number', first, second));
  if (!holdsMeaning(tokens, triggers)) return counted;
  const all = dates.map((date) => tokensOf(tokens, date));
  const own = sentences(tokens, all);
  // "The First Amendment dated ..., as further amended by the Second Amendment dated ..." is both, and said once.
  const others = own
    .flatMap((sentence) => sequencesOf(tokens, sentence))
    .filter(({ first, second }) => !counted.some((one) => one.first === first && one.second === second));
  return [...counted, ...others, ...voteElsewhere(tokens, all)];
}

/**
 * The one meeting to come and the one record date of a block where two sentences say them:
 * `The Annual Meeting will be held on D. Holders of record on E are entitled to vote at the meeting.`
 */
function voteElsewhere(tokens: Tokens, dates: readonly DatedTokens[]): readonly Sequence[] {
  const record = only(dates.filter((date) => isRecordDate(tokens, date)));
  if (!record || !isForMeeting(tokens, record.from, record.to)) return [];
  const after = (date: DatedTokens): number => dates[dates.indexOf(date) - 1]?.to ?? 0;
  const meeting = only(dates.filter((date) => date !== record && isHeldAhead(tokens, date, after(date))));
  if (!meeting || holdingOn(tokens, meeting, after(meeting)) !== 'meeting') return [];
  const [first, second] = record.from < meeting.from ? [record, meeting] : [meeting, record];
  return areApart(tokens, first.to, second.from) && second.from - first.to <= reach
    ? [sequence('vote', record, meeting)]
    : [];
}

/** The dates of each sentence that has two or more. */
function sentences(tokens: Tokens, dates: readonly DatedTokens[]): readonly (readonly DatedTokens[])[] {
  const found: DatedTokens[][] = [];
  let own: DatedTokens[] = [];
  for (const date of dates) {
    const last = own.at(-1);
    if (last && areApart(tokens, last.to, date.from)) {
      if (own.length > 1) found.push(own);
      own = [];
    }
    own.push(date);
  }
  if (own.length > 1) found.push(own);
  return found;
}

/** Whether a clause ends between two places, or too much stands between them to be said in one. */
function areApart(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > reach) return true;
  for (let i = from; i < to; i++) if (endsClause(tokens, i)) return true;
  return false;
}

function sequencesOf(tokens: Tokens, dates: readonly DatedTokens[]): readonly Sequence[] {
  const found: Sequence[] = [];
  const add = (order: SequenceOrder, first: DatedTokens | undefined, second: DatedTokens | undefined): void => {
    if (first && second && first !== second) found.push(sequence(order, first, second));
  };
  const records = dates.filter((date) => isRecordDate(tokens, date));
  if (records.length === 1) {
    const others = dates.filter((date) => date !== records[0]);
    add('vote', records[0], voteOf(tokens, dates, records[0]));
    add('payment', records[0], only(others.filter((date) => isPaymentDate(tokens, date))));
  }
  const adjourned = only(dates.filter((date) => isAdjournedDate(tokens, date)));
  if (adjourned) add('adjournment', firstMeeting(tokens, dates, adjourned), adjourned);
  const report = only(dates.filter((date) => isReportDate(tokens, date)));
  const ends = report ? dates.filter((date) => date.from > report.from && isPeriodEnd(tokens, date)) : [];
  for (const end of ends) add('report', end, report);
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    if (next && isAmendment(tokens, date, next)) add('amendment', date, next);
    if (next && isDeadline(tokens, date, next)) add('deadline', date, next);
    if (next && isExtension(tokens, date, next)) add('extension', date, next);
  }
  return found;
}

const only = (dates: readonly DatedTokens[]): DatedTokens | undefined => (dates.length === 1 ? dates[0] : undefined);

/** The one date of a vote or a meeting for which the record date of the sentence is. */
function voteOf(
  tokens: Tokens,
  dates: readonly DatedTokens[],
  record: DatedTokens | undefined,
): DatedTokens | undefined {
  const votes = dates.flatMap((date, index) => {
    const holding = date === record ? undefined : holdingOn(tokens, date, dates[index - 1]?.to ?? 0);
    return holding ? [{ date, holding }] : [];
  });
  const [vote] = votes;
  if (!vote || !record || votes.length > 1) return undefined;
  // Holders approve at once what is to be paid to those of a later record date.
  if (vote.holding === 'vote') return record.from < vote.date.from ? vote.date : undefined;
  return isForMeeting(tokens, Math.min(record.from, vote.date.from), Math.max(record.to, vote.date.to))
    ? vote.date
    : undefined;
}

const entitling = wordSet('entitled notice vote voting');
const distributing = wordSet('dividend dividends distribution payable paid split rights exchange warrants');
/** How far round its dates a sentence is asked what the record date is for, in tokens. */
const around = 40;

/** Whether the sentence says that the record date is for a vote, and of no payment. */
function isForMeeting(tokens: Tokens, from: number, to: number): boolean {
  let entitled = false;
  for (let i = Math.max(0, from - around); i < Math.min(tokens.count, to + around); i++) {
    if (endsClause(tokens, i)) {
      if (i >= to) break;
      entitled = false;
    }
    const word = lowerAt(tokens, i);
    if (distributing.has(word)) return false;
    if (entitling.has(word)) entitled = true;
  }
  return entitled;
}

/** The earliest meeting that the sentence of an adjournment names. */
function firstMeeting(tokens: Tokens, dates: readonly DatedTokens[], adjourned: DatedTokens): DatedTokens | undefined {
  const meetings = dates.filter(
    (date, index) => date !== adjourned && holdingOn(tokens, date, dates[index - 1]?.to ?? 0) === 'meeting',
  );
  const [first, ...others] = meetings;
  return first && others.reduce((least, date) => (isBefore(date, least) ? date : least), first);
}

const isBefore = (one: DatedTokens, other: DatedTokens): boolean => compareDays(one.date, other.date) < 0;

function sequence(order: SequenceOrder, first: DatedTokens, second: DatedTokens): Sequence {
  const [a, b] = [first.date, second.date];
  const at = localSpan(Math.min(a.at.start, b.at.start), Math.max(a.at.end, b.at.end));
  return { kind: 'sequence', at, order, first: a, second: b };
}
