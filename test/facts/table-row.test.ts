import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { LocalSpan } from '../../server/src/analysis/text/span.ts';
import { factsOf } from '../harness/facts.ts';
import { rows, tables } from './table-rows.ts';

describe('rows of a table', () => {
  it('say by their labels whether they are totals, or are taken off', () => {
    const claims: Readonly<Record<string, string | undefined>> = {
      ...{ Total: 'bare', 'Total (net)': 'bare', 'Sub-total': 'bare', 'Grand total shares': 'bare', Sum: 'bare' },
      ...{ 'Total liabilities': 'named', 'Fees of total': 'named', 'Minimum lease payments in total': 'named' },
      ...{ 'Net proceeds': 'weak', 'All fees (of any kind)': 'weak', 'Proceeds, before tax': 'weak' },
      ...{ 'Average total': undefined, 'Maximum total': undefined, 'Aggregate ratio': undefined, Fees: undefined },
      ...{ 'Total per share': undefined, 'Total not to exceed': undefined, Totality: undefined },
    };
    for (const [label, claim] of Object.entries(claims)) {
      const [table] = tables(`Rent   1,250\n${label}   1,500\n`);
      assert.equal(table?.rows[1]?.claim, claim, label);
    }
    for (const [label, deducted] of [
      ['Less: rebate', true],
      ['Deductions', true],
      ['Lesser fees', false],
      ['Fees, less rebate', false],
    ] as const) {
      const [table] = tables(`Rent   1,250\n${label}   1,500\n`);
      assert.equal(table?.rows[1]?.deducted, deducted, label);
    }
  });

  it('claim less below a rule', () => {
    const below = (label: string): string | undefined =>
      tables(`Rent   1,250\n-----\n${label}   1,500\n`)[0]?.rows[1]?.claim;
    assert.equal(below('Fees'), 'weak');
    assert.equal(below('(1)'), 'bare');
    assert.equal(below('Average'), undefined);
    assert.equal(below(`Fees ${'and more '.repeat(14)}`), undefined);
  });

  it('have the double rule above them where both stand there, and below the last', () => {
    for (const both of ['-----\n=====', '=====\n-----']) {
      const [table] = tables(`Rent   1,250\n${both}\nTotal   1,250\n${both}\n`);
      assert.deepEqual([table?.rows[1]?.above.rule, table?.below], ['double', 'double'], both);
    }
    assert.equal(tables('Rent   1,250\nTotal   1,250\n-----\n')[0]?.below, 'single');
    assert.equal(tables('Rent   1,250\nTotal   1,250\n')[0]?.below, 'none');
    assert.equal(tables('Rent   1,250\nTotal   1,250\nas was said.\n=====\n')[0]?.below, 'none');
  });

  it('say what stands between them', () => {
    const gaps = (text: string): readonly string[] =>
      tables(text).flatMap(({ rows: read }) =>
        read.map(({ above }) =>
          [above.rule, above.blank && 'blank', above.heading && 'heading', above.unread && 'unread']
            .filter((said) => said !== false)
            .join(' '),
        ),
      );
    assert.deepEqual(gaps('| Alder | 1,200 |\n| Costs | |\n| Birch | 1,300 |\n'), ['none', 'none heading']);
    assert.deepEqual(gaps('Alder   1,200\nCosts:\nBirch   1,300\n'), ['none', 'none heading']);
    assert.deepEqual(gaps('Alder   1,200\nOther fees   are here 2,500.\nBirch   1,300\n'), [
      'none',
      'none heading unread',
    ]);
    assert.deepEqual(gaps('Alder   1,200\nFees, less taxes of $2,500\nof Birch   1,300\n'), ['none', 'none']);
    for (const unread of ['. . .', 'Fees paid 2,500 %', 'Fees paid $25*', 'Fees of 12.5%'])
      assert.deepEqual(gaps(`Alder   1,200\n${unread}\nBirch   1,300\n`), ['none', 'none heading unread'], unread);
    for (const said of ['Fees paid in 2004', 'Fees of 2,500 in May'])
      assert.deepEqual(gaps(`Alder   1,200\n${said}\nBirch   1,300\n`), ['none', 'none heading'], said);
  });

  it('stand apart with labels of two lines each', () => {
    const second = (lines: string): string | undefined =>
      rows(`<TABLE>\nAlder Bank        $3,500\n\n${lines}\n\nTotal             $6,000\n</TABLE>\n`)[1];
    const row = 'Association        2,500';
    assert.equal(second(`Birch Trust and Savings\n${row}`), 'Birch Trust and Savings Association: 2500');
    for (const lines of [
      `BIRCH TRUST:\n${row}`,
      `Total loans\n${row}`,
      `LOANS\nBirch Trust\n${row}`,
      `Loans   Lender\n${row}`,
      `Birch Trust\n${row}\nBoston`,
      `Birch Trust\n${row}\nCedar              1,000`,
    ]) {
      assert.equal(second(lines), 'Association: 2500', lines);
    }
  });

  /** What the labels, the cells and their numbers mark, and where the cells begin and end across their table. */
  const places = (text: string): readonly (readonly string[])[] =>
    factsOf(`The lenders are these.\n\n${text}`).flatMap(({ fact, text: own }) => {
      if (fact.kind !== 'table') return [];
      const said = ({ start, end }: LocalSpan): string => own.slice(start - fact.at.start, end - fact.at.start);
      return fact.rows.map(({ at, labelAt, cells }) => {
        assert.ok(said(at).startsWith(labelAt ? said(labelAt) : ''));
        const marked = cells.map((cell) => `${said(cell.at)}: ${said(cell.number)} at ${cell.left}-${cell.right}`);
        return [labelAt ? said(labelAt) : '', ...marked];
      });
    });

  it('say where their labels and their figures stand', () => {
    assert.deepEqual(
      places(
        'Alder Bank      $ (1,250)    12.5%\nBirch Trust         1,300      [●]\n    Total      $       50  100.0 %\n',
      ),
      [
        ['Alder Bank', '$ (1,250): 1,250 at 19-24', '12.5%: 12.5 at 29-33'],
        ['Birch Trust', '1,300: 1,300 at 20-25', '[●]: [●] at 31-34'],
        ['Total', '$       50: 50 at 23-25', '100.0 %: 100.0 at 27-32'],
      ],
    );
    assert.deepEqual(places('Machinery               $200,000\nLess depreciation of it ($40,000)\n'), [
      ['Machinery', '$200,000: 200,000 at 25-32'],
      ['Less depreciation of it', '($40,000): 40,000 at 26-32'],
    ]);
    assert.deepEqual(places('- Alder Bank: $1,250;\n- Birch Trust: (1,300); and\n- Cedar: 5%.\n'), [
      ['Alder Bank', '$1,250: 1,250 at 0-0'],
      ['Birch Trust', '(1,300): 1,300 at 0-0'],
      ['Cedar', '5%: 5 at 0-0'],
    ]);
  });

  it('say in which column a figure stands where bars and tabs are counted', () => {
    assert.deepEqual(places('| Alder Bank | **$1,250** | 12.5% |\n| Birch Trust | 1,300 | [●] |\n'), [
      ['| Alder Bank', '$1,250: 1,250 at 2000-2000', '12.5%: 12.5 at 3000-3000'],
      ['| Birch Trust', '1,300: 1,300 at 2000-2000', '[●]: [●] at 3000-3000'],
    ]);
    assert.deepEqual(places('Alder Bank\t$\t1,250\t12.5%\nBirch Trust\t\t1,300\t---\n'), [
      ['Alder Bank', '$\t1,250: 1,250 at 2000-2000', '12.5%: 12.5 at 3000-3000'],
      ['Birch Trust', '1,300: 1,300 at 2000-2000', '---: --- at 3000-3000'],
    ]);
  });
});
