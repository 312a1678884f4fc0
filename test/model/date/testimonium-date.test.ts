import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { testimoniumDates } from '../../../server/src/analysis/model/date/testimonium-date.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of a loan agreement with those words before its dates. */
function conflicts(made: string, executed: string, what = 'Agreement', title = 'Loan Agreement'): readonly string[] {
  const text = [
    `This ${title} (this "Agreement") is made ${made} between Alder Mills, Inc. and Birch Bank, N.A.`,
    'The parties agree as follows.',
    `IN WITNESS WHEREOF, the parties have executed this ${what} ${executed}.`,
    'ALDER MILLS, INC.\nBy: /s/ Simon Abara',
  ].join('\n\n');
  return said(text);
}

const said = (text: string): readonly string[] =>
  testimoniumDates(new Analyser(text, 'plain').draft).map(({ says, wrong: { date }, right: [other] }) =>
    says(
      dateText(date.year, date.month, date.day),
      other ? dateText(other.date.year, other.date.month, other.date.day) : '',
    ),
  );

const wrong = (here: string, there = 'May 14, 2026'): string => `it is executed as of ${here} but made as of ${there}`;

describe('the date of a testimonium', () => {
  it('conflicts with the preamble where both are days as of which, a slip apart', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026'), [wrong('May 24, 2026')]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of the 14th day of March, 2026'), [wrong('March 14, 2026')]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 14, 2062'), [wrong('May 14, 2062')]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026', 'Guaranty', 'Guaranty'), [
      wrong('May 24, 2026'),
    ]);
  });

  it('conflicts with it in the year before or after, however it is said', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'this 14th day of May, 2025'), [
      'it is executed on May 14, 2025 but made as of May 14, 2026',
    ]);
    assert.deepEqual(conflicts('as of May 14, 2026', 'this 14th day of May, 2020'), []);
    assert.deepEqual(conflicts('as of June 30, 2026', 'on June 30, 2025'), [
      'it is executed on June 30, 2025 but made as of June 30, 2026',
    ]);
    for (const [day, next] of [
      ['January 14', 2027],
      ['May 1', 2027],
      ['December 30', 2027],
    ] as const)
      assert.equal(conflicts(`as of ${day}, 2026`, `on ${day}, ${next}`).length, 1, day);
    for (const day of ['January 1', 'December 31'])
      assert.deepEqual(conflicts(`as of ${day}, 2026`, `on ${day}, 2027`), [], day);
    assert.deepEqual(conflicts('as of May 14, 2026', 'on June 14, 2025'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'on May 15, 2025'), []);
  });

  it('is another one by right on a later day, and on the first or the last of a month', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 14, 2026'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'this 24th day of May, 2026'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 29, 2026'), []);
    assert.deepEqual(conflicts('as of May 3, 2026', 'as of May 5, 2026'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 14, 1999'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of June 14, 2025'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of June 24, 2026'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2025'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of the date above'), []);
    assert.deepEqual(conflicts('as of May 1, 2026', 'as of May 11, 2026'), []);
    assert.deepEqual(conflicts('as of May 30, 2026', 'as of May 31, 2026'), []);
  });

  it('may stand in a line under it, where it says that it is the date above', () => {
    const text = (until: string): string =>
      said(
        [
          'SECOND SUPPLEMENTAL INDENTURE (this "Supplemental Indenture"), dated as of May 24, 2026, among Alder Mills, Inc. and Birch Bank.',
          'This Supplemental Indenture adds a guarantor.',
          `IN WITNESS WHEREOF, the parties have executed this Supplemental Indenture${until}.`,
          'Dated: May 14, 2026',
          'ALDER MILLS, INC.\nBy: /s/ Simon Abara',
        ].join('\n\n'),
      ).join();
    assert.equal(text(', all as of the date first above written'), wrong('May 14, 2026', 'May 24, 2026'));
    assert.equal(text(' on the date below'), '');
  });

  it('is that of issue behind its label, too', () => {
    const warrant = (day: string): readonly string[] =>
      said(
        `WARRANT TO PURCHASE STOCK\n\nIssue Date: May 14, 2026\n\nIN WITNESS WHEREOF, the Company has executed this Warrant as of ${day}.\n\nALDER MILLS, INC.\nBy: /s/ Simon Abara`,
      );
    assert.deepEqual(warrant('May 14, 2026'), []);
    assert.deepEqual(warrant('May 24, 2026'), [wrong('May 24, 2026')]);
  });

  it('of another instrument is none of the draft', () => {
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026', 'Pledge'), []);
    assert.deepEqual(conflicts('as of May 14, 2026', 'as of May 24, 2026', 'Loan Agreement'), [wrong('May 24, 2026')]);
  });

  const dated = (line: string, ...head: readonly string[]): readonly string[] =>
    said(
      [
        ...head,
        'The parties agree as follows.',
        line,
        'ALDER MILLS, INC.\n\nBy: /s/ Simon Abara\n    Simon Abara',
      ].join('\n\n'),
    );
  const made =
    'This Loan Agreement (this "Agreement") is made as of May 14, 2026 between Alder Mills, Inc. and Birch Bank, N.A.';

  it('may stand in a line of its own over the signatures', () => {
    assert.deepEqual(dated('DATED this 14th day of May, 2025.', made), [
      'it is executed on May 14, 2025 but made as of May 14, 2026',
    ]);
    assert.deepEqual(dated('DATED this 24th day of May, 2026.', made), []);
    assert.deepEqual(dated('EXECUTED as of May 24, 2026.', made), [wrong('May 24, 2026')]);
    assert.deepEqual(dated('EXECUTED as of June 29, 2026.', made), []);
  });

  it('is held to the day behind a label or by itself at the head, where no sentence says it', () => {
    const testimonium = 'IN WITNESS WHEREOF, Alder Mills, Inc. has signed this Warrant as of May 14, 2025.';
    const conflict = ['it is executed on May 14, 2025 but made as of May 14, 2026'];
    assert.deepEqual(dated(testimonium, 'COMMON STOCK WARRANT', 'No. 7     Date of Issuance: May 14, 2026'), conflict);
    assert.deepEqual(dated(testimonium, 'COMMON STOCK WARRANT', 'May 14, 2026'), conflict);
    assert.deepEqual(dated(testimonium, 'COMMON STOCK WARRANT', 'Expiration Date: May 14, 2026'), []);
  });
});
