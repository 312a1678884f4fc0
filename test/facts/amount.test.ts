import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, standingOf } from '../harness/facts.ts';

/** Each stands in a sentence, as it would in an exhibit, and is one amount that agrees with itself. */
const agreeing: Readonly<Record<string, readonly string[]>> = {
  'words before figures': [
    'two (2) copies',
    'Six Hundred Fifty (650) shares',
    'ONE HUNDRED MILLION (100,000,000) shares',
    'ninety-nine thousand nine hundred ninety-nine (99,999) units',
    'one billion, one hundred fifteen million (1,115,000,000) shares',
    'one hundred and five million (105,000,000) shares',
    'one billion and one million (1,001,000,000) shares',
    'fifteen hundred (1,500) shares',
    'twenty-five hundred (2,500) shares',
    'a hundred (100) days',
    'a hundred and one (101) days',
    'one hundred thousand million (100,000,000,000) units',
    'seven hundred ninety eight (798) shares',
    'zero (0) shares',
    'five (05) days',
    'two [2] days',
    'thirty - (30) days',
  ],
  'odd spaces, quotes and dashes inside': [
    'ninety ( 90 ) days',
    'ninety ("90") days',
    'ninety (\u201c90\u201d) days',
    'sixty (_60_) days',
    'ninety (90-) days',
    'ninety  (90)  days',
    'ninety\u00a0(90) days',
    'four\u00admillion (4,000,000) shares',
    'hun\u00addred (100) shares',
    'twenty-\nfive (25) days',
    'one hundred\n     twenty (120) days',
    'fifty thousand (50 000) shares',
    'thirty thousand dollars ($30, 000)',
  ],
  'the unit before, inside, behind or on both sides': [
    'thirty days (30)',
    'forty-five (45 days)',
    'twelve (12)-month',
    'six-month (6-month)',
    'eighty percent (80%) percent',
    'seventy-five million shares (75,000,000) shares',
    'fifty (50) percent',
    'fifty (50%) percent',
    'fifty-one (51.0%) percent',
    'five (5) Business Days',
    'three thousand kilograms (3,000 kg)',
    'seventy-five million (75,000,000 shares of Common Stock)',
  ],
  money: [
    'Five Hundred Dollars ($500)',
    'five hundred dollars ($500.00)',
    'five million (\u20ac5,000,000)',
    'Four Thousand Nine Hundred Fifty Dollars ($4,950.00 U.S.)',
    'Two Million Dollars ($2,000,000U.S.)',
    'fifteen thousand dollars ($15,000USD)',
    'ten thousand U.S. Dollars (US$10,000.00)',
    'ten thousand United States dollars (U.S. $10,000.00)',
    'United States Dollars Five Million (USD 5,000,000)',
    'nineteen million Dollars US ($19,000,000)',
    'Eight Million Euros (8,500,000 Euros)'.replace('Eight Million', 'Eight Million Five Hundred Thousand'),
    'two hundred pounds sterling (\u00a3200)',
    'ten thousand Renminbi (RMB 10,000)',
    'five hundred Canadian dollars (C$500)',
    'three cents ($.03)',
    'three cents (3 cents)',
    'ten ($0.10) cents',
    'one tenth of one cent ($.001)',
    'One Mil ($.001)',
    'One Tenth of One Mil ($.0001)',
    'sixteen and one-half cents ($0.165)',
    'four hundred thousand ($400,000) Dollars',
    'Fifty Million Dollars ($50,000,000; the "Commitment")',
    'EIGHTY-FIVE DOLLARS per hour ($85.00/hour)'.replace(' per hour', ''),
    'TWO HUNDRED DOLLARS, ($200.00)',
  ],
  'hundredths and cents': [
    'One Million and No/100 Dollars ($1,000,000.00)',
    'Ten Thousand and NO/100 Dollars ($10,000)',
    'Five Hundred Fifty and 47/100 (550.47)',
    'Five Hundred Fifty and 47/100ths Dollars ($550.47)',
    'Twenty Million Dollars and No/100 ($20,000,000)',
    'One Thousand Dollars & 50/100 ($1,000.50)',
    'Two Hundred Thousand Dollars and No Cents ($200,000)',
    'One Hundred Sixteen Dollars and Fifty-Two Cents ($116.52)',
    'Three Million and 00/100 Dollars ($3,000,000.00) Dollars',
    'Five and XX/100 Dollars ($5.00)',
    'two and 50/100 percent (2.50%)',
  ],
  percent: [
    'ten percent (10%)',
    'ten per cent (10%)',
    'ten percent ( 10% )',
    'two percent (2.0%)',
    'twenty-percent (20%)',
    'five basis points (0.05%)',
    'two percentage points (200 basis points)',
    'one and one-half percent (1.50%)',
    'one and one-half percent (1 1/2%)',
    'one and one-half percent (1- 1/2%)',
    'one and one-half percent (1\u00bd%)',
    'one and one-half percent (1 \u00bd%)',
    'one-half of one percent (1/2 of 1%)',
    'one-half of one percent (.5%)',
    'one half of one (0.5%)',
    'one-hundredth of one percent (1/100%)',
    'one-hundredth of one percent (0.01%)',
    'four and one/half percent (4.5%)',
    'seventy five and sixty-one hundredths percent (75.61%)',
    'one and three hundred seventy-five thousandths percent (1.375%)',
    'one hundred twenty-five thousandths percent (0.125%)',
    'sixty-six and two-thirds percent (66 2/3%)',
    'sixty-six and two-thirds percent (66.67%)',
    'sixty-six and two-thirds percent (66.66%)',
    'sixty-six and two-thirds (66.667%) percent',
    'three point five percent (3.5%)',
  ],
  fractions: [
    'one-half (1/2)',
    'two-thirds (2/3)',
    'two-thirds (66.67%)',
    'one third (33%)',
    'one-third (33 1/3%)',
    'one fifth (1/5th)',
    'one forty-eighth (1/48)',
    'one-sixtieth (1/60th)',
    'one hundredth (1/100)',
    'one and one-half (1.5)',
    'two and one-half (2\u00bd)',
    'one and one-half (1 1\u22152)',
    'one and one-half (11\u22152)',
    'one ten thousandth [.0001]',
    'three quarters (3/4)',
    'a third (1/3)',
  ],
  ordinals: [
    'fifth (5th)',
    'twenty-second (22nd)',
    'one hundred twenty-third (123rd)',
    'fifteenth (15) day',
    'fifteenth (15 th) day',
    'ninetieth day (90th)',
    'thirty six (36th)',
    'a third (3rd)',
  ],
  'figures before words': [
    '90 (ninety) days',
    '$150,000.00 (One Hundred Fifty Thousand Dollars)',
    'U.S.$1,000,000 (one million U.S. dollars)',
    '50% (fifty percent)',
    '1.5% (one and a half per cent)',
    'RMB20,000 (twenty thousand)',
    '32,400 (thirty two thousand four hundred Birr)'.replace('32,400', 'Birr 32,400'),
    '$0.005 (one-half cent)',
    '$80 (eighty dollars)',
  ],
  'figures with a scale': [
    'twelve million dollars ($12 million)',
    'twenty-five million dollars ($25M)',
    'five million dollars ($5 mil)',
    'fifty thousand dollars ($50M)',
    'nine one one (911)',
    'fifty billion United States dollars ($50 billion US)',
    '$1.5 million ($1,500,000)'.replace('$1.5 million', 'one and one-half million dollars'),
    'Four and One-Half Million ($4,500,000)',
    'half a million dollars ($500,000)',
    'three (3) million dollars ($3,000,000)',
    'Six (6,000,000) Million shares',
    '$5-Million Dollars (five million dollars)',
  ],
  ratios: [
    'one-for-fifty (1:50)',
    'one-for-fifty (1-for-50)',
    'four-for-one (4:1)',
    'one-for-ten (10:1)',
    'one and one-fourth to one (1.25:1)',
  ],
};

