import type { Draft } from '../draft.ts';
import { draftTitle, textEnd, type DraftTitle } from '../draft-title.ts';
import { keptWhile } from '../kept.ts';
import { slipBetween } from '../name/slip.ts';
import { wordCounts } from '../name/word-count.ts';
import { instrumentMentions, placeOf, type InstrumentMention } from './mentions.ts';
import { precedentTitles } from './precedent-titles.ts';

/**
 * The draft's own title in two forms, the one held to be wrong first; each with its mentions in the order of the text.
 */
export interface TitleVariant {
  readonly wrong: readonly InstrumentMention[];
  readonly right: readonly InstrumentMention[];
  /** Which word of both differs; undefined where the forms differ in more. */
  readonly index: number | undefined;
}

/**
 * The forms of the draft's own title that cannot both be meant: one word a slip or a number away, or another title
 * altogether.
 */
export function titleVariants(draft: Draft): readonly TitleVariant[] {
  const keys = ownKeys(draft);
  if (keys.length < 2) return [];
  const slips = slipsAmong(keys);
  const own = draftTitle(draft);
  if (!own) return [];
  const variants = slips.flatMap(({ a, b, index }) => {
    const [one, other] = [ownMentions(draft, own, a), ownMentions(draft, own, b)];
    return one.length > 0 && other.length > 0 ? [rarerFirst(draft, one, other, index)] : [];
  });
  const apart = [headAndPreamble(own), ...atTheEnd(draft, own, keys), ...fromPrecedents(draft, own, keys)];
  return [
    ...variants,
    ...apart.flatMap((one) => (!one || variants.some((known) => isSameVariant(known, one)) ? [] : [one])),
  ];
}

/** Titles of another kind, left from the draft of which this one was made; each is held to the draft's own. */
function fromPrecedents(draft: Draft, own: DraftTitle, keys: readonly string[]): readonly TitleVariant[] {
  const right = ownMentions(draft, own, (own.head ?? own.title).instrument.key);
  if (right.length === 0) return [];
  return precedentTitles(draft, own, keys).map((wrong) => ({ wrong: [wrong], right, index: undefined }));
}

/** The fewest words of a title that is compared; a shorter one only says what the draft is. */
const fewestWords = 3;

/** The titles by which the testimonium calls the draft where one word of them is another than at its head. */
function atTheEnd(draft: Draft, own: DraftTitle, keys: readonly string[]): readonly TitleVariant[] {
  const title = own.title.instrument.key;
  const words = title.split(' ');
  if (words.length < fewestWords) return [];
  return keys.flatMap((key) => {
    const other = key.split(' ');
    if (key === title || other.length !== words.length || onlyDifference(other, words) === undefined) return [];
    const wrong = instrumentMentions(draft, key).filter(
      ({ block, instrument }) => block.kind === 'testimonium' && instrument.pointer === 'this',
    );
    const right = ownMentions(draft, own, title);
    return wrong.length === 0 || right.length === 0 ? [] : [{ wrong, right, index: onlyDifference(other, words) }];
  });
}

/** The titles by which the document may name itself. */
const ownKeys = keptWhile(({ instruments }) => instruments.revision, findKeys);

function findKeys({ indexes }: Draft): readonly string[] {
  const keys: string[] = [];
  for (const [key, places] of indexes.instruments.byKey) {
    if (!key.includes(' ')) continue;
    const names = [...places.values()].some((facts) => facts.some(({ pointer, opens }) => pointer === 'this' || opens));
    if (names) keys.push(key);
  }
  return keys.sort();
}

interface KeySlip {
  readonly a: string;
  readonly b: string;
  readonly index: number;
}

/** The most titles that are compared: a draft that opens more blocks with titles is a list of instruments. */
const most = 80;

function slipsAmong(keys: readonly string[]): readonly KeySlip[] {
  const found: KeySlip[] = [];
  const split = keys.slice(0, most).map((key) => ({ key, words: key.split(' ') }));
  for (const [at, a] of split.entries()) {
    for (const b of split.slice(at + 1)) {
      const index = a.words.length === b.words.length ? onlyDifference(a.words, b.words) : undefined;
      if (index === undefined) continue;
      const [one = '', other = ''] = [a.words[index], b.words[index]];
      if (slipBetween(one, other) || (numbers.test(one) && numbers.test(other)))
        found.push({ a: a.key, b: b.key, index });
    }
  }
  return found;
}

const numbers = /^(?:\d+|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH)$/;

function onlyDifference(a: readonly string[], b: readonly string[]): number | undefined {
  const index = a.findIndex((word, at) => word !== b[at]);
  return a.every((word, at) => at === index || word === b[at]) ? index : undefined;
}

/** How many blocks behind the first title the head of a draft without a preamble may go on. */
const headBlocks = 12;

/** The index of the last block in which a title that opens it may be the head of the draft. */
export const ownHeadEnd = ({ preamble, title }: DraftTitle): number => preamble?.index ?? title.index + headBlocks;

/** The mentions by which the draft means itself: its heads, and `this ...` up to its testimonium. */
const ownMentions = (draft: Draft, own: DraftTitle, key: string): readonly InstrumentMention[] =>
  instrumentMentions(draft, key).filter(({ index, instrument: { pointer, opens } }) => {
    if (pointer === 'this') return index <= textEnd(draft, own);
    return opens && pointer === 'none' && index <= ownHeadEnd(own);
  });

/**
 * The form that stands less often is taken for the slip; of two as frequent the one whose word the draft has less; else
 * the later.
 */
function rarerFirst(
  draft: Draft,
  one: readonly InstrumentMention[],
  other: readonly InstrumentMention[],
  index: number,
): TitleVariant {
  const words = [one, other].map((mentions) => mentions[0]?.instrument.key.split(' ')[index] ?? '');
  const counts = wordCounts(draft);
  const count = (at: number): number => counts.get(words[at] ?? '').all;
  const first = (mentions: readonly InstrumentMention[]): number => (mentions[0] ? placeOf(mentions[0]) : 0);
  const more = one.length - other.length || count(0) - count(1) || first(other) - first(one);
  return more > 0 ? { wrong: other, right: one, index } : { wrong: one, right: other, index };
}

/** The title at the head where the preamble that defines the draft has another, and not a longer or a shorter one. */
function headAndPreamble({ head, preamble }: DraftTitle): TitleVariant | undefined {
  if (!head || !preamble || preamble.instrument.words.length < 2) return undefined;
  const { alias, date } = preamble.instrument;
  const [a, b] = [head.instrument.key, preamble.instrument.key];
  if (a === b || (alias === undefined && !date) || isPart(a, b) || isPart(b, a)) return undefined;
  return { wrong: [preamble], right: [head], index: undefined };
}

/** Whether a title ends or begins with another, as one that is shortened or set in several lines does. */
const isPart = (whole: string, part: string): boolean => whole.endsWith(` ${part}`) || whole.startsWith(`${part} `);

const isSameVariant = (a: TitleVariant, b: TitleVariant): boolean =>
  [a.wrong, a.right].some((mentions) => mentions.some((mention) => mention.instrument === b.wrong[0]?.instrument)) &&
  [a.wrong, a.right].some((mentions) => mentions.some((mention) => mention.instrument === b.right[0]?.instrument));
