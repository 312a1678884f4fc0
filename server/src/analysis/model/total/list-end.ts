import { plain, type Placed, type Stated } from './list-items.ts';

/** What joins the last item of a list to those before it, at the end of what stands before its mark. */
const joint = /\b(?:and|or|plus|less|minus|finally|lastly)[\s,:(]*$|&\s*$/i;
const jointReach = 12;

/** What ends the sentence of a list, and what says that another item is to come. */
const sentenceEnd = /[.!?][)"'\u201d\u2019]*(?:\s|$)/;
const goesOn = /[;,](?:\s*and)?\s*$/i;

/**
 * Whether the last item of a list, with this mark, may not be its last, for the sentence is still being written:
 * nothing joins the item to the others, and in its block the sentence does not end behind it. Of items that are blocks
 * of their own the last one need not end a sentence, but is not to go on with a comma.
 */
export function isUnfinished(text: string, first: Placed | undefined, mark: Placed | undefined, part: Stated): boolean {
  if (!mark) return false;
  if (joint.test(text.slice(Math.max(0, mark.at.start - jointReach), mark.at.start))) return false;
  const behind = plain(text, part.placed.at.end, part.placed.end);
  return first?.block === mark.block ? !sentenceEnd.test(behind) : goesOn.test(behind);
}
