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
      'Number of Shares: 415,000\nDate of Issuance: May 4, 2020': ['Shares'],
      'Number of Series A Preferred Shares: 415,000': ['Series A Preferred Shares'],
      'Date of Shares: 415,000 and Number of: 416,000 and the Number: 417,000': ['-', '-', '-'],
      'It lets 14,589 approximate square feet.': ['approximate square feet'],
      'It lets 3,000 sq ft and 4,000 sq . ft.': ['sq ft', 'sq'],
      'It has 3,000 of them, 4,000 five and 5,000 x.': ['-', '-', '-'],
      'It has 3,000 issued and outstanding shares, 4,000 authorized but previously unissued shares.': [
        'issued and outstanding shares',
        'authorized but previously unissued shares',
      ],
      'It has 3,000 authorized but treasury shares and 4,000 unissued shares.': ['authorized', 'unissued shares'],
      'It tests each of four (4) consecutive fiscal quarters and three fiscal quarters.': [
        'consecutive fiscal quarters',
        'fiscal quarters',
      ],
      'It has 39 unpatented Federal mining claims and 20 staff Members.': ['unpatented Federal mining claims', 'staff'],
      'It gives four (4) promissory notes and twenty unreserved vehicle spaces.': [
        'promissory notes',
        'unreserved vehicle spaces',
      ],
      'It has a five member board of members and three-member boards.': ['member', 'member'],
      'It has 12 month terms, two very old quaint stone houses and 20 staff, guests aside.': ['month', 'very', 'staff'],
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

  describe('but not what is something else', () => {
    checkCounted({
      'The rent is 200,000.00 February 1, 2003 and 300,000.00 (three hundred thousand) March 1, 2003.': ['-', '-'],
      'Shares: 4,120,308 Issue Date: May 4, 2004': ['-'],
      'EX-3.3 4 bw008_ex3-3.htm': [],
      'EX-3.3 4 underwriting.htm, 5 bw-23ex.htm and 6 bw_ex.htm': [],
      'Of Albany, New York 12207 hereinafter called the Seller.': [],
      'The parties agree that Network 1 agrees, in a Level 3 schedule, but that Alder 3 copies gets.': ['copies'],
      'The Owner shall pay .3 costs of labor and .5 hours of work.': ['hours'],
      'Section 1, 8.2, or 8.3 hereof; 15 USC 1681 et seq.': [],
      'Section 310 ..... 608 ss.311(a) ..... 609 shares sold.': ['shares'],
      'It opens at 12:00 noon, at 17:00 hours, on Page 12 of 75 days.': [],
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
