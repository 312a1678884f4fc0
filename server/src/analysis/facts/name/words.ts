import { AMPERSAND, POINT } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { isGlued, isSign, SIGN, tokenText, type Tokens } from '../../text/tokens.ts';

/** A word of a name as its key has it, and where it stands. */
export interface NameWord {
  readonly word: string;
  readonly at: LocalSpan;
}

/**
 * The words of the name from `start` up to `end`, whose last `tail` UTF-16 units are the genitive's; initials, the
 * letters of `L.L.C.` and what is written in one with a figure (`T1`) are one word.
 */
export function wordsOf(tokens: Tokens, start: number, end: number, tail: number): readonly NameWord[] {
  const words: NameWord[] = [];
  let joins = false;
  for (let i = start; i < end; i++) {
    if (tokens.kinds[i] === SIGN && !isSign(tokens, i, AMPERSAND)) continue;
    const text = tokenText(tokens, i);
    const cut = i === end - 1 ? tail : 0;
    const word = (cut === 0 ? text : text.slice(0, -cut)).toUpperCase().replace(/['\u2019]/g, '');
    const at = localSpan(tokens.starts[i] ?? 0, (tokens.ends[i] ?? 0) - cut);
    const before = words.at(-1);
    const initial = word.length === 1 && isSign(tokens, i + 1, POINT);
    const glued = i > start && isGlued(tokens, i) && tokens.kinds[i - 1] !== SIGN && tokens.kinds[i] !== SIGN;
    if (before && (glued || (joins && word.length === 1))) {
      words[words.length - 1] = { word: before.word + word, at: localSpan(before.at.start, at.end) };
    } else words.push({ word, at });
    joins = initial;
  }
  return words;
}
