import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses, type Finding } from '../../../server/src/analysis/index.ts';
import { Analyser } from '../../../server/src/analysis/model/analyser.ts';
import { statedTotals } from '../../../server/src/analysis/model/total/stated-totals.ts';
import { changeBetween } from '../../../server/src/analysis/text/edit.ts';
import { checkFixes, checkSilent, judge } from '../../harness/check.ts';
import { grouped, withSlip } from '../../harness/figures.ts';
import { checkHover } from '../../harness/hover.ts';

const id = 'total-mismatch';
const found = (text: string): readonly Finding[] => judge(text, 'plain').filter(({ rule }) => rule.id === id);
const lenses = (text: string): readonly string[] => totalLenses(readDraft(text, 'plain')).map(({ title }) => title);

/** How the cells of a row, and its rows, are parted where a table is written cell by cell. */
const manners = [
  ['\n', '\n'],
  ['\n', '\n\n'],
  ['\n\n', '\n\n'],
  ['\n\n \n\n', '\n\n'],
  ['\n \t', '\n\n \t'],
  ['\n|', '\n|'],
  ['\n|\n|\n', '\n|\n|\n|\n'],
] as const;

const anyManner = fc.constantFrom(...manners);
const names = ['Alder Bank, N.A.', 'Birch Trust', 'Cedar Co.', 'Dogwood Savings', 'Elm Mutual', 'Fir Corp.'];

/** Rows of as many figures each, of which the last is what the others come to. */
const anyColumns = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(fc.array(fc.integer({ min: 10_001, max: 899_999 }), { minLength: width, maxLength: width }), {
      minLength: 3,
      maxLength: 6,
    }),
  )
  .map((rows) => [...rows, (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))]);

const setCells = (rows: readonly (readonly number[])[], [cell, row]: (typeof manners)[number]): string =>
  `Lender\n\nCommitment\n\n${rows
    .map((figures, at) => [at < rows.length - 1 ? (names[at] ?? '') : 'Total', ...figures.map(grouped)].join(cell))
    .join(row)}\n`;

