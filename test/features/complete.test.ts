import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, complete, mayComplete, readDraft } from '../../server/src/analysis/index.ts';
import { parseFixture } from '../harness/fixture.ts';

/** What a draft becomes by each item offered at its cursor, and whether the next letter may bring others. */
function offered(fixture: string): { readonly texts: readonly string[]; readonly more: boolean } {
  const { text, cursor = 0 } = parseFixture(fixture);
  const today = { year: 2026, month: 11, day: 22 };
  const { items, more } = complete(readDraft(text, 'plain'), cursor, { today, asked: false });
  assert.equal(mayComplete(text, cursor), items.length > 0 || more, 'what may be offered is asked for first');
  return { texts: items.map(({ at, text: said }) => applyEdits(text, [{ at, text: said }])), more };
}

describe('completion of today', () => {
  it('offers the forms of the day in place of the word', () => {
    for (const typed of ['today', 'tod', 'Toda']) {
      assert.deepEqual(offered(`Made as of ${typed}‸.`).texts, [
        'Made as of November 22, 2026.',
        'Made as of this 22nd day of November, 2026.',
        'Made as of the twenty-second (22nd) day of November, two thousand twenty-six (2026).',
        'Made as of Sunday, November 22, 2026.',
        'Made as of 11/22/2026.',
      ]);
    }
  });

  it('writes no article twice', () => {
    assert.equal(offered('Given this today‸').texts[1], 'Given this 22nd day of November, 2026');
    assert.match(offered('on the\ntoday‸').texts[2] ?? '', /^on the\ntwenty-second \(22nd\) day/);
  });

  it('writes capitals where capitals are typed', () => {
    assert.equal(offered('DATED TODAY‸').texts[0], 'DATED NOVEMBER 22, 2026');
  });

  it('waits for a word that can be no other', () => {
    for (const typed of ['t', 'to']) assert.deepEqual(offered(`as of ${typed}‸`), { texts: [], more: true });
  });

  it('offers nothing for any other word, nor within one', () => {
    for (const draft of ['‸', 'too‸', 'todays‸', 'tod‸dler', 'x-today‸', 'yesterday‸', '4today‸']) {
      assert.deepEqual(offered(draft), { texts: [], more: false });
    }
  });
});
