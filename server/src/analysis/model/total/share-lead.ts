/** What says that percentages behind it are shares of one whole. */
const divides = /\b(?:allocat|apportion|divid|distribut|shar(?:ed|ing)|split)\w*\b[^.;]*$/i;
const sharesFollow =
  /(?:as follows|following (?:\w+ ){0,3}(?:percentages|proportions|shares|interests|manner)|\b(?:percentages|proportions)\b[^.;]*)\s*[:-]?\s*$/i;

/**
 * Whether the words before a list or table, with single blanks, say that something is divided by the percentages in it.
 */
export function saysShares(lead: string): boolean {
  const sentence = lead.slice(lead.lastIndexOf('. ') + 1);
  return divides.test(sentence) && sharesFollow.test(sentence);
}
