import type { Amount } from '../facts/fact.ts';
import { calledOtherwise, type CalledOtherwise } from '../model/amount/called-sums.ts';
import { otherPrincipals } from '../model/amount/principals.ts';
import { swappedDigits, type SwappedDigits } from '../model/amount/swapped-digits.ts';
import { amountText } from '../model/amount/text.ts';
import type { AmountValue } from '../model/amount/value.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { restatedAmount, workedOut } from '../model/restatement.ts';
import { inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { defineRule, type PlacedFix } from './rule.ts';

export const amountConflict = defineRule({
  id: 'amount-conflict',
  summary: 'A term stands with the sum that it is defined for, and a note is of one sum at its head and in its text.',
  why: [
    'A sum is agreed upon once, given a name and changed in the last round of comments; where the name stands with the',
    'sum again, in the recitals or in a schedule, the old one stays behind or a digit is mistyped. Which of the two then',
    'holds is a question of construction (Restatement (Second) of Contracts § 203(c): specific terms before general',
    'language), and no reader can tell.',
    '',
    'Only a term that the draft defines once, for one sum (`(the "Termination Fee")`), is held to it, where it stands',
    'with another one (`the Termination Fee of $8,040,000`) and one slip of the keyboard parts the two: a wrong digit,',
    'two digits in each other’s place, a zero too many or too few. What is said to be increased, reduced, remaining, a',
    'minimum or an estimate is another sum by the same name. Shares that a term stands for (`all 350,000 Warrant',
    'Shares`) are held to it in the same way, and so is the sum at the head of a note to the one that its text promises.',
    '',
    'A long amount that stands once, $8,132,500, is also held to one in another paragraph that has two neighbouring digits',
    'the other way round, $8,312,500: with five digits before the zeros no two sums of a draft are so alike by chance.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'A sum that stands again',
      text: `
The Company shall pay Alder a fee of Eight Million Four Hundred Thousand Dollars ($8,400,000) (the "Termination Fee").

Payment of the Termination Fee of $8,400,000 is the only remedy. An additional Termination Fee of $840,000 may be due.
`,
    },
    {
      name: 'A sum that stands again with a slip',
      text: `
The Company shall pay Alder a fee of $8,400,000 (the "Termination Fee") upon such termination.
                                     ^^^^^^^^^^ related 1: what it is defined for

Payment of the Termination Fee of $8,040,000 within two business days is the only remedy of Alder.
                                  ^^^^^^^^^^ warning: the Termination Fee is $8,400,000 where it is defined but $8,040,000 here
`,
      fixed: ['$8,040,000 → $8,400,000', '$8,400,000 → $8,040,000'],
    },
    {
      name: 'Shares that stand again with a slip',
      text: `
The Holder may purchase Three Hundred Fifty Thousand (350,000) shares of Common Stock (the "Warrant Shares").
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: what it is defined for

Upon exercise for all 530,000 Warrant Shares this Warrant shall be surrendered.
                      ^^^^^^^ warning: the Warrant Shares are 350,000 where they are defined but 530,000 here
`,
      fixed: [
        '530,000 → 350,000',
        ['Three Hundred Fifty Thousand → Five Hundred Thirty Thousand', '350,000 → 530,000'],
      ],
    },
    {
      name: 'The head of a note',
      text: `
PROMISSORY NOTE

$408,000.00                                          March 3, 2025
^^^^^^^^^^^ warning: the note is of $480,000 in its text but of $408,000 at its head

For value received, Alder Mills, Inc. promises to pay to Birch Bank the principal sum of Four Hundred Eighty
                                                                                         ^^^^^^^^^^^^^^^^^^^…
Thousand Dollars ($480,000.00), with interest.
…^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: the sum that is promised
`,
      fixed: ['$408,000.00 → $480,000.00', ['Eighty → Eight', '$480,000.00 → $408,000.00']],
    },
    {
      name: 'Two digits in each other’s place',
      text: `
The Lender shall make one advance under the first of the two notes, of $8,312,500, on the Closing Date.
                                                                       ^^^^^^^^^^ related 1: the other amount

The Borrower keeps its books at its office.

Upon payment of $8,132,500 the lien of that note is released.
                ^^^^^^^^^^ warning: it is $8,132,500 here but $8,312,500 elsewhere, with two digits the other way round
`,
      fixed: ['$8,132,500 → $8,312,500', '$8,312,500 → $8,132,500'],
    },
  ],
  *check(draft) {
    for (const { head, promise } of otherPrincipals(draft)) {
      yield {
        block: head.block,
        at: head.fact.at,
        message: `the note is of ${textOf(promise.said)} in its text but of ${textOf(head.said)} at its head`,
        related: [{ block: promise.block, at: promise.fact.at, message: 'the sum that is promised' }],
        fixes: (current) => [
          ...restated(current, head.block, head.fact.amount, promise.said),
          ...restated(current, promise.block, promise.fact.amount, head.said),
        ],
      };
    }
    for (const conflict of calledOtherwise(draft)) {
      const { block, called, said, defined } = conflict;
      yield {
        block,
        at: called.amount.at,
        message: messageOf(conflict, said),
        related: [{ block: defined.block, at: defined.amount.at, message: 'what it is defined for' }],
        fixes: (current) => repairs(current, conflict),
      };
    }
    for (const swapped of swappedDigits(draft)) {
      const { wrong, right } = swapped;
      const [other] = right;
      if (!other) continue;
      const [here, there] = [textOf(wrong.said), textOf(other.said)];
      yield {
        block: wrong.block,
        at: wrong.amount.at,
        message: `it is ${here} here but ${there} elsewhere, with two digits the other way round`,
        related: [{ block: other.block, at: other.amount.at, message: 'the other amount' }],
        fixes: (current) => swappedBack(current, swapped),
      };
    }
  },
});

