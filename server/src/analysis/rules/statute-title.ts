import type { StatuteCitation } from '../facts/fact.ts';
import { localSpan, type LocalSpan } from '../text/span.ts';
import { titled } from '../words/recase.ts';
import { isCapitals } from '../words/spell-case.ts';
import { statuteDoubt, titleGap, type Statute, type TitleGap } from '../words/statutes.ts';
import { defineRule, type LocalFix } from './rule.ts';

export const statuteTitle = defineRule({
  id: 'statute-title',
  summary: 'An act of Congress is cited by the title and the year that it has.',
  why: [
    'Legends, representations and definitions rest on a handful of acts that are cited by title and year, and the two that',
    'every securities lawyer cites are a word and a digit apart: the Securities Act of 1933 (15 U.S.C. § 77a) and the',
    'Securities Exchange Act of 1934 (15 U.S.C. § 78a). `Section 18 of the Securities Act of 1934` names neither. A word',
    'that is replaced throughout a form does the same: where the company has become the borrower, the draft represents that',
    'it is not subject to the `Investment Borrower Act of 1940`.',
    '',
    'The short titles and years of the acts that filings cite most are known to Engross. A citation with another year is',
    'reported where a digit parts the two, or where the act of that year has nearly the same title; a title that no act has',
    'where the act of that year differs in one word. What many say (`Securities and Exchange Act`, `Investment Advisors',
    'Act`) is information. Acts of a state or of another country (`the Delaware Securities Act`),',
    'acts that are cited seldom, and titles without a year are left alone.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'statute',
  examples: [
    {
      name: 'Acts as they are called, of a state, and without a year',
      text: `
The Shares are registered under the Securities Act of 1933, as amended, and Section 12(b) of the Securities Exchange Act of 1934.

The Fund is exempt under the Pennsylvania Securities Act of 1972, the Securities Act and the Internal Revenue Code of 1986.
`,
    },
    {
      name: 'The year of the other act',
      text: `
The Shares have not been registered under the Securities Act of 1934, as amended.
                                                                ^^^^ warning: the Securities Act is of 1933 but this says 1934
`,
      fixed: ['Act of 1934 → Exchange Act of 1934', '1934 → 1933'],
    },
    {
      name: 'A digit',
      text: `
No plan is subject to Title IV of the Employee Retirement Income Security Act of 1947 (ERISA).
                                                                                 ^^^^ warning: the Employee Retirement Income Security Act is of 1974 but this says 1947
`,
      fixed: ['1947 → 1974'],
    },
    {
      name: 'A word that was replaced in all of a form',
      text: `
The Borrower is not required to register under the Investment Borrower Act of 1940.
                                                              ^^^^^^^^ warning: the act of 1940 is the Investment Company Act but this says Investment Borrower Act
`,
      fixed: ['Borrower Act → Company Act'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'statute') continue;
      const keys = fact.words.map(({ key }) => key);
      const doubt = statuteDoubt(keys, fact.starts, fact.year);
      if (!doubt) continue;
      const { from, statute } = doubt;
      if (doubt.kind === 'year') {
        const { year, other } = doubt;
        yield {
          at: fact.yearAt,
          message: `the ${statute.title} is of ${String(year)} but this says ${String(fact.year)}`,
          related: [],
          fixes: () => [
            ...(other ? retitled(fact, from, other) : []),
            { title: `Make it ${String(year)}`, edits: [{ at: fact.yearAt, text: String(year) }], safe: false },
          ],
        };
        continue;
      }
      yield {
        at: oddSpan(fact, from, statute),
        ...(doubt.slight ? { severity: 'information' as const } : {}),
        message: `the act of ${String(fact.year)} is the ${statute.title} but this says ${titleText(fact, from)}`,
        related: [],
        fixes: () => retitled(fact, from, statute),
      };
    }
  },
});

/** The words of a title from the one at which it begins. */
const titleText = ({ words }: StatuteCitation, from: number): string =>
  words
    .slice(from)
    .map(({ text }) => text)
    .join(' ');

/** Where the words stand in which a title differs from that of an act; all of it where it lacks one. */
function oddSpan({ words }: StatuteCitation, from: number, statute: Statute): LocalSpan {
  const own = words.slice(from);
  const { before, own: odd } = gapTo(own, statute);
  const [first, last] = odd > 0 ? [own[before], own[before + odd - 1]] : [own[0], own.at(-1)];
  return localSpan(first?.at.start ?? 0, last?.at.end ?? 0);
}

const gapTo = (own: StatuteCitation['words'], statute: Statute): TitleGap =>
  titleGap(
    own.map(({ key }) => key),
    statute.words,
  );

/** The repair that makes a title that of another act: only the words that differ, in its case. */
function retitled(fact: StatuteCitation, from: number, statute: Statute): readonly LocalFix[] {
  const own = fact.words.slice(from);
  const { before, own: odd, other } = gapTo(own, statute);
  const [first, last, behind] = [own[before], own[before + odd - 1], own[before + odd]];
  if (!first || !behind) return [];
  const shouted = isCapitals(titleText(fact, from));
  const meant = statute.words.slice(before, before + other).map((word) => (shouted ? word : titled(word)));
  const [at, text] =
    odd === 0
      ? [localSpan(first.at.start, first.at.start), `${meant.join(' ')} `]
      : other === 0
        ? // A word too many goes with the space behind it.
          [localSpan(first.at.start, behind.at.start), '']
        : [localSpan(first.at.start, last?.at.end ?? first.at.end), meant.join(' ')];
  return [{ title: `Make it the ${statute.title}`, edits: [{ at, text }], safe: false }];
}
