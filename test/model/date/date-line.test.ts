import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { signingDates } from '../../../server/src/analysis/model/date/signing-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of the dates of those who sign and of the notary. */
const conflicts = (...paragraphs: readonly string[]): readonly string[] =>
  signingDates(new Analyser(paragraphs.map((text) => `${text}\n\n`).join(''), 'plain').draft).map(
    ({ says, wrong, right: [right] }) => {
      const text = ({ year, month, day }: typeof wrong.date): string => dateText(year, month, day);
      return says(text(wrong.date), right ? text(right.date) : '');
    },
  );

const certified =
  'The undersigned certifies that the amendment was adopted by the Board of Directors of Cedar Yards, Inc.';
const signature = (date: string): string =>
  `CEDAR YARDS, INC.\n\nBy: /s/ Ann Alder\n    ------------------\n    Ann Alder, President\n    Date: ${date}`;
const notary = (day: string): string =>
  `On this ${day}, before me, a Notary Public, personally appeared Ann Alder.\n\n/s/ Beth Birch\n------------------\nNotary Public`;

describe('a line that dates what is signed under it', () => {
  const lines = [
    'DATED this 5th day of March, 2026.',
    'Dated: March 5, 2026',
    'Signed this fifth day of March, 2026, at Reno, Nevada.',
    'SIGNED, SEALED AND DELIVERED on March 5, 2026.',
    'WITNESS the due execution hereof this 5th day of March, 2026.',
    '**Dated:** March 5, 2026',
  ];

  it('is held to the date of the signature', () => {
    for (const line of lines) {
      assert.deepEqual(conflicts(certified, line, signature('March 6, 2026')), [
        'the signature is dated March 6, 2026 but it is signed on March 5, 2026',
      ]);
      assert.deepEqual(conflicts(certified, line, signature('March 5, 2026')), [], line);
      assert.deepEqual(conflicts(certified, line, signature('July 19, 2026')), [], line);
    }
  });

  it('is held to the notary, who cannot come first', () => {
    for (const line of lines) {
      const early = conflicts(certified, line, signature('March 5, 2026'), notary('2nd day of March, 2026'));
      assert.deepEqual(early, ['the notary attests on March 2, 2026 what is signed on March 5, 2026'], line);
      assert.deepEqual(
        conflicts(certified, line, signature('March 5, 2026'), notary('9th day of March, 2026')),
        [],
        line,
      );
    }
  });

  it('may stand right over the name', () => {
    const signed = 'Dated March 5, 2026.\n\n/s/ Ann Alder\n------------------\nAnn Alder, Secretary';
    assert.equal(conflicts(certified, signed, notary('4th day of March, 2026')).length, 1);
    assert.equal(conflicts(certified, signed, notary('5th day of March, 2026')).length, 0);
  });

  it('binds nobody as of a day, at the head of a letter, or where several sign on days of their own', () => {
    assert.deepEqual(conflicts(certified, 'Dated as of March 5, 2026', signature('March 6, 2026')), []);
    assert.deepEqual(
      conflicts('Dated: March 5, 2026', 'Dear Ann:', certified, certified, 'Sincerely,', signature('March 6, 2026')),
      [],
    );
    const unsigned = 'CEDAR YARDS, INC.\n\nBy: /s/ Beth Birch\n    ------------------\n    Beth Birch, Secretary';
    assert.deepEqual(
      conflicts(certified, 'Dated: March 5, 2026', unsigned, 'Accepted and agreed:', signature('March 9, 2026')),
      [],
    );
    assert.deepEqual(
      conflicts(certified, 'Dated: March 5, 2026', signature('March 6, 2026'), signature('March 7, 2026')),
      [],
    );
  });
});
