import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFinds, checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';
import { coveredBy } from '../harness/facts.ts';

const id = 'total-mismatch';
const premises = 'The Premises contain 12,480 rentable square feet of a Building of 150,000 square feet.\n\n';
const sold = 'The Company sells 625,000 shares of Common Stock, par value $.001 per share (the "Shares").\n\n';

describe('what all comes to at a price of one', () => {
  const read: Readonly<Record<string, readonly string[]>> = {
    'It pays $65.00 per rentable square foot, or $811,200, today.': ['$65.00 per rentable square foot, or $811,200'],
    'It pays $65.00 per sq. ft. ($811,200).': ['$65.00 per sq. ft. ($811,200'],
    'It pays $65.00 per RSF of the Premises (i.e., $811,200).': ['$65.00 per RSF of the Premises (i.e., $811,200'],
    'It pays $4.80 per Warrant Share, for an aggregate price of $3,000,000.': [
      '$4.80 per Warrant Share, for an aggregate price of $3,000,000',
    ],
    'It sold 9 bonds. It pays $4.80 per Share, or $3,000,000.': ['$4.80 per Share, or $3,000,000'],
    'It pays $65.00 per square yard, or $811,200.': [],
    'It pays $65.00 in rentable square feet, or $811,200.': [],
    'It pays $65.00 per rentable square foot and $811,200.': [],
    'It pays $65.00 per rentable square foot, or more, plus $811,200.': [],
    'It pays $65.00 per rentable square foot. The total is $811,200.': [],
    'It pays $65.00 per rentable square foot, or $811,200 per month.': [],
    'It pays $65.00 per rentable square foot with $811,200.': [],
    'It pays $4.80 per share, for an aggregate price of $3,000,000.': [],
    'It sells 625,000 bonds at $4.80 per Share, for an aggregate price of $3,000,000.': [],
  };
  for (const [text, covered] of Object.entries(read))
    it(`is ${covered.length > 0 ? '' : 'not '}read in: ${text}`, () =>
      assert.deepEqual(coveredBy('unit-price', `${text}\n`), covered));

  it('is held to how many there are in another place', () => {
    checkFinds(
      `
The Premises contain approximately 12,480 rentable square feet of the Building of 150,000 square feet.
                                   ^^^^^^ related 1: so many

Landlord shall provide an allowance of $65.00 per rentable square foot, or $812,100, for the work.
                                                                           ^^^^^^^^ error: 12,480 × $65 is $811,200, not $812,100
                                       ^^^^^^ related: each
`,
      id,
    );
    checkEachSlip(`${premises}It provides an allowance of $65 per rentable square foot, or $«811,200»!.\n`);
    checkEachSlip(`${sold}The price is $4 per Share, for an aggregate purchase price of $«2,500,000»!.\n`);
  });

  const silent: Readonly<Record<string, string>> = {
    'a sum that no slip makes': `${premises}It pays $65 per rentable square foot, or $700,000.\n`,
    'the sum of another area of the draft': `${premises}It pays $65 per square foot of the Building, or $9,750,000.\n`,
    'a sum from which two areas are parted by a slip':
      'The areas are 12,400 square feet and 12,600 square feet.\n\nIt pays $10 per square foot, or $125,000.\n',
    'an area that is nowhere stated': 'It pays $65 per rentable square foot, or $812,100.\n',
    'a term that stands for a sum': 'It pays $625,000 (the "Share").\n\nIt pays $4.80 per Share, or $300,000 in all.\n',
    'a term that nothing counts':
      'It sells its shares (the "Shares").\n\nIt pays $4.80 per Share, or $300,000 in all.\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`is silent on ${name}`, () => checkSilent(text, id));

  it('is what the heads of a table of filing fees name', () =>
    checkFinds(
      `
                          Amount          Offering Price    Aggregate
Class                     Registered      Per Unit          Offering Price
Common Stock              1,500,000       $12.40            $16,800,000
                                                            ^^^^^^^^^^^ error: 1,500,000 × $12.40 is $18,600,000, not $16,800,000
                          ^^^^^^^^^ related: so many
                                          ^^^^^^ related: each
Preferred Stock             250,000       $25.00             $6,250,000
`,
      id,
    ));
});