/** Each differs in one slip, of the kinds that filed exhibits show. */
const disagreeing: readonly string[] = [
  'Six Hundred (650) shares',
  'ten (5) days',
  'thirty\n(3) days',
  'six [4] months',
  'thirty days (60)',
  'forty-five (54 days)',
  'one (21) day',
  'one (3) or more committees',
  'one (7) director',
  'six hundred million (100,000,000) shares',
  'two hundred percent (100%)',
  'five hundred eighty (180) days',
  'Hundred Thousand (300,000) shares',
  'Two Hundred Thousand Dollars ($250,000)',
  'ONE MILLION SEVEN THOUSAND AND NO/100 ($1,700,000.00) DOLLARS',
  'Twenty-five and no/100 DOLLARS ($25,000)',
  'Ten Million and no/100 Dollars ($1,000,000)',
  'Twenty thousand dollars ($20.000)',
  'Eighty Thousand Dollars and No/100 (580,000.00)',
  'thirty percent (3016)',
  'twenty-percent (25%)',
  'one-half percent (2%)',
  'one hundred twenty-five hundredths percent (0.125%)',
  'two-thirds (3/4)',
  'zero percent (20%)',
  'twenty-second (23rd) day',
  'thirty two (36th) month',
  'fifty (55th) day',
  '90 (nineteen) days',
  '$1,500 (Fifteen Thousand) per month',
  'RMB5 million (FIVE THOUSAND)',
  '$0.002 (Two hundredth cent)',
  'one-for-fifty (1:2,500)',
  'Five Hundred Fifty Million (500,000,000) shares',
  'twenty-five million dollars ($52M)',
];

