import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFixes, judge } from '../harness/check.ts';

const id = 'total-mismatch';

/** A table whose figures end in one column, and their brackets behind it. */
function cashFlow(receipts: string, expenses: string, operations: string, total: string): string {
  const cell = (text: string): string => text.padStart(text.endsWith(')') ? 9 : 8);
  return `Operations:
  Receipts                                ${cell(receipts)}
  Expenses                                ${cell(expenses)}
    Total operations                      ${cell(operations)}
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                     ${cell(total)}
`;
}

describe('repairs of tables that do not foot', () => {
  it('a Markdown table, mended in its own style', () => {
    checkFixes(
      `
| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,500,000 |  39 % |
             ^^^^^^^^^ related 1: a part: 9,500,000
| B       | 14,250,000 |  61 % |
            ^^^^^^^^^^ related 1: a part: 14,250,000
| **Total** | **23,850,000** | **100 %** |
                ^^^^^^^^^^ error: the parts add up to 23,750,000, 100,000 less than the stated 23,850,000
`,
      [
        `| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,500,000 |  39 % |
| B       | 14,250,000 |  61 % |
| **Total** | **23,750,000** | **100 %** |
`,
        `| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,600,000 |  39 % |
| B       | 14,250,000 |  61 % |
| **Total** | **23,850,000** | **100 %** |
`,
        `| Tranche |     Amount | Share |
| :------ | ---------: | ----: |
| A       |  9,500,000 |  39 % |
| B       | 14,350,000 |  61 % |
| **Total** | **23,850,000** | **100 %** |
`,
      ],
      id,
      'markdown',
    );
  });

  it('where the figure grows into the blanks on its left, or leaves them', () => {
    checkFixes(
      `
Lender                          Tranche A       Tranche B
Alder National Bank            $4,500,000      $2,000,000
                               ^^^^^^^^^^ related 1: a part: $4,500,000
Birch Trust Company             6,000,000       2,500,000
                                ^^^^^^^^^ related 1: a part: $6,000,000
Total                          $9,500,000      $4,500,000
                               ^^^^^^^^^^ error: the parts add up to $10,500,000, $1,000,000 more than the stated $9,500,000
`,
      [
        `Lender                          Tranche A       Tranche B
Alder National Bank            $4,500,000      $2,000,000
Birch Trust Company             6,000,000       2,500,000
Total                         $10,500,000      $4,500,000
`,
        `Lender                          Tranche A       Tranche B
Alder National Bank            $3,500,000      $2,000,000
Birch Trust Company             6,000,000       2,500,000
Total                          $9,500,000      $4,500,000
`,
        `Lender                          Tranche A       Tranche B
Alder National Bank            $4,500,000      $2,000,000
Birch Trust Company             5,000,000       2,500,000
Total                          $9,500,000      $4,500,000
`,
      ],
      id,
    );
  });

  it('where a part is taken off and printed without a sign, named as it is printed', () => {
    const text = `
                            Sep            Oct
Total revenues          243,663        266,682
Total expenses           89,727         29,073
Net operating income    153,936        174,609
`;
    const [finding] = judge(text, 'plain');
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ['Make the total 237,609', 'Make Total expenses 92,073'],
    );
  });

  it('where a total that has to follow goes below zero, in brackets that leave its column where it is', () => {
    checkFixes(
      `
Operations:
  Receipts                                  12,000
                                            ^^^^^^ related 1: a part: 12,000
  Expenses                                 (13,640)
                                           ^^^^^^^^ related 1: a part: -13,640
    Total operations                        (1,340)
                                            ^^^^^^^ error: the parts add up to -1,640, 300 less than the stated -1,340
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                          130
`,
      [
        cashFlow('12,300', '(13,640)', '(1,340)', '130'),
        cashFlow('12,000', '(13,340)', '(1,340)', '130'),
        cashFlow('12,000', '(13,640)', '(1,640)', '(170)'),
      ],
      id,
    );
  });

  it('where a total that has to follow comes up from below zero, and leaves its brackets', () => {
    checkFixes(
      `
Operations:
  Receipts                                  12,000
                                            ^^^^^^ related 1: a part: 12,000
  Expenses                                 (13,240)
                                           ^^^^^^^^ related 1: a part: -13,240
    Total operations                        (1,640)
                                            ^^^^^^^ error: the parts add up to -1,240, 400 more than the stated -1,640
Investments:
  Interest                                     850
  Dividends                                    620
    Total investments                        1,470
Total                                         (170)
`,
      [cashFlow('12,000', '(13,640)', '(1,640)', '(170)'), cashFlow('12,000', '(13,240)', '(1,240)', '230')],
      id,
    );
  });

  it('where other totals have to follow, unless one part was misspelt', () => {
    checkFixes(
      `
Class A:
  Alder Partners                           1,204,300
                                           ^^^^^^^^^ related 1: a part: 1,204,300
  Birch Partners                             915,150
                                             ^^^^^^^ related 1: a part: 915,150
  Total Class A                            2,219,450
                                           ^^^^^^^^^ error: the parts add up to 2,119,450, 100,000 less than the stated 2,219,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
  Total Class B                              525,550
Total                                      2,745,000
`,
      [
        `Class A:
  Alder Partners                           1,304,300
  Birch Partners                             915,150
  Total Class A                            2,219,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
  Total Class B                              525,550
Total                                      2,745,000
`,
        `Class A:
  Alder Partners                           1,204,300
  Birch Partners                             915,150
  Total Class A                            2,119,450
Class B:
  Cedar Partners                             410,000
  Dogwood Partners                           115,550
  Total Class B                              525,550
Total                                      2,645,000
`,
      ],
      id,
    );
  });
});
