import type { Description, Name } from '../../facts/fact.ts';
import type { LocalSpan } from '../../text/span.ts';
import { areNested, isJurisdiction, isState } from '../../words/jurisdictions.ts';
import { isRoleName } from '../../words/party-title.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile, keptWith } from '../kept.ts';
import { outlineOf, type Outline } from '../outline.ts';
import { formOf, isForm, isInDoubt, isOtherForm } from './company-form.ts';
import { doubtedHolders, formationRevision, formationsByHolder, type PlacedFormation } from './formation.ts';
import { mentionsOf } from './mention.ts';
import { wordCounts } from './word-count.ts';

/** A place at which a name, or the short name of one entity, says what the entity is. */
export interface DescribedMention {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  /** The name, or the short name with its article, as written. */
  readonly text: string;
  readonly at: LocalSpan;
  readonly description: Description;
  /** Undefined where the entity is called by its short name. */
  readonly name: Name | undefined;
  /** The key of the entity's name. */
  readonly key: string;
}

/**
 * One entity that is said to be formed in two places, or to be of two forms; the mentions held to be wrong first. None
 * is right where only the suffix of its name says another form.
 */
export interface JurisdictionConflict {
  readonly wrong: readonly DescribedMention[];
  readonly right: readonly DescribedMention[];
  readonly differ: 'place' | 'form';
}

/**
 * The entities of a draft that are said to be two things: a Nevada corporation here, a Delaware corporation there. None
 * that may have been both, one after the other: the draft speaks of a merger, a conversion or a former name near one of
 * them, or of a change of domicile anywhere.
 */
export function jurisdictionConflicts(draft: Draft): readonly JurisdictionConflict[] {
  const found = doubtedHolders(draft).size === 0 ? conflicts(draft) : conflictsUnder(outlineOf(draft))(draft);
  if (found.length === 0) return found;
  const counts = wordCounts(draft);
  return moves.some((word) => counts.get(word).all > 0) ? [] : found;
}

/** Those of which nothing near a mention speaks of a change; what is read lies in blocks that state the names. */
const conflicts = keptWhile(formationRevision, findConflicts);

/** The same where a short name is at stake: what it stands for depends on the exhibits of the draft as well. */
const conflictsUnder = keptWith((_outline: Outline) => keptWhile(formationRevision, findConflicts));

function findConflicts(draft: Draft): readonly JurisdictionConflict[] {
  const found: JurisdictionConflict[] = [];
  const called = formationsByHolder(draft);
  for (const key of [...new Set([...keysInDoubt(draft), ...called.keys()])].sort()) {
    const mentions = [...describedByName(draft, key), ...(called.get(key) ?? []).map(described(key))];
    const conflict = conflictAmong(mentions) ?? misfit(draft, mentions);
    if (conflict && !areTwo(conflict) && !hasMoved(draft, conflict)) found.push(conflict);
  }
  return found;
}

const describedByName = (draft: Draft, key: string): readonly DescribedMention[] =>
  mentionsOf(draft, key).flatMap(({ block, start, name }): readonly DescribedMention[] => {
    const { description } = name;
    if (!description || isOfColumnBefore(draft.text, start + name.at.start, start + description.formAt.end)) return [];
    return [{ block, start, text: name.text, at: name.at, description, name, key }];
  });

/**
 * Whether what is said of a name stands in the line under the last of several columns: it is said of the first. A label
 * or a number, `By:    Alder LLC`, is no column.
 */
function isOfColumnBefore(text: string, from: number, to: number): boolean {
  if (!text.slice(from, to).includes('\n')) return false;
  return /(?:[^\s|:.)\d]|[^\s\d]\.)[^\S\n]{3,}$/.test(text.slice(Math.max(0, from - ownerReach), from));
}

const described =
  (key: string) =>
  ({ block, start, formation }: PlacedFormation): DescribedMention => ({
    ...{ block, start, text: formation.text, at: formation.at, description: formation.description },
    ...{ name: undefined, key },
  });

/** The names of a document of which two things are said, or one that the suffix does not say. */
const keysInDoubt = ({ indexes }: Draft): readonly string[] =>
  [...indexes.names.byKey].flatMap(([key, places]) => (isInDoubt(key, places.values()) ? [key] : []));

/** The mentions that are said to be of another form than the suffix of their name says. */
function misfit(draft: Draft, mentions: readonly DescribedMention[]): JurisdictionConflict | undefined {
  const wrong = mentions.filter(
    (mention) =>
      isState(mention.description.place) &&
      isOtherForm(mention.key, mention.description) &&
      !belongsToAnother(draft, mention),
  );
  return wrong.length > 0 ? { wrong, right: [], differ: 'form' } : undefined;
}

/** How far before a name it is read whose it is, in UTF-16 units. */
const ownerReach = 60;

/**
 * Whether what stands behind a name may be said of another: `the manager of Alder LLC, a Utah corporation`, `a Utah
 * limited partnership and a Utah corporation, respectively`.
 */
