import { differenceOf, isSameDay } from '../date/dated-place.ts';
import type { Draft } from '../draft.ts';
import { textEnd, type DraftTitle } from '../draft-title.ts';
import { isCalledAgain, isMadeAndCalled, isSet, isSmall } from './called-again.ts';
import { leadingTo, leadLength } from './lead.ts';
import type { DatedMention } from './mentions.ts';

/**
 * Whether a mention behind the signatures, in a form or an exhibit, is of the very instrument that is drafted. There
 * `the Credit Agreement dated as of ...` is the draft, and so is `this Credit Agreement`. In the draft's own text that
 * would be `this Agreement`, and another instrument of that title is a former one. `all` are the mentions of the title.
 */
export function meansTheDraft(
  draft: Draft,
  own: DraftTitle,
  mention: DatedMention,
  all: readonly DatedMention[],
): boolean {
  if (mention.instrument.key !== own.title.instrument.key || !mayBePlain(mention)) return false;
  const end = textEnd(draft, own);
  const parties = own.preamble?.instrument.parties ?? own.title.instrument.parties;
  // Two agreements that stand in one text each say `this Agreement`, between their own parties.
  if (mention.instrument.pointer === 'this') return mention.index < end && !partiesDiffer(mention, parties);
  if (mention.index <= end) return false;
  // A date that the draft gives to another instrument of the title is no slip.
  const sharing = all.filter(({ instrument }) => isSameDay(instrument.date, mention.instrument.date));
  if (sharing.some((other) => other.index <= end || !mayBePlain(other))) return false;
  return !partiesDiffer(mention, parties);
}

/** Whether nothing in the mention says that it is of a former, another or a separately named instrument. */
const mayBePlain = ({ instrument }: DatedMention): boolean =>
  instrument.pointer !== 'another' &&
  (instrument.alias === undefined || isPlainAlias(instrument.alias, instrument.key));

/** Whether a short name is made of the words of the title alone, as `Agreement` and `Credit Agreement` are. */
function isPlainAlias(alias: string, key: string): boolean {
  const words = new Set(key.split(' '));
  return alias.split(/[\s-]+/).every((word) => words.has(word) || word === 'THE');
}

/** Words for a party that say what it does in the deal, or what and where it is, and not who. */
const common: ReadonlySet<string> = new Set(
  [
    'BORROWER BORROWERS LENDER LENDERS AGENT AGENTS BANK BANKS COMPANY PARENT GUARANTOR GUARANTORS TRUSTEE UNDERSIGNED',
    'ADMINISTRATIVE COLLATERAL SELLER SELLERS BUYER BUYERS PURCHASER PURCHASERS LICENSOR LICENSEE LANDLORD TENANT OWNER',
    'CONTRACTOR EXECUTIVE EMPLOYEE EMPLOYER SUBSIDIARY SUBSIDIARIES MAKER TRUSTOR BENEFICIARY ASSIGNOR ASSIGNEE GRANTOR',
    'MERGER SUB ISSUER HOLDER HOLDERS PARTY PARTIES PARTNERSHIP ASSOCIATION NATIONAL TRUST SAVINGS FIRST UNITED STATE AMERICA AMERICAN',
    'NEW YORK DELAWARE NEVADA TEXAS CALIFORNIA FLORIDA ONE OTHER ALL LOAN DOCUMENTS EXHIBIT PAGE',
  ].flatMap((line) => line.split(' ')),
);

const namesOf = (parties: readonly string[]): readonly string[] => parties.filter((word) => !common.has(word));

