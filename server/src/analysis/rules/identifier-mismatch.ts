import { docketConflicts, twinConflicts, type DocketConflict } from '../model/identifier/conflicts.ts';
import { regrouped } from '../model/identifier/regroup.ts';
import { cusipWithin, isinAround, type IdentifierMention, type Twins } from '../model/identifier/twins.ts';
import { inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const identifierMismatch = defineRule({
  id: 'identifier-mismatch',
  summary: 'A file or a case has one number, and a security the ISIN that its CUSIP makes.',
  why: [
    'A registration statement, a case and a loan are known by their numbers: an opinion or a consent that gives another',
    'one is of another file. And the ISIN of a security of the United States or Canada is its CUSIP with the country',
    'before it and a check digit behind it (ISO 6166), so that of the two one is left from the last deal where they',
    'differ.',
    '',
    'Drafts name several files. A number is held to another only where two digits of it changed places, or one is lost or',
    'too many, where it stands but once and never beside the other; two that differ in their last digits, as files',
    'do that were opened together, only where the other one stands several times.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'Files of their own',
      text: `
Registration Statement on Form S-1 (File No. 333-104162)

The prospectus (File No. 333-104162) replaces the one of May 2, 2003 (File No. 333-104126).

Case No. A-16-744982-B is stayed, and Case No. A-16-745216-B is not.

CUSIP: 00517K AA9 and 00517K AB7

ISIN: US00517KAA97 and US00517KAB70
`,
    },
    {
      name: 'The number of a file',
      text: `
Registration Statement on Form S-1 (File No. 333-104162)
                                             ^^^^^^^^^^ related 1: the other number

We consent to the use of our report in the Registration Statement (File No. 333-140162).
                                                                            ^^^^^^^^^^ warning: the file number is 333-140162 here but 333-104162 elsewhere
`,
      fixed: ['333-140162 → 333-104162', '333-104162 → 333-140162'],
    },
    {
      name: 'The ISIN of another security',
      text: `
CUSIP/ISIN: 00517K AB7 / US00517KAA97
                         ^^^^^^^^^^^^ warning: ISIN US00517KAA97 is that of CUSIP 00517K AA9, not 00517K AB7
            ^^^^^^^^^^ related: the CUSIP
`,
      fixed: ['US00517KAA97 → US00517KAB70', '00517K AB7 → 00517K AA9'],
    },
  ],
  *check(draft) {
    for (const conflict of docketConflicts(draft)) yield ofDocket(conflict);
    for (const twins of twinConflicts(draft)) yield* ofTwins(twins);
  },
});

function ofDocket({ wrong, right }: DocketConflict): PlacedFinding {
  const [other] = right;
  const { numbers, value, at } = wrong.identifier;
  const meant = other?.identifier.value ?? value;
  return {
    block: wrong.block,
    at,
    message: `the ${numbers} number is ${value} here but ${meant} elsewhere`,
    related: other ? [{ block: other.block, at: other.identifier.at, message: 'the other number' }] : [],
    fixes: (): readonly PlacedFix[] => [
      { title: `Make it ${meant}${whichStands(right.length)}`, edits: [edit(wrong, meant)], safe: false },
      {
        title: `Make it ${value}${inOtherPlaces(right.length)}`,
        edits: right.map((mention) => edit(mention, value)),
        safe: false,
      },
    ],
  };
}

function* ofTwins({ cusip, isin }: Twins): Generator<PlacedFinding> {
  const within = cusipWithin(isin.identifier.value);
  if (within === undefined) return;
  const written = cusip.identifier.text;
  const made = isinAround(cusip.identifier.value, isin.identifier.value);
  const other = regrouped(written, within);
  yield {
    block: isin.block,
    at: isin.identifier.at,
    message: `ISIN ${isin.identifier.text} is that of CUSIP ${other}, not ${written}`,
    related: [{ block: cusip.block, at: cusip.identifier.at, message: 'the CUSIP' }],
    fixes: () => [
      { title: `Make it ${made}`, edits: [edit(isin, regrouped(isin.identifier.text, made))], safe: false },
      { title: `Make the CUSIP ${other}`, edits: [edit(cusip, other)], safe: false },
    ],
  };
}

const edit = ({ block, identifier }: IdentifierMention, text: string): PlacedFix['edits'][number] => ({
  block,
  at: identifier.at,
  text,
});
