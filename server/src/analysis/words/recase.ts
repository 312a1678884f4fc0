/**
 * A word in the case of another one: in capitals where that stands in capitals, else with one capital where it has but
 * one.
 */
export function recased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  if (word.length > 1 && word === word.toUpperCase()) return word.slice(0, 1) + word.slice(1).toLowerCase();
  return word;
}

/**
 * Words in the case and over the line break of those that they replace; one more line than there was is never begun.
 */
export function reset(words: string, old: string): string {
  const parts = words.trim().split(/\s+/);
  const capitals = old === old.toUpperCase() && /\p{Lu}{2}/u.test(old);
  const cased = capitals ? parts.map((part) => part.toUpperCase()) : parts;
  const before = /^([^\n]*?)(\s*\n\s*)/.exec(old);
  if (!before) return cased.join(' ');
  const [, head = '', gap = ' '] = before;
  const at = Math.min(head.trim().split(/\s+/).length, cased.length - 1);
  if (at < 1) return cased.join(' ');
  return `${cased.slice(0, at).join(' ')}${gap}${cased.slice(at).join(' ')}`;
}

/**
 * Words over the lines of those that they replace; undefined where not every line break, page tag or mark among them
 * could stay.
 */
export function overLines(words: string, old: string): string | undefined {
  if (!old.includes('\n')) return words;
  const placed = reset(words, old);
  return placed.split('\n').length === old.split('\n').length ? placed : undefined;
}

/**
 * Capitals as a name in a sentence has them: `NEW YORK` as `New York`, `DISTRICT OF COLUMBIA` as
 * `District of Columbia`.
 */
export const titled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}'\u2019])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:Of|And|The)(?= )/g, (word) => word.toLowerCase());
