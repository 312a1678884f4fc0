import { COMMA, OPEN } from '../../text/sign-codes.ts';
import { isSign, lowerAt, tokenText, type Tokens } from '../../text/tokens.ts';
import { nounAt } from './noun.ts';
import { pointingAt } from './pointer.ts';
import type { Title } from './title.ts';

/** Words that say what an agreement, a note or an indenture in small letters is about. */
const subjects = new Set(
  (
    'loan credit security pledge collateral lease sublease license purchase sale stock share asset securities merger note promissory ' +
    'employment consulting supply distribution registration rights stockholders shareholders subscription guaranty guarantee ' +
    'revolving term bridge master services management partnership operating venture escrow trust voting support exchange ' +
    'contribution settlement development manufacturing collaboration construction franchise amended restated'
  ).split(' '),
);

/** The most words of such a title before its noun. */
const longest = 8;

/**
 * The title in small letters whose noun stands at a token, `the loan and security agreement dated as of ...`, where
 * what stands behind it may date it; undefined for `this agreement`, and for what another instrument changes. A noun
 * alone is one too, if it is called something for short: `an indenture (the "Indenture"), dated as of ...`.
 */
export function smallTitle(tokens: Tokens, noun: number): Title | undefined {
  if (tokenText(tokens, noun) !== lowerAt(tokens, noun)) return undefined;
  const kind = nounAt(tokens, noun);
  const called = isSign(tokens, noun + 1, OPEN);
  const dated = lowerAt(tokens, isSign(tokens, noun + 1, COMMA) ? noun + 2 : noun + 1) === 'dated';
  if ((kind !== 'plain' && kind !== 'and') || !(called || dated)) return undefined;
  let from = noun;
  while (noun - from < longest && isSubject(tokens, from - 1)) {
    from -= lowerAt(tokens, from - 1) === 'and' ? 2 : 1;
  }
  if (from === noun && !called) return undefined;
  const { pointer, from: pointing } = pointingAt(tokens, from);
  if (pointer === 'this' || pointer === 'none' || isChanged(tokens, pointing)) return undefined;
  return { from, to: noun + 1, words: Array.from({ length: noun + 1 - from }, (_, at) => from + at) };
}

/** Whether a subject in small letters stands at the token, or an `and` behind one. */
function isSubject(tokens: Tokens, i: number): boolean {
  const at = lowerAt(tokens, i) === 'and' ? i - 1 : i;
  return subjects.has(lowerAt(tokens, at)) && tokenText(tokens, at) === lowerAt(tokens, at);
}

/** Whether an amendment and a `to` stand before what points at the title: a date may be that of either. */
function isChanged(tokens: Tokens, pointing: number): boolean {
  const joint = lowerAt(tokens, pointing - 1);
  if (joint !== 'to' && joint !== 'of') return false;
  for (let at = pointing - 2; at > pointing - 2 - numberReach; at--) if (nounAt(tokens, at) === 'to') return true;
  return false;
}

/** The most tokens that a number, `No. 2`, takes up behind the word for an amendment. */
const numberReach = 4;
