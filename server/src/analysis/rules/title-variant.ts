import type { Draft } from '../model/draft.ts';
import type { InstrumentMention } from '../model/instrument/mentions.ts';
import { misnumberedTerm, type MisnumberedTerm } from '../model/instrument/misnumbered-term.ts';
import { sameDayTitles } from '../model/instrument/same-day-titles.ts';
import { titleVariants, type TitleVariant } from '../model/instrument/title-variants.ts';
import { blockText } from '../model/places.ts';
import { inAllPlaces, inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { overLines, recased } from '../words/recase.ts';
import { isCapitals } from '../words/spell-case.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const titleVariant = defineRule({
  id: 'title-variant',
  summary: 'A draft calls itself, and any instrument of one day, by one title.',
  why: [
    'A filing officer indexes a certificate, and a counterparty cites an agreement, by its title. A draft that is a',
    '`Certificate of Designation` at its head and `this Certificate of Designations` in its text was put together from',
    'two forms; so was one whose preamble names another agreement than its cover, or that calls itself the Second',
    'Amendment in one clause of the Third, or `this Placement Agreement` in an Underwriting Agreement. Where the statute has a name for the instrument (NRS 78.1955 and DGCL §',
    '151(g) for a designation), that name belongs in both places.',
    '',
    'Only the title of the draft itself is compared: at its head, in its preamble and wherever it says `this`, up to',
    'its signatures. A title that is shortened (`this Agreement`, `this Credit Agreement`) is the same title. So is its',
    'short name held to its number (`this Fourth Amendment (the "Third Amendment")`). Of other instruments two titles are',
    'one where they have one date and differ by a slip, in number or by a synonym (`Stock` and `Share Purchase',
    'Agreement`), each in a paragraph of its own.',
  ].join('\n'),
  severity: 'information',
  scope: 'draft',
  examples: [
    {
      name: 'One title, in capitals, in full and shortened',
      text: `
AMENDED AND RESTATED CREDIT AGREEMENT

This Amended and Restated Credit Agreement (this "Agreement") is made as of May 1, 2003 between Alder Mills, Inc. and Birch Bank.

Each party has read this Credit Agreement, the Certificate of Designation and the Certificates of Designations.
`,
    },
    {
      name: 'Singular and plural',
      text: `
AMENDED CERTIFICATE OF DESIGNATION
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other form

Alder Mills, Inc., a Nevada corporation, does hereby submit this Amended Certificate of Designations as follows.
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: the title is Amended Certificate of Designations here but AMENDED CERTIFICATE OF DESIGNATION elsewhere
`,
      fixed: ['Designations → Designation', 'DESIGNATION → DESIGNATIONS'],
    },
    {
      name: 'The number of an amendment',
      text: `
This Third Amendment (this "Amendment") is made as of May 1, 2003 between Alder Mills, Inc. and Birch Bank.
     ^^^^^^^^^^^^^^^ related 1: the other form

1. The Agreement is amended as set forth in this Third Amendment.

2. Except as amended by this Second Amendment, the Agreement stands.
                             ^^^^^^^^^^^^^^^^ information: the title is Second Amendment here but Third Amendment elsewhere
`,
      fixed: ['Second → Third', ['This Third → This Second', 'this Third → this Second']],
    },
    {
      name: 'Another number in the short name',
      text: `
This Fourth Amendment to Lease (the "Third Amendment") is made as of May 1, 2026 between Alder Mills, Inc. and Birch Bank.
     ^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other form
                                     ^^^^^^^^^^^^^^^ information: the title is Third Amendment here but Fourth Amendment to Lease elsewhere
`,
      fixed: ['Third → Fourth'],
    },
    {
      name: 'Another word in the title of another instrument',
      text: `
The parties have signed the Stock Purchase Agreement dated as of May 4, 2026 (the "Purchase Agreement").
                            ^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other form

Terms have the meanings given in the Share Purchase Agreement dated as of May 4, 2026.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^ information: the title is Share Purchase Agreement here but Stock Purchase Agreement elsewhere
`,
      fixed: ['Share → Stock', 'Stock → Share'],
    },
    {
      name: 'Another title in the preamble',
      text: `
CONSULTING AND DEVELOPMENT AGREEMENT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other form

This Consulting and Licensing Agreement ("Agreement") is entered into by Alder Mills, Inc. and Birch Studios, LLC.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: the title is Consulting and Licensing Agreement here but CONSULTING AND DEVELOPMENT AGREEMENT elsewhere
`,
      fixed: [
        'Consulting and Licensing Agreement → Consulting and Development Agreement',
        'CONSULTING AND DEVELOPMENT AGREEMENT → CONSULTING AND LICENSING AGREEMENT',
      ],
    },
    {
      name: 'The title of the draft of which this one was made',
      text: `
UNDERWRITING AGREEMENT

This Underwriting Agreement (this "Agreement") is made by Alder Mills, Inc. and Birch Securities LLC.
     ^^^^^^^^^^^^^^^^^^^^^^ related 1: the other form

2. The Shares are sold under this Agreement, subject to the terms of this Placement Agreement.
                                                                          ^^^^^^^^^^^^^^^^^^^ information: the title is Placement Agreement here but Underwriting Agreement elsewhere
`,
      fixed: [
        'Placement Agreement → Underwriting Agreement',
        ['UNDERWRITING AGREEMENT → PLACEMENT AGREEMENT', 'This Underwriting Agreement → This Placement Agreement'],
      ],
    },
  ],
  *check(draft) {
    const term = misnumberedTerm(draft);
    if (term) yield misnumbered(term);
    for (const variant of [...titleVariants(draft), ...sameDayTitles(draft)]) {
      for (const mention of variant.wrong) {
        const counterpart = counterpartOf(variant.right, mention);
        if (!counterpart) continue;
        yield {
          block: mention.block,
          at: mention.instrument.at,
          message: `the title is ${mention.instrument.text} here but ${counterpart.instrument.text} elsewhere`,
          related: [{ block: counterpart.block, at: counterpart.instrument.at, message: 'the other form' }],
          fixes: (current) => repairs(current, variant, mention),
        };
      }
    }
  },
});

