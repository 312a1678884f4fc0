/** The longest title that stands alone, and the most words of one. */
const longestTitle = 120;
const mostWords = 16;
/** The most words of a title that is no more capitalised than a sentence: `Governing law.` */
const mostPlainWords = 6;

const smallWord = /^(?:of|the|and|or|to|in|for|on|by|a|an|with|from|as|at|not|no|upon|under|per|than|its|into|&)$/;
/** Words that a sentence has and a title has not. */
const verb = /\b(?:shall|will|is|are|was|were|may|must|has|have|had|means|hereby|agrees?|certif(?:y|ies))\b/i;
const ending = /[.:;](?=["”’)]*(?:\s|$))|\s?[—–]|\.-{1,2}|\s-{1,2}\s/g;
const abbreviated = /(?:^|\s)(?:Inc|Corp|Co|Ltd|No|Nos|Mr|Mrs|Ms|Dr|St|U\.S|L\.P|N\.A|Sec|[A-Z])$/;

/** White space made single. */
export const single = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How long the title is that stands alone in `text`, or at its beginning with prose behind it; 0 where none does. */
export function titleLength(text: string, alone: boolean): number {
  const head = text.slice(0, longestTitle + 1);
  for (const end of head.matchAll(ending)) {
    const words = head.slice(0, end.index);
    if (end[0] === '.' && abbreviated.test(words)) continue;
    const last = text.slice(end.index + end[0].length).trim() === '';
    return isTitle(words, alone || !last) ? words.length : 0;
  }
  const whole = alone && text.length <= longestTitle;
  return whole && isTitle(text, true) ? text.trimEnd().length : 0;
}

/** Whether words are set as a title is, or are so few, with prose behind them, that they are one. */
export function isTitle(text: string, plain: boolean): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > mostWords || !/^["“‘(]?[\p{Lu}\d]/u.test(text.trim())) return false;
  if (words.every((word) => !/^\p{Ll}/u.test(word) || smallWord.test(word))) return true;
  return plain && words.length <= mostPlainWords && !verb.test(text);
}

/** The first words of a text, up to `most` characters, whole words with an ellipsis where more follows. */
export function firstWords(text: string, most: number): string {
  const words = single(text);
  if (words.length <= most) return words.replace(/[,;:]$/, '');
  const cut = words.slice(0, most + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:.]$/, '')} …`;
}
