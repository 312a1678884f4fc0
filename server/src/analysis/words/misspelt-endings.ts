/** The words at the end of companies' names that are long enough to be misspelt and still be told. */
const long = ['corporation', 'incorporated', 'company', 'limited', 'association', 'partnership'] as const;

export type MisspeltEnding = (typeof long)[number] | 'gmbh';

/**
 * What fingers make of those words, each with the word that was meant: a letter left out, struck twice or changed
 * places with its neighbour, or a vowel too many or another one, anywhere but at the ends. Of `GmbH` only letters that
 * changed places: what has another one is other initials. None of them is a word.
 */
export const misspeltEndings: ReadonlyMap<string, MisspeltEnding> = new Map([
  ...long.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const)),
  ...(['gmhb', 'gbmh'] as const).map((slip) => [slip, 'gmbh'] as const),
]);

function slipsOf(word: string): readonly string[] {
  const slips = new Set<string>();
  for (let at = 1; at < word.length - 1; at++) {
    const [before, letter, next, behind] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    slips.add(before + next + behind);
    slips.add(before + letter + letter + next + behind);
    slips.add(before + next + letter + behind);
    for (const vowel of 'aeiou') {
      slips.add(before + vowel + letter + next + behind);
      if ('aeiou'.includes(letter)) slips.add(before + vowel + next + behind);
    }
  }
  slips.delete(word);
  return [...slips];
}
