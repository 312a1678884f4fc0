import type { Name } from '../facts/fact.ts';
import type { Draft } from '../model/draft.ts';
import { keptWith } from '../model/kept.ts';
import { isOtherForm } from '../model/name/company-form.ts';
import type { NameMention } from '../model/name/mention.ts';
import { partySlips } from '../model/name/party-slips.ts';
import { spelledAs } from '../model/name/rewrite.ts';
import type { SpellingPair } from '../model/name/spelling-pairs.ts';
import { fullMention } from '../model/name/suffix-drift.ts';
import { differsElsewhere, type Misspelling, type NameVariant } from '../model/name/variant.ts';
import { nameVariants } from '../model/name/variants.ts';
import { respellings, type WordPlace } from '../model/name/word-places.ts';
import { blockText } from '../model/places.ts';
import { inAllPlaces, inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { isCapitals } from '../words/spell-case.ts';
import { examples } from './name-variant/examples.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const nameVariant = defineRule({
  id: 'name-variant',
  summary: 'A party is spelled the same way throughout.',
  why: [
    'Who is bound, who holds and who may sue is a matter of names. A name that is spelled in two ways lets a reader',
    'ask whether there are two companies, and a registry or a court may answer that there are: filings under a',
    'misspelt debtor name have been held seriously misleading and without effect (UCC § 9-506), and suits have been',
    'lost that named the wrong party.',
    '',
    'Many real companies differ by a letter, so nearness alone is not reported. The draft itself must show that one',
    'company is meant: it says the same of both spellings (`a Nevada corporation`); or one of them turns a word that',
    'stands in the draft three times or more into one that stands nowhere else; or it introduces only the one that',
    'stands at least twice as often. Names in one sentence, former names and trade names are left alone. Companies',
    'that differ by a whole word are affiliates as a rule: a word that is missing is reported where the draft calls',
    'both alike for short, and a small one (`of`), one that stands twice, two that changed places and a slip in a short',
    'one (`Die`, `Dye`) where it shows one party in any way. A name that stands over a signature and nowhere else is held',
    'to the one party that the draft introduces, that does not sign, and that differs from it by a letter, in the end of',
    'a word (`Provident`, `Providence`) or in its form (`Inc.`, `LLC`); one that stands on the cover and nowhere else, to',
    'the party that does not stand there.',
    '',
    'A suffix that is another (`Inc.` for `Corp.`) is reported where it stands once, away from the other, which stands',
    'three times and more, is introduced and signs or has a short name (`the "Company"`), and only one of them is',
    'introduced; where both are said to be formed in one place; and where a firm signs with one and the other is printed',
    'under it. Where it makes another kind of company (`LLC` for `Corp.`) or the name is one word and its suffix, of which',
    'there may be two, that is information.',
    '',
    'A word that stands as two (`Blue Water` for `Bluewater`) is reported where the other way stands twice as often, and',
    'is information where not.',
    '',
    'A party whose name ends in no suffix (`Cedar Hollow Partners`, a county, a university) is known by what the draft',
    'calls it (`the "Landlord"`, `Landlord:`). Its name with a slip in one word is reported wherever in the text it',
    'stands, where that word stands nowhere else.',
    '',
    'A suffix in two lengths (`Corp.`, `Corporation`) is shown as information, once, where the draft names the party',
    'in full: at its head, in its title, over its signature. Where it calls the party by one of the two for short,',
    'nothing is said.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples,
  *check(draft) {
    for (const slip of partySlips(draft)) yield* misspelt(slip);
    for (const found of nameVariants(draft)) {
      for (const mention of markedOf(found)) {
        const counterpart = counterpartOf(found, mention);
        if (!counterpart) continue;
        yield {
          block: mention.block,
          at: mention.name.at,
          // Two lengths of a suffix seldom make two parties, and two forms may be of two.
          ...(slight.has(found.kind) ? { severity: 'information' } : {}),
          names: [found.wrongKey, found.rightKey],
          message: `the name is ${mention.name.text} here but ${counterpart.name.text} elsewhere`,
          related: [{ block: counterpart.block, at: counterpart.name.at, message: 'the other spelling' }],
          fixes: (current) => repairs(current, found, mention),
        };
      }
    }
  },
});

/** What a reader is shown and need not mend. */
const slight: ReadonlySet<NameVariant['kind']> = new Set<NameVariant['kind']>(['suffix', 'form', 'parted']);

/** A party without a suffix, each place that misspells it. */
function* misspelt({ words, wrong, right, word, written }: SpellingPair): Iterable<PlacedFinding> {
  const [there] = right;
  if (!there) return;
  const placesIn = (mentions: SpellingPair['wrong']): readonly WordPlace[] =>
    mentions.map(({ block, words: spans }) => ({ block, at: spans[word] }));
  const even = wrong.length === right.length;
  for (const here of wrong) {
    const spelled = { text: here.text, places: placesIn([here]) };
    yield {
      block: here.block,
      at: here.at,
      names: [words.with(word, written).join(' '), words.join(' ')],
      message: `the name is ${here.text} here but ${there.text} elsewhere`,
      related: [{ block: there.block, at: there.at, message: 'the other spelling' }],
      fixes: (draft) =>
        respellings(draft, spelled, { text: there.text, places: placesIn(right) }).slice(0, even ? 2 : 1),
    };
  }
}

