import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, factsOf } from '../harness/facts.ts';

describe('an amount that is stated once', () => {
  const read: Readonly<Record<string, readonly string[]>> = {
    'It pays $5,000,0000 now.': ['$5,000,0000: ?'],
    '$5,000,0000': ['$5,000,0000: ?'],
    'It pays $9,,110 now, and $1,,250,000.50 then.': ['$9,,110: ?', '$1,,250,000.50: ?'],
    'It pays $9,,11 now, $9,, 110 then, and lists 9,,110 and $9,,110x.': [],
    'It pays ($5,000,0000) and $6,000,0000; or $7,000,0000.': ['$5,000,0000: ?', '$6,000,0000: ?', '$7,000,0000: ?'],
    'It pays x$5,000,0000 and $6,000,0000x and 7,000,0000 shares.': [],
    'It ends on the 24th day, the third day and the twenty-fifth day.': [],
    'It has five shares, one share and five of them.': ['five: 5'],
    'It has twenty-five of them and one-half of it.': ['twenty-five: 25', 'one-half: 1/2'],
    'It has 5 6 shares, 7/8/9 shares and 10kg of it.': ['6: 6'],
    'It has 5 shares, 5 of them, 1,250 of them and 2004 shares.': ['5: 5', '1,250: 1,250'],
    'It has 5% and 5 dollars.': ['5%: 5%', '5 dollars: $5'],
    'It has 172, 656 sq. ft. at $30, 000 a year, and 14, 15 and 350 feet.': ['350: 350'],
    'It owes $9,,110,487.53 and ex.31 shares; it has $9, and 5 shares.': ['$9,,110,487.53: ?', '$9: $9', '5: 5'],
    'Of the shares on May 4, 650 shares are held, and $5, 50 shares.': ['650: 650', '$5: $5', '50: 50'],
    'It pays US$ 20.000, US$ 14.500 and US$20.000.': [
      'US$ 20.000: US$20,000',
      'US$ 14.500: US$14.50',
      'US$20.000: US$20',
    ],
    'He won, and has five million Won and five Won.': ['five million Won: KRW 5,000,000', 'five: 5'],
    'Shares of 50p each cost £2; see 12p. and 12 p of it.': ['50p: £0.50', '£2: £2'],
    'Shares of 50p each cost $2.': ['$2: $2'],
    'Send it to Five Harbor Lane, for the four Class II seats, Three Units and Ten Month Notes.': [
      'Three: 3',
      'Ten: 10',
    ],
    'It has 15,509,722 according to its agent, at 12 Bonds Road and 14 Bonds of 2004.': [
      '15,509,722: 15,509,722',
      '14: 14',
    ],
    'The fee is $153.10 per million shares, and a million shares or five million are sold.': [
      '$153.10: $153.10',
      'five million: 5,000,000',
    ],
    'It differs from the 12/1 draft; 1/2 interest stays.': ['1/2: 1/2'],
  };
  for (const [text, expected] of Object.entries(read)) {
    it(text, () => assert.deepEqual(amountLines(`${text}\n`), expected));
  }

  it('counts no word that begins the next row of a table', () => {
    const counted = (text: string): readonly (string | undefined)[] =>
      factsOf(text).flatMap(({ fact }) => (fact.kind === 'amount' ? [fact.noun] : []));
    assert.deepEqual(counted('It has 1,250\nTotal here.\n'), [undefined]);
    assert.deepEqual(counted('It has 1,250\nshares here.\n'), ['shares']);
    assert.deepEqual(counted('It has 1,250 Total here.\n'), ['Total']);
    assert.deepEqual(counted('It pays $1,250 shares here.\n'), [undefined]);
    assert.deepEqual(counted('It has twenty-five Total Units here.\n'), ['Total Units']);
  });
});
