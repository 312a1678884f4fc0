import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rows, tables } from './table-rows.ts';

describe('rows of a table', () => {
  it('stand in an EDGAR table, below the heads of its columns', () => {
    const text = `
<TABLE>
<CAPTION>
                                      2003           2002
<S>                              <C>            <C>
Notes payable                    $   1,250      $     --
Accounts payable ..............      (310)           410
                                 ---------      --------
  Total liabilities              $     940      $    410
                                 =========      ========
</TABLE>
`;
    assert.deepEqual(rows(text), [
      'Notes payable: 1250 $ | 0 $',
      'Accounts payable: -310 | 410',
      '-- [named] Total liabilities: 940 $ | 410 $',
    ]);
    assert.equal(tables(text)[0]?.below, 'double');
    assert.deepEqual(rows(text, 'markdown'), rows(text));
  });

  it('with a bar alone between their labels and their figures', () => {
    const text =
      '| | |\n|Notes payable\n|\n| | $ | 1,250 | | | $ | 310 |\nAccounts payable\n|\n| | | 410 | | | | 20 |\n';
    assert.deepEqual(rows(text), ['Notes payable: 1250 $ | 310 $', 'Accounts payable: 410 | 20']);
  });

  it('stand in a Markdown table', () => {
    const text = `
| Lender | Commitment | Share |
| :--- | ---: | ---: |
| Alder National Bank | $12,500,000 | 62.5% |
| Birch Trust | 7,500,000 | 37.5% |
| **Total** | **$20,000,000** | **100.0%** |
`;
    const read = [
      'Alder National Bank: 12500000 $ | 125/2%',
      'Birch Trust: 7500000 | 75/2%',
      '[bare] Total: 20000000 $ | 100%',
    ];
    assert.deepEqual(rows(text, 'markdown'), read);
    assert.deepEqual(rows(text.replaceAll('**', ''), 'plain'), read);
  });

  const shapes: Readonly<Record<string, readonly [text: string, ...rows: string[]]>> = {
    'parted by leaders': [
      'Legal fees............$ 4,000\nPrinting..............  1,500\nTotal.................$ 5,500\n',
      'Legal fees: 4000 $',
      'Printing: 1500',
      '[bare] Total: 5500 $',
    ],
    'parted by tabs, with brackets and signs in columns of their own': [
      'Legal fees\t\t$\t4,000\t\nRebate\t\t\t(1,500\t)\nNet\t\t$\t2,500\t\n',
      'Legal fees: 4000 $',
      'Rebate: -1500',
      '[weak] Net: 2500 $',
    ],
    'as wide as their columns, so that one blank parts them': [
      'Class A   1,184,000.00 1,156,444.26      9,162.44       0.00 1,130,704.28\nClass B     803,000.00   (803,000) $(1,250,000)    12,500 5.50%\n',
      'Class A: 1184000 | 57822213/50 | 229061/25 | 0 | 28267607/25',
      'Class B: 803000 | -803000 | -1250000 $ | 12500 | 11/2%',
    ],
    'with short figures that one blank parts from a long one': [
      'Lot 7 12 1,250       410,000\nLot 7 13 1,300       395,000\n',
      'Lot 7 12 1,250: 410000',
      'Lot 7 13 1,300: 395000',
    ],
    'with the marks of bold in plain text': [
      '| Alder Bank | $1,250.00 | 50% |\n| **Total** | **$2,500.00** | **(100%)** |\n',
      'Alder Bank: 1250 $ | 50%',
      '[bare] **Total**: 2500 $ | -100%',
    ],
    'with a label that leaves one blank before its figure': [
      'Machinery                     $200,000\nLess accumulated depreciation ($40,000)\nNotes receivable, net of $1,520\n  and of other allowances       12,500\n',
      'Machinery: 200000 $',
      'Less accumulated depreciation: -40000 $',
      'Notes receivable, net of $1,520 and of other allowances: 12500',
    ],
    'with a label that ends in a figure above its own': [
      'Machinery                    $200,000\nReceivables, less allowance of $1,312\n                               12,500\n',
      'Machinery: 200000 $',
      'Receivables, less allowance of $1,312: 12500',
    ],
    'with labels of two lines': [
      'First Alder Insurance Company of the State of\n  New York and Vermont          1,200,000\nBirch & Sons                     300,000\n',
      'First Alder Insurance Company of the State of New York and Vermont: 1200000',
      'Birch & Sons: 300000',
    ],
    'with notes and nouns behind figures': [
      'Ann Alder (1)        1,200,000(2)       12%\nBen Birch              300,000 shares     3% *\n',
      'Ann Alder (1): 1200000 | 12%',
      'Ben Birch: 300000 | 3%',
    ],
    'under years, with years for labels': [
      'Payments          2004      2005\n2004            $2,000     $   -\n2005             2,500       nil\n',
      '2004: 2000 $ | 0 $',
      '2005: 2500 | 0',
    ],
    'with numbers before their labels': [
      '1210  Phones          $  800   $1,600\n1220  Radios              --      975\n',
      '1210 Phones: 800 $ | 1600 $',
      '1220 Radios: 0 | 975',
    ],
    'parted by dashes': ['Legal fees------$ 4,000\nPrinting--------  1,500\n', 'Legal fees: 4000 $', 'Printing: 1500'],
    'parted by two blanks, at the end of the line': [
      'Legal fees  4,000\nPrinting  1,500\n',
      'Legal fees: 4000',
      'Printing: 1500',
    ],
    'with rules between them': [
      'Legal fees   4,000\n_____\nPrinting    1,500\n══════\nCopies   100\n***\nNet   5,600\n',
      'Legal fees: 4000',
      '-- [weak] Printing: 1500',
      '== [weak] Copies: 100',
      '-- [weak] Net: 5600',
    ],
    'below lines of years with words before them': [
      'Fees in   2003   2004\nFees   10   20\nFiscal year   2005   2006\nCosts   30   40\nMarch 31,   2005   2006\nRent   50   60\n',
      'Fees: 10 | 20',
      'Costs: 30 | 40',
      'Rent: 50 | 60',
    ],
    'with figures that could be years, but for their labels, their signs or those beside them': [
      'Fees   20   30\nLots   2003   2004\n      2004   2105\n      20.04   2005\n',
      'Fees: 20 | 30',
      'Lots: 2003 | 2004',
      '2004: 2105',
      ': 501/25 | 2005',
    ],
    'with the years from 1900 to 2099 for labels': [
      '1899   2,500   1,600\n1900   2,600   1,700\n2099   2,700   1,800\n2100   2,800   1,900\n2,005   2,900   2,000\n',
      ': 1899 | 2500 | 1600',
      '1900: 2600 | 1700',
      '2099: 2700 | 1800',
      ': 2100 | 2800 | 1900',
      ': 2005 | 2900 | 2000',
    ],
    'with words in the place of figures': [
      'Fees   12   nil   None\nRents   N/A   nope   13\n',
      'Fees: 12 | 0 | 0',
      'Rents: 0 | ? | 13',
    ],
    'without labels, of numbers that are no years': ['1,999   500\n2,000   600\n', ': 1999 | 500', ': 2000 | 600'],
    'with signs in columns of their own': [
      'Alder   $   500   $   600\nBirch       700   $\n',
      'Alder: 500 $ | 600 $',
      'Birch: 700 | ?',
    ],
    'with percent signs in columns of their own': [
      'Alder   12   %   500\nBirch   (13   )%   600\n',
      'Alder: 12% | 500',
      'Birch: -13% | 600',
    ],
    'between bars, with a total that nobody named': [
      '| Alder | 12 |\n| Birch | 13 |\n| | 25 |\n',
      'Alder: 12',
      'Birch: 13',
      '[weak] : 25',
    ],
    'with an address below a lone one': [
      'Alder Holdings   500   $600\n12 Elm Street\nBoston, Massachusetts\n',
      'Alder Holdings: 500 | 600 $',
    ],
    'with labels that go on from the line above': [
      'Costs:\nLegal fees   4,000\nof all kinds for Alder and\nBirch   300\nOther\n(notes)   20\nRents\nSpace   10\n',
      'Legal fees: 4000',
      'of all kinds for Alder and Birch: 300',
      'Other (notes): 20',
      'Space: 10',
    ],
    'with labels that go on from a long line': [
      'Costs   1,100\nLegal fees for the suit of Alder against Birch\nPaid in May   300\nLEGAL FEES FOR THE SUIT OF ALDER AGAINST BIRCH\nPaid in May   400\n',
      'Costs: 1100',
      'Legal fees for the suit of Alder against Birch Paid in May: 300',
      'Paid in May: 400',
    ],
    'with what is left open': [
      'Alder National Bank        $10,000,000\nBirch Trust                     [●]\nCedar Bank                 $__________\nTotal                      $30,000,000\n',
      'Alder National Bank: 10000000 $',
      'Birch Trust: ?',
      'Cedar Bank: ?',
      '[bare] Total: 30000000 $',
    ],
  };
  for (const [name, [text, ...expected]] of Object.entries(shapes)) {
    it(name, () => assert.deepEqual(rows(text), expected));
  }

  it('may have one blank before a sum that ends where the one above does', () => {
    const below = (line: string, above = 'Machinery                     $200,000'): string | undefined =>
      rows(`${above}\n${line}\n`)[1];
    assert.equal(below('Less accumulated depreciation ($40,000)'), 'Less accumulated depreciation: -40000 $');
    assert.equal(below('Less accumulated depreciations $40,000'), 'Less accumulated depreciations: 40000 $');
    assert.equal(below('Machinery and the land beside it 40,000'), 'Machinery and the land beside it: 40000');
    for (const line of [
      'Less its accumulated depreciations $40,000',
      'Less yearly depreciation $40,000',
      'Less the yearly depreciation of $40,000',
      'Machinery that was bought in June 2004',
      'Machinery   and land beside it $40,000',
      'Less depreciation in all, $1,2,3,40,000',
    ]) {
      assert.equal(below(line), undefined, line);
    }
    assert.equal(
      below('Less accumulated depreciation ($40,000)', '| Machinery                  | $200,000 |'),
      undefined,
    );
  });

  it('may be followed by the address of the one they name, where there is only one', () => {
    const row = 'Alder Holdings   500   $600';
    const address = '\n12 Elm Street\nBoston, Massachusetts\nAttention: Clerk';
    assert.deepEqual(rows(`${row}${address}\n`), ['Alder Holdings: 500 | 600 $']);
    for (const text of [
      `${row}${address}\nTelephone`,
      `Alder Holdings   500${address}`,
      `Total   500   600${address}`,
      `   500   600${address}`,
      `Sold to\n${row}${address}`,
    ])
      assert.deepEqual(rows(`${text}\n`), [], text);
  });

  it('may be a total without a name at the end of a table of bars', () => {
    const claims = (text: string): readonly (string | undefined)[] =>
      tables(text).flatMap((table) => table.rows.map(({ claim }) => claim));
    const parts = '| Alder | 1,200 |\n| Birch | 1,300 |\n';
    assert.deepEqual(claims(`${parts}| | 2,500 |\n`), [undefined, undefined, 'weak']);
    assert.deepEqual(claims(`${parts}| | 2,500 |\n| Cedar | 1,400 |\n`), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(claims(`${parts}| | 2,500 |\nall of which is paid\n`), [undefined, undefined, undefined]);
    assert.deepEqual(claims('| Alder | 1,200 |\n| | 1,200 |\n'), [undefined, undefined]);
    assert.deepEqual(claims('| Alder | 1,200 |\n| | 1,300 |\n| Birch | 500 |\n| | 3,000 |\n'), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(claims('Alder   1,200\nBirch   1,300\n        2,500\n'), [undefined, undefined, undefined]);
  });

  it('begin below the heads of their columns, but for a total above', () => {
    const columns = '<S>              <C>       <C>\nRent           1,250     1,300\n';
    assert.deepEqual(rows(`Rents in 2003     1,400\n${columns}`), ['Rent: 1250 | 1300']);
    assert.deepEqual(rows(`Total in 2003     1,400\n${columns}`), ['[named] Total in 2003: 1400', 'Rent: 1250 | 1300']);
    assert.deepEqual(rows(`RENTS\n\n(in dollars)\n${columns}`), ['Rent: 1250 | 1300']);
    const marked = (text: string): boolean | undefined => tables(text)[0]?.marked;
    assert.equal(marked(columns), true);
    assert.equal(marked('| Rent | 1,250 | 1,300 |\n'), true);
    assert.equal(marked('<TABLE>\nRent           1,250     1,300\n</TABLE>\n'), true);
    assert.equal(marked('Rent           1,250     1,300\n'), false);
  });

  const none: Readonly<Record<string, string>> = {
    prose:
      'The Company shall pay to the Lender an aggregate of $5,000 on May 1, 2003, and\na further $2,000 in 2004.\n',
    'justified prose':
      'the  resale  of  732,500  shares  of  our\ncommon  stock  issued  upon  conversion of  our\n6%  notes.\n',
    'cells that were written out one by one': 'Totals\n\t258,900\n\t365,500\n\t624,400\n',
    'a page number': '                                  14\n',
    'a table of contents': 'Introduction   1\nCovenants   12\nRemedies   105\n',
    'lines parted by single blanks': 'Legal fees 4,000\nPrinting 1,500\n',
    'lines parted by two points': 'Legal fees..4,000\nPrinting..1,500\n',
    'years alone': '2003   2004\n2005   2006\n',
    'one line with text below it': 'Alder Holdings   500\n12 Elm Street\n',
    'one line with a longer address': 'Alder   500   600\n12 Elm Street\nBoston\nAttention: Clerk\nTelephone\n',
    'one line below two of text': 'Alder lets to Birch\nwhat is described here\nRooms   1,500   1,600\n',
  };
  for (const [name, text] of Object.entries(none))
    it(`do not stand in ${name}`, () => assert.deepEqual(rows(text), []));
});
