import { endsClause } from '../../text/sentence-end.ts';
import { COMMA, OPEN } from '../../text/sign-codes.ts';
import { bracketEnd, isSign, lowerAt, type Tokens } from '../../text/tokens.ts';
import type { DatedTokens } from '../fact/dated-tokens.ts';
import { backOver, forwardOver, wordSet } from './passed-words.ts';

const beforeRecord = wordSet('of on as is was be been being has have the close business at and a fixed set for');
const behindRecord = wordSet('has have been be is was are fixed set established as the a to by it such');

/** Whether the date is a record date: `the record date of D`, `holders of record on D`, `D (the "Record Date")`. */
export function isRecordDate(tokens: Tokens, { from, to }: DatedTokens): boolean {
  const before = backOver(tokens, from, beforeRecord, 14);
  if (before !== undefined) {
    if (lowerAt(tokens, before) === 'record') return true;
    if (lowerAt(tokens, before) === 'date' && lowerAt(tokens, before - 1) === 'record') return true;
  }
  const bracket = isSign(tokens, to, OPEN);
  if (bracket) {
    for (let i = to + 1; i < to + 5; i++) if (isRecordTerm(tokens, i)) return true;
    return false;
  }
  const behind = forwardOver(tokens, to, behindRecord, 8);
  return behind !== undefined && isRecordTerm(tokens, behind);
}

const isRecordTerm = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'record' && lowerAt(tokens, i + 1) === 'date';

const voting = wordSet('approved adopted voted ratified consented');
const directing = wordSet('board boards directors committee');
const holding = wordSet('holders shareholders stockholders members unitholders');
const onWords = wordSet('on the of this in');

/** How far before its date a vote or a meeting is named, in tokens. */
const clause = 16;
/** How far before its verb the holders who vote are named. */
const subject = 50;

/**
 * What a date is for holders: of their vote, `the stockholders ... approved ... on D`, or of their meeting,
 * `the Meeting ... on D`.
 */
export type Holding = 'vote' | 'meeting';

/** What the date is for holders, if it is that; dates before `after` are other thoughts. */
export function holdingOn(tokens: Tokens, { from, to }: DatedTokens, after: number): Holding | undefined {
  if (isMeeting(tokens, to)) return 'meeting';
  const at = backOver(tokens, from, onWords, 4) ?? from - 1;
  if (!hasOn(tokens, at + 1, from)) return undefined;
  for (let i = at; i >= Math.max(after, at - clause); i--) {
    if (endsClause(tokens, i)) return undefined;
    if (voting.has(lowerAt(tokens, i))) return isByHolders(tokens, i) ? 'vote' : undefined;
    if (isMeeting(tokens, i)) return near(tokens, i, directing) ? undefined : 'meeting';
  }
  return undefined;
}

const isMeeting = (tokens: Tokens, i: number): boolean => /^meetings?$/.test(lowerAt(tokens, i));

function hasOn(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === 'on') return true;
  return false;
}

/** Whether holders, and no directors nearer by, are the subject of the verb at the token. */
function isByHolders(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - subject); i--) {
    if (endsClause(tokens, i)) return false;
    const word = lowerAt(tokens, i);
    if (directing.has(word)) return false;
    if (holding.has(word)) return true;
  }
  return false;
}

function near(tokens: Tokens, i: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, i - 4); at < i + 7; at++) if (words.has(lowerAt(tokens, at))) return true;
  return false;
}

const paying = wordSet('payable paid distributed distribution issued issuable');
const beforePayment = wordSet('on or about in cash be the');

/** Whether something is paid on the date: `payable on D`, `payable D`, `to be paid in cash on or about D`. */
export function isPaymentDate(tokens: Tokens, { from }: DatedTokens): boolean {
  const at = backOver(tokens, from, beforePayment, 6);
  if (at === undefined || !paying.has(lowerAt(tokens, at))) return false;
  // "Paid May 1" may begin a row of what was paid.
  return at < from - 1 || lowerAt(tokens, at) === 'payable';
}

const beforeAdjourned = wordSet('to until till the be reconvened at on resume');

/** Whether a meeting is adjourned to the date: `adjourned until D`. */
export function isAdjournedDate(tokens: Tokens, { from }: DatedTokens): boolean {
  const at = backOver(tokens, from, beforeAdjourned, 8);
  return at !== undefined && at < from - 1 && lowerAt(tokens, at).startsWith('adjourn') && isTo(tokens, at + 1);
}

