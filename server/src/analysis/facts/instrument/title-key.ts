import type { LocalSpan } from '../../text/span.ts';
import { textBetween, tokenSpan, tokenText, type Tokens } from '../../text/tokens.ts';
import type { Title } from './title.ts';

/** Numbers of a title that are written as words. */
const counted: Readonly<Record<string, string>> = {
  ONE: '1',
  TWO: '2',
  THREE: '3',
  FOUR: '4',
  FIVE: '5',
  SIX: '6',
  SEVEN: '7',
};

/** What equals in two mentions of one title, and where each word of it stands. */
export function titleKey(
  tokens: Tokens,
  { words }: Title,
): { readonly key: string; readonly at: readonly LocalSpan[] } {
  const key: string[] = [];
  for (const i of words) {
    const word = tokenText(tokens, i)
      .toUpperCase()
      .replace(/['\u2019]/g, '');
    const numbered = key.at(-1) === 'NO';
    if (word === 'NUMBER' || word === '#') key.push('NO');
    else if (word === '&') key.push('AND');
    else key.push(numbered ? (counted[word] ?? word) : word);
  }
  return { key: key.join(' '), at: words.map((i) => tokenSpan(tokens, i, i + 1)) };
}

/** The title as written, white space made single. */
export const titleText = (tokens: Tokens, { from, to }: Title): string => textBetween(tokens, from, to);
