import { joinReadable, sourceOf } from './joined.ts';
import { lastAtOrBefore } from './ordered.ts';
import type { LocalSpan } from './span.ts';

/**
 * A sentence of a block: where it starts (UTF-16 units from the block's start) and its words, white space made single.
 */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** A point after one of these ends no sentence, nor does one after a single letter. */
const abbreviations = new Set(
  `inc corp co ltd no nos mr mrs ms dr hon st ave sec secs art arts ex exh exs v vs jr sr esq bros dept ed para par pars pp
   vol viz cf al etc approx jan feb mar apr jun jul aug sept sep oct nov dec u.s n.a l.p a.m p.m i.e e.g d.c n.y ph.d`.split(
    /\s+/,
  ),
);

/**
 * A mark that may end a sentence, with what closes after it and the white space before a capital or the number of a
 * list.
 */
const ENDINGS = /[.!?;]["'”’)\]]*\s+(?=["'“‘([]?(?:\p{Lu}|\d{1,3}\.\s))/gu;

/**
 * The sentences of a block's readable text, in order; a block without any has one, empty. What lies between two
 * readable ranges (a page's number, a mark of emphasis) is no part of a sentence, and parts words only if there is
 * white space in it.
 */
export function readSentences(block: string, readable: readonly LocalSpan[]): readonly Sentence[] {
  const joined = joinReadable(block, readable);
  const { text } = joined;
  const found: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words !== '' || found.length === 0) found.push({ start: sourceOf(joined, start), text: words });
    start = end;
  };
  for (const ending of text.matchAll(ENDINGS)) {
    if (endsSentence(text, start, ending.index)) take(ending.index + ending[0].length);
  }
  take(text.length);
  return found;
}

/** The sentence that an offset from the block's start lies in: the last that starts at or before it, else the first. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  const index = lastAtOrBefore(sentences.length, (i) => sentences[i]?.start ?? 0, offset);
  return sentences[index] ?? { start: 0, text: '' };
}

/** What numbers the items of a list. */
const LIST_MARK = /^(?:\d{1,3}|[ivxlc]{1,6})$/i;

/**
 * Whether the mark at an offset ends the sentence begun at `start`: no abbreviation, initial or mark of a list does.
 */
function endsSentence(text: string, start: number, mark: number): boolean {
  if (text[mark] !== '.') return true;
  // No abbreviation is longer, and looking back without end would make a word of a megabyte slow.
  const before = text.slice(Math.max(start, mark - 12), mark);
  const word = /[\p{L}\d.]*$/u.exec(before)?.[0] ?? '';
  if (word.length === 1 && /\p{L}/u.test(word)) return false;
  if (abbreviations.has(word.toLowerCase())) return false;
  return !(LIST_MARK.test(word) && mark - start <= 12 && text.slice(start, mark).trim() === word);
}
