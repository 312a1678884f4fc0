import { endsClause } from '../../text/sentence-end.ts';
import { COMMA } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isCapital, isSign, lowerAt, SIGN, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';
import { termFrom } from '../fact/sum-term.ts';
import { mostParts, partReach } from './parts.ts';
import { breaks, goesNoFurther, isJoined, isPartOfPart, leadReach } from './stretch.ts';

/** What may stand between `Of` and the whole: `Of the total of 500 options`. */
const before = new Set('the our its your his her their these those such said all a total of aggregate'.split(' '));

/**
 * `Of the 240,000 options, 90,000 have vested and 150,000 have not`, `Of the Settlement Amount, $500,000 is payable by
 * Alder and $250,000 by Birch`: a sentence or a clause that opens with the whole and goes on to its parts, each amount
 * of it one.
 */
export function openingAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  if (i > 0 && tokens.kinds[i - 1] !== SIGN && lowerAt(tokens, i - 1) !== 'that') return undefined;
  const index = firstFrom(amounts, tokens.starts[i] ?? 0);
  return ofAmount(tokens, i, amounts, index) ?? ofTerm(tokens, i, amounts, index);
}

function ofAmount(tokens: Tokens, i: number, amounts: readonly Amount[], index: number): Breakdown | undefined {
  let to = i + 1;
  while (before.has(lowerAt(tokens, to))) to++;
  const whole = amounts[index];
  if (!whole || tokenFrom(tokens, whole.at.start) !== to || isPercent(whole) || isRate(tokens, whole)) return undefined;
  const parts = partsBehind(tokens, tokenFrom(tokens, whole.at.end), amounts, index + 1, whole);
  const last = parts?.at(-1);
  if (!parts || !last) return undefined;
  const evidence = isRest(tokens, last) ? 'likely' : evidenceBehind(tokens, tokenFrom(tokens, last.at.end));
  return { kind: 'breakdown', at: localSpan(whole.at.start, last.at.end), whole, parts, evidence };
}

/** The parts of what a term stands for, where a comma parts it from them; sums of money. */
function ofTerm(tokens: Tokens, i: number, amounts: readonly Amount[], index: number): Breakdown | undefined {
  const term = isCapital(tokens, i + 2) ? termFrom(tokens, i + 1) : undefined;
  const first = amounts[index];
  if (!term || !first || !isMoney(first) || !isSign(tokens, term.to, COMMA)) return undefined;
  const parts = partsBehind(tokens, term.to + 1, amounts, index, first);
  const last = parts?.at(-1);
  if (!parts || !last) return undefined;
  const at = localSpan(first.at.start, last.at.end);
  const made = { kind: 'breakdown', at, whole: undefined, term: term.whole, parts } as const;
  // What else becomes of the sum another sentence may say.
  return isRest(tokens, last) ? { ...made, evidence: 'likely' } : { ...made, evidence: 'slight', some: true };
}

/** The amounts of a clause from one on, the last two joined by `and`; undefined where one of them is no part. */
function partsBehind(
  tokens: Tokens,
  behind: number,
  amounts: readonly Amount[],
  first: number,
  like: Amount,
): readonly Amount[] | undefined {
  const parts: Amount[] = [];
  for (let from = behind; parts.length <= mostParts;) {
    const next = amounts[first + parts.length];
    const start = next ? tokenFrom(tokens, next.at.start) : from;
    if (!next || hasEnd(tokens, from, Math.min(start, from + partReach))) break;
    if (!areAlike(like, next) || isRate(tokens, next) || isPartOfPart(tokens, next)) return undefined;
    if (start - from > partReach || breaks(tokens, from, start)) return undefined;
    parts.push(next);
    from = tokenFrom(tokens, next.at.end);
  }
  const [opening, last] = [parts.at(-2), parts.at(-1)];
  return opening && last && isJoined(tokens, opening, last) && goesNoFurther(tokens, last) ? parts : undefined;
}

/** What is said of the rest: that it is not what the others are, or that it is the rest; or as much by its name. */
const negated = /^(?:not|remain(?:s|ed|ing)?)$/;
const unnamed = /^(?:nonvested|un(?:vested|issued|designated|exercised|exercisable|sold|paid|allocated|funded|used))$/;

/** Whether an amount is said to be what is left: `the remaining 150,000`. */
const isRest = (tokens: Tokens, { at }: Amount): boolean =>
  /^(?:remaining|other)$/.test(lowerAt(tokens, tokenFrom(tokens, at.start) - 1));

/** How much the words behind the last part say that there is no other: `have not`, `are unvested`. */
function evidenceBehind(tokens: Tokens, from: number): Breakdown['evidence'] {
  let found: Breakdown['evidence'] = 'slight';
  for (let i = from; i < from + leadReach && i < tokens.count && !endsClause(tokens, i); i++) {
    const word = lowerAt(tokens, i);
    if (negated.test(word)) return 'likely';
    if (unnamed.test(word)) found = 'possible';
  }
  return found;
}

function hasEnd(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsClause(tokens, i)) return true;
  return false;
}