/** The amount of the other places here, and this one there. */
function swappedBack(draft: Draft, { wrong, right }: SwappedDigits): readonly PlacedFix[] {
  const [other] = right;
  if (!other) return [];
  const here = restated(draft, wrong.block, wrong.amount, other.said, ` here${whichStands(right.length)}`);
  const there = right.map((one) => restated(draft, one.block, one.amount, wrong.said)[0]?.edits);
  const edits = there.flatMap((one) => one ?? []);
  const title = `Make it ${textOf(wrong.said)}${inOtherPlaces(right.length)}`;
  return [...here, ...(there.includes(undefined) ? [] : [{ title, edits, safe: false }])];
}

const textOf = ({ value, unit, sense }: AmountValue): string => amountText(value, unit, sense);

function messageOf({ called, defined }: CalledOtherwise, said: AmountValue): string {
  const [is, it] = said.unit?.kind === 'money' ? ['is', 'it is'] : ['are', 'they are'];
  return `the ${called.text} ${is} ${textOf(defined.value)} where ${it} defined but ${textOf(said)} here`;
}

/** The sum of the definition here; and this one there, unless the term stands with that of the definition elsewhere. */
const repairs = (draft: Draft, { block, called, said, defined, borne }: CalledOtherwise): readonly PlacedFix[] => [
  ...restated(draft, block, called.amount, defined.value, ', as it is defined'),
  ...(borne ? [] : restated(draft, defined.block, defined.amount, said, ' where it is defined')),
];

/** The repair that makes an amount say a value; none where it cannot say it in its form. */
function restated(
  draft: Draft,
  block: ReadBlock,
  amount: Amount,
  value: AmountValue,
  where = '',
): readonly PlacedFix[] {
  const edits = restatedAmount(draft, block, amount, (statement) => workedOut(value.value, statement));
  if (!edits || edits.length === 0) return [];
  const title = `Make it ${textOf(value)}${where}`;
  return [{ title, edits: edits.map((edit) => ({ ...edit, block })), safe: false }];
}
