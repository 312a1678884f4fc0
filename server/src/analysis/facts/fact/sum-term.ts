import { COMMA, OPEN } from '../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { termKeyAt } from '../../words/term-key.ts';

/** The longest term, in words. */
const longest = 4;

/** What may stand before a term. */
const articles = /^(?:the|his|her|its|their|your|our|such)$/;
/** What is said of a sum of one year without making it another. */
const ofYear = /^(?:annual|annualized)$/;

/** A term by its key, and the token past it. */
export interface Term {
  readonly whole: string;
  readonly to: number;
}

/**
 * The term that stands for a sum, behind `of`: `the Purchase Price`, `the Executive's Base Salary`; or its words in
 * small letters before a comma or a bracket, `his annual base salary`. Undefined for anything else.
 */
export function termFrom(tokens: Tokens, i: number): Term | undefined {
  const led = articles.test(lowerAt(tokens, i)) ? i + 1 : i;
  const start = pastOwner(tokens, led);
  // Only a word that says of which sum a share is makes one of a word in capitals: `10% of Alder`.
  if (!isCapital(tokens, start)) return inSmall(tokens, start);
  return start > i ? inCapitals(tokens, start) : undefined;
}

function inCapitals(tokens: Tokens, from: number): Term | undefined {
  let to = from;
  while (to - from < longest && isCapital(tokens, to)) to++;
  return isCapital(tokens, to) ? undefined : { whole: termKeyAt(tokens, from, to), to };
}

/** `base salary`, all of it up to a mark. */
function inSmall(tokens: Tokens, i: number): Term | undefined {
  const from = ofYear.test(lowerAt(tokens, i)) ? i + 1 : i;
  let to = from;
  while (to - from < longest && tokens.kinds[to] === WORD && !isCapital(tokens, to)) to++;
  const marked = isSign(tokens, to, COMMA) || isSign(tokens, to, OPEN);
  return marked && to - from > 1 ? { whole: termKeyAt(tokens, from, to), to } : undefined;
}

/** Past whose a sum is, `Executive's`, where what it is called goes on for two words or more. */
function pastOwner(tokens: Tokens, i: number): number {
  if (tokens.kinds[i] !== WORD || !/['\u2019]s?$/.test(tokenText(tokens, i))) return i;
  return tokens.kinds[i + 1] === WORD && tokens.kinds[i + 2] === WORD ? i + 1 : i;
}
