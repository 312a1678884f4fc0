import { holdsSentenceEnd } from '../../text/sentence-end.ts';
import { lowerAt, type Tokens } from '../../text/tokens.ts';

/**
 * Whether what stands between two amounts says that they are not of one change: a sentence ends there, or one of the
 * words stands there that make it another, which `per share` and `each share` do not.
 */
export function isOtherwise(tokens: Tokens, from: number, to: number, words: RegExp): boolean {
  if (holdsSentenceEnd(tokens, from, to)) return true;
  for (let i = from; i < to; i++) if (words.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) !== 'share') return true;
  return false;
}
