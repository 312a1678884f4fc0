import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judge } from '../../harness/check.ts';

/** The repairs offered of the one finding in a text. */
const repairs = (text: string): readonly string[] => {
  const [finding, ...others] = judge(text, 'plain');
  assert.deepEqual(others, []);
  return finding?.fixes().map(({ title }) => title) ?? [];
};

const cover = (discount: string, proceeds: string): string => `
                                  Per Share           Total
Public offering price               $10.00      $25,000,000
Underwriting discounts               $0.70       ${discount}
Proceeds to the company              $9.30      ${proceeds}
`;

describe('a column in proportion to another', () => {
  it('shows which part of it is wrong', () => {
    assert.deepEqual(repairs(cover('$1,570,000', '$23,250,000')), [
      'Make Underwriting discounts $1,750,000 (as the other rows multiply)',
    ]);
  });

  it('shows that its total is wrong', () => {
    assert.deepEqual(repairs(cover('$1,750,000', '$23,520,000')), ['Make the total $23,250,000']);
  });

  it('leaves both where the rows are in no one proportion', () => {
    assert.deepEqual(
      repairs(cover('$1,570,000', '$23,250,000').replace('$10.00', '$10.50').replace('$9.30', '$9.80')),
      ['Make the total $23,430,000', 'Make Underwriting discounts $1,750,000'],
    );
  });
});

describe('rows that multiply in one of several tables', () => {
  it('say which figure of it is wrong, whatever the others hold', () => {
    const sale = `Sale of the shares

Vaughn Trust               8,000        $2.50           $20,500.00
Wexler Partners           12,000         2.50            30,000.00
Yarrow Fund               16,000         2.50            40,000.00
                          ------                       -----------
Total                     36,000                        $90,000.00

The shares that are held before and after it

Vaughn Trust              10,000        8,000         2,000           0         12.5%
Wexler Partners           15,000       12,000         3,000         400         14.5%
`;
    assert.deepEqual(repairs(sale), ['Make Vaughn Trust $20,000 (its row multiplies)']);
  });
});
