import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/index.ts';
import { overLines } from '../../server/src/analysis/words/recase.ts';
import { checkAllRepairs, judge } from '../harness/check.ts';

/** The texts after each fix that a rule offers. */
const fixed = (text: string, rule: string): readonly string[] =>
  judge(text, 'plain')
    .filter((finding) => finding.rule.id === rule)
    .flatMap((finding) => finding.fixes().map(({ edits }) => applyEdits(text, edits)));

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('a fix over a line end', () => {
  const malformed = 'Not less than Seventy Hundred\n     Fifty Thousand Dollars ($750,000) is payable.\n';
  const mended = 'Not less than Seven Hundred\n     Fifty Thousand Dollars ($750,000) is payable.\n';

  it('writes an amount over the lines that it stood on', () => {
    assert.deepEqual(fixed(malformed, 'amount-malformed'), [mended]);
    assert.deepEqual(fixed(crlf(malformed), 'amount-malformed'), [crlf(mended)]);
  });

  it('is not offered where a page ends in the words', () => {
    assert.equal(overLines('seven hundred fifty', 'seventy hundred\n\n<PAGE>\n\nfifty'), undefined);
    assert.equal(overLines('seven hundred fifty', 'seventy\nhundred fifty'), 'seven\nhundred fifty');
  });

  const titles =
    'MASTER SUPPLY, STORAGE AND\n           DELIVERY AGREEMENT\n\n' +
    'This Master Supply and Delivery Agreement (this "Agreement") is made by Alder Mills, Inc. and Birch Studios, LLC.\n';

  it('writes a title over the lines that it stood on', () => {
    const after = fixed(titles, 'title-variant');
    assert.ok(after.length > 0, 'there is a fix');
    for (const text of after) assert.equal(text.split('\n').length, titles.split('\n').length, text);
    checkAllRepairs(titles, 'plain');
    checkAllRepairs(crlf(titles), 'plain');
  });
});
