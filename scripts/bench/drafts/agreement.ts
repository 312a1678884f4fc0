import type { Part } from './draft.ts';
import { lengthOf } from './draft.ts';
import { dollars, percent, twice } from './figures.ts';
import { randomFrom, type Random } from './random.ts';

const lender = 'Marlow Quay Savings Bank';
const borrower = 'Tressel Paper Works, Inc.';
const day = 'September 16, 2013';

type Clause = (random: Random) => string;

/** Whatever order they come in, and however often, these clauses contradict neither themselves nor each other. */
const clauses: readonly [Clause, ...Clause[]] = [
  ({ pick }) =>
    `Not later than ${twice(pick([15, 20, 30, 45]))} days after each month ends, the Borrower shall send the Lender a list of its receivables by age, together with a statement by its treasurer that the list is complete.`,
  ({ between }) =>
    `On each anniversary of the Closing Date the Borrower shall pay the Lender an agency fee of ${dollars(between(3, 80) * 250)}, which is earned when paid and is not returned for any reason.`,
  ({ pick }) =>
    `A payment that is more than ${twice(pick([5, 10, 12]))} days late bears interest at ${percent(pick([2, 3, 4, 5]))} a year above the rate that applies otherwise, from the day on which it fell due until it is made.`,
  ({ pick }) =>
    `If a Default continues for ${twice(pick([7, 14, 21, 28]))} days after the Lender has given notice of it, the Lender may end its commitment and call the Loan, and nothing that it does before then waives that right.`,
  ({ between, pick }) =>
    `The Borrower shall not, in any fiscal year, spend more than ${dollars(between(2, 60) * 25_000)} on machinery and buildings, of which not more than ${percent(pick([20, 25, 40, 50]))} may be leased.`,
  () =>
    `Nothing in this Agreement makes the Lender a partner of the Borrower or gives any person who is not a party to it a right under it, and no course of dealing between them changes what it says.`,
  ({ between }) =>
    `The Lender may assign a part of the Loan of at least ${dollars(between(4, 40) * 50_000)} to another bank, which then has the rights of a lender to that part, and shall tell the Borrower of it within ${twice(between(3, 9))} days.`,
  () =>
    `${borrower} represents to ${lender} that it owns its mills and the land on which they stand, free of liens other than those that the Lender has permitted in writing.`,
  ({ pick }) =>
    `A notice is given on the ${pick(['second (2nd)', 'third (3rd)', 'fourth (4th)'])} day after it was mailed, and on the day itself where it was handed over or sent by wire before five in the afternoon.`,
  () =>
    `What was represented on ${day}, when this Agreement was signed, is held to be represented anew on each day on which the Borrower draws on the Loan.`,
  ({ between, pick }) =>
    `The Borrower shall keep insurance on its stock of at least ${dollars(between(10, 90) * 10_000)} with an insurer of its choice, and the Lender is to hear of its lapse at least ${twice(pick([10, 20, 30]))} days before.`,
  ({ pick }) =>
    `The ratio of debt to net worth shall not exceed ${pick(['two to one (2:1)', 'three to one (3:1)', 'two and one-half to one (2.5:1)'])} at the end of any quarter, reckoned as in the last audited statements.`,
];

/**
 * One long agreement of about so many characters, of which each amount, date and name agrees with every other, but for
 * one slip every so many characters: in the figures of a double form.
 */
export function agreement(length: number, slipEvery = Number.POSITIVE_INFINITY): readonly Part[] {
  const random = randomFrom(11);
  const parts: Part[] = [
    { kind: 'title', text: 'Credit Agreement' },
    {
      kind: 'paragraph',
      text: `This Credit Agreement is made on ${day} between ${lender}, a New York corporation (the "Lender"), and ${borrower}, a Delaware corporation (the "Borrower").`,
    },
  ];
  let written = 0;
  let page = 1;
  let slips = 0;
  for (let section = 0; written < length; section++) {
    const article = Math.floor(section / 10) + 1;
    if (section % 10 === 0) parts.push({ kind: 'heading', text: `Article ${article}` });
    const clause = random.pick(clauses)(random);
    const said = written >= (slips + 1) * slipEvery ? slipped(clause) : clause;
    if (said !== clause) slips++;
    const part: Part = { kind: 'paragraph', text: `${article}.${(section % 10) + 1} ${said}` };
    parts.push(part);
    written += lengthOf(part);
    if (section % 12 === 11) parts.push({ kind: 'page', number: page++ });
  }
  return parts;
}

/** A clause whose first figures in brackets are one more or less than its words; as it is where it has none. */
const slipped = (clause: string): string =>
  clause.replace(/(\(\$?[\d,]*)(\d)(%?\))/, (_, before: string, last: string, after: string) =>
    [before, last === '9' ? 8 : Number(last) + 1, after].join(''),
  );
