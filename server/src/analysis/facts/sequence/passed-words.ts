import { CLOSE, COMMA, OPEN } from '../../text/sign-codes.ts';
import { isSign, lowerAt, type Tokens } from '../../text/tokens.ts';

/** The words of a list, which spaces part. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The first token before `to` that is not passed over, back over the words given, commas and brackets; at most `most`
 * tokens away, else undefined.
 */
export function backOver(tokens: Tokens, to: number, passed: ReadonlySet<string>, most: number): number | undefined {
  for (let i = to - 1; i >= Math.max(0, to - most); i--) {
    if (isSign(tokens, i, CLOSE)) {
      while (i > 0 && !isSign(tokens, i, OPEN)) i--;
    } else if (!isSign(tokens, i, COMMA) && !passed.has(lowerAt(tokens, i))) return i;
  }
  return undefined;
}

/** The same forward from token `from`; brackets are not passed over. */
export function forwardOver(
  tokens: Tokens,
  from: number,
  passed: ReadonlySet<string>,
  most: number,
): number | undefined {
  for (let i = from; i < Math.min(tokens.count, from + most); i++) {
    if (!isSign(tokens, i, COMMA) && !passed.has(lowerAt(tokens, i))) return i;
  }
  return undefined;
}