function belongsToAnother({ text }: Draft, { block, start, at, description, name }: DescribedMention): boolean {
  if (!name) return false;
  const [from, to] = [start + at.start, start + description.formAt.end];
  const before = text.slice(Math.max(start, from - ownerReach), from);
  return (
    /\b(?:partner|member|manager|parent|subsidiary|shareholder|stockholder|owner|affiliate|holder|trustee|counsel|agent)s?\s+(?:of|for|to)\s+$/i.test(
      before,
    ) || /\brespectively\b/i.test(text.slice(to, Math.min(start + block.length, to + ownerReach)))
  );
}

function conflictAmong(mentions: readonly DescribedMention[]): JurisdictionConflict | undefined {
  const placed = mentions.filter(({ description }) => isJurisdiction(description.place));
  const [right, wrong] = twoMost(placed, ({ description }) => description.place);
  if (right?.[0] && wrong?.[0]) {
    return areNested(right[0].description.place, wrong[0].description.place)
      ? undefined
      : { wrong, right, differ: 'place' };
  }
  const formed = placed.filter(({ key, description }) => formOf(key) !== undefined && isForm(description.form));
  const byForm = twoMost(formed, ({ description }) => description.form);
  // An LLC is no corporation: what the name itself says decides.
  const fits = byForm.map(([one]) => one !== undefined && formOf(one.key) === one.description.form);
  const [first, second] = byForm;
  if (!first || !second || fits[0] === fits[1]) return undefined;
  return fits[0] === true
    ? { right: first, wrong: second, differ: 'form' }
    : { right: second, wrong: first, differ: 'form' };
}

/** The mentions of which most say one thing, then those of which most say another; of as many the earlier. */
function twoMost(
  mentions: readonly DescribedMention[],
  said: (mention: DescribedMention) => string,
): readonly DescribedMention[][] {
  const groups = new Map<string, DescribedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(said(mention)) ?? [];
    group.push(mention);
    groups.set(said(mention), group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length || start(a) - start(b));
  return sorted.length === 2 ? sorted : [];
}

const placeOf = ({ start, at }: DescribedMention): number => start + at.start;

const start = ([first]: readonly DescribedMention[]): number => (first ? placeOf(first) : 0);

/**
 * Whether the drafter sees two companies of one name: they stand in one paragraph or list, or are called differently
 * for short, by more than their parts in the deal (`"Alder Nevada"`, `"Alder Delaware"`).
 */
function areTwo({ wrong, right }: JurisdictionConflict): boolean {
  const named = right.filter(({ name }) => name);
  if (wrong.some(({ block, name }) => name && named.some((other) => other.block === block))) return true;
  const [one, other] = [wrong, right].map(
    (mentions) => new Set(mentions.flatMap(({ name }) => name?.alias?.text.toUpperCase() ?? [])),
  );
  if (!one || !other || one.size === 0 || other.size === 0) return false;
  return ![...one, ...other].some(isRoleName) && ![...one].some((alias) => other.has(alias));
}

/** Words of the draft, anywhere in it, by which a company came from one place to another. */
const moves = ['REINCORPORATION', 'REINCORPORATED', 'REINCORPORATE', 'REDOMESTICATION', 'DOMESTICATION', 'REDOMICILE'];

/**
 * Words by which a company came to be another; of a conversion those that are not of shares, notes or statements:
 * `conversion price`, `converted into Common Stock`.
 */
const converted =
  /\bconver(?:sion|ted|ting)(?!\s+(?:price|rate|ratio|rights?|privileges?|dates?|shares?|stock|notes?|notices?|the\s+registration|(?:of|into)\s+(?:(?:the|such|any|all|its|one)\s+)*(?:shares?|notes?|series|preferred|common|class|debentures?|securities|warrants?)))\b/i;
const renamed =
  /\b(?:formerly|predecessor|successor (?:by|to|in)|succession|continuance|domesticat|reincorporat|renamed|known as)|\b[afn]\/?k\/?a\b/i;
const merged = /\b(?:merge[drs]?|merger|merging|surviving|survivor)/i;

/** What a merger agreement is called, and who is made for the merger: neither tells that it has changed anybody. */
const mergerTerms = /\bAgreement\s+and\s+Plan\s+of\s+Merger\b|\bMerger\s+(?:Sub|Agreement)\b/gi;

/** How far around a description words of a change are looked for, in UTF-16 units. */
const around = 300;

function hasMoved(draft: Draft, { wrong, right }: JurisdictionConflict): boolean {
  return [...wrong, ...right].some((mention) => {
    const at = placeOf(mention);
    if (mention.name?.former) return true;
    const near = draft.text
      .slice(Math.max(mention.start, at - around), Math.min(mention.start + mention.block.length, at + around))
      .replace(mergerTerms, '');
    // No merger makes a corporation of what goes on calling itself a limited liability company.
    return converted.test(near) || renamed.test(near) || (right.length > 0 && merged.test(near));
  });
}
