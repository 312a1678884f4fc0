import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foldings, readDraft, type Folding } from '../../server/src/analysis/index.ts';
import { merger } from '../harness/exhibits.ts';

/** The first and the last line of each fold of a kind. */
const folded = (text: string, kind: Folding['kind']): readonly (readonly string[])[] =>
  foldings(readDraft(text, 'plain'))
    .filter((folding) => folding.kind === kind)
    .map(({ at }) => {
      const lines = text.slice(at.start, at.end).split('\n');
      return [lines[0] ?? '', lines.at(-1) ?? ''].map((line) => line.trim());
    });

describe('folding', () => {
  it('folds parts down to their last line', () => {
    const parts = folded(merger, 'part');
    assert.deepEqual(
      parts.find(([first]) => first === 'ARTICLE I'),
      ['ARTICLE I', 'conditions of Section 2.1(b) are met.'],
    );
    assert.deepEqual(
      parts.find(([first]) => first === 'OSIER LANE CORP.'),
      ['OSIER LANE CORP.', 'Title: President'],
    );
  });

  it('folds tables', () => {
    const text =
      'The fees are:\n\n<TABLE>\n<S>        <C>\nFiling     $ 50\nCopies       12\n</TABLE>\n\nThat is all.\n';
    assert.deepEqual(folded(text, 'table'), [['<TABLE>', '</TABLE>']]);
  });

  it('folds the pages that cross no part', () => {
    assert.deepEqual(folded(merger, 'page'), [
      ['<PAGE>', 'EXHIBIT A  FORM OF CERTIFICATE'],
      ['<PAGE>', '2. Effect. This certificate takes effect on filing.'],
    ]);
    const page =
      '<PAGE>\n\n     1. Fee. It is due.\n\n     2. Term. It runs from the day on which it is signed until the end of\n\n';
    assert.deepEqual(folded(`${page}<PAGE>\n\nthe year.\n`, 'page'), [['<PAGE>', 'the year.']]);
  });

  it('never folds one range across the end of another', () => {
    const ranges = foldings(readDraft(merger, 'plain')).map(({ at }) => at);
    for (const one of ranges) {
      for (const other of ranges) {
        const crosses = one.start < other.start && other.start < one.end && one.end < other.end;
        assert.ok(!crosses, merger.slice(one.start, other.end));
      }
    }
  });
});
