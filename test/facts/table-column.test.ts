import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

/** The one row of a line, as `Rent: 1250`; undefined for a line that is none. */
const row = (line: string): string | undefined =>
  factsOf(`${line}\n`).flatMap(({ fact }) =>
    fact.kind === 'table' && !fact.listed
      ? fact.rows.map(({ label, cells: [cell] }) => `${label}: ${cell?.value?.toFraction() ?? '?'}`)
      : [],
  )[0];

describe('a line alone is a row of a table', () => {
  for (const figure of ['1,250', '$1,250', '$ 1,250', '€1,250', '€ 1,250', '£1,250', 'USD 1,250', 'U.S.$1,250'])
    it(`where three blanks part its words from ${figure}`, () => assert.equal(row(`Rent   ${figure}`), 'Rent: 1250'));

  for (const figure of ['(1,250)', '-1,250', '–1,250', '—1,250', '$(1,250)'])
    it(`where three blanks part its words from ${figure}`, () => assert.equal(row(`Rent   ${figure}`), 'Rent: -1250'));

  it('where a leader, a tab or a bar parts them', () => {
    for (const line of [
      'Rent ........ 1,250',
      'Rent........1,250',
      'Rent..........$1,250',
      'Rent\t1,250',
      'Rent\t$1,250',
      'Rent |1,250',
      'Rent | $1,250',
    ])
      assert.equal(row(line), 'Rent: 1250', line);
  });

  it('where two blanks part them and it ends with the figure', () => {
    for (const line of ['Rent  1,250', 'Rent  1,250%', 'Rent  1,250 %', 'Rent  1,250   ', 'Rent  $1,250'])
      assert.equal(row(line), 'Rent: 1250', line);
    assert.equal(row('Rent  (1,250)'), 'Rent: -1250');
  });

  it('and not where less parts them, or words follow', () => {
    for (const line of [
      'Rent 1,250',
      'Rent. 1,250',
      'Rent A. 1,250',
      'Rent   TOTALS 1,250',
      'Rent  1,250 now.',
      'Rent   1,250 now.',
    ])
      assert.equal(row(line), undefined, line);
  });
});
