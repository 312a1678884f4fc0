import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judge } from '../../harness/check.ts';

const schedule = (lead: string, last: string): string => `${lead}

Alder Bank                $1,500,000
Birch Bank                 1,250,000
Cedar Bank                 ${last}
`;

const found = (text: string): readonly string[] =>
  judge(text, 'plain').map(({ message, fixes }) => [message, ...fixes().map(({ title }) => title)].join(' | '));

const lead = 'The Lenders shall advance an aggregate of $4,250,000 as follows:';

describe('the sum in the lead-in of a table', () => {
  it('is what the rows make up', () => {
    assert.deepEqual(found(schedule(lead, '1,500,000')), []);
  });

  it('is held to them where one slip explains the difference', () => {
    assert.deepEqual(found(schedule(lead, '1,400,000')), [
      'the parts add up to $4,150,000, $100,000 less than the stated $4,250,000 | Make the total $4,150,000 | Make Alder Bank $1,600,000 | Make Birch Bank $1,350,000 | Make Cedar Bank $1,500,000 ($1,500,000 stands once more)',
    ]);
  });

  it('is that of the table right behind it', () => {
    const two = schedule(lead, '1,500,000') + '\n' + schedule(lead.replace('4,250', '3,710'), '970,000');
    assert.equal(found(two).length, 1);
  });

  const silent: Readonly<Record<string, string>> = {
    'only the most': schedule(lead.replace('of', 'of up to'), '1,400,000'),
    'no sum of all': schedule('The Lenders shall advance $4,250,000 as follows:', '1,400,000'),
    'not announced': schedule('The Lenders shall advance an aggregate of $4,250,000 to these Borrowers:', '1,400,000'),
    'that no slip explains': schedule(lead, '912,000'),
    'before a table with a total': `${schedule(lead, '1,500,000')}Total                     $4,250,000\n`,
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is left alone where it is ${name}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
