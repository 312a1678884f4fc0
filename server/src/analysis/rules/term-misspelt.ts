import { misdefinedTerms } from '../model/defined-term/misdefined-terms.ts';
import { phrasePlace } from '../model/defined-term/phrases.ts';
import { termSlips } from '../model/defined-term/term-slips.ts';
import { recased } from '../words/recase.ts';
import { defineRule } from './rule.ts';

export const termMisspelt = defineRule({
  id: 'term-misspelt',
  summary: 'A defined term, and the title of an instrument, is spelled as it is defined.',
  why: [
    'A capital says that a word has the meaning that the draft gives it. One that is misspelt (`the Borower`, `the Merger',
    'Agreeement`) has none, and a search for the term passes over the clause. The word must be a slip away from one of a',
    'term that the draft defines, or of a title that it gives to an instrument, and stand nowhere else in the draft;',
    'plurals, other forms (`Mortgagee` beside `Mortgage`) and British spellings are left alone. So is a term reported that',
    'has such a word where it is defined and nowhere else, while the draft uses it otherwise again and again.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'Terms as they are defined, and in the plural',
      text: 'Alder Mills, Inc. (the "Company") and each lender (a "Lender") agree. The Company pays the Lenders. Each Lender gives notice to the Company. The Leader of the band and the Companion play.\n',
    },
    {
      name: 'Two letters swapped',
      text: `
This Agreement is made by Alder Mills, Inc. (the "Borrower"). The Borrower shall pay.
                                                  ^^^^^^^^ related 1: the term

If the Bororwer fails to pay, the Borrower shall be in default.
       ^^^^^^^^ warning: the term is Bororwer here but Borrower elsewhere
`,
      fixed: ['Bororwer → Borrower'],
    },
    {
      name: 'A definition',
      text: `
The tenth day after the announcement (the "Distrubution Date") begins the exercise period of the Rights.
                                           ^^^^^^^^^^^^ warning: the term is Distrubution Date here but Distribution Date elsewhere

Until the Distribution Date the Rights are evidenced by the certificates. After the Distribution Date they are not.
          ^^^^^^^^^^^^^^^^^ related: the term
`,
      fixed: ['Distrubution → Distribution'],
    },
  ],
  *check(draft) {
    for (const slip of [...termSlips(draft), ...misdefinedTerms(draft)]) {
      const { block, at, text, phrase, index } = slip;
      const there = slip.there ?? phrasePlace(draft, phrase);
      const word = recased(phrase.texts[index] ?? '', text);
      yield {
        block,
        at,
        message: `the term is ${phrase.texts.with(index, text).join(' ')} here but ${phrase.texts.with(index, word).join(' ')} elsewhere`,
        related: there ? [{ ...there, message: 'the term' }] : [],
        fixes: () => [{ title: `Spell it ${word}`, edits: [{ block, at, text: word }], safe: false }],
      };
    }
  },
});
