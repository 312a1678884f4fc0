import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { complete, mayComplete, readDraft, type Syntax } from '../../../server/src/analysis/index.ts';
import { parseFixture } from '../../harness/fixture.ts';

const titled =
  'It issues Six Hundred Fifty (650) shares and pays Five Thousand and No/100 Dollars ($5,000.00) at ten percent (10%).\n\n';

/** What is offered at the cursor of a draft. */
function offered(fixture: string, syntax: Syntax = 'plain'): readonly string[] {
  const { text, cursor = 0 } = parseFixture(titled + fixture);
  const { items } = complete(readDraft(text, syntax), cursor, { today: undefined, asked: false });
  assert.ok(items.length === 0 || mayComplete(text, cursor), 'what may be offered is asked for first');
  for (const { at, typed } of items) assert.ok(typed.startsWith(text.slice(at.start, at.end)));
  return items.map(({ text: said }) => said);
}

describe('completion of the figures behind words', () => {
  it('offers what the words say, as the draft prints it, with the bracket closed or not', () => {
    assert.deepEqual(offered('It sells One Thousand Two Hundred (‸'), ['1,200']);
    assert.deepEqual(offered('It sells One Thousand Two Hundred (‸) shares'), ['1,200']);
    assert.deepEqual(offered('It pays Nine Hundred and No/100 Dollars (‸)'), ['$900.00']);
    assert.deepEqual(offered('It bears seven and one-half percent (‸)'), ['7.5%']);
    assert.deepEqual(offered('It sells **twelve hundred** (‸)', 'markdown'), ['1,200']);
  });

  it('goes on while they are typed, and no further', () => {
    assert.deepEqual(offered('It sells One Thousand Two Hundred (1‸)'), ['1,200']);
    assert.deepEqual(offered('It sells One Thousand Two Hundred (1,2‸)'), ['1,200']);
    assert.deepEqual(offered('It sells One Thousand Two Hundred (1,200‸)'), []);
    assert.deepEqual(offered('It sells One Thousand Two Hundred (12‸)'), []);
  });

  it('says nothing behind other words', () => {
    for (const text of ['It sells shares (‸)', 'the Company (‸)', 'Section One (‸)', 'It issues Six Hundred (650‸)'])
      assert.deepEqual(offered(text), [], text);
  });
});
