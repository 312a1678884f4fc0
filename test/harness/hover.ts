import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { hover, readDraft, type Syntax } from '../../server/src/analysis/index.ts';
import { annotate } from './annotate.ts';
import { parseFixture } from './fixture.ts';

/**
 * Holds what a hover over the cursor `‸` says, and to what it belongs when the fixture has a selection `⟦…⟧`. Each
 * expected text must stand in the hover as a reader sees it: a line for each block, the cells of a table row joined by
 * ` | `.
 */
export function checkHover(fixture: string, ...expected: readonly (string | RegExp)[]): void {
  assert.notEqual(expected.length, 0, 'say what the hover shows, or use checkNoHover');
  checkHoverIn('plain', fixture, ...expected);
}

/** `checkHover` in a given syntax. */
export function checkHoverIn(syntax: Syntax, fixture: string, ...expected: readonly (string | RegExp)[]): void {
  const { text, cursor, selections } = parseFixture(fixture);
  const shown = hover(readDraft(text, syntax), cursorOf(cursor));
  assert.ok(shown, `no hover:\n\n${fixture}\n`);
  const says = flatten(shown.content);
  for (const part of expected) {
    const stands = typeof part === 'string' ? says.includes(part) : part.test(says);
    assert.ok(stands, `the hover does not say ${typeof part === 'string' ? JSON.stringify(part) : part}:\n\n${says}\n`);
  }
  if (selections.length === 0) return;
  const selected = { text, marks: [], cursor };
  const { start, end } = shown.at;
  assert.equal(annotate({ ...selected, selections: [{ start, end }] }), annotate({ ...selected, selections }));
}

/** Holds that nothing is shown over the cursor. */
export function checkNoHover(fixture: string, syntax: Syntax = 'plain'): void {
  const { text, cursor } = parseFixture(fixture);
  const shown = hover(readDraft(text, syntax), cursorOf(cursor));
  if (shown) assert.fail(`nothing should be shown, but this was:\n\n${flatten(shown.content)}\n`);
}

/** Holds that what is shown over the cursor, if anything, does not say something. */
export function checkHoverWithout(fixture: string, ...unsaid: readonly (string | RegExp)[]): void {
  const { text, cursor } = parseFixture(fixture);
  const shown = hover(readDraft(text, 'plain'), cursorOf(cursor));
  const says = shown ? flatten(shown.content) : '';
  for (const part of unsaid) {
    const stands = typeof part === 'string' ? says.includes(part) : part.test(says);
    assert.ok(!stands, `the hover says ${typeof part === 'string' ? JSON.stringify(part) : part}:\n\n${says}\n`);
  }
}

/** The text of a Markdown tree as it is read: a line for each block, the cells of a row joined by ` | `. */
export function flatten(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map(flatten);
  switch (node.type) {
    case 'tableRow':
      return parts.join(' | ');
    case 'root':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return parts.join('\n');
    default:
      return parts.join('');
  }
}

function cursorOf(cursor: number | undefined): number {
  if (cursor === undefined) throw new Error('the fixture has no cursor ‸');
  return cursor;
}
