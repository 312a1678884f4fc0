import { endsClause, endsSentence } from '../text/sentence-end.ts';
import { COMMA } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isCapital, isSign, lowerAt, textBetween, tokenFrom, tokenText, type Tokens } from '../text/tokens.ts';
import { isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Assembly, CalendarDate, DatedEvent, Fact } from './fact.ts';

/** How far before its date an event is named, and how far before that who meets, in tokens. */
const reach = 36;
const lookback = 16;

const nouns = new Set(['meeting', 'adjournment', 'adjourned', 'resolution', 'resolutions']);
/** Words of which one must stand between an event and a date that is further off than its own name. */
const held = new Set('held convened reconvened scheduled take called adopted approved passed'.split(' '));
/** Words that belong to the name of an event: `meeting of the stockholders of the Company`. */
const naming = new Set(
  (
    'of the a our its their company corporation partnership trust stockholders shareholders holders members board directors ' +
    'to be duly and by action'
  ).split(' '),
);
/** Words that give the date to something else. */
const others = new Set(
  (
    'mailed filed record close notice dated given which who whom following after before prior since between than effective ' +
    'delivered sent signed executed expire expires terminate ending ended issued'
  ).split(' '),
);

export const eventCue: Cue = { facts: 1 };

/**
 * Reads meetings, adjournments and resolutions with their day,
 * `at a special meeting duly called and held on April 24, 2003`, `adjourned until April 30, 2003`, from the dates that
 * were found. Claims nothing.
 */
export function readEvents(tokens: Tokens, claims: Claims, facts: readonly Fact[]): readonly DatedEvent[] {
  const found: DatedEvent[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'date') continue;
    const event = eventBefore(tokens, claims, fact);
    if (event) found.push(event);
  }
  return found;
}

/** Committees meet on days of their own, and a board has several: what they do is held to nothing. */
const committees = new Set(['committee', 'committees', 'subcommittee']);

function eventBefore(tokens: Tokens, claims: Claims, date: CalendarDate): DatedEvent | undefined {
  const start = Math.min(date.at.start, date.weekday?.at.start ?? date.at.start);
  const before = tokenFrom(tokens, start) - 1;
  // "on the 24th day of April, 2003".
  const lead = lowerAt(tokens, before) === 'the' ? before - 1 : before;
  const preposition = lowerAt(tokens, lead);
  if (preposition === 'dated') return reportBefore(tokens, lead, date);
  if (preposition === 'of' && lowerAt(tokens, lead - 1) === 'meeting')
    return eventAt(tokens, lead - 1, lead, 'on', date);
  if (preposition !== 'on' && preposition !== 'until' && preposition !== 'to') return undefined;
  let verb = false;
  let named = true;
  for (let i = lead - 1; i >= Math.max(0, lead - reach); i--) {
    const word = lowerAt(tokens, i);
    if (nouns.has(word)) {
      return verb || named ? eventAt(tokens, i, lead, preposition, date) : undefined;
    }
    if (others.has(word) || endsClause(tokens, i)) return undefined;
    verb ||= held.has(word);
    named &&= naming.has(word) || isSign(tokens, i, COMMA) || isCapital(tokens, i) || isClaimed(claims, i);
    // Another date on the way is the event's own.
    if (isClaimed(claims, i) && tokens.kinds[i] === FIGURE && /^(?:1[89]|20)\d\d$/.test(tokenText(tokens, i)))
      return undefined;
  }
  return undefined;
}

/** `our report dated` before a date: what an auditor consents to the use of, or goes on to speak of. */
function reportBefore(tokens: Tokens, lead: number, date: CalendarDate): DatedEvent | undefined {
  const noun = isSign(tokens, lead - 1, COMMA) ? lead - 2 : lead - 1;
  if (!/^reports?$/.test(lowerAt(tokens, noun)) || lowerAt(tokens, noun - 1) !== 'our') return undefined;
  return {
    ...{ kind: 'event', at: localSpan(tokens.starts[noun] ?? 0, tokens.ends[noun] ?? 0) },
    ...{ text: tokenText(tokens, noun), what: 'report', assembly: undefined, date },
    definite: isCapital(tokens, noun - 1),
  };
}

function eventAt(
  tokens: Tokens,
  noun: number,
  lead: number,
  preposition: string,
  date: CalendarDate,
): DatedEvent | undefined {
  const word = lowerAt(tokens, noun);
  const from = adjectivesFrom(tokens, noun);
  const what = whatIs(tokens, from, noun, lead, preposition);
  if (!what || isOfCommittee(tokens, from, lead)) return undefined;
  const article = lowerAt(tokens, from - 1);
  return {
    kind: 'event',
    at: localSpan(tokens.starts[from] ?? 0, tokens.ends[noun] ?? 0),
    text: textBetween(tokens, from, noun + 1),
    what,
    assembly: assemblyOf(tokens, noun, lead, from),
    definite: /^(?:the|such|said|this|these|foregoing|above)$/.test(article) || word === 'adjourned',
    date,
  };
}

const adjectives = new Set(
  'special annual regular general extraordinary adjourned reconvened further foregoing above'.split(' '),
);

function adjectivesFrom(tokens: Tokens, noun: number): number {
  let from = noun;
  while (adjectives.has(lowerAt(tokens, from - 1))) from--;
  return from;
}

function whatIs(
  tokens: Tokens,
  from: number,
  noun: number,
  lead: number,
  preposition: string,
): DatedEvent['what'] | undefined {
  const word = lowerAt(tokens, noun);
  const between = (wanted: string): boolean => {
    for (let i = from; i < lead; i++) if (lowerAt(tokens, i) === wanted) return true;
    return false;
  };
  if (word.startsWith('resolution')) {
    return preposition === 'on' && (between('adopted') || between('approved') || between('passed'))
      ? 'resolution'
      : undefined;
  }
  if (word === 'adjournment' || word === 'adjourned' || preposition !== 'on') {
    if (preposition === 'on') return undefined;
    const adjourned =
      word.startsWith('adjourn') || between('adjourned') || lowerAt(tokens, from - 2).startsWith('adjourn');
    return adjourned ? 'adjourned' : undefined;
  }
  if (between('adjourned') || between('reconvened')) return 'adjourned';
  return between('special') ? 'special' : between('annual') ? 'annual' : 'meeting';
}

/** Whether a committee is named between an event and its date, or before it in its sentence. */
function isOfCommittee(tokens: Tokens, from: number, lead: number): boolean {
  for (let i = lead - 1; i >= Math.max(0, from - lookback); i--) {
    if (i < from && endsSentence(tokens, i)) return false;
    if (committees.has(lowerAt(tokens, i))) return true;
  }
  return false;
}

/** Who meets, as said between the event and its date or just before it. */
function assemblyOf(tokens: Tokens, noun: number, lead: number, from: number): Assembly | undefined {
  for (let i = noun + 1; i < lead; i++) {
    const found = assemblies[lowerAt(tokens, i)];
    if (found) return found;
  }
  for (let i = from - 1; i >= Math.max(0, from - lookback); i--) {
    if (endsSentence(tokens, i)) return undefined;
    const found = assemblies[lowerAt(tokens, i)];
    if (found) return found;
  }
  return undefined;
}

const assemblies: Readonly<Record<string, Assembly>> = {
  board: 'board',
  directors: 'board',
  stockholders: 'holders',
  shareholders: 'holders',
  members: 'holders',
};
