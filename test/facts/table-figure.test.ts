import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';

/** The first cell of a row that has it behind its label, as `1250 $`; a question mark for what cannot be read. */
const read = (cell: string): string | undefined => {
  const text = `Alder Bank          ${cell}          5\nBirch Bank           1,000          6\nCedar Bank           2,000          7\n`;
  const [table] = factsOfKind('table', text);
  const row = table?.rows.find(({ label }) => label === 'Alder Bank');
  const first = row?.cells.length === 2 ? row.cells[0] : undefined;
  return first && `${first.value?.toFraction() ?? '?'}${first.unit ? ` ${first.unit.base}` : ''}`;
};

describe('a cell of a table', () => {
  const cells: Readonly<Record<string, readonly string[]>> = {
    '1250': ['1,250', '1250', '1,250 shares', '1,250 votes (1)', '1,250,'],
    '1250 $': ['$1,250', '$ 1,250', '$1,250*'],
    '1250 USD': ['US$1,250', 'U.S.$1,250', 'U.S. $1,250', 'USD 1,250'],
    '1250 EUR': ['€1,250'],
    '1250 GBP': ['£1,250'],
    '1250 ¥': ['¥1,250'],
    '-1250': ['(1,250)', '-1,250', '–1,250', '−1,250'],
    '-1250 $': ['$(1,250)', '($1,250)', '$-1,250', '-$1,250', '$ (1,250)'],
    '12 percent': ['12%', '12 %'],
    '-12 percent': ['(12%)', '(12)%'],
    '1/2': ['0.50', '.50'],
    '0': ['--', '---', '-', '–', '-0-', '- 0 -', 'nil', 'None', 'N/A', 'n/a'],
    '0 $': ['$ --', '$--'],
    '0 USD': ['US$ --'],
    '?': ['[●]', '[to come]', '***', '?', 'TBD', 'xxx', '1,25', '1.2.3', '1,250,00'],
  };
  for (const [value, forms] of Object.entries(cells)) {
    for (const form of forms) it(`${form} is ${value}`, () => assert.equal(read(form), value));
  }

  it('may have a note behind it', () => {
    for (const note of ['(1)', ' (1)', '(12)', '(a)', '[2]', '*', ' †', ' ‡', '²', '⁴', ' §', '(1)(2)', '* (1)']) {
      assert.equal(read(`1,250${note}`), '1250', note);
    }
  });

  it('is none of another currency, with another noun, or that says more', () => {
    for (const form of ['C$1,250', '1,250 lots', '1,250 (100)', '1,250 of 3', '$1,250 per', '1,250 (1', '1,250)']) {
      assert.notEqual(read(form)?.replace(' $', ''), '1250', form);
    }
  });
});
