import type { Draft } from '../model/draft.ts';
import type { NameMention } from '../model/name/mention.ts';
import { misspellings, type Misspelling } from '../model/name/misspelling.ts';
import { blockText } from '../model/restatement.ts';
import { defineRule, type PlacedFix } from './rule.ts';

export const nameVariant = defineRule({
  id: 'name-variant',
  summary: 'A party is spelled the same way throughout.',
  why: [
    'Who is bound, who holds and who may sue is a matter of names. A name that is spelled in two ways lets a reader ask whether',
    'there are two companies, and a registry or a court may answer that there are: filings under a misspelt debtor name have',
    'been held seriously misleading and without effect (UCC § 9-506), and suits have been lost that named the wrong party.',
    '',
    'Many real companies differ by a letter, so nearness alone is not reported. The draft itself must show that one company is',
    'meant: it says the same of both spellings (`a Nevada corporation`); or one of them turns a word that stands in the draft',
    'three times or more into one that stands nowhere else; or it introduces only the one that stands at least twice as often.',
    'Names in one sentence, former names and trade names are left alone.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'One spelling, in text, in capitals and as a possessive',
      text: "HARLAN COMMUNICATIONS CORPORATION\n\nHarlan Communications Corporation, a Nevada corporation, amends\nHarlan Communications Corporation's Articles.\n",
    },
    {
      name: 'Two spellings of one Nevada corporation',
      text: `
Harlan Communications Corporation, a corporation organized under the laws of the State of Nevada, certifies as follows.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

The above instrument was acknowledged by the President of Harlan Communication Corporation, a Nevada corporation.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the name is Harlan Communication Corporation here but Harlan Communications Corporation elsewhere

HARLAN COMMUNICATIONS CORPORATION
`,
      fixed: [
        'Harlan Communications Corporation, a corporation organized under the laws of the State of Nevada, certifies as follows.\n\nThe above instrument was acknowledged by the President of Harlan Communications Corporation, a Nevada corporation.\n\nHARLAN COMMUNICATIONS CORPORATION\n',
      ],
    },
    {
      name: 'No word of its own',
      text: `
This Agreement is made by Prescott Healthcare, LLC, which provides healthcare as other Healthcare Providers do.
                          ^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

PRESCOTT HEALTHCATE, LLC
^^^^^^^^^^^^^^^^^^^^^^^^ warning: the name is PRESCOTT HEALTHCATE, LLC here but Prescott Healthcare, LLC elsewhere
`,
      fixed: [
        'This Agreement is made by Prescott Healthcare, LLC, which provides healthcare as other Healthcare Providers do.\n\nPRESCOTT HEALTHCARE, LLC\n',
      ],
    },
    {
      name: 'Affiliates, numbers and former names',
      text: 'Alder Holding LLC, a Delaware limited liability company, is owned by Alder Holdings LLC, a Delaware limited liability company.\n\nCedar Fund II, L.P., a Delaware limited partnership, replaces Cedar Fund III, L.P., a Delaware limited partnership.\n\nBirch Systems, Inc., a Texas corporation, was formed as Birch System, Inc., a Nevada corporation.\n\nMaple Brand Group, Inc., a Nevada corporation, signs.\n\nIt was formerly known as Maple Brands Group, Inc., a Nevada corporation.\n',
    },
  ],
  *check(draft) {
    for (const found of misspellings(draft)) {
      for (const mention of found.wrong) {
        const counterpart = counterpartOf(found, mention);
        if (!counterpart) continue;
        yield {
          block: mention.block,
          at: mention.name.at,
          names: [found.wrongKey, found.rightKey],
          message: `the name is ${mention.name.text} here but ${counterpart.name.text} elsewhere`,
          related: [{ block: counterpart.block, at: counterpart.name.at, message: 'the other spelling' }],
          fixes: (current) => repairs(current, found, mention),
        };
      }
    }
  },
});

/** The first mention of the other spelling, one in capitals where this one is. */
function counterpartOf({ right }: Misspelling, { name }: NameMention): NameMention | undefined {
  return right.find((other) => isCapitals(other.name.text) === isCapitals(name.text)) ?? right[0];
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** The spelling that stands more often, here and wherever the other one stands, each in its own case. */
function repairs(draft: Draft, found: Misspelling, mention: NameMention): readonly PlacedFix[] {
  const edits = respelled(draft, found, mention);
  const counterpart = counterpartOf(found, mention);
  if (edits.length === 0 || !counterpart) return [];
  const stands = found.right.length === 1 ? 'once' : `${found.right.length} times`;
  const here: PlacedFix = {
    title: `Spell it ${counterpart.name.text} (which stands ${stands})`,
    edits,
    safe: false,
  };
  if (found.wrong.length === 1) return [here];
  const all = found.wrong.flatMap((other) => respelled(draft, found, other));
  return [here, { title: `Spell it so in all ${found.wrong.length} places`, edits: all, safe: false }];
}

/** So many mentions of the other spelling are looked at for its case. */
const looked = 12;

/** The edits that give the words that differ their other spelling, in capitals where they stand in capitals. */
const respelled = (draft: Draft, { right, differences }: Misspelling, mention: NameMention): PlacedFix['edits'] =>
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
