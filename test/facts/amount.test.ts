import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, factsOf, standingOf } from '../harness/facts.ts';
import { agreeing } from './agreeing-amounts.ts';
import { agreeingMoney } from './agreeing-money.ts';
import { agreeingPercentages } from './agreeing-percentages.ts';
import { disagreeing } from './disagreeing-amounts.ts';
import { separate } from './separate-amounts.ts';

const sentence = (form: string): string => `The Company shall within reason have ${form} under this Agreement.\n`;

describe('amounts', () => {
  for (const [name, forms] of Object.entries({ ...agreeing, ...agreeingMoney, ...agreeingPercentages })) {
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

  it('are no persons, where one may be named', () => {
    for (const text of [
      'The undersigned sells Six Hundred (650) shares.\n',
      'The undersigned, Ten Thousand Five Hundred Dollars ($10,000).\n',
      'Before me personally appeared Twenty Five (26) holders.\n',
    ]) {
      assert.equal(standingOf(text), 'number-disagrees', text);
    }
  });

  it('in percent are whole numbers and fractions, where the two have run together', () => {
    assert.deepEqual(amountLines('It pays 71/2% and 121/2% but 3/2% and 7 1/2 %, and 121/2 shares.\n'), [
      '71/2%: 7.5%',
      '121/2%: 12.5%',
      '3/2%: 1.5%',
      '7 1/2 %: 7.5%',
      '121/2: 60 1/2',
    ]);
  });

  it('that are given for a year are no ratios', () => {
    assert.deepEqual(amountLines('It pays Euro 251,000.00 for 2006 and 251,000 for 2007.\n'), [
      'Euro 251,000.00: \u20ac251,000',
      '251,000: 251,000',
    ]);
  });

  it('count the shares of a class as the draft calls them', () => {
    for (const counted of ['Ordinary Shares', 'ordinary shares', 'Class A Voting Shares', 'Series B Warrants']) {
      const [stated] = factsOf(`It issues 500,000 ${counted} today.\n`);
      assert.equal(stated?.fact.kind === 'amount' ? stated.fact.noun : undefined, counted);
    }
  });

  it('take a letter for a currency only where its name stands near', () => {
    assert.deepEqual(amountLines('Grade R 1,000 and Grade P 2,000 and S/ 3,000 are sold.\n'), [
      '1,000: 1,000',
      '2,000: 2,000',
      '3,000: 3,000',
    ]);
    assert.deepEqual(amountLines('Of the Rand sum, R 1,000 is paid and P 2,000 is not.\n'), [
      'R 1,000: ZAR 1,000',
      '2,000: 2,000',
    ]);
  });

  it('that a colon announces are no ratios', () => {
    assert.deepEqual(amountLines('It may issue 1,500: 1,000 shares of one class and 500 shares of another.\n'), [
      '1,500: 1,500',
      '1,000: 1,000',
      '500: 500',
    ]);
    for (const ratio of ['1:50', '1 : 50']) {
      assert.deepEqual(amountLines(`It is split ${ratio} today.\n`), [`${ratio}: 1:50`]);
    }
    assert.equal(standingOf('It is split one-for-fifty (1: 50) today.\n'), 'agrees');
  });

  it('hold a currency to its counterpart', () => {
    assert.equal(standingOf(sentence('Fifty Dollars (\u20ac50)')), 'unit-disagrees');
    assert.equal(standingOf(sentence('two million ($2,000,000) of which shall be Preferred Stock')), 'unit-disagrees');
    assert.equal(standingOf(sentence('Fifty U.S. Dollars (C$50)')), 'unit-disagrees');
    assert.equal(standingOf(sentence('Fifty Swedish kronor (NOK 50)')), 'unit-disagrees');
    assert.equal(standingOf(sentence('five million ($5,000,000) Ordinary Shares')), 'unit-disagrees');
  });

  it('are no tail of a name, a provision or a number', () => {
    assert.deepEqual(amountLines('It names E14 units, #14 units, 4.2-7 units and 2004/5 of it.\n'), []);
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

  it('are read through the tags and the references of HTML, which EDGAR submits as plain text', () => {
    for (const form of [
      'Six&nbsp;Hundred&#160;Fifty&nbsp;(650)',
      'Six Hundred <U>Fifty</U> (<B>650</B>)',
      '<FONT STYLE="font-size: 10pt">Sixty&#8209;Five</FONT> <font\n size="2">(65)</font>',
      'Six Hundred<br>Fifty (650)',
      'Fifty Dollars (&#36;50.00)',
    ]) {
      assert.equal(standingOf(sentence(form)), 'agrees', amountLines(sentence(form)).join('\n'));
      const other = form.replace(/50|65(?=\))/, '70');
      assert.equal(standingOf(sentence(other)), 'number-disagrees', other);
    }
    for (const cells of ['<TD>ten</TD><TD>(5) shares</TD>', '<P>ten</P>\n<P>(5) shares</P>']) {
      assert.deepEqual(
        amountLines(cells).filter((line) => line.includes('disagrees')),
        [],
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

  it('that stand alone are read before defined terms that are counted', () => {
    assert.deepEqual(
      amountLines(
        'Alder holds 320 Units, 250 Class A Warrants, and (ii) 500 Incentive Stock Options. The 80 Votes count.\n',
      ),
      ['320: 320', '250: 250', '500: 500', '80: 80'],
    );
    assert.deepEqual(
      amountLines(
        'Exhibit 10 Warrants, Tranche 2 Notes, the class 3 Interests, 2004 Notes.\n\n5.2 Options\n\n30 Assignment of Rights\n',
      ),
      [],
    );
  });

  it('are no names of years and steps', () => {
    assert.deepEqual(
      amountLines('It is 3 months of Year 1 rent, then Phase 2 work for 5 days of each year 2 tenants stay.\n'),
      ['3: 3', '5: 5', '2: 2'],
    );
  });

  it('are not seen in provisions, pages, years, telephones and registrations', () => {
    const text =
      'Section 4.2(b), Rule 424(b)(3), page 22, Article IV, No. 333-101561, (616) 555-0142, Form 10-KSB, 2003, Exhibit 3.1 and one of them.\n';
    assert.deepEqual(amountLines(text), []);
  });
});
