import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

type Placed = { readonly at: { readonly start: number; readonly end: number } };

/** What a text reckons up, as `$46 = $50 - $3 - $1`, with how sure that is. */
const reckoned = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) => {
    if (fact.kind !== 'breakdown') return [];
    const own = ({ at }: Placed): string => text.slice(at.start, at.end).replace(/\s+/g, ' ');
    const off = (fact.deducted ?? []).map((amount) => ` - ${own(amount)}`).join('');
    const sum = fact.parts.map(own).join(' + ');
    return [`${fact.whole ? own(fact.whole) : '?'} ${fact.some ? '>=' : '='} ${sum}${off}, ${fact.evidence}`];
  });

const change = '$75 = $60 + $15, likely';
const less = '$75 = $60 + $15, likely';
const net = '$46 = $50 - $3 - $1, likely';

describe('what a text reckons up', () => {
  const read: (readonly [text: string, line: string])[] = [
    ['The Commitment is increased by $15, from $60 to $75.', change],
    ['An increase of $15 in the Commitment, from $60 to a total amount of $75, takes effect.', change],
    ['Revenue increased by $15, or 25%, from $60 in 2024 to $75 in 2025.', change],
    ['Revenue rose by $15, from $60 to $75.', change],
    ['It is increased from its current amount of $60 to $75, an increase of $15.', change],
    ['It is increased from $60 to $75 (an increase of $15).', change],
    ['It is lowered from $75 to $60, being a reduction of $15.', less],
    ['It increased by $15 to $75 from $60.', change],
    ['It was raised from $60 to $75, or $15.', change],
    ['The margin increases by 25 basis points, from 2.00% to 2.25%.', '2.25% = 2.00% + 25 basis points, likely'],
    ['The margin fell 25 basis points to 2.00% from 2.25% a year ago.', '2.25% = 2.00% + 25 basis points, likely'],
    [
      'The margin decreases from 2.25% to 2.00%, that is, by 25 basis points.',
      '2.25% = 2.00% + 25 basis points, certain',
    ],
    [
      'The fee rose from 0.375% to 0.50%, an increase of 12.5 basis points.',
      '0.50% = 0.375% + 12.5 basis points, likely',
    ],
    ['It is reduced by $15 from $75 to $60.', less],
    [
      'It raises by 75,000 shares, from 125,000 shares of stock, par value $1 per share, to 200,000 shares, what it has.',
      '200,000 = 125,000 + 75,000, likely',
    ],
    ['It has net proceeds of $46, after deducting discounts of $3 and expenses of $1 from gross proceeds of $50.', net],
    ['Gross proceeds were $50. After deducting fees of $3 and expenses of $1, it had net proceeds of $46.', net],
    ['It had gross proceeds of $50 and, after deducting fees of $3 (6%) and costs of $1, net proceeds of $46.', net],
    [
      'It owns 900 shares represented by Certificate No. 4 for 400 shares and Certificate No. 7 for 500 shares.',
      '900 = 400 + 500, likely',
    ],
    [
      'The price is $900, which includes the base of $400, Alternate No. 1 of $200 and an allowance of $100.',
      '$900 >= $400 + $200 + $100, slight',
    ],
    [
      'It offers 900 shares, including 500 shares outstanding and 400 shares issuable upon exercise.',
      '900 = 500 + 400, possible',
    ],
    [
      'It offers 900 shares, including 500 shares held by Alder and 400 shares held by Birch.',
      '900 >= 500 + 400, slight',
    ],
    [
      'It vests in three tranches: 500 shares now, 300 shares in May and 100 shares in June, for a total of 900 shares.',
      '900 = 500 + 300 + 100, likely',
    ],
    ['Alder shall pay $500 and Birch shall pay $400, for total capital of $900.', '$900 = $500 + $400, possible'],
    [
      'As of then, of the 9,000 shares subject to the plan, 5,000 had been issued and 4,000 remained available.',
      '9,000 = 5,000 + 4,000, likely',
    ],
    [
      'He may earn $900 (the "Maximum Amount"), consisting of $500 for May and $400 for June.',
      '$900 = $500 + $400, certain',
    ],
  ];
  read.push(
    [
      'It releases $600 of the Escrow Fund in May. It releases the remaining $900 of the Escrow Fund of $1,500.',
      '$1,500 = $600 + $900, likely',
    ],
    [
      'It pays $600 of the Net Proceeds for rent, $5 for ink and the remaining $900 of the Net Proceeds.',
      '? = $600 + $900, likely',
    ],
  );

  for (const [text, line] of read) it(`is read in: ${text}`, () => assert.deepEqual(reckoned(`${text}\n`), [line]));

  const apart = [
    'It is increased by $15 a year, from $60 to $75.',
    'It is increased by up to $15, from $60 to $75.',
    'It is increased by approximately $15, from $60 to $75.',
    'It pays $15 in cash, from $60 to $75.',
    'It is increased by $15. It pays from $60 to $75.',
    'It is increased by $15, from $60 and to $75.',
    'It is increased by $15 per share, from $60 to $75.',
    'It is increased by 15%, from $60 to $75.',
    'It is increased from $60 to $75, and an increase of $15 follows.',
    'It is increased from $60 to $75, of $15.',
    'The margin increases by 10%, from 2.00% to 2.20%.',
    'The margin increased 25 basis points and to 2.25% from 2.00%.',
    'The margin increased 25 basis points to 2.25% and from 2.00%.',
    'The margin is 25 basis points to 2.25% from 2.00%.',
    'The margin increases from 2.00% to 2.25%, that is what it was by 25 basis points.',
    'The fee increased by $25 from 2.00% to 2.25%.',
    'It has net proceeds of $46, deducting discounts of $3 from gross proceeds of $50.',
    'It has net proceeds of $46, after deducting discounts of $3.',
    'It has proceeds of $46, after deducting discounts of $3 from gross proceeds of $50.',
    'It has net proceeds of $46, after deducting discounts of $3 from gross proceeds of $50 and expenses of $1.',
    'It has net proceeds of $46, after deducting, if the option is exercised, $4 from gross proceeds of $50.',
    'It has net proceeds of $46. It paid $5 for rent. It has, after deducting fees of $3, gross proceeds of $50.',
    'It has net proceeds of $46, after deducting discounts of $3 per share and $1 from gross proceeds of $50.',
    'It offers 900 shares, including up to 500 shares held by Alder and 400 shares held by Birch.',
    'Alder shall pay $500 with $400 of Birch, for total capital of $900.',
    'It releases $600 of the Escrow Fund and the remaining $900 of the Holdback Fund.',
    'It releases up to $600 of the Escrow Fund and the remaining $900 of the Escrow Fund.',
    'It releases the remaining $900 of the Escrow Fund.',
    'It pays $900 of the proceeds for rent, $400 for ink, and the remaining $500 of its funds for bread.',
  ];
  for (const text of apart) it(`is not read in: ${text}`, () => assert.deepEqual(reckoned(`${text}\n`), []));
});
