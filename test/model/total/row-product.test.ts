import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses, type Finding } from '../../../server/src/analysis/index.ts';
import { checkFinds, checkFixes, checkSilent, judge } from '../../harness/check.ts';
import { grouped, withSlip } from '../../harness/figures.ts';

const id = 'total-mismatch';
const found = (text: string): readonly Finding[] => judge(text, 'plain').filter(({ rule }) => rule.id === id);
const lenses = (text: string): readonly string[] => totalLenses(readDraft(text, 'plain')).map(({ title }) => title);
const inCents = (value: number): string =>
  `${grouped(Math.floor(value / 100))}.${String(value % 100).padStart(2, '0')}`;

const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];

/** Numbers of shares and their prices in cents. */
const anyLots = fc.array(fc.tuple(fc.integer({ min: 101, max: 9_999 }), fc.integer({ min: 201, max: 9_999 })), {
  minLength: 3,
  maxLength: 6,
});

const setLots = (rows: readonly (readonly [string, string, string])[]): string =>
  `${rows.map((row, at) => `${(names[at] ?? '').padEnd(12)}${row.map((one) => one.padStart(16)).join('')}`).join('\n')}\n`;

describe('rows that multiply', () => {
  it('agree where they do', () => {
    fc.assert(
      fc.property(anyLots, (lots) => {
        const text = setLots(lots.map(([count, each]) => [grouped(count), inCents(each), inCents(count * each)]));
        assert.deepEqual(found(text), [], text);
        const shown = lenses(text).filter((title) => title.startsWith('multiplies'));
        assert.equal(shown.length, lots.length, text);
      }),
    );
  });

  it('are reported where one digit is another, and each repair mends it', () => {
    fc.assert(
      fc.property(anyLots, fc.nat(), fc.nat(2), fc.nat(), fc.integer({ min: 1, max: 9 }), (lots, r, c, digitAt, by) => {
        const rowAt = r % lots.length;
        const rows = lots.map(([count, each], at) => {
          const row = [grouped(count), inCents(each), inCents(count * each)] as const;
          if (at !== rowAt) return row;
          const slip = (figure: string, column: number): string =>
            column === c ? withSlip(figure, digitAt, by) : figure;
          return [slip(row[0], 0), slip(row[1], 1), slip(row[2], 2)] as const;
        });
        const wrong = rows[rowAt];
        const [count = 0, each = 0, total = 0] = (wrong ?? []).map((one) => Number(one.replaceAll(',', '')));
        // A price may have been rounded, which so many shares make more of.
        fc.pre(Math.abs(count * each - total) > count * 0.005 + 0.01);
        fc.pre(wrong?.every((one) => !one.startsWith('0')) === true);
        const text = setLots(rows);
        const [finding, ...others] = found(text);
        assert.ok(finding && others.length === 0, text);
        assert.ok(finding.fixes().length > 0, text);
        for (const { edits } of finding.fixes()) assert.deepEqual(found(applyEdits(text, edits)), [], text);
      }),
    );
  });

  it('are named with all three values, in Markdown and cell by cell too', () => {
    checkFinds(
      `
| Purchaser | Shares | Price | Amount |
| :-- | --: | --: | --: |
| Alder Partners | 1,250 | $12.00 | $15,000.00 |
| Birch Fund | 2,500 | $12.00 | $30,000.00 |
| Cedar Trust | 3,100 | $12.00 | $37,100.00 |
                ^^^^^ related 1: so many
                        ^^^^^^ related 1: each
                                 ^^^^^^^^^^ error: 3,100 × $12 is $37,200, not $37,100
`,
      id,
      'markdown',
    );
    const cells = ['Alder', '1,250', '$12.00', '$15,000.00', 'Birch', '2,500', '$12.50', '$31,250.00', 'Cedar'];
    const [finding] = found([...cells, '3,100', '$12.00', '$37,100.00', 'Total'].join('\n'));
    assert.equal(finding?.message, '3,100 × $12 is $37,200, not $37,100');
  });

  it('are told by the heads of their columns where there is one', () => {
    checkFixes(
      `
Number of Shares      Price Per Share      Aggregate Price
         125,000               $12.50       $1,526,500.00
         ^^^^^^^ related 1: so many
                               ^^^^^^ related 1: each
                                            ^^^^^^^^^^^^^ error: 125,000 × $12.50 is $1,562,500, not $1,526,500
`,
      [
        `Number of Shares      Price Per Share      Aggregate Price
         125,000               $12.50       $1,562,500.00
`,
      ],
      id,
    );
  });

  it('say which part of a column is wrong that does not add up, and that once', () => {
    const lots = setLots([
      ['1,250', '14.50', '18,152.00'],
      ['3,104', '9.75', '30,264.00'],
      ['4,250', '14.50', '61,625.00'],
    ]);
    const text = `${lots}Total       ${['8,604', '', '110,014.00'].map((one) => one.padStart(16)).join('')}\n`;
    const [finding, ...others] = found(text);
    assert.deepEqual(others, []);
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ['Make Alder 18,125 (its row multiplies)'],
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'that no slip explains': setLots([
      ['1,250', '12.00', '15,000.00'],
      ['2,500', '12.00', '30,000.00'],
      ['3,100', '12.00', '29,450.00'],
    ]),
    'of which two do not': setLots([
      ['1,250', '12.00', '15,000.00'],
      ['2,500', '12.00', '30,000.00'],
      ['3,100', '12.00', '37,100.00'],
      ['4,000', '12.00', '48,900.00'],
    ]),
    'in thousands': setLots([
      ['1,250', '12.00', '15'],
      ['2,500', '12.00', '30'],
      ['3,100', '12.00', '37'],
    ]),
    'with a note': setLots([
      ['1,250', '12.00', '15,000.00'],
      ['2,500', '12.00', '30,000.00'],
    ]).concat(`Cedar (1)   ${['3,100', '12.00', '37,100.00'].map((one) => one.padStart(16)).join('')}\n`),
    'of prices that were rounded': setLots([
      ['300,000', '0.33', '100,000'],
      ['600,000', '0.33', '200,000'],
      ['900,000', '0.33', '300,100'],
    ]),
    'of a total at the average of its prices': setLots([
      ['1,250', '12.00', '15,000.00'],
      ['2,500', '14.00', '35,000.00'],
    ]).concat(`Total       ${['3,750', '13.00', '50,000.00'].map((one) => one.padStart(16)).join('')}\n`),
  };
  for (const [name, text] of Object.entries(silent))
    it(`say nothing of rows ${name}`, () => {
      checkSilent(text, id);
    });
});
