import type { LocalSpan } from '../text/span.ts';
import type { Block, BlockKind } from './block.ts';
import { readChunk } from './chunk.ts';
import { goesOnBelow, maySpaceOut } from './double-spacing.ts';
import { isProse, kindOf } from './kind.ts';
import { inkStart, lineEnd, longest, skipBlankLines } from './line.ts';
import { pastMargin } from './margin.ts';
import { aboveNumber, breakReach, passFurniture, passPage } from './page.ts';
import { addSpan, readableBetween, readableInTable } from './readable.ts';
import { goesOnSigning, maySign } from './signature.ts';
import { readTable } from './table.ts';
import { tagName } from './tag.ts';

/**
 * Cuts the next block off a draft in plain text, as EDGAR filings are written. The state is 0 in the text and, inside
 * `<TABLE>`, how many pieces of the table came before.
 */
export function splitPlain(text: string, from: number, state: number): Block {
  const first = skipBlankLines(text, from);
  if (first === text.length) {
    return { kind: 'furniture', length: first - from, readable: [], reach: first - from + 1, state };
  }
  if (state > 0 || tagName(text, inkStart(text, first, text.length)) === 'table') {
    return tableBlock(text, from, first, state);
  }
  const furniture = passFurniture(text, first, longest);
  if (furniture.resumes >= 0) {
    const { resumes, reach } = furniture;
    return { kind: 'furniture', length: resumes - from, readable: [], reach: reach - from, state: 0 };
  }
  const block = textBlock(text, from, first);
  return furniture.reach - from > block.reach ? { ...block, reach: furniture.reach - from } : block;
}

function tableBlock(text: string, from: number, first: number, state: number): Block {
  const table = readTable(text, first, state);
  const readable = readableInTable(text, first, table.end, from);
  return { kind: 'table', length: table.end - from, readable, reach: table.reach - from, state: table.state };
}

/** How many parts of a signature, or pages of a sentence, one block may take in. */
const mostParts = 64;

/**
 * A paragraph, a heading, a signature and the like: lines up to a blank one, and what goes on with them over a page or
 * in double spacing.
 */
function textBlock(text: string, from: number, first: number): Block {
  let part = readChunk(text, first, from);
  const { start } = part;
  let { end, reach } = part;
  let lines = 0;
  let width = 0;
  let signed = false;
  let resumes = end;
  let prose: BlockKind | undefined;
  const parts: Stretch[] = [];
  while (parts.length < mostParts) {
    resumes = skipBlankLines(text, part.end);
    const above = aboveNumber(text, part.start, part.lastLine, part.end, resumes);
    end = above.end;
    lines += part.lines;
    width = Math.max(width, part.width);
    signed ||= part.signed;
    parts.push({ start: part.start, end, marked: part.marked });
    reach = Math.max(reach, breakReach(text, resumes));
    if (resumes === text.length) break;
    const page = passPage(text, part.start, above.lastLine, end);
    reach = Math.max(reach, page.reach);
    const turns =
      page.resumes >= 0 && isProse((prose ??= kindOf(text, { line: first, start, end, lines, width, signed })));
    const spaced = !turns && maySpaceOut(text, part, resumes);
    if (!turns && !spaced && !maySign(text, part)) break;
    const next = readChunk(text, turns ? page.resumes : resumes, from);
    reach = Math.max(reach, next.reach);
    if (next.end - from > longest) break;
    if (!turns && !(spaced && goesOnBelow(text, part, next)) && !goesOnSigning(text, part, signed, next)) break;
    part = next;
  }
  const margins = parts.map((one) => pastMargin(text, one.start, one.end));
  const shaped = prose && isProse(prose) ? prose : kindOf(text, { line: first, start, end, lines, width, signed });
  const kind = shaped === 'table' && margins.some((one) => one !== undefined) ? 'paragraph' : shaped;
  const readable = readableOf(text, kind, parts, margins, from);
  return { kind, length: resumes - from, readable, reach: reach - from, state: 0 };
}

/** What is read of a block, part by part; `margins` says where the lines of a part begin past one. */
function readableOf(
  text: string,
  kind: BlockKind,
  parts: readonly Stretch[],
  margins: readonly (readonly number[] | undefined)[],
  from: number,
): readonly LocalSpan[] {
  const readable: LocalSpan[] = [];
  for (const [n, { start, end, marked }] of parts.entries()) {
    const margin = margins[n];
    if (kind === 'table') readable.push(...readableInTable(text, start, end, from));
    else if (margin)
      for (const words of margin) addSpan(readable, text, words, Math.min(end, lineEnd(text, words)), from);
    else if (marked) readable.push(...readableBetween(text, start, end, from));
    else addSpan(readable, text, start, end, from);
  }
  return readable;
}

/** A stretch of a block that is read but for the tags and rules in it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
}