const isTo = (tokens: Tokens, i: number): boolean => /^(?:to|until|till)$/.test(lowerAt(tokens, i));

const dating = wordSet('as of the on this');
const beforeAmended = wordSet(
  'and as heretofore previously further supplemented modified restated or was were has been subsequently thereafter later',
);
/** How far the short name of what is amended may reach, brackets and all, in tokens. */
const shortName = 24;
const behindAmended = wordSet('and restated supplemented modified on as of dated through the');

/** How far behind `amended by` its date may stand, in tokens. */
const amendment = 24;

/**
 * Whether the second date is that on which what bears the first was amended:
 * `dated as of D, as amended by Amendment No. 1 dated E`, `filed on D and amended on E`.
 */
export function isAmendment(tokens: Tokens, first: DatedTokens, second: DatedTokens): boolean {
  const dated = backOver(tokens, first.from, dating, 5);
  const named = isSign(tokens, first.to, OPEN) ? bracketEnd(tokens, first.to, shortName) : undefined;
  const amended = forwardOver(tokens, named === undefined ? first.to : named + 1, beforeAmended, 8);
  if (dated === undefined || amended === undefined || amended >= second.from) return false;
  const filed = lowerAt(tokens, dated) === 'filed';
  if ((!filed && lowerAt(tokens, dated) !== 'dated') || lowerAt(tokens, amended) !== 'amended') return false;
  const next = forwardOver(tokens, amended + 1, behindAmended, 6);
  if (next === second.from) return true;
  return next !== undefined && lowerAt(tokens, next) === 'by' && namesAmendment(tokens, next + 1, second.from);
}

const convening = wordSet('held convened scheduled called');

/**
 * Whether something is still to be held on the date: `the Annual Meeting ... will be held on D`,
 * `another is to be held on D`.
 */
export function isHeldAhead(tokens: Tokens, date: DatedTokens, after: number): boolean {
  for (let i = date.from - 1; i >= Math.max(after, date.from - clause); i--) {
    if (convening.has(lowerAt(tokens, i))) return lowerAt(tokens, i - 1) === 'be';
  }
  return false;
}

/** Whether the tokens up to the date name one amendment and say that it bears the date. */
function namesAmendment(tokens: Tokens, from: number, to: number): boolean {
  const dated = backOver(tokens, to, dating, 5);
  if (to - from > amendment || dated === undefined || lowerAt(tokens, dated) !== 'dated') return false;
  let named = false;
  for (let i = from; i < dated; i++) {
    if (endsClause(tokens, i) || isSign(tokens, i, OPEN) || lowerAt(tokens, i) === 'dated') return false;
    if (/^(?:amendment|supplement|agreement|indenture)$/.test(lowerAt(tokens, i))) named = true;
  }
  return named;
}

/** How far behind the day that is set its last day may stand, in tokens. */
const choosing = 40;

/**
 * Whether the second date is the last day for what is set for the first: `on D or on such other date as they agree, but
 * in no event later than E`.
 */
export function isDeadline(tokens: Tokens, first: DatedTokens, second: DatedTokens): boolean {
  if (lowerAt(tokens, first.from - 1) !== 'on' || second.from - first.to > choosing) return false;
  let i = second.from - 1;
  if (lowerAt(tokens, i) !== 'than' || lowerAt(tokens, i - 1) !== 'later') return false;
  i -= 2;
  if (lowerAt(tokens, i) === 'event') i--;
  if (!/^(?:no|not)$/.test(lowerAt(tokens, i))) return false;
  const joint = lowerAt(tokens, i - 1) === 'in' ? i - 2 : i - 1;
  return joint >= first.to && /^(?:but|and)$/.test(lowerAt(tokens, joint));
}

/** Whether the date is that of a report of those who speak, `our reports dated March 12, 2009`. */
export function isReportDate(tokens: Tokens, { from }: DatedTokens): boolean {
  if (lowerAt(tokens, from - 1) !== 'dated') return false;
  const noun = isSign(tokens, from - 2, COMMA) ? from - 3 : from - 2;
  return /^reports?$/.test(lowerAt(tokens, noun)) && /^(?:our|their|its)$/.test(lowerAt(tokens, noun - 1));
}

/** Whether a period that is past ends on the date: `for the year ended December 31, 2008`. */
export const isPeriodEnd = (tokens: Tokens, { from }: DatedTokens): boolean => lowerAt(tokens, from - 1) === 'ended';