const markedOf = ({ kind, wrong }: NameVariant): readonly NameMention[] =>
  kind === 'suffix' ? [fullMention(wrong) ?? wrong.at(-1)].filter((mention) => mention !== undefined) : wrong;

/** The first mention of the other spelling, one in capitals where this one is; of a suffix the first in full. */
function counterpartOf({ kind, right }: NameVariant, { name }: NameMention): NameMention | undefined {
  const full = kind === 'suffix' ? fullMention(right) : undefined;
  const shouted = isShouted(name);
  return full ?? firstOf(right)[shouted ? 'shouted' : 'plain'] ?? right[0];
}

/** The first of some mentions in capitals, and the first that is not. */
const firstOf = keptWith((mentions: readonly NameMention[]) => ({
  shouted: mentions.find(({ name }) => isShouted(name)),
  plain: mentions.find(({ name }) => !isShouted(name)),
}));

/** Whether a name stands in capitals; asked of all its mentions after each key. */
const isShouted = keptWith(({ text }: Name): boolean => isCapitals(text));

/**
 * The spelling that stands more often, here and wherever the other one stands, each in its own case. Where each stands
 * as often as the other, nothing says which is right, and the other places may follow as well.
 */
function repairs(draft: Draft, found: NameVariant, mention: NameMention): readonly PlacedFix[] {
  const edits = respelled(draft, found, mention);
  const counterpart = counterpartOf(found, mention);
  if (edits.length === 0 || !counterpart) return [];
  const { wrong, right, even } = found;
  const fixes: PlacedFix[] = [
    { title: `Spell it ${counterpart.name.text}${whichStands(right.length)}`, edits, safe: false },
  ];
  if (wrong.length > 1) {
    const all = wrong.flatMap((other) => respelled(draft, found, other));
    fixes.push({ title: `Spell it so${inAllPlaces(wrong.length)}`, edits: all, safe: false });
  }
  const others =
    even && !isSaidOtherwise(found) ? right.flatMap((other) => respelled(draft, turned(found), other)) : [];
  if (others.length > 0) {
    fixes.push({ title: `Spell it ${mention.name.text}${inOtherPlaces(right.length)}`, edits: others, safe: false });
  }
  return fixes;
}

/** Whether the other spelling is said to be what this one's suffix denies: an L.P. that is a limited partnership. */
const isSaidOtherwise = ({ wrongKey, right }: NameVariant): boolean =>
  right.some(({ name }) => name.description && isOtherForm(wrongKey, name.description));

/** The same two spellings, the other one held to be wrong. */
function turned(found: NameVariant): NameVariant {
  const swapped = { wrongKey: found.rightKey, rightKey: found.wrongKey, wrong: found.right, right: found.wrong };
  if (found.kind !== 'letters') return { ...found, ...swapped };
  return {
    ...found,
    ...swapped,
    differences: found.differences.map(({ wrong, right }) => ({ wrong: right, right: wrong })),
  };
}

/** The edits that make a mention of the one spelling the other one. */
const respelled = (draft: Draft, found: NameVariant, mention: NameMention): PlacedFix['edits'] =>
  found.kind === 'letters' && !isWhole(found)
    ? respelledWords(draft, found, mention)
    : spelledAs(draft, mention, found.right).map((edit) => ({ block: mention.block, ...edit }));

/**
 * Whether the misspelt words alone would leave a third spelling, so that the whole name has to follow; none that a
 * heading stands before.
 */
const isWhole = (found: Misspelling): boolean =>
  differsElsewhere(found) && found.differences.every(({ wrong, right }) => wrong === right);

/** How many mentions of the other spelling are looked at for its case. */
const looked = 12;

/** The edits that give the words that differ their other spelling, in capitals where they stand in capitals. */
const respelledWords = (draft: Draft, { right, differences }: Misspelling, mention: NameMention): PlacedFix['edits'] =>
  differences.flatMap((difference) => {
    const at = mention.name.words[difference.wrong];
    if (!at) return [];
    const own = wordOf(draft, mention, difference.wrong);
    const forms = right.slice(0, looked).map((other) => wordOf(draft, other, difference.right));
    const mixed = forms.find((form) => !isCapitals(form));
    const shouted = isCapitals(own) || isCapitals(mention.name.text);
    const text = shouted ? (mixed ?? forms[0])?.toUpperCase() : (mixed ?? capitalised(forms[0] ?? ''));
    return text === undefined || text === '' ? [] : [{ block: mention.block, at, text }];
  });

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

function wordOf(draft: Draft, { block, name }: NameMention, index: number): string {
  const at = name.words[index];
  return at ? blockText(draft, block).slice(at.start, at.end) : '';
}
