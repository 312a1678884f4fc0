import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses, type Finding } from '../../../server/src/analysis/index.ts';
import { checkFinds, checkFixes, checkSilent, judge } from '../../harness/check.ts';
import { grouped, withSlip } from '../../harness/figures.ts';

const id = 'total-mismatch';
const found = (text: string): readonly Finding[] => judge(text, 'plain').filter(({ rule }) => rule.id === id);

/** Rows of figures, each with its sum in the last column, the years of each before them where there are any. */
const anyRows = fc
  .record({
    years: fc.boolean(),
    rows: fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.integer({ min: 10_001, max: 899_999 }), { minLength: width, maxLength: width }), {
        minLength: 3,
        maxLength: 7,
      }),
    ),
  })
  .map(({ years, rows }) => ({ years, rows: rows.map((parts) => [...parts, parts.reduce((a, b) => a + b, 0)]) }))
  // Figures that end in zeros, all of them, say too little for a slip to be told.
  .filter(({ rows }) => rows.every((row) => row.some((value) => value % 10 !== 0)));

const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo'];

const setRows = ({ years, rows }: { readonly years: boolean; readonly rows: readonly (readonly string[])[] }): string =>
  `${rows
    .map((row, at) => {
      const year = years ? String(2003 + at).padStart(8) : '';
      return `${(names[at] ?? '').padEnd(16)}${year}${row.map((one) => one.padStart(14)).join('')}`;
    })
    .join('\n')}\n`;

