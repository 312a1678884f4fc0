import { AMPERSAND, APOSTROPHE, COMMA, CURLED_APOSTROPHE, HYPHEN } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isCapital, isSign, lowerAt, tokenSpan, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { nameWord } from '../words/name-word.ts';
import type { Cue } from './cue.ts';
import type { StatuteCitation, StatuteWord } from './fact.ts';

const nouns = wordTable({ act: true, code: true });

export const statuteCue: Cue = { words: nouns };

/** The most words of a title, with what may stand before it. */
const longest = 16;

/** Small words within titles: `Americans with Disabilities`, `Resource Conservation and Recovery`. */
const within = /^(?:and|of|in|with|for|to|on)$/;
/** Behind these, which are capitals in a heading, a title may begin; so it may behind those within titles. */
const before = /^(?:under|by|or|as|per|any|such|said|federal|states)$/;

const wordAt = (tokens: Tokens, i: number): StatuteWord => {
  const text = tokenText(tokens, i);
  return { text, key: text === '&' ? 'AND' : nameWord(text), at: tokenSpan(tokens, i, i + 1) };
};

/** Signs within words: `Sarbanes-Oxley`, `Older Workers\u2019 Benefit`. */
const joining: readonly number[] = [HYPHEN, APOSTROPHE, CURLED_APOSTROPHE];

const none: readonly StatuteCitation[] = [];

/** Reads statutes that are cited by title and year, `the Investment Company Act of 1940`. It claims nothing. */
export function readStatutes(tokens: Tokens): readonly StatuteCitation[] {
  let found: StatuteCitation[] | undefined;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD || !nouns[tokens.codes[i] ?? 0] || !isCapital(tokens, i)) continue;
    const of = isSign(tokens, i + 1, COMMA) ? i + 2 : i + 1;
    if (lowerAt(tokens, of) !== 'of' || tokens.kinds[of + 1] !== FIGURE) continue;
    const year = tokenText(tokens, of + 1);
    const fact = /^(?:1[89]|20)\d\d$/.test(year) ? citationAt(tokens, i, of + 1, Number(year)) : undefined;
    if (fact) (found ??= []).push(fact);
  }
  return found ?? none;
}

function citationAt(tokens: Tokens, noun: number, yearAt: number, year: number): StatuteCitation | undefined {
  const words: StatuteWord[] = [];
  // By the words counted from the last one, those at which the title may begin.
  const starts: number[] = [];
  let i = noun;
  for (; i >= 0 && words.length < longest; i--) {
    if (joining.some((sign) => isSign(tokens, i, sign))) continue;
    if (isSign(tokens, i, COMMA)) {
      starts.push(words.length);
      continue;
    }
    const said = lowerAt(tokens, i);
    const isSmall = within.test(said);
    if (isSign(tokens, i, AMPERSAND) || isSmall) {
      starts.push(words.length);
      words.push(wordAt(tokens, i));
    } else if (tokens.kinds[i] === WORD && isCapital(tokens, i) && said !== 'the') {
      if (before.test(said)) starts.push(words.length);
      words.push(wordAt(tokens, i));
    } else break;
  }
  starts.push(words.length);
  words.reverse();
  const at = words[0]?.at.start;
  if (at === undefined) return undefined;
  return {
    kind: 'statute',
    at: localSpan(at, tokens.ends[yearAt] ?? at),
    words,
    starts: [...new Set(starts)].map((count) => words.length - count).sort((a, b) => a - b),
    year,
    yearAt: tokenSpan(tokens, yearAt, yearAt + 1),
  };
}
