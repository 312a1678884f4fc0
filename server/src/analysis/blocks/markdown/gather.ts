import { span, type Span } from '../../text/span.ts';
import type { BlockKind } from '../block.ts';
import type { Chunk } from '../chunk.ts';
import { isProse, kindOf } from '../kind.ts';
import { inkStart, longest } from '../line.ts';
import { aboveNumber, breakReach, lastLineStart, passPage, type Passage } from '../page.ts';
import { goesOnSigning, maySign } from '../signature.ts';
import { cutMarkdown, type Cut } from './cut.ts';
import { isSigned, kindOfCut } from './kind.ts';
import { body } from './state.ts';

/** The cuts of one block: one, or the parts of a sentence on several pages, or of a signature. */
export interface Gathering {
  readonly kind: BlockKind;
  readonly cuts: readonly Cut[];
  /** Where page furniture stands in and between them. */
  readonly gaps: readonly Span[];
  readonly end: number;
  readonly state: number;
  readonly reach: number;
}

/** How many parts of a signature, or pages of a sentence, one block may take in. */
const mostParts = 64;

/**
 * Cuts the next block off a Markdown draft. As in plain text, a page's end does not end it, and a signature is one
 * block.
 */
export function gatherCuts(text: string, from: number, state: number): Gathering {
  const first = cutMarkdown(text, from, state);
  const cuts: Cut[] = [];
  const gaps: Span[] = [];
  let part = first;
  let { reach } = first;
  let signed = isSigned(text, first);
  let turned = false;
  for (;;) {
    const page = lookPast(text, part);
    reach = Math.max(reach, page.reach);
    part = page.cut;
    cuts.push(part);
    gaps.push(...part.gaps);
    if (part.end === text.length || cuts.length === mostParts) break;
    const turns = page.resumes >= 0 && isProse(kindOfCut(text, first));
    if (!turns && !maySign(text, chunkOf(text, part))) break;
    const next = cutMarkdown(text, turns ? page.resumes : part.end, turns ? body : part.state);
    reach = Math.max(reach, next.reach);
    if (next.end - from > longest) break;
    if (!(turns ? isWritten(next) : signsOn(text, part, signed, next))) break;
    if (turns) gaps.push(span(part.stop, next.line));
    turned ||= turns;
    signed ||= isSigned(text, next);
    part = next;
  }
  const kind = cuts.length > 1 && !turned ? kindOfSignature(text, cuts, signed) : kindOfCut(text, first);
  return { kind, cuts, gaps, end: part.end, state: part.state, reach };
}

/** Whether a cut is text that may run over the end of a page. */
const isWritten = (cut: Cut): boolean => cut.kind === 'paragraph' || cut.kind === 'item';

/** A cut without the page number under it, and where its last sentence goes on after the end of the page. */
function lookPast(text: string, cut: Cut): Passage & { readonly cut: Cut } {
  if (!isWritten(cut) || cut.end === text.length) return { cut, resumes: -1, reach: cut.reach };
  const line = lastLineStart(text, cut.start, cut.stop);
  const above = aboveNumber(text, cut.start, line, cut.stop, cut.end);
  const page = passPage(text, cut.start, above.lastLine, above.end);
  const reach = Math.max(cut.reach, breakReach(text, cut.end), page.reach);
  if (above.end === cut.stop) return { cut, resumes: page.resumes, reach };
  const gaps = [...cut.gaps, span(above.end, cut.stop)];
  return { cut: { ...cut, stop: above.end, gaps }, resumes: page.resumes, reach };
}

/**
 * Whether the next cut belongs to the signature that stands in this one: Markdown makes headings and rules of its
 * lines.
 */
function signsOn(text: string, cut: Cut, signed: boolean, next: Cut): boolean {
  const signs = next.kind === 'paragraph' || next.kind === 'heading';
  return signs && goesOnSigning(text, chunkOf(text, cut), signed, chunkOf(text, next));
}

/** A cut as a run of lines. */
function chunkOf(text: string, cut: Cut): Chunk {
  const { stop: end, lines, width, reach } = cut;
  const start = inkStart(text, cut.start, end);
  const signed = isSigned(text, cut);
  const lastLine = Math.max(start, lastLineStart(text, start, end));
  return { start, end, lastLine, lines, width, marked: false, signed, reach };
}

function kindOfSignature(text: string, cuts: readonly Cut[], signed: boolean): BlockKind {
  const line = cuts[0]?.line ?? 0;
  const end = cuts.at(-1)?.stop ?? line;
  const lines = cuts.reduce((sum, cut) => sum + cut.lines, 0);
  const width = Math.max(...cuts.map((cut) => cut.width));
  return kindOf(text, { line, start: inkStart(text, line, end), end, lines, width, signed });
}
