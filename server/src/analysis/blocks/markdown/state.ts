import { mostPieces } from '../table.ts';
import type { HtmlKind } from './html.ts';
import type { Fence } from './start.ts';

/**
 * What the Markdown scanner carries from one block to the next, packed in a number. 0 is the start of a draft, where
 * frontmatter may stand.
 */
export const body = 1;
/** Right after another block without a blank line between: a number there is no page's. */
export const tight = 2;
/** Within a paragraph that was cut for its length. */
export const inParagraph = 3;
/** Right after a paragraph that a list or a quote interrupts: micromark lets less start on such a line. */
export const afterParagraph = 4;
/** Within a table of pipes that was cut for its length. */
export const inPipes = 5;

const tables = 6;
const html = tables + mostPieces;
const fences = html + 8;

/** The state within an EDGAR table of which so many pieces came before; that of no table for 0. */
export const inTable = (pieces: number): number => (pieces === 0 ? body : tables + pieces);
/** The state within HTML of a kind. */
export const inHtml = (kind: HtmlKind): number => html + kind;
/** The state within a fence that is open. */
export const inFence = (fence: Fence): number => fences + fence.size * 2 + (fence.tilde ? 1 : 0);

/** How many pieces of an EDGAR table came before; 0 outside one. */
export const tableOf = (state: number): number => (state >= tables && state < html ? state - tables : 0);

/** The fence that is open, if one is. */
export const fenceIn = (state: number): Fence | undefined =>
  state < fences ? undefined : { tilde: (state - fences) % 2 === 1, size: (state - fences) >> 1 };

const kinds: readonly HtmlKind[] = [0, 1, 2, 3, 4, 5];

/** The kind of HTML that is open; 0 when none is. */
export const htmlIn = (state: number): HtmlKind => (state < fences ? (kinds[state - html] ?? 0) : 0);
