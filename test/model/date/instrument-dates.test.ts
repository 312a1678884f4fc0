import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { instrumentDates } from '../../../server/src/analysis/model/date/instrument-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of each mention that gives its instrument another date. */
const conflicts = (text: string): readonly string[] =>
  instrumentDates(new Analyser(text, 'plain').draft).map(({ says, wrong: { date }, right }) => {
    const [other] = right;
    return says(
      dateText(date.year, date.month, date.day),
      other ? dateText(other.date.year, other.date.month, other.date.day) : '',
    );
  });

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `${text}\n\n`).join('');

/** A draft that is signed, with something in its text and something behind its signatures. */
const signed = (within: string, behind: string): string =>
  paragraphs(
    'LOAN AGREEMENT',
    'This Loan Agreement is made as of May 4, 2026 between Alder Mills, Inc. and Birch Bank, N.A.',
    within,
    'IN WITNESS WHEREOF, the parties have executed this Loan Agreement.',
    'ALDER MILLS, INC.\nBy: /s/ Simon Abara',
    'EXHIBIT A',
    behind,
  );

const parties = 'between Alder Mills, Inc. and Birch Bank, N.A.';
const wrong = 'the Loan Agreement is dated May 5, 2026 here but May 4, 2026 elsewhere';

describe('the dates of an instrument', () => {
  it('conflict in small letters where the draft amends it or says its parties, and by no count', () => {
    const amended = paragraphs(
      'SECOND AMENDMENT TO LOAN AGREEMENT',
      'This Second Amendment amends that certain loan agreement dated as of May 4, 2026.',
      'Section 4 of the loan agreement dated as of May 14, 2026 is deleted.',
    );
    assert.deepEqual(conflicts(amended), ['the loan agreement is dated May 14, 2026 here but May 4, 2026 elsewhere']);
    const counted = (title: string): string =>
      paragraphs(
        `The ${title} dated May 4, 2026 is the first.`,
        `The ${title} dated May 4, 2026 is still the first.`,
        `The ${title} dated May 14, 2026 ends.`,
      );
    assert.equal(conflicts(counted('Credit Agreement')).length, 1);
    assert.deepEqual(conflicts(counted('credit agreement')), []);
  });

  it('conflict where one is introduced, and a later one called by its bare title', () => {
    const said = ['the Security Agreement is dated May 6, 2026 here but May 9, 2026 elsewhere'];
    const introduced =
      '1. The loan is secured by that certain Security Agreement dated May 9, 2026 in favor of the Bank.';
    const called = (title: string): string => `4. Security. ${title} dated May 6, 2026 stays in force.`;
    assert.deepEqual(conflicts(paragraphs(introduced, called('The Security Agreement'))), said);
    for (const other of [
      called('That certain Security Agreement'),
      called('A Security Agreement'),
      called('The existing Security Agreement'),
      '4. The Security Agreement dated May 6, 2026 by Birch Mills, Inc. stays in force.',
      '4. The Security Agreement dated May 6, 2026 (the "Second Security Agreement") stays in force.',
      '4. Security. The Security Agreement dated August 2, 2026 stays in force.',
      `${called('The Security Agreement')}\n\nIt replaces the Security Agreement dated April 1, 2020.`,
    ]) {
      assert.deepEqual(conflicts(paragraphs(introduced, other)), [], other);
    }
    const listed = [
      '1. that certain Security Agreement dated May 9, 2026;',
      '2. the Security Agreement dated May 6, 2026;',
    ];
    assert.deepEqual(conflicts(paragraphs(...listed)), []);
  });

  it('conflict where one is made, and called by its bare title right behind', () => {
    const made = 'The Company entered into an Employment Agreement dated May 21, 2026.';
    const called = 'The Employment Agreement dated May 12, 2026 is filed as an exhibit.';
    const said = ['the Employment Agreement is dated May 12, 2026 here but May 21, 2026 elsewhere'];
    assert.deepEqual(conflicts(paragraphs(`${made} ${called}`)), said);
    assert.deepEqual(conflicts(paragraphs(made, called)), said);
    assert.deepEqual(conflicts(paragraphs(made, 'It has offices in Ohio.', called)), []);
    assert.deepEqual(
      conflicts(paragraphs('The Company terminated an Employment Agreement dated May 21, 2026.', called)),
      [],
    );
    assert.deepEqual(conflicts(paragraphs(made, called.replace('2026', '2025'))), []);
  });

  it('conflict in titles that a draft has several of where one is called again and again', () => {
    const first = (day: number): string =>
      `1. It covers the goods in that certain Master Equipment Lease dated May ${day}, 2026 (the "Lease") by Alder Mills, Inc.`;
    const again = (day: number): string => `It covers Schedule 2 of the Master Equipment Lease dated May ${day}, 2026.`;
    assert.equal(conflicts(paragraphs(first(3), again(30), again(30))).length, 1);
    assert.equal(conflicts(paragraphs(first(30), again(30), again(20))).length, 1);
    assert.equal(conflicts(paragraphs(first(30), again(20))).length, 0);
    const short = (text: string): string => text.replace('Master Equipment Lease', 'Equipment Lease');
    assert.deepEqual(conflicts(short(paragraphs(first(30), again(30), again(20)))), []);
  });

  it('are held to the mentions of the instrument, and not to the day of a draft that is another one', () => {
    const other = 'The Credit Agreement dated as of May 14, 2026 between Cedar Yards, Inc. and Maple Foods, Inc. ends.';
    const text = signed(`${other.replace('May 14', 'May 4')}\n\n${other}`, 'None.');
    const [found] = instrumentDates(new Analyser(text, 'plain').draft);
    assert.equal(found?.right.length, 1);
  });

  it('conflict where the draft amends the instrument, by its head or by its preamble', () => {
    for (const preamble of ['This Second Amendment', 'This Second Amendment to Loan Agreement']) {
      const text = paragraphs(
        'SECOND AMENDMENT TO LOAN AGREEMENT',
        `${preamble} amends the Loan Agreement dated as of May 4, 2026 between Alder Mills, Inc. and Birch Bank, N.A.`,
        'Section 4 of the Loan Agreement dated as of May 5, 2026 is deleted.',
      );
      assert.deepEqual(conflicts(text), [wrong], preamble);
      assert.deepEqual(conflicts(text.replace('as of May 5', 'as of May 4')), []);
      assert.deepEqual(
        conflicts(text.replace('the Loan Agreement dated as of May 5', 'the former Loan Agreement dated as of May 5')),
        [],
      );
    }
  });

  it('conflict where a form behind the signatures dates the draft otherwise', () => {
    assert.deepEqual(
      conflicts(signed('It is due.', `The Loan Agreement dated as of May 5, 2026 ${parties} binds it.`)),
      [wrong],
    );
    assert.deepEqual(
      conflicts(signed('It is due.', `The Loan Agreement dated as of May 4, 2026 ${parties} binds it.`)),
      [],
    );
  });

  it('are those of two that stand in one text, each between its own parties', () => {
    const own = (date: string, who: string): string =>
      `THIS LOAN AGREEMENT (this "Agreement"), dated as of ${date}, is among ${who}.`;
    const first = own('May 4, 2026', 'Alder Mills, Inc. and Birch Bank, N.A.');
    assert.deepEqual(conflicts(paragraphs(first, own('June 9, 2021', 'Cedar Foods LLC and Maple Trust Company'))), []);
    assert.equal(conflicts(paragraphs(first, own('June 9, 2021', 'Alder Mills, Inc. and Birch Bank, N.A.'))).length, 1);
  });

  it('conflict where the parties end with their sentence', () => {
    const text = paragraphs(
      'Mr. Marsh described the Loan Agreement dated May 1, 2026 between the Corporation and Cedar Basin Bank. Upon motion it was approved.',
      'RESOLVED, that the Loan Agreement dated May 11, 2026 between Alder Mills, Inc. and Cedar Basin Bank is ratified.',
    );
    assert.deepEqual(conflicts(text), ['the Loan Agreement is dated May 11, 2026 here but May 1, 2026 elsewhere']);
  });

  it('are those of another one in the text of the draft, behind "existing" and under another name', () => {
    assert.deepEqual(conflicts(signed('It repays the Loan Agreement dated as of May 5, 2026.', 'It is due.')), []);
    assert.deepEqual(conflicts(signed('It is due.', 'The existing Loan Agreement dated as of May 5, 2026 ends.')), []);
    assert.deepEqual(
      conflicts(signed('It is due.', 'The Loan Agreement dated as of May 5, 2026 (the "Bridge") is another.')),
      [],
    );
    const repaid = 'The Loan Agreement dated as of May 5, 2025 is repaid.';
    assert.deepEqual(conflicts(signed(repaid, repaid)), []);
  });

  const pledge = (date: string, more = '', start = 'It ends the'): string =>
    `${start} Pledge Agreement dated as of ${date}${more}.`;
  const one: Readonly<Record<string, string>> = {
    'the same parties': paragraphs(
      pledge('May 4, 2024', ` ${parties}`),
      'It pays.',
      pledge('May 5, 2024', ` ${parties}`, 'In all the'),
    ),
    'one against two': paragraphs(
      pledge('May 4, 2024'),
      pledge('May 4, 2024', '', 'Of the'),
      pledge('May 5, 2024', '', 'By the'),
    ),
    'a number in the title': paragraphs(
      'It keeps the Second Amendment to Pledge Agreement dated as of May 4, 2024.',
      'It ends by the Second Amendment to Pledge Agreement dated as of May 5, 2024.',
    ),
    'what the draft amends': paragraphs(
      'AMENDMENT TO PLEDGE AGREEMENT',
      'This Amendment to Pledge Agreement is made as of June 1, 2026 and changes the Pledge Agreement dated as of May 4, 2024.',
      'The Pledge Agreement dated as of May 5, 2024 is changed.',
    ),
  };
  for (const [why, text] of Object.entries(one)) {
    it(`conflict where ${why} shows one instrument`, () => {
      assert.equal(conflicts(text).length, 1);
    });
  }

  const two: Readonly<Record<string, string>> = {
    'other parties': paragraphs(
      pledge('May 4, 2024', ` ${parties}`),
      pledge('May 5, 2024', ' between Cedar Corp. and Dorn Bank, N.A.'),
    ),
    'two that are new': paragraphs(pledge('May 4, 2024', '', 'A'), pledge('May 5, 2024', '', 'Then a')),
    'a title of which one signs many': paragraphs(
      'It ends the Lease dated as of May 4, 2024.',
      'Of the Lease dated as of May 4, 2024 nothing is left.',
      'It keeps the Lease dated as of May 5, 2024.',
    ),
    'dates far apart': paragraphs(pledge('May 4, 2024', ` ${parties}`), pledge('March 9, 2021', ` ${parties}`)),
    'one paragraph': paragraphs(`${pledge('May 4, 2024')} ${pledge('May 5, 2024')}`),
    'two short names': paragraphs(
      pledge('May 4, 2024', ' (the "First Pledge")'),
      pledge('May 5, 2024', ' (the "Second Pledge")'),
    ),
  };
  for (const [why, text] of Object.entries(two)) {
    it(`are those of two instruments with ${why}`, () => {
      assert.deepEqual(conflicts(text), []);
    });
  }
});
