import { isDerived } from '../defined-term/misspelt-word.ts';
import { isMechanical, type Slip } from '../name/slip.ts';
import type { Frame, Likeness } from './frame.ts';

/** What speaks for a word being another one misspelt. */
export interface Support {
  /** Undefined for two slips, in two places of a long word. */
  readonly slip: Slip | undefined;
  /** Both in upper case. */
  readonly written: string;
  readonly meant: string;
  readonly frame: Frame;
  /** How often the other one stands in so much of the same place. */
  readonly times: ReadonlyMap<Likeness, number>;
}

/**
 * How many letters the shorter of two words must have for one to be a slip of the other, though less stands around it.
 */
const long = 6;
const longer = 7;
/** How often the right word must stand beside the same words where little else speaks for it. */
const again = 2;

/**
 * Whether a word may be another one misspelt, wherever that one stands. A word beside it must tell it; for a slip in
 * its last letter, a word on either side. A last letter too many or too few counts only before a word with a capital,
 * since every word looks so while it is typed. A genitive may have lost its apostrophe.
 */
export function mayTell({ slip, written, meant, frame }: Omit<Support, 'times'>): boolean {
  const [before, behind] = [frame.before[0], frame.behind[0]].map(({ word }) => typeof word === 'number');
  if (slip === 'first' || written === `${meant}S`) return false;
  if (slip !== 'last') return before === true || behind === true;
  return before === true && behind === true && (written.length === meant.length || frame.behind[0].capital);
}

/** Whether so much stands around both words that the one is the other misspelt. */
export function isTelling(support: Support): boolean {
  const { slip, written, meant, times } = support;
  const letters = Math.min(written.length, meant.length);
  const at = (like: Likeness): number => times.get(like) ?? 0;
  if (slip === undefined) return at('both') + at('two') > 0;
  if (slip === 'last') return at('both') > 0 && isLastTelling(support);
  const mechanical = isMechanical(slip, written, meant) && slip !== 'jumbled' && !isDerived(written, meant);
  if (at('both') > 0) return letters >= long || hasCapitalBeside(support.frame) || at('both') > again;
  if (isDerived(written, meant)) return false;
  if (at('edge') > 0 && letters >= (mechanical ? long - 1 : long)) return true;
  if (at('two') >= (letters >= longer ? 1 : again)) return true;
  if (at('two') + at('capital') >= again && letters >= (mechanical ? long : longer)) return true;
  return at('small') >= again && letters >= long;
}

const hasCapitalBeside = ({ before, behind }: Frame): boolean => before[0].capital || behind[0].capital;

/** Whether the last letter is a slip where both neighbours are the same: in capitals any form of a verb may stand. */
const isLastTelling = ({ written, meant, frame }: Support): boolean =>
  !frame.shouted && (!isDerived(written, meant) || frame.behind[0].capital);
