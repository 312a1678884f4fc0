import { COMMA, OPEN, SEMICOLON } from '../text/sign-codes.ts';
import { isSign, lowerAt, tokenFrom, tokenSpan, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Anniversary, CalendarDate, Fact } from './fact.ts';

const marks = wordTable<boolean>({ anniversary: true });

export const anniversaryCue: Cue = { words: marks };

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
 * Reads dates that are called an anniversary right behind: `March 17, 2016, the fifth anniversary of the date hereof`.
 * None where the sentence chooses among several days, and where the block speaks of two anniversaries: then they may be
 * a list. Claims nothing.
 */
export function readAnniversaries(tokens: Tokens, _claims: Claims, found: readonly Fact[]): readonly Anniversary[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.kinds[i] === WORD && marks[tokens.codes[i] ?? 0]) words.push(i);
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return [];
  const end = dateEndBefore(tokens, word);
  const date = end === undefined ? undefined : dateEndingAt(tokens, found, end);
  if (!date || isChosen(tokens, tokenFrom(tokens, date.at.start))) return [];
  return [{ kind: 'anniversary', at: tokenSpan(tokens, word, word + 1), date }];
}

/** The token right behind the date that the anniversary is in apposition to; undefined where none can stand there. */
function dateEndBefore(tokens: Tokens, word: number): number | undefined {
  let article = word - 1;
  while (article > word - rankReach && lowerAt(tokens, article) !== 'the') article--;
  if (lowerAt(tokens, article) !== 'the' || article === word - 1) return undefined;
  let at = article;
  while (at > article - mostJoints && joints.has(lowerAt(tokens, at - 1))) at--;
  if (isSign(tokens, at - 1, OPEN)) return at - 1;
  if (isSign(tokens, at - 1, COMMA)) return at - 1;
  return at < article ? at : undefined;
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
