import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf, standingOf } from '../harness/facts.ts';

/** What the amounts of a text count, in order; a dash for one that counts nothing. */
const counted = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'amount' ? [fact.noun ?? '-'] : []));

const checkCounted = (table: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(table)) it(text, () => assert.deepEqual(counted(text), expected));
};

describe('counted nouns', () => {
  describe('with the words that describe them', () => {
    checkCounted({
      'It lasts 30 days or 40 business days or sixty (60) consecutive Trading Days.': [
        'days',
        'business days',
        'consecutive Trading Days',
      ],
      'It pays thirty (30) equal monthly installments and 650 such shares.': ['equal monthly installments'],
      'It pays thirty (30) equal monthly full installments.': ['equal monthly full'],
      'It lets 3,000 sq. ft. and 4,000 square feet.': ['sq ft', 'square feet'],
      'It lets 3,000 sq ft and 4,000 sq . ft.': ['sq ft', 'sq'],
      'It has 3,000 of them, 4,000 five and 5,000 x.': ['-', '-', '-'],
    });
  });

  describe('that the draft defines', () => {
    checkCounted({
      'Alder holds 320 Units, 250 Class A Warrants and 3,000 Incentive Stock Options.': [
        'Units',
        'Class A Warrants',
        'Incentive Stock Options',
      ],
      'Alder holds 320 Gold Silver Common Bonds and 330 Big Gold Silver Common Bonds.': ['Gold Silver Common Bonds'],
      'Alder holds 320 The Bonds, 330 Gold-Bonds, 340 Gold, Bonds and 350 Gold bonds.': [],
      'Alder holds: 320 Units; (ii) 180 Units, 20 Units - 30 Units / 40 Units.': ['Units', 'Units', 'Units'],
      'Alder holds 3.20 Units and 32 Units.': ['Units'],
      'Under Exhibit 30 Units are sold, and under tranche 50 Units too.': [],
      'The 30 Units are sold, then 40 Units, and 50 60 Units.': ['Units', 'Units'],
    });
    it('not where a heading is numbered or a line goes on', () => {
      assert.deepEqual(counted('320 Units'), []);
      assert.deepEqual(counted('Alder sells,\n320 Units today'), []);
      assert.deepEqual(counted('Alder sells\n320 Units today'), []);
      assert.deepEqual(counted('Alder sells the\n320 Units today'), ['Units']);
    });
  });

  it('tie words and figures together where they stand between the two', () => {
    for (const form of ['thirty equal monthly installments (30)', '650 Lots (six hundred fifty)', 'ten miles (10)']) {
      assert.equal(standingOf(`It has ${form} here.\n`), 'agrees', form);
    }
    for (const form of ['thirty equal monthly full installments (30)', '650 Gold Lots (six hundred fifty)']) {
      assert.equal(standingOf(`It has ${form} here.\n`), undefined, form);
    }
  });
});
