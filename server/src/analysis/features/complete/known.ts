import type { Draft } from '../../model/draft.ts';
import { knownPhrases } from '../../model/known-phrases.ts';
import { span } from '../../text/span.ts';
import type { Completion } from './completion.ts';

/** The longest part of a name that is typed, in UTF-16 units. */
const longest = 60;

/**
 * How many letters of a name, the first a capital, must be typed at the start of a sentence for the name to be meant.
 */
const telling = 2;

/**
 * What stands before a capital within a sentence, where it alone begins a name or a term: words, figures and commas,
 * with at most one end of a line between.
 */
const within = /[\p{Ll}\p{N},;&]["\u201d\u2019*_]*[ \t]*\r?\n?[ \t]*["\u201c\u2018*_(]*$/u;

/** Words before a capital that is a number. */
const numbering =
  /(?:^|[^\p{L}])(?:exhibits?|sections?|articles?|annex|schedules?|appendix|class|series|tranche|part|no\.?)[ \t]+$/iu;

/** How far back the text is looked at, in UTF-16 units. */
const reach = 24;

/** The most words with a capital of a name that is being typed. */
const mostBeginnings = 6;

/** The most that are looked through. */
const most = 8;

/** Where on the line something with a capital begins that runs up to the offset; the farthest first. */
function beginnings(text: string, offset: number): readonly number[] {
  if (/^[\p{L}\d]/u.test(text.slice(offset, offset + 2))) return [];
  const from = Math.max(0, offset - longest);
  const line = text.slice(from, offset).replace(/^.*\n/s, (before) => ' '.repeat(before.length));
  if (!/[\p{L}\d.,&]$/u.test(line)) return [];
  return [...line.matchAll(/(?<![\p{L}\d'\u2019.-])\p{Lu}/gu)].slice(-mostBeginnings).map(({ index }) => from + index);
}

/** Whether a name may begin with what is typed up to an offset. */
export const mayBeKnown = (text: string, offset: number): boolean => beginnings(text, offset).length > 0;

/** Whether the next letter may tell a name. */
export const mayBecomeKnown = (text: string, offset: number): boolean =>
  beginnings(text, offset).some((start) => offset - start < telling);

/** How many letters of what begins at an offset say that a name is meant: one within a sentence. */
function lettersThatTell(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - reach), start);
  return within.test(before) && !numbering.test(before) ? 1 : telling;
}

/**
 * What the draft knows by a name that begins with what is typed up to an offset: parties and what they are called for
 * short, persons, titles, dates; in capitals where capitals are typed. A capital is enough, but where a sentence begins
 * one letter more is asked for. An editor that has opened a list of other words at the capital asks no more, so what is
 * known stands in that list.
 */
export function completeKnown(draft: Draft, offset: number): readonly Completion[] {
  for (const start of beginnings(draft.text, offset)) {
    const typed = draft.text.slice(start, offset);
    if (typed.length < lettersThatTell(draft.text, start)) continue;
    const capitals = typed === typed.toUpperCase() && /\p{Lu}{2}/u.test(typed);
    const found: Completion[] = [];
    for (const { text, detail } of knownPhrases(draft, typed)) {
      const said = capitals ? text.toUpperCase() : text;
      // What stands there already needs no offer.
      if (!said.startsWith(typed) || draft.text.startsWith(said, start)) continue;
      found.push({ label: said, detail, typed: said, at: span(start, offset), text: said });
      if (found.length === most) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}
