/** The words at the end of companies' names that are long enough to be misspelt and still be told. */
const long = ['corporation', 'incorporated', 'company', 'limited'] as const;

export type LongEnding = (typeof long)[number];

/**
 * What fingers make of those words, each with the word that was meant: a letter left out, struck twice or changed places with its
 * neighbour, anywhere but at the ends. None of them is a word.
 */
export const misspeltEndings: ReadonlyMap<string, LongEnding> = new Map(
  long.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const)),
);

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
  }
  slips.delete(word);
  return [...slips];
}