describe('tables that are written cell by cell', () => {
  it('add up below each of their columns', () => {
    fc.assert(
      fc.property(anyColumns, anyManner, (rows, manner) => {
        const text = setCells(rows, manner);
        const parts = rows.length - 1;
        assert.deepEqual(
          lenses(text).filter((title) => title.startsWith(`adds up: ${parts} parts`)).length,
          rows[0]?.length,
          text,
        );
        assert.deepEqual(found(text), [], text);
      }),
    );
  });

  it('are reported where one digit of a total is another, and each repair mends it', () => {
    fc.assert(
      fc.property(anyColumns, anyManner, fc.nat(), fc.integer({ min: 1, max: 9 }), (rows, manner, digitAt, by) => {
        const right = String(rows.at(-1)?.[0] ?? 0);
        // What rounding may make of the last digits is no slip.
        const wrong = withSlip(right, digitAt % (right.length - 2), by);
        fc.pre(!wrong.startsWith('0'));
        const slipped = rows.map((row, at) => (at === rows.length - 1 ? [Number(wrong), ...row.slice(1)] : row));
        const text = setCells(slipped, manner);
        const [finding, ...others] = found(text);
        assert.ok(finding && others.length === 0, text);
        for (const { edits } of finding.fixes()) assert.deepEqual(found(applyEdits(text, edits)), [], text);
      }),
    );
  });

  it('are read after any edits as they are read afresh', () => {
    const anyEdit = fc.record({
      at: fc.nat(),
      gone: fc.integer({ min: 0, max: 12 }),
      came: fc.constantFrom('', '\n', '\n\n', '5', '1,250', 'Total', 'Elm', '. ', '$', '-'),
    });
    fc.assert(
      fc.property(anyColumns, anyManner, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (rows, manner, edits) => {
        let text = `Each lends what stands beside its name.\n\n${setCells(rows, manner)}\nThis is the end of it.\n`;
        const analyser = new Analyser(text, 'plain');
        for (const { at, gone, came } of edits) {
          const from = at % text.length;
          const next = text.slice(0, from) + came + text.slice(from + gone);
          analyser.edit(next, changeBetween(text, next));
          text = next;
          assert.deepEqual(statedTotals(analyser.draft), statedTotals(readDraft(text, 'plain')), text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are named with their arithmetic and repaired in their own style', () => {
    checkFixes(
      `
Lenders and Commitments

Lender
Commitment

Alder National Bank, N.A.
$50,000,000
^^^^^^^^^^^ related 1: a part: $50,000,000
Birch Trust Company
$42,500,000
^^^^^^^^^^^ related 1: a part: $42,500,000
Cedar Savings Bank
$37,500,000
^^^^^^^^^^^ related 1: a part: $37,500,000



Total
$135,000,000
^^^^^^^^^^^^ error: the parts add up to $130,000,000, $5,000,000 less than the stated $135,000,000
`,
      [
        ['$50,000,000', '$42,500,000', '$37,500,000', '$130,000,000'],
        ['$55,000,000', '$42,500,000', '$37,500,000', '$135,000,000'],
        ['$50,000,000', '$47,500,000', '$37,500,000', '$135,000,000'],
      ].map(
        ([a, b, c, total]) => `Lenders and Commitments

Lender
Commitment

Alder National Bank, N.A.
${a ?? ''}
Birch Trust Company
${b ?? ''}
Cedar Savings Bank
${c ?? ''}



Total
${total ?? ''}
`,
      ),
      id,
    );
  });

  it('may have signs, brackets and dashes on lines of their own', () => {
    const text = ['Shares', '1,204', '—', 'Warrants', '310', '45', 'Less: treasury shares', '(250', ')', '-', 'Total']
      .concat('$', '1,264', '$', '45')
      .join('\n\n');
    assert.deepEqual(lenses(`${text}\n`), ['adds up: 3 parts = $1,264', 'adds up: 3 parts = $45']);
  });

  it('may count their rows by years or numbers', () => {
    const payments = 'Year\nPrincipal\n2004\n$250,000\n2005\n$250,000\n2006\n$500,000\n\nTotal\n$1,000,000\n';
    assert.deepEqual(lenses(payments), ['adds up: 3 parts = $1,000,000']);
  });

  it('may stand in one paragraph with the text above and below', () => {
    const text = (total: string): string => `Exhibit 99.2
The Borrower shall apply the loans as follows. No other use is allowed.
|(in millions)
|Notes of 2004
|$
|212.5
|Revolving loans(1)
|40.0
|Costs
|7.5
|Total uses
|$
|${total}
|(1)
|Drawn at the closing. The Borrower may draw up to $75.0 million.
`;
    assert.deepEqual(lenses(text('260.0')), ['adds up: 3 parts = $260']);
    assert.deepEqual(
      found(text('280.0')).map(({ message }) => message),
      ['the parts add up to $260, $20 less than the stated $280'],
    );
  });

  it('may stand below the dates of their columns, with long names', () => {
    const text = (total: string): string => `Alder Mills, Inc.
June 30,
2006
December 31,
2005
Receivables, net of an allowance of $1,312
20,144
18,730
Common stock, $0.01 par value; 50,000,000 shares authorized, 12,418,007 and 12,377,951 shares issued and outstanding at June 30, 2006 and December 31, 2005, respectively
124
124
Paid-in capital
61,310
60,982
Total
${total}
79,836
`;
    assert.deepEqual(lenses(text('81,578')), ['adds up: 3 parts = 81,578', 'adds up: 3 parts = 79,836']);
    assert.deepEqual(
      found(text('81,758')).map(({ message }) => message),
      ['the parts add up to 81,578, 180 less than the stated 81,758'],
    );
  });

  it('may call no total by that word', () => {
    const text =
      'Net loss\n(4,115\n)\nDepreciation\n2,308\nReceivables\n(611\n)\nNet cash used in operations\n(2,418\n)\n';
    assert.deepEqual(lenses(text), ['adds up: 3 parts = -2,418']);
  });

  it('show a part in its total', () => {
    checkHover(
      'Alder Bank\n$1,250,000\nBirch Trust\n$7‸50,000\nCedar Co.\n$500,000\nTotal\n$2,500,000\n',
      /30\.0% of the total of \$2,500,000 on line 8/,
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'in which a row lacks a figure':
      'Alder\n\n1,250\n\n310\n\nBirch\n\n750\n\nCedar\n\n500\n\n20\n\nTotal\n\n2,600\n\n330\n',
    'of which a row stands on one line of text':
      'The lenders are named here. Each lends what follows.\nElm Mutual lends $400,000\nAlder Bank\n1,250,000\nBirch Trust\n750,000\nCedar Co.\n500,000\nTotal\n2,900,000\n',
    'that text parts in two':
      'Alder Bank\n1,250,000\nBirch Trust\n750,000\nCedar Co.\n500,000\nThese were named first. Others follow.\nDogwood Bank\n310,000\nElm Mutual\n240,000\nFir Corp.\n150,000\nTotal\n3,200,000\n',
    'of two rows, which no slip explains': 'Alder Bank\n1,250,000\nBirch Trust\n750,000\nTotal\n3,166,000\n',
    'that goes on from a page before':
      'Alder\n\n1,250\n\n310\n\nBirch\n\n750\n\nElm\n\n400\n\n- 2 -\n<PAGE>\n\nCedar\n\n500\n\nTotal\n\n2,950\n',
    'of figures that no label parts': '1,250\n\n310\n\n750\n\nTotal\n\n2,400\n',
    'beside prose':
      'The fee is due at once.\n\n$5,000\n\nIt is paid in cash, as all others are.\n\n$2,500\n\nTotal\n\n$8,500\n',
  };
  for (const [name, text] of Object.entries(silent))
    it(`say nothing of one ${name}`, () => {
      checkSilent(text, id);
    });
});
