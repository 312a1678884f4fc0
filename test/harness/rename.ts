import assert from 'node:assert/strict';
import { applyEdits, prepareRename, readDraft, rename, type Syntax } from '../../server/src/analysis/index.ts';
import { annotate } from './annotate.ts';
import { parseFixture } from './fixture.ts';

/**
 * Holds what a draft says after what stands at its cursor `‸` was renamed. Places that are only offered are not
 * followed, but must be those in the selections `⟦…⟧`: each edit offered lies in one, and each has one.
 */
export function checkRename(fixture: string, typed: string, expected: string, syntax: Syntax = 'plain'): void {
  const { text, cursor, selections } = parseFixture(fixture);
  const renaming = rename(readDraft(text, syntax), cursorOf(cursor), typed);
  if ('refusal' in renaming) assert.fail(`not renamed: ${renaming.refusal}`);
  assert.equal(applyEdits(text, renaming.edits), expected.replace(/^\n/, ''));
  const offered = selections.filter(({ start, end }) =>
    renaming.offered.some(({ at }) => start <= at.start && at.end <= end),
  );
  const inside = renaming.offered.every(({ at }) =>
    selections.some(({ start, end }) => start <= at.start && at.end <= end),
  );
  assert.ok(inside, `also offered: ${renaming.offered.map(({ at }) => text.slice(at.start, at.end)).join(', ')}`);
  assert.equal(annotate({ text, marks: [], selections: offered }), annotate({ text, marks: [], selections }));
}

/** Holds what the draft says after all that was only offered was ticked too. */
export function checkRenameAll(fixture: string, typed: string, expected: string, syntax: Syntax = 'plain'): void {
  const { text, cursor } = parseFixture(fixture);
  const renaming = rename(readDraft(text, syntax), cursorOf(cursor), typed);
  if ('refusal' in renaming) assert.fail(`not renamed: ${renaming.refusal}`);
  assert.equal(applyEdits(text, [...renaming.edits, ...renaming.offered]), expected.replace(/^\n/, ''));
}

/**
 * Holds the suggestion with which renaming at the cursor begins, and what it is of when the fixture has a selection.
 */
export function checkPlaceholder(fixture: string, placeholder: string): void {
  const { text, cursor, selections } = parseFixture(fixture);
  const prepared = prepareRename(readDraft(text, 'plain'), cursorOf(cursor));
  if ('refusal' in prepared) assert.fail(`cannot be renamed: ${prepared.refusal}`);
  assert.equal(prepared.placeholder, placeholder);
  const { start, end } = prepared.at;
  if (selections.length > 0) {
    assert.equal(
      annotate({ text, marks: [], selections: [{ start, end }] }),
      annotate({ text, marks: [], selections }),
    );
  }
}

/** Holds why what stands at the cursor cannot be renamed: at all, or to what was typed. */
export function checkRefusal(fixture: string, refusal: string, typed?: string): void {
  const { text, cursor } = parseFixture(fixture);
  const draft = readDraft(text, 'plain');
  const at = cursorOf(cursor);
  const answer = typed === undefined ? prepareRename(draft, at) : rename(draft, at, typed);
  assert.equal('refusal' in answer ? answer.refusal : JSON.stringify(answer), refusal);
  if (typed === undefined) assert.deepEqual(rename(draft, at, 'anything'), answer, 'renaming is refused as well');
}

function cursorOf(cursor: number | undefined): number {
  if (cursor === undefined) throw new Error('the fixture has no cursor ‸');
  return cursor;
}
