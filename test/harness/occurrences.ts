import assert from 'node:assert/strict';
import { occurrences, readDraft, type DistinctNames, type Syntax } from '../../server/src/analysis/index.ts';
import { annotate } from './annotate.ts';
import { parseFixture } from './fixture.ts';

/**
 * Holds the occurrences of what stands at the cursor `‸` to the selections `⟦…⟧` of a fixture: all of them and no
 * other.
 */
export function checkOccurrences(fixture: string, distinct: DistinctNames = [], syntax: Syntax = 'plain'): void {
  const { text, cursor, selections } = parseFixture(fixture);
  assert.ok(cursor !== undefined, 'the fixture has no cursor ‸');
  const found = occurrences(readDraft(text, syntax), cursor, distinct).map(({ start, end }) => ({ start, end }));
  const marked = { text, marks: [], cursor };
  assert.equal(annotate({ ...marked, selections: found }), annotate({ ...marked, selections }));
}
