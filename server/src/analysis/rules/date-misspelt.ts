import { blockText } from '../model/places.ts';
import { caseOf, inCase } from '../words/spell-case.ts';
import { defineRule } from './rule.ts';

export const dateMisspelt = defineRule({
  id: 'date-misspelt',
  summary: 'The month of a date is spelled right.',
  why: [
    'A month that is misspelt is passed over by every search for its date, and by the checks of that date here: nobody',
    'holds `Febuary 3, 2004` to its weekday or to the other dates of the instrument. A word is taken for a month only',
    'between a day and a year, where it is a month but for a letter or two. Months in other languages are left alone,',
    'but where the day stands as in English (`Novembre 3, 2004`).',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'misspelt-month',
  examples: [
    {
      name: 'Spelled right, and words that are no months',
      text: 'Dated February 3, 2004, le 3 Octobre 2004; Marsh 3, 2004; Juliet 12, 2003; Decree 5, 1999.\n',
    },
    {
      name: 'A month but for a letter',
      text: `
Made on Febuary 3, 2004, and amended on the 5th day of OCOTBER, 2005.
        ^^^^^^^ warning: Febuary is a misspelling of February
                                                       ^^^^^^^ warning: OCOTBER is a misspelling of October
`,
      fixed: ['Febuary → February', 'OCOTBER → OCTOBER'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'misspelt-month') continue;
      const { at, written, meant } = fact;
      yield {
        at,
        message: `${written} is a misspelling of ${inCase(meant, 'capital')}`,
        related: [],
        fixes: (draft) => {
          const text = inCase(meant, caseOf(blockText(draft, block).slice(at.start, at.end)));
          return [{ title: `Write ${text}`, edits: [{ at, text }], safe: false }];
        },
      };
    }
  },
});
