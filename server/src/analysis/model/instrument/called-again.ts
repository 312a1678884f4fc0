import { isSameDay } from '../date/dated-place.ts';
import type { Draft } from '../draft.ts';
import { leadingTo } from './lead.ts';
import { placeOf, type DatedMention } from './mentions.ts';

/** `a Lease dated ...` and `the existing Lease dated ...` set their instrument apart. */
export const isSet = ({ instrument }: DatedMention): boolean =>
  instrument.pointer === 'another' || instrument.pointer === 'a';

/** Whether the title is written small, as that of any such instrument is. */
export const isSmall = ({ instrument: { text } }: DatedMention): boolean => text === text.toLowerCase();

/**
 * Whether one mention introduces its instrument, `that certain Security Agreement dated`, and a later one calls it by
 * its bare title, where the draft speaks of no third one.
 */
export function isCalledAgain(draft: Draft, a: DatedMention, b: DatedMention, all: readonly DatedMention[]): boolean {
  const [first, later] = placeOf(a) < placeOf(b) ? [a, b] : [b, a];
  if (opensItem(draft, first) && opensItem(draft, later)) return false;
  const introduces = (mention: DatedMention): boolean => /\bcertain $/.test(leadingTo(draft, mention));
  return introduces(first) && !introduces(later) && isBareAgain(first, later, all);
}

/**
 * Whether the draft tells that the one is made, `entered into an Employment Agreement dated`, and goes on to call it by
 * its bare title in the next paragraph at the latest.
 */
export function isMadeAndCalled(draft: Draft, a: DatedMention, b: DatedMention, all: readonly DatedMention[]): boolean {
  const [first, later] = placeOf(a) < placeOf(b) ? [a, b] : [b, a];
  const near = later.index - first.index <= 1 && first.instrument.pointer === 'a' && !isSet(later);
  if (!near || isSmall(first)) return false;
  return isMaking.test(leadingTo(draft, first)) && isBareAgain(first, later, all);
}

const isMaking = /\b(?:entered|enters?|entering) into an? $/;

/** Whether a mention is a bare title behind the one that introduces it, and the draft speaks of no third. */
function isBareAgain(first: DatedMention, later: DatedMention, all: readonly DatedMention[]): boolean {
  const { pointer, parties, alias, words, date } = later.instrument;
  if (pointer !== 'the' || parties.length > 0 || alias !== undefined || words.length < 2) return false;
  return all.every((one) => [date, first.instrument.date].some((day) => isSameDay(one.instrument.date, day)));
}

/** Whether nothing but the mark of a list and an article stand before the title in its block. */
const opensItem = ({ text }: Draft, mention: DatedMention): boolean =>
  /^\W*(?:\w{1,5}[.)]\s*)?(?:(?:the|a|that(?:\s+certain)?)\s*)?$/i.test(text.slice(mention.start, placeOf(mention)));
