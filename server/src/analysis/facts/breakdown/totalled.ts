import { COLON, SEMICOLON } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { holdsSign, isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { Amount, Breakdown } from '../fact.ts';
import { areAlike, isRate } from '../fact/alike.ts';
import { firstFrom } from '../fact/first-from.ts';
import { mostParts, partReach } from './parts.ts';
import { breaks, breaksBefore, goesNoFurther, isJoined, isPartOfPart, partsAgain } from './stretch.ts';

/**
 * `a in cash and b in notes, for a total of c`, `Alder a; Birch b; total c`: the parts stand before what they come to,
 * from the first amount of the sentence on. Some of them may be of something else, so that only one slip of their
 * figures is held against them.
 */
export function totalledAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const counted = lowerAt(tokens, i).endsWith('ing');
  const called = lowerAt(tokens, i + 1) === 'of' && /^(?:an?|grand|combined|aggregate)$/.test(lowerAt(tokens, i - 1));
  const funded = lowerAt(tokens, i - 1) === 'for' && lowerAt(tokens, i + 2) === 'of';
  const listed = isSign(tokens, i - 1, SEMICOLON) && lowerAt(tokens, i) === 'total';
  if (!counted && !called && !funded && !listed) return undefined;
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const whole = amounts[index];
  if (!whole || tokenFrom(tokens, whole.at.start) > i + (funded ? 3 : 2) || isRate(tokens, whole)) return undefined;
  let first = index;
  for (let to = i; first > 0; first--) {
    const from = tokenFrom(tokens, amounts[first - 1]?.at.end ?? 0);
    if (to - from > partReach || breaks(tokens, from, to) || (!listed && holdsColon(tokens, from, to))) break;
    if (partsAgain(tokens, from, to) || index - first === mostParts) return undefined;
    to = tokenFrom(tokens, amounts[first - 1]?.at.start ?? 0);
  }
  const parts = amounts.slice(first, index);
  const [opening, last, before] = [parts[0], parts.at(-1), parts.at(-2)];
  if (!opening || !last || !before || (!listed && !isJoined(tokens, before, last)) || !goesNoFurther(tokens, whole))
    return undefined;
  if (breaksBefore(tokens, opening)) return undefined;
  if (!parts.every((part) => areAlike(part, whole) && !isRate(tokens, part) && !isPartOfPart(tokens, part)))
    return undefined;
  return {
    kind: 'breakdown',
    at: localSpan(opening.at.start, whole.at.end),
    whole,
    parts,
    evidence: listed || isCountOf(amounts[first - 1], parts) ? 'likely' : funded ? 'possible' : 'slight',
  };
}

/** Whether a colon opens the list of the parts behind an amount: `in three tranches: 500 shares on`. */
const holdsColon = (tokens: Tokens, from: number, to: number): boolean => holdsSign(tokens, COLON, from, to);

/** Whether what stands before the list says how many parts there are. */
const isCountOf = (amount: Amount | undefined, parts: readonly Amount[]): boolean =>
  amount?.noun !== undefined &&
  /^(?:tranches|installments|instalments|payments|parts|portions|lots|closings)$/i.test(measured(amount.noun)) &&
  amount.statements.some(({ readings: [said] }) => said?.value.equals(parts.length) === true);

/** The last word of what is counted: `tranches` of `equal annual tranches`. */
const measured = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);
