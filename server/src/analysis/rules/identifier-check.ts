import type { Identifier } from '../facts/fact.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { checkOf } from '../model/identifier/check.ts';
import { meantBy } from '../model/identifier/meant.ts';
import { regrouped } from '../model/identifier/regroup.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import { defineRule, type LocalFix } from './rule.ts';

export const identifierCheck = defineRule({
  id: 'identifier-check',
  summary: 'The check digit of a CUSIP, an ISIN, an LEI or a routing number is the one that its other characters make.',
  why: [
    'The last digit of these is worked out of the others (ANSI X9.6, ISO 6166, ISO 17442, and the routing numbers of the',
    'American Bankers Association), so that one wrong character and nearly every two that have changed places are told',
    'by the number alone. A wrong CUSIP on a note or in a letter of transmittal is another security or none, and a wire',
    'to a wrong routing number comes back, or does not.',
    '',
    'An identifier is read where a word announces it. The light bulb offers what the other identifier of the same',
    'security makes of it, or the one near it that the draft gives elsewhere; the check digit alone does not say which',
    'character is wrong.',
  ].join('\n'),
  severity: 'error',
  scope: 'block',
  reads: 'identifier',
  examples: [
    {
      name: 'Identifiers that come out, and numbers that are none',
      text: `
CUSIP/ISIN: 00517K AA9 / US00517KAA97

CUSIP: 00517K AB7; ISIN: US00517KAB70; Common Code: 045678901. The CUSIP number of the Common Stock is not stated here: 000000000.

Wire to Cedar Hollow National Bank, ABA No. 061100046, Account No. 061100045.
`,
    },
    {
      name: 'Two characters that changed places, beside the ISIN',
      text: `
CUSIP/ISIN: 00571K AA9 / US00517KAA97
            ^^^^^^^^^^ error: the check digit of CUSIP 00571K AA9 is 9, but its other characters make 2
`,
      fixed: ['00571K AA9 → 00517K AA9'],
    },
    {
      name: 'An ISIN of which the last digit is wrong',
      text: `
CUSIP: 00517K AA9

ISIN: US00517KAA79
      ^^^^^^^^^^^^ error: the check digit of ISIN US00517KAA79 is 9, but its other characters make 1
`,
      fixed: ['US00517KAA79 → US00517KAA97'],
    },
    {
      name: 'A routing number that stands elsewhere',
      text: `
Payments are wired to ABA Routing No. 061100046 at Cedar Hollow National Bank.

Wire instructions: Cedar Hollow National Bank, ABA #061100064.
                                                    ^^^^^^^^^ error: the check digit of routing number 061100064 is 4, but its other characters make 2
`,
      fixed: ['061100064 → 061100046'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'identifier') continue;
      const check = checkOf(fact);
      if (!check || check.stated === check.made) continue;
      const [digit, is] = check.made.length > 1 ? ['digits', 'are'] : ['digit', 'is'];
      yield {
        at: fact.at,
        message: `the check ${digit} of ${called(fact)} ${is} ${check.stated}, but its other characters make ${check.made}`,
        related: [],
        fixes: (draft) => repairs(draft, block, fact),
      };
    }
  },
});

const called = ({ system, text }: Identifier): string => `${system === 'ABA' ? 'routing number' : system} ${text}`;

function repairs(draft: Draft, block: ReadBlock, identifier: Identifier): readonly LocalFix[] {
  const meant = meantBy(draft, { block, identifier });
  if (!meant) return [];
  const text = regrouped(identifier.text, meant.value);
  const title = `Make it ${text}${standsElsewhere(meant.times, 'that number')}`;
  return [{ title, edits: [{ at: identifier.at, text }], safe: false }];
}