/** Brackets that say something of their own: nothing is bound, so nothing can be reported. */
const separate: Readonly<Record<string, readonly string[]>> = {
  'marks of a list': [
    'consent of any third party, (2) notice, and (3) payment',
    'two times the lesser of (1) the fee and (2) the cost',
    'the first of which is (1) a charter and (2) a plan',
    'plus two (2) more where (1) it is filed and (2) it is paid'.replace('two (2) more', 'two more'),
  ],
  'another measure': [
    'one working day (24 hours)',
    'four weeks (20 days)',
    'two years (24)',
    'three weeks (15 business days)',
    'more than one second (1 sec)',
    'one link for the address (250 character limit)',
    'second floor (11,743 square feet)',
    'two ballrooms (50,000 sf and 30,000 sf)',
  ],
  'a sum in another currency or of another year': [
    'five billion euros ($4.6 billion)',
    'EUR 5.0 billion (USD 4.6 billion)',
    'one annual target bonus ($850,000.00)',
    'two stock price hurdles ($45 and $52)',
  ],
  'years, names, provisions, telephones': [
    'First Contract Year (2018/19)',
    'Product Year One (1998)',
    'the first Product Year (1999)',
    'Cedar Holdings One, LLC (8574)',
    'Cedar Fund Two (8574)',
    'on October 1, 2018 ("Second Amendment")',
    'under Section Three (4)',
    'ARTICLE TWO (3)',
    'at Third Avenue (212) 555-0142',
    'for the first (30) days',
    "at twelve (1200) o'clock",
  ],
  'ranges and what cannot be read': [
    'three to ten (3-10)',
    'four to eight (4 to 8)',
    'five million dollars ($5,OOO,000)',
    'one million dollars ($l,000,000)',
    'eighteen percent (I 8%)',
    'one hundred percent (100"/0)',
    '*** Hundred and Fifty Thousand Dollars ($3,750,000)',
    'five (__) days',
    '[***] ([***]) days',
    'one and one-half percent (1 _%)',
    'Nil (1)',
    'several hundred (300) miles',
  ],
};

const sentence = (form: string): string => `The Company shall within reason have ${form} under this Agreement.\n`;

describe('amounts', () => {
  for (const [name, forms] of Object.entries(agreeing)) {
    describe(`agree: ${name}`, () => {
      for (const form of forms) {
        it(form, () => assert.equal(standingOf(sentence(form)), 'agrees', amountLines(sentence(form)).join('\n')));
      }
    });
  }

  describe('disagree', () => {
    for (const form of disagreeing) {
      it(form, () =>
        assert.equal(standingOf(sentence(form)), 'number-disagrees', amountLines(sentence(form)).join('\n')),
      );
    }
  });

  for (const [name, forms] of Object.entries(separate)) {
    describe(`are not bound: ${name}`, () => {
      for (const form of forms) {
        it(form, () => {
          const bound = amountLines(sentence(form)).filter(
            (line) => line.includes('disagrees') || line.includes('unreadable'),
          );
          assert.deepEqual(bound, []);
        });
      }
    });
  }

  it('hold a currency to its counterpart', () => {
    assert.equal(standingOf(sentence('Fifty Dollars (\u20ac50)')), 'unit-disagrees');
    assert.equal(standingOf(sentence('two million ($2,000,000) of which shall be Preferred Stock')), 'unit-disagrees');
    assert.equal(standingOf(sentence('Fifty U.S. Dollars (C$50)')), 'unit-disagrees');
  });

  it('are read through page furniture and a page number in their middle', () => {
    const text =
      'The Borrower shall on demand execute and deliver to the Bank\na note in the principal amount of Three Million Seven\n\n                                  16\n<PAGE>\n\nHundred and Fifty Thousand Dollars ($3,750,000) is due.\n';
    assert.equal(standingOf(text), 'agrees', amountLines(text).join('\n'));
    assert.equal(standingOf(text.replace('3,750,000', '3,705,000')), 'number-disagrees');
  });

  it('are read through Markdown emphasis, escapes and entities', () => {
    for (const form of [
      'Six **Hundred Fifty** (650)',
      '*Six Hundred Fifty* (**650**)',
      'five&nbsp;dollars (\\$5)',
      '**fifty**\u00a0(50)',
    ]) {
      assert.equal(
        standingOf(sentence(form), 'markdown'),
        'agrees',
        amountLines(sentence(form), 'markdown').join('\n'),
      );
    }
  });

  it('are not read on from one cell of a table into the next', () => {
    const table = '| Lots | Mark |\n| --- | --- |\n| ten | (5) shares |\n';
    assert.deepEqual(
      amountLines(table, 'markdown').filter((line) => line.includes('disagrees')),
      [],
    );
  });

  it('that stand alone are read with what they count', () => {
    assert.deepEqual(
      amountLines('It pays $87,500 and 7.5% for 30 days on 1,662,050 shares, or two-thirds of five million dollars.\n'),
      [
        '$87,500: $87,500',
        '7.5%: 7.5%',
        '30: 30',
        '1,662,050: 1,662,050',
        'two-thirds: 2/3',
        'five million dollars: $5,000,000',
      ],
    );
  });

  it('are not seen in provisions, pages, years, telephones and registrations', () => {
    const text =
      'Section 4.2(b), Rule 424(b)(3), page 22, Article IV, No. 333-101561, (616) 555-0142, Form 10-KSB, 2003, Exhibit 3.1 and one of them.\n';
    assert.deepEqual(amountLines(text), []);
  });
});