/** Whether both sides name parties and no name is of both. */
function partiesDiffer({ instrument }: DatedMention, parties: readonly string[]): boolean {
  const [a, b] = [namesOf(instrument.parties), namesOf(parties)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/**
 * How many names two lists of parties must have in common to be one list, if the shorter has no other name; more if it
 * has one.
 */
const enough = 2;

/** Whether the names of the shorter list are in the longer: what follows the parties may be read for one of them. */
function partiesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = [namesOf(a), namesOf(b)].sort((one, other) => one.length - other.length);
  const shared = (few ?? []).filter((word) => many?.includes(word)).length;
  const missing = (few?.length ?? 0) - shared;
  return shared >= enough + missing && missing <= 1;
}

/** Titles of which a draft often lists several with the same parties. */
const frequent =
  /(?:^|\s)(?:NOTE|LEASE|SUBLEASE|WARRANT|LETTER|MORTGAGE|ASSIGNMENT|DEED|CERTIFICATE|SUPPLEMENT|LICENSE|CONTRACT|GUARANTY|GUARANTEE|WAIVER|ADDENDUM|PLAN|(?:LETTER|LEASE|EASEMENT|OPTION|SUBSCRIPTION|AWARD|INDEMNIFICATION|PURCHASE ORDER|OPERATING) AGREEMENT)$/;
const numbered = /\b(?:NO \w+|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH)\b/;

/**
 * Whether two mentions of one title with different dates are shown to be of one instrument, and not of two. Nothing may
 * tell them apart, and the dates must be a slip away from each other. Then the number in the title binds them, or the
 * parties, the words before the title or the count of mentions. `all` are the mentions of the title.
 */
export function areOne(
  draft: Draft,
  own: DraftTitle | undefined,
  a: DatedMention,
  b: DatedMention,
  all: readonly DatedMention[],
): boolean {
  const difference = differenceOf(a.instrument.date, b.instrument.date);
  if (difference === 'far') return false;
  if (isSet(a) || isSet(b)) return difference === 'near' && isMadeAndCalled(draft, a, b, all);
  if (a.index === b.index) return false;
  if (partiesDiffer(a, b.instrument.parties) || aliasesDiffer(a, b)) return false;
  const key = a.instrument.key;
  if (isSamePassage(draft, a, b)) return true;
  // Two dates in one list are two instruments.
  if (all.some((other) => other.index === a.index && isSameDay(other.instrument.date, b.instrument.date))) return false;
  // What the draft amends is one agreement, and so is what it defines as one.
  if (amends(own, key) && mayBePlain(a) && mayBePlain(b)) return true;
  if (a.instrument.alias !== undefined && a.instrument.alias === b.instrument.alias && !mayBePlain(a)) return true;
  const changes = key.includes(' TO ') || key.includes('AMENDED AND RESTATED');
  if (numbered.test(key) && changes) return true;
  if (difference === 'year') return false;
  return isCounted(draft, a, b, all);
}

/**
 * Whether the parties of two mentions, the count of each date or how the one introduces what the other calls show one
 * instrument. Of what is written small there are many, and only its parties tell that two are one.
 */
function isCounted(draft: Draft, a: DatedMention, b: DatedMention, all: readonly DatedMention[]): boolean {
  const { key, words } = a.instrument;
  const plain = mayBePlain(a) && mayBePlain(b) && !isSmall(a) && !isSmall(b);
  const most = all.filter(({ instrument }) => isSameDay(instrument.date, b.instrument.date)).length;
  const few = all.filter(({ instrument }) => isSameDay(instrument.date, a.instrument.date)).length;
  const outnumbered = Math.min(most, few) === 1 && Math.max(most, few) > 1 && plain;
  // Leases and notes are several as a rule, unless the title has many words and one of them another date.
  const single = frequent.test(key) ? outnumbered && words.length > 2 : plain;
  if (single && isCalledAgain(draft, a, b, all)) return true;
  if (areListed(a, b) || words.length < 2) return false;
  const agree = partiesAgree(a.instrument.parties, b.instrument.parties) || (sameParties(a, b) && !frequent.test(key));
  return frequent.test(key) ? agree && outnumbered : agree || outnumbered;
}

/** Whether the draft's title, at its head or in its preamble, is that of an amendment to an instrument of the title. */
const amends = (own: DraftTitle | undefined, key: string): boolean =>
  [own?.title, own?.head].some((one) => one?.instrument.key.endsWith(` TO ${key}`));

function aliasesDiffer(a: DatedMention, b: DatedMention): boolean {
  const [one, other] = [a.instrument.alias, b.instrument.alias];
  if (one === undefined || other === undefined || one === other) return false;
  return !(mayBePlain(a) && mayBePlain(b));
}

const sameParties = (a: DatedMention, b: DatedMention): boolean => {
  const [one, other] = [a.instrument.parties, b.instrument.parties];
  return one.length >= enough && one.length === other.length && one.every((word) => other.includes(word));
};

/** How many blocks apart the items of a list may stand. */
const listReach = 12;

const areListed = (a: DatedMention, b: DatedMention): boolean =>
  Math.abs(a.index - b.index) <= listReach && isItem(a) && isItem(b);

const isItem = ({ block, instrument }: DatedMention): boolean =>
  instrument.opens || block.kind === 'numbered-paragraph' || block.kind === 'table';

/** How near series of titles stand. */
const seriesReach = 4;

/** Whether the same words lead up to both titles, a good way apart: a sentence or a list that stands twice. */
function isSamePassage(draft: Draft, a: DatedMention, b: DatedMention): boolean {
  if (Math.abs(a.index - b.index) < seriesReach) return false;
  const before = leadingTo(draft, a);
  return before.length === leadLength && before === leadingTo(draft, b);
}