describe('rows that add up across', () => {
  it('are left alone where they do', () => {
    fc.assert(
      fc.property(anyRows, ({ years, rows }) => {
        const text = setRows({ years, rows: rows.map((row) => row.map(grouped)) });
        assert.deepEqual(
          judge(text, 'plain').map(({ message }) => message),
          [],
          text,
        );
      }),
    );
  });

  it('are reported where one digit is another, and each repair mends it', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ years, rows }, rowAt, cellAt, digitAt, by) => {
          const [r, c] = [rowAt % rows.length, cellAt % (rows[0]?.length ?? 1)];
          const right = String(rows[r]?.[c] ?? 0);
          const wrong = withSlip(right, digitAt, by);
          fc.pre(!wrong.startsWith('0'));
          const text = setRows({
            years,
            rows: rows.map((row, i) => row.map((value, j) => grouped(i === r && j === c ? Number(wrong) : value))),
          });
          const [finding, ...others] = found(text);
          assert.ok(finding && others.length === 0, text);
          assert.ok(finding.fixes().length > 0, text);
          for (const { edits } of finding.fixes()) assert.deepEqual(found(applyEdits(text, edits)), [], text);
        },
      ),
    );
  });

  it('are named with their arithmetic', () => {
    checkFinds(
      `
Name                   Year       Salary        Bonus        Other        Total
Ann Alder              2008     $350,000     $152,000     $ 18,400     $493,400
                                ^^^^^^^^ related 1: a part: $350,000
                                             ^^^^^^^^ related 1: a part: $152,000
                                                          ^^^^^^^^ related 1: a part: $18,400
                                                                       ^^^^^^^^ error: the parts add up to $520,400, $27,000 more than the stated $493,400
Ben Birch              2008      240,000       60,000       12,250      312,250
Carl Cedar             2008      210,000       45,000        9,600      264,600
`,
      id,
    );
  });

  it('are reported once where a column fails in the same row', () => {
    const text = `
Holder                      Common       Preferred         All
Alder                      400,000         150,000     550,000
Birch                      257,000          80,000     355,000
Cedar                       90,000          20,000     110,000
Total                      765,000         250,000   1,015,000
`;
    const [finding, ...others] = found(text);
    assert.ok(finding && others.length === 0);
    assert.match(finding.message, /^the parts add up to 747,000/);
  });

  it('tell which part of a column is wrong', () => {
    const text = `
Holder                      Common       Preferred         All
Alder                      400,000         150,000     550,000
Birch                      275,000          60,000     335,000
Cedar                       90,000          20,000     110,000
Dogwood                     50,000          40,000      70,000
Total                      815,000         250,000   1,065,000
`;
    const titles = found(text).flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titles, ['Make Dogwood 20,000 (its row adds up)']);
  });

  it('tell that what a row comes to is wrong, and not the total of the column', () => {
    const text = `
| Year | Base Salary | Target Bonus | Total |
| --- | ---: | ---: | ---: |
| 2024 | $360,000 | $144,000 | $504,000 |
| 2025 | $370,800 | $148,320 | $519,120 |
| 2026 | $381,924 | $152,770 | $543,694 |
| **Total** | **$1,112,724** | **$445,090** | **$1,557,814** |
`;
    const all = judge(text, 'markdown').filter(({ rule }) => rule.id === id);
    const titles = all.map((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titles, [['Make 2026 $534,694 (its row adds up)']]);
  });

  it('stand under the lens where they do, once for a figure that ends a column as well', () => {
    const text = `
Nominee                        For         Withheld            Total
Ann Alder               18,204,331          412,006       18,616,337
Bo Birch                18,377,120          239,217       18,616,337
Cy Cedar                17,998,400          617,937       18,616,337
Total                   54,579,851        1,269,160       55,849,011
`;
    const lenses = totalLenses(readDraft(text, 'plain'));
    assert.deepEqual(
      lenses.map(({ at, title }) => [text.slice(at.start, at.end), title]),
      [
        ['18,616,337', 'adds up: 2 parts = 18,616,337'],
        ['18,616,337', 'adds up: 2 parts = 18,616,337'],
        ['18,616,337', 'adds up: 2 parts = 18,616,337'],
        ['54,579,851', 'adds up: 3 parts = 54,579,851'],
        ['1,269,160', 'adds up: 3 parts = 1,269,160'],
        ['55,849,011', 'adds up: 3 parts = 55,849,011'],
      ],
    );
  });

  it('may say what is left of their first figure, beside percentages', () => {
    checkFixes(
      `
| Selling stockholder | Owned before | Offered | Owned after | Percent |
| --- | ---: | ---: | ---: | ---: |
| Alder Partners LLC | 732,500 | 665,000 | 67,500 | 1.2% |
| Birch Capital Ltd. | 410,000 | 264,550 | 154,450 | 2.6% |
                       ^^^^^^^ related 1: a part: 410,000
                                 ^^^^^^^ related 1: a part: -264,550
                                           ^^^^^^^ error: the parts add up to 145,450, 9,000 less than the stated 154,450
| Cedar Fund LP | 98,750 | 50,125 | 48,625 | * |
| Dogwood Fund LP | 41,300 | 20,125 | 21,175 | * |
`,
      [
        `| Selling stockholder | Owned before | Offered | Owned after | Percent |
| --- | ---: | ---: | ---: | ---: |
| Alder Partners LLC | 732,500 | 665,000 | 67,500 | 1.2% |
| Birch Capital Ltd. | 410,000 | 264,550 | 145,450 | 2.6% |
| Cedar Fund LP | 98,750 | 50,125 | 48,625 | * |
| Dogwood Fund LP | 41,300 | 20,125 | 21,175 | * |
`,
        `| Selling stockholder | Owned before | Offered | Owned after | Percent |
| --- | ---: | ---: | ---: | ---: |
| Alder Partners LLC | 732,500 | 665,000 | 67,500 | 1.2% |
| Birch Capital Ltd. | 419,000 | 264,550 | 154,450 | 2.6% |
| Cedar Fund LP | 98,750 | 50,125 | 48,625 | * |
| Dogwood Fund LP | 41,300 | 20,125 | 21,175 | * |
`,
      ],
      id,
    );
  });

  const messages = (text: string): readonly string[] => found(text).map(({ message }) => message);

  it('may each stand in a paragraph, below their names', () => {
    const text = (last: string): string => `Director

Ann Alder (1)

    2008    $ 40,172    $ 12,500    $ 52,672

Ben Birch (2)

    2008      51,310      12,500      63,810

Cora Cedar (3)

    2008      47,925      12,500      ${last}
`;
    assert.deepEqual(messages(text('60,425')), []);
    assert.deepEqual(messages(text('60,245')), ['the parts add up to 60,425, 180 more than the stated 60,245']);
  });

  it('may be those that have as many figures as most', () => {
    const text = (last: string): string => `
| Director | Year | Fees | Shares | Options | Total |
| --- | --- | --- | --- | --- | --- |
| Ann Alder | 2009 | $ 69,512 | $ 50,688 | $ | $ 120,200 |
| Ben Birch | 2009 | 61,310 | 50,688 | | 111,998 |
| Cora Cedar | 2009 | 57,925 | 50,688 | | 108,613 |
| Dan Dogwood | 2009 | 48,250 | 50,688 | | ${last} |
`;
    assert.deepEqual(messages(text('98,938')), []);
    assert.deepEqual(messages(text('98,398')), ['the parts add up to 98,938, 540 more than the stated 98,398']);
  });

  it('may all have notes, which then say nothing of the odd one', () => {
    const text = `
Alder (1)       10,201       20,302       30,503
Birch (2)       11,201       21,302       32,503
Cedar (3)       12,201       22,302       34,513
`;
    assert.deepEqual(messages(text), ['the parts add up to 34,503, 10 less than the stated 34,513']);
  });

  const silent: Readonly<Record<string, string>> = {
    'rows of which two do not add up': `
Alder       10,201       20,302       30,503
Birch       11,201       21,302       32,503
Cedar       12,201       22,302       34,513
Dogwood     13,201       23,302       36,513
`,
    'a row that no slip explains': `
Alder       10,201       20,302       30,503
Birch       11,201       21,302       32,503
Cedar       12,201       22,302       36,613
`,
    'a row with a note': `
Alder           10,201       20,302       30,503
Birch           11,201       21,302       32,503
Cedar (1)       12,201       22,302       34,513
`,
    'one row that adds up': `
Alder       10,201       20,302       30,503
Cedar       12,201       22,302       34,513
`,
    prices: `
First       $12.50       $10.25       $11.40
Second      $13.75       $11.00       $12.10
Third       $12.10       $ 9.85       $10.20
`,
  };
  for (const [name, text] of Object.entries(silent)) it(`say nothing of ${name}`, () => checkSilent(text, id));
});
