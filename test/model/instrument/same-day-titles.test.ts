import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { sameDayTitles } from '../../../server/src/analysis/model/instrument/same-day-titles.ts';

const found = (...paragraphs: readonly string[]): readonly string[] =>
  sameDayTitles(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain')).map(
    ({ wrong: [wrong], right: [right] }) => `${wrong?.instrument.text} / ${right?.instrument.text}`,
  );

const defined = 'The parties signed the Stock Purchase Agreement dated as of May 4, 2026 (the "Purchase Agreement").';
const used = (title: string, day = 'May 4, 2026'): string => `Terms are defined in the ${title} dated as of ${day}.`;

describe('titles of one day', () => {
  it('differ in no word by a slip, in its number or by another word for the same', () => {
    assert.deepEqual(found(defined, used('Stock Purchase Agreement')), []);
    for (const title of ['Share Purchase Agreement', 'Stocks Purchase Agreement', 'Stock Puchase Agreement'])
      assert.deepEqual(found(defined, used(title)), [`${title} / Stock Purchase Agreement`]);
  });

  it('are of two instruments on two days, in one paragraph, with two short names or another word', () => {
    assert.deepEqual(found(defined, used('Share Purchase Agreement', 'May 5, 2026')), []);
    assert.deepEqual(found(`${defined} ${used('Share Purchase Agreement')}`), []);
    assert.deepEqual(found(defined, used('Share Purchase Agreement').replace('.', ' (the "SPA").')), []);
    assert.deepEqual(found(defined, used('Asset Purchase Agreement')), []);
  });
});
