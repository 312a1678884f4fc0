import { readSentences, sentenceAt } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { NameMention } from './mention.ts';

/**
 * What a draft says of two spellings, apart from how they are spelled:
 * - `one`: it says the same of both, or calls both the same;
 * - `party`: it introduces one of them and lets the other sign, or stand at its head, without introducing it;
 * - `stranger`: it introduces one of them only;
 * - `silent`: it introduces neither;
 * - `two`: it describes or calls them differently, or says that one is a former or a trade name.
 */
export type Sameness = 'one' | 'party' | 'stranger' | 'silent' | 'two';

/** What is said of all mentions of one spelling. */
interface Introduction {
  readonly descriptions: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly renamed: boolean;
  readonly stands: boolean;
}

/** What the draft says of two spellings of what may be one name. */
export function samenessOf(first: readonly NameMention[], second: readonly NameMention[]): Sameness {
  const [a, b] = [introductionOf(first), introductionOf(second)];
  if (a.renamed || b.renamed) return 'two';
  if (areApart(a.descriptions, b.descriptions) || areApart(a.aliases, b.aliases)) return 'two';
  if (meet(a.descriptions, b.descriptions) || meet(a.aliases, b.aliases) || meet(a.offices, b.offices)) return 'one';
  const [known, other] = isIntroduced(a) ? [a, b] : [b, a];
  if (!isIntroduced(known)) return 'silent';
  if (isIntroduced(other)) return 'stranger';
  return other.stands || known.stands ? 'party' : 'stranger';
}

const isIntroduced = ({ descriptions, aliases, offices }: Introduction): boolean =>
  descriptions.size > 0 || aliases.size > 0 || offices.size > 0;

/** Parts that many have in one deal: two guarantors may well have one name but for a letter. */
const shared =
  /^(?:an? )?(?:.*\b(?:lender|guarantor|subsidiary|purchaser|holder|grantor|pledgor|investor|bank|seller|debtor|obligor|member|manager|partner|arranger|bookrunner|underwriter|co-[a-z]+)s?)$|s$/;

function introductionOf(mentions: readonly NameMention[]): Introduction {
  const descriptions = new Set<string>();
  const aliases = new Set<string>();
  const offices = new Set<string>();
  let renamed = false;
  let stands = false;
  for (const { block, name } of mentions) {
    if (name.description !== undefined) descriptions.add(name.description);
    if (name.alias) aliases.add(name.alias.text.toUpperCase());
    if (name.role !== undefined && !shared.test(name.role)) offices.add(name.role);
    renamed ||= name.renamed;
    stands ||=
      name.signs || block.kind === 'title' || block.kind === 'exhibit-header' || block.kind === 'signature-block';
  }
  return { descriptions, aliases, offices, renamed, stands };
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((said) => b.has(said));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meet(a, b);

/** So many mentions of each spelling are looked at for whether they stand side by side. */
const looked = 40;

/** Whether two spellings stand in one sentence, or in one list or table: then the drafter sees two names. */
export function standTogether(draft: Draft, first: readonly NameMention[], second: readonly NameMention[]): boolean {
  return first
    .slice(0, looked)
    .some((one) =>
      second.slice(0, looked).some((other) => one.block === other.block && inOneBreath(draft, one, other)),
    );
}

function inOneBreath(draft: Draft, a: NameMention, b: NameMention): boolean {
  if (a.block.kind === 'table') return true;
  const sentences = readSentences(draft.text.slice(a.start, a.start + a.block.length), a.block.readable);
  return sentenceAt(sentences, a.name.at.start) === sentenceAt(sentences, b.name.at.start);
}
