import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { loneDays } from '../../../server/src/analysis/model/date/lone-days.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const said = (draft: Draft): readonly string[] =>
  loneDays(draft).map(({ says, wrong: { date }, right }) => {
    const other = right[0]?.date;
    const there = other ? dateText(other.year, other.month, other.day) : '';
    return says(dateText(date.year, date.month, date.day), there);
  });

const conflicts = (...paragraphs: readonly string[]): readonly string[] =>
  said(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain'));

const head = (date: string): string => `COMMON STOCK PURCHASE WARRANT\n\nDate of Issuance: ${date}`;
const body = 'This Warrant of May 16, 2026 is issued by Cedar Yards, Inc. to Ann Alder for value received.';
const form = 'The undersigned, the holder of the Warrant of May 16, 2026, elects to purchase the Warrant Shares.';

describe('a day that stands once in a draft', () => {
  it('is pointed out where its tens alone part it from one that stands again', () => {
    for (const date of ['May 6, 2026', 'May 26, 2026', 'the 26th day of May, 2026'])
      assert.equal(conflicts(head(date), body, form).length, 1, date);
    assert.deepEqual(conflicts(head('May 6, 2026'), body, form), [
      'May 6, 2026 stands here alone but May 16, 2026, a slip away, twice',
    ]);
  });

  it('is let be where the other day stands once too, or it stands again itself', () => {
    assert.deepEqual(conflicts(head('May 26, 2026'), body), []);
    assert.deepEqual(conflicts(head('May 26, 2026'), 'It is signed as of May 26, 2026.', body, form), []);
  });

  it('is let be where another slip, another month or a neighbouring day parts them', () => {
    for (const date of ['May 15, 2026', 'May 17, 2026', 'May 8, 2026', 'June 16, 2026', 'May 16, 2027', 'May 1, 2026'])
      assert.deepEqual(conflicts(head(date), body, form), [], date);
  });

  it('is pointed out where its digits are turned, whatever happens on it', () => {
    const notice = 'NOTICE OF ANNUAL MEETING\n\nHolders of record on March 21, 2026 (the "Record Date") may vote.';
    assert.deepEqual(
      conflicts(notice, 'The undersigned votes all shares that were held of record on March 12, 2026.'),
      ['March 12, 2026 stands here alone but March 21, 2026, its digits turned, elsewhere'],
    );
    assert.deepEqual(conflicts('It opened on May 30, 2026.', 'It was founded by a charter of May 3, 2026.'), []);
    assert.deepEqual(conflicts('It opened on May 31, 2026.', 'It was founded by a charter of May 13, 2026.'), []);
  });

  it('is let be where something happens on it, ends with it or comes due', () => {
    for (const words of ['The Holder may exercise it on or before', 'A court appointed a trustee on', 'It expires on'])
      assert.deepEqual(conflicts(`${words} May 26, 2026.`, body, form), [], words);
    assert.equal(conflicts('It is signed as of May 26, 2026.', body, form).length, 1);
  });

  it('is let be where it dates something by a title that nothing else there is dated by', () => {
    const supplement = 'The date of this prospectus supplement is May 16, 2026.';
    assert.deepEqual(conflicts('(To Prospectus dated May 6, 2026)', supplement, supplement), []);
    assert.deepEqual(conflicts('(To Prospectus dated as of May 6, 2026)', supplement, supplement), []);
    assert.equal(conflicts('(To Prospectus dated May 6, 2026)', 'The Prospectus dated May 16, 2026.', form).length, 1);
  });

  it('is let be at the end of a month, in one paragraph with the other and in a table', () => {
    const until = 'The note of May 21, 2026 is repaid.';
    assert.deepEqual(conflicts('The grant of May 31, 2026 stands.', until, until), []);
    assert.deepEqual(conflicts(`${body} The plan of May 26, 2026 applies.`, form), []);
    const table = '| Grant | Dated |\n|---|---|\n| First | May 26, 2026 |\n';
    assert.deepEqual(said(readDraft(`${body}\n\n${form}\n\n${table}`, 'markdown')), []);
  });

  it('is let be in a diary of the month and in a log', () => {
    const days = [2, 11, 22].map((day) => `The Committee met again and minutes of May ${String(day)}, 2026 were read.`);
    assert.equal(conflicts(head('May 26, 2026'), body, form, ...days.slice(0, 2)).length, 1);
    assert.deepEqual(conflicts(head('May 26, 2026'), body, form, ...days), []);
    assert.deepEqual(conflicts('1.2 / 2026-05-26', '1.1 / 2026-05-16', '1.0 / 2026-05-16'), []);
  });

  it('is followed from key to key', () => {
    const text = `${[head('May 26, 2026'), body, form].join('\n\n')}\n`;
    const analyser = new Analyser(text, 'plain');
    const at = text.indexOf('26,');
    assert.equal(said(analyser.draft).length, 1);
    analyser.edit(text.replace('26,', '16,'), { start: at, end: at + 2, inserted: 2 });
    assert.deepEqual(said(analyser.draft), []);
    analyser.edit(text.replace('26,', '6,'), { start: at, end: at + 2, inserted: 1 });
    assert.equal(said(analyser.draft).length, 1);
  });
});
