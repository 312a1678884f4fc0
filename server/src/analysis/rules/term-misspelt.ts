import { misdefinedTerms } from '../model/defined-term/misdefined-terms.ts';
import { phrasePlace } from '../model/defined-term/phrases.ts';
import { termSlips } from '../model/defined-term/term-slips.ts';
import { variedTerms } from '../model/defined-term/varied-terms.ts';
import type { Draft } from '../model/draft.ts';
import { nameAround, type FramedSlip, type FramedWord } from '../model/framed-word/slips.ts';
import { unreportedSlips } from '../model/framed-word/unreported.ts';
import { blockText } from '../model/places.ts';
import { inOtherPlaces } from '../model/which-stands.ts';
import { recased } from '../words/recase.ts';
import { isCapitals } from '../words/spell-case.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const termMisspelt = defineRule({
  id: 'term-misspelt',
  summary: 'A defined term, a title and a name is spelled as it is elsewhere.',
  why: [
    'A capital says that a word has the meaning that the draft gives it. One that is misspelt (`the Borower`, `the Merger',
    'Agreeement`) has none, and a search for the term passes over the clause. The word must be a slip away from one of a',
    'term that the draft defines, or of a title that it gives to an instrument, and stand nowhere else in the draft;',
    'plurals, other forms (`Mortgagee` beside `Mortgage`) and British spellings are left alone. So is a term reported that',
    'has such a word where it is defined and nowhere else, while the draft uses it otherwise again and again, and a term',
    'of several words that stands once with another form of one of them: `any Competitive Proposal`, where a `Competing',
    'Proposal` is defined.',
    '',
    'A word with a capital, be it of a term, a title or a name, is reported too where it stands once, and a word a slip',
    'away stands elsewhere between the same two words (`the General Corportion Law`), or beside the same ones where that',
    'says enough. Whoever means something else by it has other words around it. Two words that the draft writes with a',
    'capital only, of a person, a place or anything else, are held to each other in the same way, whatever they are of',
    '(`Roland P. Zwaneburg` in a list of directors of which Roland P. Zwanenburg is one); given names before one surname',
    'are not. A word further away is reported where it stands once, begins like a word of the name of a person or a',
    'company, and has the rest of that name beside it (`Bertram F. Castellan` for Bernard).',
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
    {
      name: 'Another form of a word',
      text: `
Alder Mills, Inc. may get an offer from others (a "Competing Proposal"). It weighs each Competing Proposal.
                                                   ^^^^^^^^^^^^^^^^^^ related 1: the term

No Holder supports a Competitive Proposal.
                     ^^^^^^^^^^^ warning: the term is Competitive Proposal here but Competing Proposal elsewhere
`,
      fixed: ['Competitive → Competing'],
    },
    {
      name: 'One word between the same two',
      text: `
Alder Mills, Inc. (the "Corporation") was formed under the Delaware General Corporation Law.
                                                                            ^^^^^^^^^^^ related 1: the other spelling

The directors met under the Delaware General Corportion Law today.
                                             ^^^^^^^^^^ warning: the word is Corportion here but Corporation elsewhere
`,
      fixed: ['Corportion → Corporation'],
    },
    {
      name: 'A name that nothing says anything of',
      text: `
The directors in office are Roland P. Zwanenburg and Ida Crane.
                                      ^^^^^^^^^^ related 1: the other spelling

Return a copy to Roland P. Zwaneburg, Esq., at the registered office.
                           ^^^^^^^^^ warning: the word is Zwaneburg here but Zwanenburg elsewhere
`,
      fixed: ['Zwaneburg → Zwanenburg', 'Zwanenburg → Zwaneburg'],
    },
    {
      name: 'Another name before the same initial and surname',
      text: `
The stockholders appoint Bertram F. Castellan as proxy.
                         ^^^^^^^ warning: the word is Bertram here but Bernard elsewhere

Attention: Bernard F. Castellan
           ^^^^^^^ related: the other spelling

/s/ Bernard F. Castellan
`,
      fixed: ['Bertram → Bernard'],
    },
  ],
  *check(draft) {
    for (const slip of [...termSlips(draft), ...misdefinedTerms(draft), ...variedTerms(draft)]) {
      const { block, at, text, phrase, index } = slip;
      const there = slip.there ?? phrasePlace(draft, phrase);
      const word = recased(phrase.texts[index] ?? '', text);
      const texts = asWritten(phrase.texts, text);
      yield {
        block,
        at,
        message: `the term is ${texts.with(index, text).join(' ')} here but ${texts.with(index, word).join(' ')} elsewhere`,
        related: there ? [{ ...there, message: 'the term' }] : [],
        fixes: () => [{ title: `Spell it ${word}`, edits: [{ block, at, text: word }], safe: false }],
      };
    }
    for (const slip of unreportedSlips(draft)) yield framed(draft, slip);
  },
});

/** The words of a term, which is defined in capitals, in the case of a word that is not. */
const asWritten = (texts: readonly string[], text: string): readonly string[] =>
  isCapitals(texts.join(' ')) && !isCapitals(text) ? texts.map((word) => recased(word, text)) : texts;

/** A word that stands where another one does elsewhere. */
function framed(draft: Draft, slip: FramedSlip): PlacedFinding {
  const { block, there } = slip;
  const { at } = slip.frame;
  const written = blockText(draft, block).slice(at.start, at.end);
  const other = blockText(draft, there.block).slice(there.frame.at.start, there.frame.at.end);
  const word = recased(other, written);
  const name = nameAround(slip)?.key;
  return {
    block,
    at,
    ...(name === undefined ? {} : { names: [name, respelledKey(name, slip)] }),
    message: `the word is ${written} here but ${word} elsewhere`,
    related: [{ block: there.block, at: there.frame.at, message: 'the other spelling' }],
    fixes: () => [
      { title: `Spell it ${word}`, edits: [{ block, at, text: word }], safe: false },
      ...(slip.even ? [spelledThere(there, recased(written, other))] : []),
    ],
  };
}

const spelledThere = ({ block, frame: { at } }: FramedWord, word: string): PlacedFix => ({
  title: `Spell it ${word}${inOtherPlaces(1)}`,
  edits: [{ block, at, text: word }],
  safe: false,
});

/** The key of a name with the word that is meant. */
const respelledKey = (key: string, { written, meant }: FramedSlip): string =>
  key
    .split(' ')
    .map((word) => (word === written ? meant : word))
    .join(' ');
