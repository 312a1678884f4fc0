import { AMPERSAND, COMMA, EM_DASH, EN_DASH, HYPHEN, POINT, SLASH } from '../../text/sign-codes.ts';
import { isSign, lowerAt, SIGN, textBetween, tokenSpan, WORD, type Tokens } from '../../text/tokens.ts';
import type { StatedWords } from '../fact.ts';
import { officeHeads, officeJoints, officeRanks } from './vocabulary.ts';

/** `,` `-` `/` `&` and dashes: what stands between two offices, or in `Vice-President`. */
const joints: ReadonlySet<number> = new Set([COMMA, HYPHEN, SLASH, AMPERSAND, EN_DASH, EM_DASH]);

/** The longest title, in tokens. */
const longest = 24;

/** A title as tokens. */
export interface ReadOffice extends StatedWords {
  readonly from: number;
  readonly to: number;
}

const isWordOfOffice = (word: string): boolean => officeHeads.has(word) || officeRanks.has(word);

/** Whether a title begins or goes on at the token. */
export const isOfficeWord = (tokens: Tokens, i: number): boolean => isWordOfOffice(lowerAt(tokens, i));

/**
 * Reads the title that starts at token `i` and ends before `limit`: `President`,
 * `Executive Vice President and Chief Financial Officer`, `Chairman of the Board`. Undefined where no office stands.
 */
export function officeFrom(tokens: Tokens, i: number, limit: number): ReadOffice | undefined {
  let to: number | undefined;
  for (let at = i; at < limit && at < i + longest;) {
    const word = lowerAt(tokens, at);
    const chief = word === 'chief' ? chiefEnd(tokens, at, limit) : undefined;
    if (chief !== undefined) {
      at = chief;
      to = chief;
      continue;
    }
    if (isWordOfOffice(word)) {
      at += isSign(tokens, at + 1, POINT) && word.length <= 4 ? 2 : 1;
      if (officeHeads.has(word) || (word === 'p' && to === undefined)) to = at;
      continue;
    }
    if (at === i) return undefined;
    const next = pastJoint(tokens, at, limit);
    if (next === undefined) break;
    at = next;
    if (lowerAt(tokens, at - 1) === 'board') to = at;
  }
  if (to === undefined) return undefined;
  const at = tokenSpan(tokens, i, to);
  return { from: i, to, at, text: textBetween(tokens, i, to) };
}

/** The most words between `Chief` and `Officer`: `Chief Human Resources Officer`. */
const mostOfChief = 2;

/** Past the `Officer` of a chief of whatever it be, `Chief Scientific Officer`; undefined where none follows. */
function chiefEnd(tokens: Tokens, i: number, limit: number): number | undefined {
  for (let at = i + 1; at < Math.min(limit, i + 2 + mostOfChief) && tokens.kinds[at] === WORD; at++) {
    if (at > i + 1 && lowerAt(tokens, at) === 'officer') return at + 1;
  }
  return undefined;
}

/** Past what joins two offices, if another one follows; past `of the Board`; undefined elsewhere. */
function pastJoint(tokens: Tokens, from: number, limit: number): number | undefined {
  let at = from;
  while (at < limit && at < from + 4) {
    const word = lowerAt(tokens, at);
    const joins = tokens.kinds[at] === SIGN ? joints.has(tokens.codes[at] ?? 0) : officeJoints.has(word);
    if (!joins) break;
    at++;
    if (word === 'board') return at;
  }
  return at > from && at < limit && isWordOfOffice(lowerAt(tokens, at)) ? at : undefined;
}
