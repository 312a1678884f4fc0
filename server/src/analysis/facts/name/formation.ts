import { CLOSE, COLON, COMMA, OPEN, POINT, SEMICOLON } from '../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, textBetween, tokenSpan, tokenText, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';
import { termWordKey } from '../../words/term-key.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { Cue } from '../cue.ts';
import type { Formation } from '../fact.ts';
import { isSaidOutright } from './assertion.ts';
import { descriptionFrom, formedFrom, type Described } from './description.ts';

/** Words without which nobody says what an entity is, or under whose law. */
const forms = wordTable({
  ...{ corporation: true, company: true, partnership: true, association: true, trust: true, bank: true, llc: true },
  ...{ law: true, laws: true, act: true, code: true },
});
export const formationCue: Cue = { words: forms };

/** The most words of a short name. */
const longest = 4;

const none: readonly Formation[] = [];

/**
 * Reads what is said of entities under their short names: `the Company is a Nevada corporation`,
 * `the Company, a corporation organized under the laws of Nevada`, `the Company has been duly formed and is validly
 * existing under the laws of Nevada`. Not what it was, will be, or would be if something were so. Claims nothing.
 */
export function readFormations(tokens: Tokens, claims: Claims): readonly Formation[] {
  let found: Formation[] | undefined;
  for (let i = 1; i < tokens.count; i++) {
    if (isClaimed(claims, i - 1) || !isCapital(tokens, i - 1)) continue;
    const said = saidFrom(tokens, i);
    const fact = said && formationAt(tokens, claims, i, said);
    if (fact) (found ??= []).push(fact);
  }
  return found ?? none;
}

/** The length of the longest verb with which something is said of an entity, `has`, in UTF-16 units. */
const longestVerb = 3;

/** What the tokens from `i` on say of what stands before them. */
function saidFrom(tokens: Tokens, i: number): Described | undefined {
  // Asked behind every capital of a block: most words are longer.
  if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > longestVerb) return undefined;
  if (!isSign(tokens, i, COMMA)) return formedFrom(tokens, i);
  const said = descriptionFrom(tokens, i + 1);
  // `the Company, a Delaware corporation to be formed`: another one, in a list.
  return said && (said.end >= tokens.count || isApposed(tokens, said.end)) ? said : undefined;
}

/** Whether the token may follow what is said of a party in passing. */
const isApposed = (tokens: Tokens, i: number): boolean =>
  [COMMA, POINT, SEMICOLON, COLON, OPEN, CLOSE].some((code) => isSign(tokens, i, code)) ||
  /^(?:duly|organized|existing|having|with|and|has|is|shall|does|hereby)$/.test(lowerAt(tokens, i));

function formationAt(tokens: Tokens, claims: Claims, end: number, { said }: Described): Formation | undefined {
  let from = end;
  while (
    from > 0 &&
    end - from < longest &&
    isCapital(tokens, from - 1) &&
    !isClaimed(claims, from - 1) &&
    !/^(?:the|that|whereas)$/.test(lowerAt(tokens, from - 1))
  )
    from--;
  // The "LLC" of "Alder Fund, LLC, a Utah company" is no short name.
  if (from === end || isSign(tokens, from - 1, COMMA)) return undefined;
  const start = lowerAt(tokens, from - 1) === 'the' ? from - 1 : from;
  if (!isSaidOutright(tokens, start, isSign(tokens, end, COMMA))) return undefined;
  const words: string[] = [];
  for (let i = from; i < end; i++) words.push(termWordKey(tokenText(tokens, i)));
  return {
    kind: 'formation',
    at: tokenSpan(tokens, from, end),
    text: textBetween(tokens, start, end).replace(/^The /, 'the '),
    key: words.join(' '),
    description: said,
  };
}
