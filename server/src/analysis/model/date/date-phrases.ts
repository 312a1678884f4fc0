import type { BlockKind } from '../../blocks/block.ts';
import type { CalendarDate, Fact } from '../../facts/fact.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { isCertain } from './dated-place.ts';
import { extentOf } from './standing.ts';
import { wordBeside, type Side } from './words-around.ts';

/** The words right before a date or right behind it that tell what the date is of: `recorded in Book`. */
export interface DatePhrase {
  /** What equals where the same words stand on the same side of another date. */
  readonly key: string;
  readonly side: Side;
  /** From the first of the words to the last. */
  readonly at: LocalSpan;
  readonly date: CalendarDate;
}

/** How many words that say something make a phrase; the longer one tells more where many share the shorter. */
const sizes: ReadonlySet<number> = new Set([2, 3]);
const longest = 3;
/** The most words of a phrase; small ones in between do not count. */
const mostWords = 16;
/** The fewest letters of a word that says something; words that stand in every sentence say nothing. */
const shortest = 4;
const small =
  /^(?:dated?|dates|th(?:is|at|ose|ese|ere|en|an)|which|certain|made|entered|into|between|among|effective|with|from|under|such|said|upon|before|after|until|through|shall|will|have|been|were|being|each|other|only|also|here(?:of|in|by|to|under|after)|there(?:of|in|by|to|under|after)|whereas|januar(?:y|ies)|february|march|april|june|july|august|september|october|november|december)$/;

/**
 * Words of what comes again and again, each time on another day: `for the fiscal year ended`. What they stand beside is
 * no one date.
 */
const recurring =
  /^(?:days?|weeks?|months?|monthly|quarter(?:s|ly)?|years?|annual(?:ly)?|semiannual(?:ly)?|fiscal|periods?|anniversar(?:y|ies)|installments?|payments?)$/;

/** What is signed or attested has the same words for every signer. */
const signing: ReadonlySet<BlockKind> = new Set(['testimonium', 'signature-block', 'notary-block']);

/** What holds its date by more than the words around it, and says which other dates are of the same thing. */
const known: ReadonlySet<Fact['kind']> = new Set(['instrument', 'event', 'dated-label']);

const none: readonly DatePhrase[] = [];

/**
 * The phrases around the dates of a block, by its index in the draft; none in signatures, and none around a date that
 * an instrument, an event or a label is known to have.
 */
export function phrasesIn(draft: Draft, index: number): readonly DatePhrase[] {
  const block = draft.blocks[index];
  if (!block || signing.has(block.kind) || !block.facts.some(({ kind }) => kind === 'date')) return none;
  const held = new Set(block.facts.flatMap((fact) => (known.has(fact.kind) && 'date' in fact ? [fact.date] : [])));
  const start = draft.starts[index] ?? 0;
  return block.facts.flatMap((date) =>
    date.kind === 'date' && isCertain(date) && !held.has(date) && !isBracketed(draft.text, start, date)
      ? [...phrasesOn('before', draft.text, start, block, date), ...phrasesOn('behind', draft.text, start, block, date)]
      : none,
  );
}

/** Whether a date stands alone in brackets, as what gives a title the day of its publication. */
const isBracketed = (text: string, start: number, { at }: CalendarDate): boolean =>
  text.charAt(start + at.start - 1) === '(' && text.charAt(start + at.end) === ')';

function phrasesOn(
  side: Side,
  text: string,
  start: number,
  block: ReadBlock,
  date: CalendarDate,
): readonly DatePhrase[] {
  const { start: from, end: to } = extentOf(date);
  const before = side === 'before';
  const limit = before ? start : start + block.length;
  let at = start + (before ? from : to);
  let key = before ? '<' : '>';
  let telling = 0;
  const found: DatePhrase[] = [];
  for (let count = 0; count < mostWords && telling < longest; count++) {
    const place = wordBeside(text, at, limit, side);
    if (!place) break;
    const word = text.slice(place.start, place.end).toLowerCase();
    if (recurring.test(word)) break;
    at = before ? place.start : place.end;
    key += ` ${word}`;
    if (!tells(word)) continue;
    telling++;
    const span = before ? localSpan(at - start, from) : localSpan(to, at - start);
    if (sizes.has(telling)) found.push({ key, side, at: span, date });
  }
  return found;
}

const tells = (word: string): boolean => word.length >= shortest && !/^\d/.test(word) && !small.test(word);
