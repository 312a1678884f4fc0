import type { BlockKind } from '../block.ts';
import { isByLine, isConformed } from '../chunk.ts';
import { kindOf } from '../kind.ts';
import { inkStart } from '../line.ts';
import type { Cut } from './cut.ts';

/** The kind of a cut: as in plain text, but that marks of Markdown tell headings, code and rules. */
export function kindOfCut(text: string, cut: Cut): BlockKind {
  switch (cut.kind) {
    case 'frontmatter':
    case 'html':
    case 'code':
      return 'code';
    case 'rule':
    case 'furniture':
      return 'furniture';
    case 'edgar-table':
      return 'table';
    case 'quote':
      return 'paragraph';
    case 'heading':
      return headed(writtenKind(text, cut, cut.start));
    case 'item':
      return writtenKind(text, cut, isNumbered(text, cut) ? inkStart(text, cut.line, cut.stop) : cut.start);
    case 'paragraph':
      return writtenKind(text, cut, cut.start);
  }
}

function writtenKind(text: string, cut: Cut, start: number): BlockKind {
  if (start >= cut.stop) return 'furniture';
  const { line, stop: end, lines, width } = cut;
  return kindOf(text, { line, start, end, lines, width, signed: isSigned(text, cut) });
}

/** Whether a `/s/` or a `By:` stands in a cut. */
export function isSigned(text: string, cut: Cut): boolean {
  if (cut.kind !== 'paragraph' && cut.kind !== 'heading') return false;
  const written = text.slice(cut.start, cut.stop);
  return isByLine(text, cut.start) || isConformed(written) || /\n[ \t]*By:/.test(written);
}

/** A heading keeps the kind that its words tell; otherwise it is one. */
const headed = (kind: BlockKind): BlockKind =>
  kind === 'paragraph' || kind === 'numbered-paragraph' || kind === 'table' ? 'heading' : kind;

/** Whether an item's marker is a number, which is read as the paragraph's. */
const isNumbered = (text: string, cut: Cut): boolean => {
  const code = text.charCodeAt(inkStart(text, cut.line, cut.stop));
  return code >= 48 && code <= 57;
};
