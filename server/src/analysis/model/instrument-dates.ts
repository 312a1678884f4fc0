import type { CalendarDate } from '../facts/fact.ts';
import type { Draft } from './draft.ts';
import { draftTitle, type DatedPlace, type DraftTitle } from './draft-title.ts';
import type { Indexes } from './indexes.ts';
import { areOne, isSameDay, meansTheDraft } from './instrument-evidence.ts';
import { instrumentMentions, placeOf, type DatedMention, type InstrumentMention } from './instrument-mentions.ts';

/** One instrument that the draft itself shows to be given two dates, the one held to be wrong first. */
export interface InstrumentDates {
  /** Its title as written at the wrong date. */
  readonly title: string;
  readonly wrong: DatedPlace;
  readonly right: DatedPlace;
  /** How often the draft gives the instrument the right date. */
  readonly stands: number;
}

interface Candidates {
  readonly revision: number;
  readonly keys: readonly string[];
}

/** The titles that are given two dates, as long as no mention of an instrument comes or goes. */
const known = new WeakMap<Indexes, Candidates>();

function candidates(indexes: Indexes): readonly string[] {
  const { byKey, revision } = indexes.instruments;
  const before = known.get(indexes);
  if (before?.revision === revision) return before.keys;
  const keys: string[] = [];
  for (const [key, places] of byKey) {
    let first: CalendarDate | undefined;
    let twice = false;
    for (const instruments of places.values()) {
      for (const { date } of instruments) {
        first ??= date;
        twice ||= date !== undefined && first !== undefined && !isSameDay(date, first);
      }
    }
    if (twice) keys.push(key);
  }
  keys.sort();
  known.set(indexes, { revision, keys });
  return keys;
}

/** Every instrument that is given two dates, by title and then in the order of the text. */
export function instrumentDates(draft: Draft): readonly InstrumentDates[] {
  const keys = candidates(draft.indexes);
  return keys.flatMap((key) => conflictsOf(draft, instrumentMentions(draft, key).filter(isDated)));
}

const isDated = (mention: InstrumentMention): mention is DatedMention => mention.instrument.date !== undefined;

/** So many mentions of a title are held to each other: more are a list, and a list of many is no conflict. */
const most = 200;

function conflictsOf(draft: Draft, mentions: readonly DatedMention[]): readonly InstrumentDates[] {
  const own = draftTitle(draft);
  const looked = mentions.slice(0, most);
  return looked.flatMap((mention) => {
    const right = (own && ownDate(own, mention, looked)) ?? counterpartOf(draft, mention, looked);
    if (!right) return [];
    const { block, start, instrument } = mention;
    const stands = countOf(looked, right.date);
    return [{ title: instrument.text, wrong: { block, start, date: instrument.date }, right, stands }];
  });
}

const countOf = (mentions: readonly DatedMention[], date: CalendarDate): number =>
  mentions.filter(({ instrument }) => isSameDay(instrument.date, date)).length;

/** The date that the head of the draft gives it, where the mention is of the draft and says another. */
function ownDate(own: DraftTitle, mention: DatedMention, all: readonly DatedMention[]): DatedPlace | undefined {
  const right = own.dates.at(-1);
  if (!right || own.dates.some(({ date }) => isSameDay(date, mention.instrument.date))) return undefined;
  return meansTheDraft(own, mention, all) ? right : undefined;
}

/** Another mention of the same instrument with a date that stands more often, or as often and earlier. */
function counterpartOf(draft: Draft, mention: DatedMention, all: readonly DatedMention[]): DatedPlace | undefined {
  const own = countOf(all, mention.instrument.date);
  for (const other of all) {
    if (isSameDay(other.instrument.date, mention.instrument.date)) continue;
    const count = countOf(all, other.instrument.date);
    const better = count > own || (count === own && placeOf(other) < placeOf(mention));
    if (!better || !areOne(draft, mention, other, all)) continue;
    return { block: other.block, start: other.start, date: other.instrument.date };
  }
  return undefined;
}
