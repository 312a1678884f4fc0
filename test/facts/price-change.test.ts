import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFixes, checkSilent } from '../harness/check.ts';
import { factsOf } from '../harness/facts.ts';

const changes = (text: string): readonly (string | undefined)[] =>
  factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'ratio' ? [fact.beyond] : []));

describe('by how many percent a sum becomes another', () => {
  const read: readonly (readonly [text: string, change: string])[] = [
    ['The price shall increase by five percent (5%), from $12.00 to $12.60, in May.', 'increase'],
    ['Revenue declined 5% in that year, from $12,000,000 to $11,400,000.', 'decrease'],
    ['Revenue increased from $12,000,000 in 2024 to $12,600,000 in 2025, or 5%.', 'increase'],
    ['Revenue increased from $12,000,000 to $12,600,000 (5%).', 'increase'],
    ['It is reduced from $12.00 per share to $11.40 per share, a reduction of 5%.', 'decrease'],
  ];
  for (const [text, change] of read) it(`is read in: ${text}`, () => assert.deepEqual(changes(text), [change]));

  const apart = [
    'The price is five percent (5%), from $12.00 to $12.60, in May.',
    'The price increases. It is 5%, from $12.00 to $12.60.',
    'The price shall increase by up to 5%, from $12.00 to $12.60.',
    'The price shall increase by 5% each year, from $12.00 to $12.60.',
    'The price shall increase by 5%, at $12.00 to $12.60.',
    'The price shall increase by 5%, from $12.00 and $12.60.',
    'The price shall increase by 5%, from 12 units to 13 units.',
    'Revenue increased 5%, from $1.2 million to $1.3 million.',
    'Revenue increased to $12,000,000, to $12,600,000, or 5%.',
    'Revenue increased from $12,000,000 to $12,600,000, with 5%.',
    'Revenue increased from $12,000,000 to $12,600,000, on sales of 5%.',
  ];
  for (const text of apart) it(`is not read in: ${text}`, () => assert.deepEqual(changes(text), []));

  it('is held to both sums, where one slip explains it', () => {
    checkFixes(
      `
The unit price shall increase by 5%, from $12.00 to $16.20, on that day.
                                 ^^ warning: from $12 to $16.20 the increase is 35%, not 5%
                                                    ^^^^^^ related: what it became
                                          ^^^^^^ related: what it was
`,
      [
        'The unit price shall increase by 35%, from $12.00 to $16.20, on that day.\n',
        'The unit price shall increase by 5%, from $12.00 to $12.60, on that day.\n',
      ],
      'total-percent',
    );
    checkSilent('The price shall increase by 5%, from $12.00 to $14.10, on that day.\n');
    checkSilent('The price shall decrease by 5%, from $12.00 to $16.20, on that day.\n');
    checkSilent('The price shall increase by 4%, from $3.85 to $4.00, on that day.\n');
  });
});