/** The short name of the draft that has another number than its title. */
function misnumbered({ block, at, text, wordAt, title, meant }: MisnumberedTerm): PlacedFinding {
  return {
    block,
    at,
    message: `the title is ${text} here but ${title.instrument.text} elsewhere`,
    related: [{ block: title.block, at: title.instrument.at, message: 'the other form' }],
    fixes: (draft) => {
      const word = recased(titleCased(meant), blockText(draft, block).slice(wordAt.start, wordAt.end));
      return [{ title: `Make it ${word}`, edits: [{ block, at: wordAt, text: word }], safe: false }];
    },
  };
}

/** The first mention of the other form, one in capitals where this one is. */
const counterpartOf = (
  right: readonly InstrumentMention[],
  { instrument }: InstrumentMention,
): InstrumentMention | undefined =>
  right.find((other) => isCapitals(other.instrument.text) === isCapitals(instrument.text)) ?? right[0];

/** The other form here, wherever this one stands, and this one wherever the other stands; each in its own case. */
function repairs(
  draft: Draft,
  { wrong, right, index }: TitleVariant,
  mention: InstrumentMention,
): readonly PlacedFix[] {
  const retitled = (mentions: readonly InstrumentMention[], forms: readonly InstrumentMention[]): PlacedFix['edits'] =>
    mentions.flatMap((one) => retitle(draft, one, forms, index) ?? []);
  const edits = retitled([mention], right);
  const [edit] = edits;
  if (!edit) return [];
  const fixes: PlacedFix[] = [
    { title: `Make it ${onOneLine(edit.text)}${whichStands(right.length)}`, edits, safe: false },
  ];
  const all = retitled(wrong, right);
  if (wrong.length > 1 && all.length === wrong.length) {
    fixes.push({ title: `Make it so${inAllPlaces(wrong.length)}`, edits: all, safe: false });
  }
  const others = retitled(right, [mention]);
  const other = others.find(({ text }) => !isCapitals(text)) ?? others[0];
  if (!other || others.length < right.length) return fixes;
  return [
    ...fixes,
    { title: `Make it ${onOneLine(other.text)}${inOtherPlaces(right.length)}`, edits: others, safe: false },
  ];
}

/** The edit that gives a title the form of others: the word that differs, or all of it. */
function retitle(
  draft: Draft,
  mention: InstrumentMention,
  forms: readonly InstrumentMention[],
  index: number | undefined,
): PlacedFix['edits'][number] | undefined {
  const { block, instrument } = mention;
  const at = index === undefined ? instrument.at : instrument.words[index];
  const mixed = forms.find((form) => !isCapitals(form.instrument.text)) ?? forms[0];
  if (!at || !mixed) return undefined;
  const own = blockText(draft, block).slice(at.start, at.end);
  const there = index === undefined ? mixed.instrument.at : mixed.instrument.words[index];
  if (!there) return undefined;
  const text =
    index === undefined ? mixed.instrument.text : blockText(draft, mixed.block).slice(there.start, there.end);
  const shouted = isCapitals(own) || isCapitals(instrument.text);
  const cased = shouted ? text.toUpperCase() : isCapitals(text) ? titleCased(text) : text;
  const placed = overLines(cased, own);
  return placed === undefined ? undefined : { block, at, text: placed };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A title in capitals as it stands in a sentence: `Plan of Merger`. */
const titleCased = (text: string): string =>
  text.replace(/[A-Z]+/g, (word, at: number) =>
    at > 0 && small.test(word) ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );

const small = /^(?:OF|AND|TO|FOR|THE|IN|ON|WITH|BY|OR|A|AN)$/;
