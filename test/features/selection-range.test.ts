import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readDraft, selectionRanges } from '../../server/src/analysis/index.ts';
import { merger } from '../harness/exhibits.ts';
import { parseFixture } from '../harness/fixture.ts';

/** What is selected step by step from the cursor on, white space made single. */
function grown(fixture: string): readonly string[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  return selectionRanges(readDraft(text, 'plain'), cursor).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' '),
  );
}

const sentence = 'It issues one thousand (1,000) shares on May 1, 2026.';

describe('a selection grows', () => {
  it('from the word to the amount, the sentence, the paragraph and the section', () => {
    const paragraph = `Section 2. Shares. ${sentence} None is for sale.`;
    const [word, words, amount, whole, ...rest] = grown(`
Section 1. Name. It is called Alder Ridge, Inc.

Section 2. Shares. It issues one thou‸sand (1,000) shares on May 1, 2026. None
is for sale.

     (a) None is held.
`);
    assert.deepEqual([word, words, amount, whole], ['thousand', 'one thousand', 'one thousand (1,000)', sentence]);
    assert.deepEqual(rest.slice(0, 2), [paragraph, `${paragraph} (a) None is held.`]);
    assert.equal(rest.length, 3);
  });

  it('from a figure with its commas, and from a date', () => {
    assert.deepEqual(grown('It pays $1,2‸50.00 then.\n').slice(0, 2), ['1,250.00', '$1,250.00']);
    assert.deepEqual(grown('It ends on May ‸1, 2026, at noon.\n').slice(0, 2), ['1', 'May 1, 2026']);
  });

  it('to ever larger ranges around the place, the last of them the draft', () => {
    const draft = readDraft(merger, 'plain');
    fc.assert(
      fc.property(fc.nat(merger.length), (offset) => {
        const ranges = selectionRanges(draft, offset);
        ranges.forEach(({ start, end }, index) => {
          assert.ok(start <= offset && offset <= end);
          const inner = ranges[index - 1];
          if (inner) assert.ok(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
        });
        assert.deepEqual(ranges.at(-1), { start: 0, end: merger.length });
      }),
    );
  });
});
