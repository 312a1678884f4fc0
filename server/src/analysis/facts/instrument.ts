import { isCapital, lowerAt, tokenSpan, type Tokens } from '../text/tokens.ts';
import { isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { CalendarDate, Fact, Instrument } from './fact.ts';
import { nextNoun, nounMarks } from './instrument/noun.ts';
import { amendedTerm, pointingAt, termBefore } from './instrument/pointer.ts';
import { smallTitle } from './instrument/small-title.ts';
import { tailFrom, type DatesByStart } from './instrument/tail.ts';
import { titleFrom, type Title } from './instrument/title.ts';
import { titleKey, titleText } from './instrument/title-key.ts';
import { titleStart } from './instrument/title-start.ts';

export const instrumentCue: Cue = { words: nounMarks };

/**
 * Reads the titles of instruments, `Second Amended and Restated Credit Agreement`, `AMENDMENT NO. 3 TO LOAN AGREEMENT`,
 * `Certificate of Designation`, and of dated ones in small letters, `that certain loan agreement dated ...`, with the
 * date, the short name and the parties that stand with them. It claims nothing: a title holds no number that another
 * recogniser could take for an amount. `facts` are the block's facts read so far.
 */
export function readInstruments(tokens: Tokens, claims: Claims, facts: readonly Fact[]): readonly Instrument[] {
  const found: Instrument[] = [];
  let noun = nextNoun(tokens, 0);
  if (noun >= tokens.count) return found;
  const dates = datesByStart(facts);
  let floor = 0;
  for (; noun < tokens.count; noun = nextNoun(tokens, noun + 1)) {
    if (noun < floor || isClaimed(claims, noun)) continue;
    if (!isCapital(tokens, noun)) {
      const small = dates.size > 0 ? smallAt(tokens, noun, dates) : undefined;
      if (small) found.push(small);
      continue;
    }
    const title = titleFrom(tokens, claims, titleStart(tokens, claims, noun, floor), noun);
    if (!title) continue;
    const instrument = isChanged(tokens, title, floor) ? undefined : instrumentAt(tokens, title, dates);
    if (instrument) found.push(instrument);
    floor = title.to;
  }
  return found;
}

/**
 * Whether a title is what the one before it changes, `Amendment No. 3 to the Lease`: of which of the two a date says
 * something, nobody can tell.
 */
function isChanged(tokens: Tokens, { from }: Title, before: number): boolean {
  const pointing = pointingAt(tokens, from).from;
  if (before === 0 || pointing === from || pointing !== before + 1) return false;
  return lowerAt(tokens, before) === 'to' || lowerAt(tokens, before) === 'of';
}

/** The short name behind a list of amendments; what amends is no part of such a list's head. */
const laterTerm = (tokens: Tokens, title: Title, key: string): string | undefined =>
  /\b(?:AMENDMENT|SUPPLEMENT|MODIFICATION|WAIVER)\b/.test(key) ? undefined : amendedTerm(tokens, title.to, key);

/** What a title in small letters states; undefined without a date, and for a noun alone without a short name. */
function smallAt(tokens: Tokens, noun: number, dates: DatesByStart): Instrument | undefined {
  const title = smallTitle(tokens, noun);
  const instrument = title && instrumentAt(tokens, title, dates);
  if (!instrument?.date || (instrument.words.length < 2 && instrument.alias === undefined)) return undefined;
  return { ...instrument, opens: false };
}

const none: DatesByStart = new Map();

function datesByStart(facts: readonly Fact[]): DatesByStart {
  let dates: Map<number, CalendarDate> | undefined;
  for (const fact of facts) {
    if (fact.kind === 'date') (dates ??= new Map<number, CalendarDate>()).set(fact.at.start, fact);
  }
  return dates ?? none;
}

function instrumentAt(tokens: Tokens, title: Title, dates: DatesByStart): Instrument | undefined {
  const { pointer, from } = pointingAt(tokens, title.from);
  const opens = title.from === 0;
  const several = title.words.length > 1;
  const dated = dates.size > 0;
  if (!dated && !(several && (opens || pointer === 'this'))) return undefined;
  const tail = tailFrom(tokens, title.to, dates);
  if (!tail.date && !(several && (opens || pointer === 'this'))) return undefined;
  const { key, at: words } = titleKey(tokens, title);
  return {
    kind: 'instrument',
    at: tokenSpan(tokens, title.from, title.to),
    text: titleText(tokens, title),
    key,
    words,
    pointer,
    opens,
    alias: tail.alias ?? termBefore(tokens, from) ?? (tail.date ? laterTerm(tokens, title, key) : undefined),
    date: tail.date,
    parties: tail.parties,
  };
}
