import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { complete, diagnose, mayComplete, readDraft, type Syntax } from '../../../server/src/analysis/index.ts';
import { parseFixture } from '../../harness/fixture.ts';

/** What is offered at the cursor of a draft whose drafter types on, or asked. */
function offered(fixture: string, asked = false, syntax: Syntax = 'plain'): readonly string[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  const { items } = complete(readDraft(text, syntax), cursor, { today: undefined, asked });
  assert.ok(items.length === 0 || mayComplete(text, cursor), 'what may be offered is asked for first');
  for (const { at, typed } of items)
    assert.ok(typed.startsWith(text.slice(at.start, at.end)), 'an editor filters by what stands');
  return items.map(({ text: said }) => said);
}

const titled =
  'The Company issues Six Hundred Fifty (650) shares of Common Stock and pays Five Thousand and No/100 Dollars ($5,000.00), ' +
  'at ten percent (10%), within thirty (30) days of notice.\n\n';
const reversed = 'The Company issues 650 (SIX HUNDRED FIFTY) shares and pays $5,000 (FIVE THOUSAND DOLLARS).\n\n';
const andStyle = 'It sells five thousand, two hundred and ten (5,210) units.\n\n';

describe('completion of an amount', () => {
  it('spells a figure out as the draft does, alone and with what it counts', () => {
    assert.deepEqual(offered(`${titled}It issues 1662050‸`), [
      'One Million Six Hundred Sixty-Two Thousand Fifty (1,662,050)',
      'One Million Six Hundred Sixty-Two Thousand Fifty (1,662,050) shares of Common Stock',
      'one million six hundred sixty-two thousand fifty (1,662,050)',
    ]);
    assert.deepEqual(offered(`${titled}within 12‸`), [
      'Twelve (12)',
      'Twelve (12) shares of Common Stock',
      'twelve (12) days',
      'twelve (12)',
    ]);
    assert.deepEqual(offered(`${titled}It issues 1‸`).slice(0, 2), ['One (1)', 'One (1) share of Common Stock']);
  });

  it('keeps the order, the case, the commas and the and of the draft', () => {
    assert.equal(
      offered(`${reversed}It issues 1,662,050‸`)[0],
      '1,662,050 (ONE MILLION SIX HUNDRED SIXTY-TWO THOUSAND FIFTY)',
    );
    assert.deepEqual(offered(`${reversed}It pays $87,500‸`), ['$87,500 (EIGHTY-SEVEN THOUSAND FIVE HUNDRED DOLLARS)']);
    assert.deepEqual(offered(`${reversed}It bears 7.5%‸`), ['7.5% (SEVEN AND ONE-HALF PERCENT)']);
    assert.equal(
      offered(`${andStyle}It sells 7,120,310‸`)[0],
      'seven million, one hundred and twenty thousand, three hundred and ten (7,120,310)',
    );
  });

  it('prints the cents of the draft, and those that are typed', () => {
    assert.deepEqual(offered(`${titled}It pays $87,500‸`), [
      'Eighty-Seven Thousand Five Hundred and No/100 Dollars ($87,500.00)',
    ]);
    assert.deepEqual(offered(`${titled}It pays $87,500.25‸`), [
      'Eighty-Seven Thousand Five Hundred and 25/100 Dollars ($87,500.25)',
    ]);
    assert.deepEqual(offered('It pays $87,500.00‸'), [
      'Eighty-Seven Thousand Five Hundred and No/100 Dollars ($87,500.00)',
      'eighty-seven thousand five hundred and no/100 dollars ($87,500.00)',
    ]);
    assert.deepEqual(offered(`${titled}It pays $87,500.2‸`), []);
  });

  it('has a form for each kind of number', () => {
    assert.deepEqual(offered('It bears 66 2/3%‸')[0], 'sixty-six and two-thirds percent (66 2/3%)');
    assert.deepEqual(offered('It takes 1/3‸')[0], 'one-third (1/3)');
    assert.deepEqual(offered('on the 3rd‸')[0], 'third (3rd)');
    assert.deepEqual(offered('It pays €5,000‸')[0], 'Five Thousand Euros (€5,000)');
    assert.deepEqual(offered('It pays US$5,000‸')[0], 'Five Thousand U.S. Dollars (US$5,000)');
  });

  it('writes the words before a figure that stands in brackets', () => {
    assert.equal(offered(`${titled}It issues (650)‸`)[0], 'Six Hundred Fifty (650)');
  });

  it('takes sh, usd and pct behind a figure for its unit', () => {
    assert.deepEqual(offered(`${titled}issues 650 sh‸`), [
      'Six Hundred Fifty (650) shares of Common Stock',
      'Six Hundred Fifty (650) shares',
    ]);
    assert.deepEqual(offered(`${titled}pays 900 usd‸`), ['Nine Hundred and No/100 Dollars ($900.00)']);
    assert.deepEqual(offered(`${titled}bears 7pct‸`), ['seven percent (7%)']);
  });

  it('is there from the first letter of a unit, and stays while the rest of it is typed', () => {
    for (const [typed, whole, first] of [
      ['650 s', '650 shs', 'Six Hundred Fifty (650) shares'],
      ['650 sh', '650 shs', 'Six Hundred Fifty (650) shares'],
      ['9 u', '9 usd', 'Nine Dollars ($9)'],
      ['7 pc', '7 pct', 'seven percent (7%)'],
    ]) {
      const text = `It gives ${typed}`;
      const { items, more } = complete(readDraft(text, 'plain'), text.length, { today: undefined, asked: false });
      assert.deepEqual([items[0]?.typed, items[0]?.text, more], [whole, first, false], typed);
    }
    assert.deepEqual(offered('It gives 650 se‸'), []);
  });

  it('takes a number that ends its line for an example, and no hyphen of it for one at a line end', () => {
    assert.equal(offered('The Company issues Six\nHundred Fifty (650) shares.\n\nIt sells 25‸')[0], 'Twenty-Five (25)');
  });

  it('offers nothing behind a number in words, which it would be read with, but for a rank', () => {
    assert.deepEqual(offered(`${titled}a year of twelve 30‸-day months`, true), []);
    assert.deepEqual(offered(`${titled}in the second 30‸-day period`, true), ['Thirty (30)', 'thirty (30)']);
  });

  it('puts a comma before the decimals where the draft does, and adds none behind them', () => {
    const comma = 'It bears nine and one-half percent (9,5%) a year.\n\n';
    assert.deepEqual(offered(`${comma}and then 9.75%‸`), ['nine and three-quarters percent (9,75%)']);
    assert.deepEqual(offered(`${comma}and then 9.5000%‸`), ['nine and one-half percent (9.5000%)']);
  });

  it('counts nothing where the text goes on to say what is counted', () => {
    assert.deepEqual(offered(`${titled}It issues 12‸ warrants`), ['Twelve (12)', 'twelve (12)']);
  });

  it('is silent in references, dates, names, years, postal codes, lists, tables and what stands in words already', () => {
    for (const begun of [
      ...['under Section 4‸', 'in Article 12‸', 'Rule 144‸', 'on page 3‸', 'Item 601‸', 'Sections 4, 5 and 6‸'],
      ...['on April 2‸', 'on April 24, 2‸', 'this 24‸ day of April, 2003', 'on 4/24‸', 'in 2003‸', 'since 1998‸'],
      ...['Reno, Nevada 89‸', 'Reno, NV 89501‸', 'Series 2‸', 'File No. 33‸', 'the Fund 3‸ LLC', 'Amendment No. 2‸'],
      ...['Six Hundred (650‸)', 'Six Hundred (650)‸', '$5,0‸00', 'x650‸', '12-34‸', '1,66‸', '650.‸', '#7‸', '0‸'],
    ]) {
      assert.deepEqual(offered(`${titled}It says ${begun}`), [], begun);
    }
    assert.deepEqual(offered(`${titled}12‸`), [], 'what opens a paragraph may be its number');
    assert.deepEqual(offered(`${titled}(1)‸`), []);
    assert.deepEqual(offered(`${titled}| Shares | 650‸ |\n| - | - |\n`, false, 'markdown'), []);
  });

  it('spells out what opens a paragraph where that is asked for', () => {
    const opened = `${titled}650‸ shares are sold.`;
    assert.deepEqual([offered(opened).length, offered(opened, true)[0]], [0, 'Six Hundred Fifty (650)']);
  });

  it('offers in Markdown what it offers in plain text', () => {
    for (const begun of ['It issues 650‸', 'It pays $12‸', 'It bears 3%‸']) {
      assert.deepEqual(offered(titled + begun, false, 'markdown'), offered(titled + begun));
    }
  });

  it('offers for any amount, in any of these styles, only what Engross itself finds nothing in', () => {
    const figures = fc.oneof(
      fc.integer({ min: 2, max: 999_999_999 }).map((n) => (/^(?:19|20)\d\d$/.test(String(n)) ? '650' : String(n))),
      fc.integer({ min: 1, max: 99_999_999 }).map((n) => `$${(n / 100).toFixed(2)}`),
      fc.integer({ min: 1, max: 9_999 }).map((n) => `${n / 100}%`),
    );
    fc.assert(
      fc.property(figures, fc.constantFrom('', titled, reversed, andStyle), (typed, before) => {
        const said = offered(`${before}It gives ${typed}‸`);
        for (const text of said) {
          assert.deepEqual(
            diagnose(readDraft(`It gives ${text}.`, 'plain')).map(({ message }) => message),
            [],
            text,
          );
        }
        assert.ok(said.length > 0, `${typed} has a name in words`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('completion of a date', () => {
  it('offers its other forms', () => {
    assert.deepEqual(offered('Made on April 24, 2003‸.'), [
      'this 24th day of April, 2003',
      'the twenty-fourth (24th) day of April, two thousand three (2003)',
      'Thursday, April 24, 2003',
      '4/24/2003',
    ]);
    assert.equal(offered('DATED APRIL 24, 2003‸')[0], 'THIS 24TH DAY OF APRIL, 2003');
    assert.equal(offered('given this 24th day of April, 2003‸')[0], 'April 24, 2003');
  });

  it('offers none of a day that is none, or of one of two that share their month', () => {
    for (const draft of [
      'on April 31, 2003‸',
      'on April 24, 20‸',
      'from January 1 to March 31, 2003‸x',
      'on April\n24, 2003‸',
    ]) {
      assert.deepEqual(offered(draft), [], draft);
    }
  });
});
