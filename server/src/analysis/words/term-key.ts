import { tokenText, type Tokens } from '../text/tokens.ts';

/** The key of one word of a defined term: lower case, without the ending of a genitive or a plural. */
export function termWordKey(word: string): string {
  const text = word.toLowerCase().replace(/['\u2019]s?$/, '');
  if (text.length > 4 && text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(text)) return text.slice(0, -2);
  return text.length > 3 && /[^s]s$/.test(text) ? text.slice(0, -1) : text;
}

/** The key of the term that stands at the tokens `from` up to, not including, `to`: those of its words. */
export const termKeyAt = (tokens: Tokens, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => termWordKey(tokenText(tokens, from + n))).join(' ');
