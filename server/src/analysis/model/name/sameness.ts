import { readSentences, sentenceAt } from '../../text/sentences.ts';
import { isRoleName } from '../../words/party-title.ts';
import type { Draft } from '../draft.ts';
import type { NameMention } from './mention.ts';

/** What a draft says of two spellings, apart from how they are spelled. */
export interface Sameness {
  /**
   * It says the same of both (`a Nevada corporation`, `as Administrative Agent`, one address), or calls both the same.
   */
  readonly agree: boolean;
  /** It gives both one short name that is nobody else's, one office, or the same description and part in the deal. */
  readonly calledAlike: boolean;
  /** It describes them differently. */
  readonly apart: boolean;
  /** It calls them differently for short. */
  readonly calledApart: boolean;
  /** It says that one is a former name, a trade name or one succeeded to. */
  readonly former: boolean;
  /** How many of the two it introduces, by a description, a short name or an office. */
  readonly introduced: 0 | 1 | 2;
  /** One of them stands in a title or signs, without being introduced there. */
  readonly stands: boolean;
}

/** What is said of all mentions of one spelling. */
interface Introduction {
  readonly descriptions: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly former: boolean;
  readonly stands: boolean;
}

/** What the draft says of two spellings of what may be one name. */
export function samenessOf(first: readonly NameMention[], second: readonly NameMention[]): Sameness {
  const [a, b] = [introductionOf(first), introductionOf(second)];
  const known = [a, b].filter(isIntroduced).length;
  const described = meet(a.descriptions, b.descriptions);
  const called = common(a.aliases, b.aliases);
  const serving = meet(a.offices, b.offices);
  const servesAsCalled = meet(a.offices, lower(b.aliases)) || meet(b.offices, lower(a.aliases));
  return {
    agree: described || called.length > 0 || serving || servesAsCalled || meet(a.addresses, b.addresses),
    calledAlike: serving || servesAsCalled || called.some((alias) => described || !isRoleName(alias)),
    apart: areApart(a.descriptions, b.descriptions),
    calledApart: areApart(a.aliases, b.aliases),
    former: a.former || b.former,
    introduced: known === 2 ? 2 : known === 1 ? 1 : 0,
    stands: a.stands || b.stands,
  };
}

const isIntroduced = ({ descriptions, aliases, offices }: Introduction): boolean =>
  descriptions.size > 0 || aliases.size > 0 || offices.size > 0;

/** Parts that many have in one deal: two guarantors may well have one name but for a letter. */
const manifold =
  /\b(?:lender|guarantor|subsidiary|purchaser|holder|grantor|pledgor|investor|bank|debtor|obligor|member|manager|partner|arranger|bookrunner|underwriter|registrant|co)s?$|s$|^co\b/;

const titles: ReadonlySet<string> = new Set(['title', 'exhibit-header', 'signature-block']);

function introductionOf(mentions: readonly NameMention[]): Introduction {
  const descriptions = new Set<string>();
  const aliases = new Set<string>();
  const offices = new Set<string>();
  const addresses = new Set<string>();
  let former = false;
  let stands = false;
  for (const { block, name } of mentions) {
    if (name.description !== undefined) descriptions.add(name.description.said);
    if (name.alias) aliases.add(name.alias.text.toUpperCase());
    if (name.role !== undefined && !manifold.test(name.role)) offices.add(name.role);
    if (name.address !== undefined) addresses.add(name.address);
    former ||= name.former;
    stands ||= name.signs || titles.has(block.kind);
  }
  return { descriptions, aliases, offices, addresses, former, stands };
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((said) => b.has(said));

const lower = (said: ReadonlySet<string>): ReadonlySet<string> => new Set([...said].map((one) => one.toLowerCase()));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => common(a, b).length > 0;

/** Whether something is said of each of two, and nothing of both. */
export const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meet(a, b);

/** How many mentions of each spelling are looked at to see whether the two stand side by side. */
const looked = 40;

/** How near each other two names in a sentence are when the drafter has both in view, in UTF-16 units. */
const near = 240;

/** Whether two spellings stand beside each other in a sentence, or in one table: then the drafter may see two names. */
export function standTogether(draft: Draft, first: readonly NameMention[], second: readonly NameMention[]): boolean {
  return first
    .slice(0, looked)
    .some((one) =>
      second.slice(0, looked).some((other) => one.block === other.block && inOneBreath(draft, one, other)),
    );
}

function inOneBreath(draft: Draft, a: NameMention, b: NameMention): boolean {
  if (a.block.kind === 'table') return true;
  if (Math.abs(a.name.at.start - b.name.at.start) > near) return false;
  const sentences = readSentences(draft.text.slice(a.start, a.start + a.block.length), a.block.readable);
  return sentenceAt(sentences, a.name.at.start) === sentenceAt(sentences, b.name.at.start);
}
