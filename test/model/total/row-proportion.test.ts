import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkSilent, judge } from '../../harness/check.ts';
import { checkEachSlip } from '../../harness/each-slip.ts';

const id = 'total-mismatch';

/** The rent of five years; that of the fourth year is given as it is to stand. */
const rents = (year = '127,850.40', month = '10,654.20'): string => `
Lease Year       Annual Rent       Monthly Rent
1                $115,200.00          $9,600.00
2                $119,232.00          $9,936.00
3                $123,405.12         $10,283.76
4                $${year}         $${month}
5                $132,325.20         $11,027.10
`;

describe('rows out of the proportion of all others', () => {
  it('are reported, as each of their figures is another', () => {
    checkEachSlip(rents('«127,850.40»!', '«10,654.20»!'));
    checkEachSlip(`
Purchaser              Shares      Purchase Price
Alder Partners      1,312,500          $3,281,250
Birch Growth Fund     750,252          $1,875,630
Cedar Trust          «411,128»!        $«1,027,820»!
Dogwood Capital       622,416          $1,556,040
`);
  });

  it('are reported where the factor is a rate of many decimals, and none is for being rounded', () => {
    // What each fee is of its amount could be 6,531.678 to 1 as well, but for one row.
    checkEachSlip(`
Class of Notes         Amount            Fee
A-1              $120,440,000     $18,439.36
A-2              $261,975,000     $«40,108.37»!
B                $138,261,000     $«21,167.76»!
C                $143,195,000     $21,923.15
D                $190,320,000     $29,137.99
`);
  });

  it('are named with what they would come to', () => {
    assert.deepEqual(
      judge(rents('128,850.40'), 'plain').map(({ message }) => message),
      ['$10,654.20 × 12, as in the other rows, is $127,850.40, not $128,850.40'],
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'rounded rents': `
Lease Year       Annual Rent       Monthly Rent
1                   $115,250          $9,604.17
2                   $119,250          $9,937.50
3                   $123,400         $10,283.33
4                   $127,850         $10,654.17
5                   $132,325         $11,027.08
`,
    'a row that no slip makes': rents('140,000.00'),
    'a row of round figures, which may have another price': `
Purchaser              Shares      Purchase Price
Alder Partners      1,312,500          $3,281,250
Birch Growth Fund     750,252          $1,875,630
Cedar Trust           400,000          $2,000,000
Dogwood Capital       622,416          $1,556,040
Elm Partners          512,304          $1,280,760
`,
    'a row with a note': `
Purchaser              Shares      Purchase Price
Alder Partners      1,312,500          $3,281,250
Birch Growth Fund     750,252          $1,875,630
Cedar Trust (1)       411,128          $1,027,920
Dogwood Capital       622,416          $1,556,040
Elm Partners          512,304          $1,280,760
`,
    'two rows of another price among five': `
Purchaser              Shares      Purchase Price
Alder Partners      1,312,500          $3,281,250
Birch Growth Fund     750,252          $1,875,630
Cedar Trust           411,128          $1,027,920
Dogwood Capital       622,416          $1,556,140
Elm Partners          512,304          $1,280,760
`,
    'too few rows': `
Lease Year       Annual Rent       Monthly Rent
1                $115,200.00          $9,600.00
2                $119,232.00          $9,936.00
3                $123,405.12         $10,284.76
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`say nothing of ${name}`, () => checkSilent(text, id));
});
