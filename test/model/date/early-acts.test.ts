import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { earlyActs } from '../../../server/src/analysis/model/date/early-acts.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const made = (day: string): string =>
  `THIS GUARANTY OF LEASE (this "Guaranty") is made as of ${day} by Simon Abara in favor of Cedar Yards, Inc.`;
const signed = 'IN WITNESS WHEREOF, the Guarantor has executed this Guaranty.\n\n/s/ Simon Abara\nSimon Abara';
const act = (day: string): string =>
  `STATE OF OHIO     )\nCOUNTY OF STARK   ) ss.\n\nOn this ${day}, before me, a Notary Public, personally appeared Simon Abara.`;

/** What is said of the acts in a draft, and the day that is meant where it is not the draft's own. */
const conflicts = (...parts: readonly string[]): readonly string[] =>
  earlyActs(readDraft(`${parts.join('\n\n')}\n`, 'plain')).map(({ says, wrong: { date }, right: [own], meant }) => {
    const there = own ? dateText(own.date.year, own.date.month, own.date.day) : '';
    const said = says(dateText(date.year, date.month, date.day), there);
    return meant ? `${said}, meant ${dateText(meant.year, meant.month, meant.day)}` : said;
  });

describe('the day of a signing or of a notary\u2019s act', () => {
  it('is a slip where it is a year before that of the instrument, or before a day soon after it', () => {
    const said = 'the notary attests on January 14, 2025 what is dated January 14, 2026';
    assert.deepEqual(conflicts(made('January 14, 2026'), signed, act('14th day of January, 2025')), [said]);
    assert.deepEqual(conflicts(made('January 14, 2026'), signed, act('20th day of February, 2025')), [
      'the notary attests on February 20, 2025 what is dated January 14, 2026, meant February 20, 2026',
    ]);
    assert.equal(conflicts(made('January 14, 2026'), signed, act('5th day of January, 2025')).length, 1);
  });

  it('may be any day about or after that of the instrument, and some months before it', () => {
    for (const day of ['14th day of January, 2026', '20th day of December, 2025', '3rd day of May, 2026']) {
      assert.deepEqual(conflicts(made('January 14, 2026'), signed, act(day)), [], day);
    }
    assert.deepEqual(conflicts(made('January 14, 2026'), signed, act('3rd day of June, 2025')), []);
    assert.deepEqual(conflicts(made('January 14, 2026'), signed, act('14th day of January, 2024')), []);
    assert.deepEqual(conflicts(made('March 1, 2025'), signed, act('29th day of February, 2024')), []);
  });

  it('is a slip beside a signature and in a testimonium as well', () => {
    const dated = (day: string): string =>
      `IN WITNESS WHEREOF, he signs this Guaranty.\n\n/s/ Simon Abara\nDate: ${day}`;
    assert.deepEqual(conflicts(made('January 14, 2026'), dated('January 20, 2025')), [
      'the signature is dated January 20, 2025 but it is made as of January 14, 2026, meant January 20, 2026',
    ]);
    for (const day of ['January 10, 2026', 'March 3, 2026', 'January 20, 2024', 'June 3, 2025'])
      assert.deepEqual(conflicts(made('January 14, 2026'), dated(day)), [], day);
    const executed =
      'IN WITNESS WHEREOF, he has executed this Guaranty this 16th day of January, 2025.\n\n/s/ Simon Abara';
    assert.deepEqual(conflicts(made('January 14, 2026'), executed), [
      'it is executed on January 16, 2025 but made as of January 14, 2026, meant January 16, 2026',
    ]);
  });

  it('belongs to the instrument over it alone', () => {
    const other = 'EXHIBIT A\n\nThe form of the lease follows.';
    assert.deepEqual(conflicts(made('January 14, 2026'), signed, other, act('14th day of January, 2025')), []);
    assert.deepEqual(conflicts(act('14th day of January, 2025'), made('January 14, 2026'), signed), []);
  });
});
