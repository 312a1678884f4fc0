/** A word in the case of another one: in capitals where that stands in capitals, else with one capital where it has but one. */
export function recased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  if (word.length > 1 && word === word.toUpperCase()) return word.slice(0, 1) + word.slice(1).toLowerCase();
  return word;
}
