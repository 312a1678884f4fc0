import type { Draft } from '../model/draft.ts';
import { outlineOf, type Part, type PartKind } from '../model/outline.ts';
import type { Span } from '../text/span.ts';

/** A part of a draft as an outline lists it. */
export interface DraftSymbol {
  readonly kind: PartKind;
  /** Its number and title, `Section 4.2 Conversion`; the first words of what has no title. Never empty. */
  readonly name: string;
  /** What else tells it from others: its first words, who signs; empty for nothing. */
  readonly detail: string;
  /** The heading, and all that stands under it. */
  readonly at: Span;
  readonly whole: Span;
  readonly symbols: readonly DraftSymbol[];
}

/** The exhibits, articles, sections, recitals, resolutions and signatures of a draft, nested, in the order of the text. */
export const draftSymbols = (draft: Draft): readonly DraftSymbol[] => outlineOf(draft).parts.map(symbolOf);

/**
 * What an editor lists beside the headings of Markdown, which it knows itself. Where articles, sections or a title stand in
 * paragraphs, that is the whole outline, since headings alone would show less of it. Where every one of them is a heading, it is what
 * has none, recitals, resolutions and signatures, so that nothing is listed twice; empty where there is nothing of that.
 */
export function symbolsBesideHeadings(draft: Draft): readonly DraftSymbol[] {
  const { parts, all } = outlineOf(draft);
  if (draft.syntax !== 'markdown' || all.some((part) => !unnumbered.has(part.kind) && !isHeading(draft, part))) {
    return draftSymbols(draft);
  }
  const beside = (part: Part): readonly DraftSymbol[] => {
    const inner = part.parts.flatMap(beside);
    return isHeading(draft, part) ? inner : [{ ...symbolOf(part), symbols: inner }];
  };
  return parts.flatMap(beside);
}

const unnumbered: ReadonlySet<PartKind> = new Set(['recitals', 'resolution', 'signatures', 'signature', 'notary']);

/** Whether a part of a Markdown draft begins with a heading of Markdown: `## Rent`, or a line that is underlined. */
const isHeading = (draft: Draft, { first }: Part): boolean => {
  const start = draft.starts[first] ?? 0;
  const block = draft.text.slice(start, start + (draft.blocks[first]?.length ?? 0));
  return /^ {0,3}#{1,6}[ \t]/.test(block) || /^[^\n]*\n {0,3}(?:=+|-+)[ \t]*\r?(?:\n|$)/.test(block);
};

/** Each part before those within it, since a list is what some editors show. */
export const allSymbols = (symbols: readonly DraftSymbol[]): readonly DraftSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...allSymbols(symbol.symbols)]);

function symbolOf(part: Part): DraftSymbol {
  const { kind, label, name, detail, at, whole, parts } = part;
  const words = name === '' ? detail : name;
  const named = label === '' ? words : words === '' ? label : `${label} ${words}`;
  return {
    kind,
    name: named === '' ? 'Untitled' : named,
    detail: name === '' ? '' : detail,
    at,
    whole,
    symbols: parts.map(symbolOf),
  };
}
