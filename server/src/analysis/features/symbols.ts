import type { Draft } from '../model/draft.ts';
import { keptWith } from '../model/kept.ts';
import { outlineOf, type Outline, type Part, type PartKind } from '../model/outline.ts';
import { headingSpan, partSpan } from '../model/outline/extent.ts';
import { headingOf } from '../model/outline/heading.ts';
import type { Span } from '../text/span.ts';

/** A part of a draft as an outline shows it. */
export interface DraftSymbol {
  readonly kind: PartKind;
  /** Its number and title, `Section 4.2 Conversion`; the first words of what has no title. Never empty. */
  readonly name: string;
  /** What else tells it from others: its first words, who signs; empty for nothing. */
  readonly detail: string;
  /** The heading, and all that stands under it. */
  readonly at: Span;
  readonly whole: Span;
  /** In how many others of the list it lies. */
  readonly depth: number;
}

/** A part in the list that an editor shows. */
export interface ListedPart {
  readonly part: Part;
  readonly depth: number;
}

/**
 * The exhibits, articles, sections, recitals, resolutions and signatures of a draft in the order of the text, each
 * before those within it.
 */
export const draftSymbols = (draft: Draft): readonly DraftSymbol[] => symbolsOf(draft, listedParts(draft));

/**
 * Those that an editor lists beside the headings of Markdown, which it knows itself; the whole outline of plain text.
 */
export const symbolsBesideHeadings = (draft: Draft): readonly DraftSymbol[] =>
  symbolsOf(draft, partsBesideHeadings(draft));

const symbolsOf = (draft: Draft, parts: readonly ListedPart[]): readonly DraftSymbol[] =>
  parts.map((listed) => symbolOf(draft, listed));

/** All parts, kept as long as the outline lasts. */
export const listedParts = (draft: Draft): readonly ListedPart[] => allParts(outlineOf(draft));

const allParts = keptWith(({ parts }: Outline) => flat(parts, 0, () => false));

const beside = new WeakMap<Outline, readonly ListedPart[]>();

/**
 * Where articles, sections or a title of a Markdown draft stand in paragraphs, all parts, since its headings alone
 * would show less. Where every one of them is a heading, the parts that have none, recitals, resolutions and
 * signatures, so that nothing is listed twice.
 */
export function partsBesideHeadings(draft: Draft): readonly ListedPart[] {
  if (draft.syntax !== 'markdown') return listedParts(draft);
  const outline = outlineOf(draft);
  const known = beside.get(outline);
  if (known) return known;
  const headed = (part: Part): boolean => isHeading(draft, part);
  const unheaded = outline.all.some((part) => !unnumbered.has(part.kind) && !headed(part));
  const parts = unheaded ? listedParts(draft) : flat(outline.parts, 0, headed);
  beside.set(outline, parts);
  return parts;
}

/** Parts without those that are left out, whose inner ones take their place. */
const flat = (parts: readonly Part[], depth: number, leftOut: (part: Part) => boolean): readonly ListedPart[] =>
  parts.flatMap((part) =>
    leftOut(part) ? flat(part.parts, depth, leftOut) : [{ part, depth }, ...flat(part.parts, depth + 1, leftOut)],
  );

const unnumbered: ReadonlySet<PartKind> = new Set(['recitals', 'resolution', 'signatures', 'signature', 'notary']);

/** Whether a part of a Markdown draft begins with a heading of Markdown: `## Rent`, or a line that is underlined. */
const isHeading = (draft: Draft, { first }: Part): boolean => {
  const start = draft.starts[first] ?? 0;
  const block = draft.text.slice(start, start + (draft.blocks[first]?.length ?? 0));
  return /^ {0,3}#{1,6}[ \t]/.test(block) || /^[^\n]*\n {0,3}(?:=+|-+)[ \t]*\r?(?:\n|$)/.test(block);
};

/** What an editor shows of a part. */
export function symbolOf(draft: Draft, { part, depth }: ListedPart): DraftSymbol {
  const { kind, label, name } = part;
  const detail = part.detail ?? wordsBehindHeading(draft, part);
  const words = name === '' ? detail : name;
  const named = label === '' ? words : words === '' ? label : `${label} ${words}`;
  return {
    kind,
    name: named === '' ? 'Untitled' : named,
    detail: name === '' ? '' : detail,
    at: headingSpan(draft, part),
    whole: partSpan(draft, part),
    depth,
  };
}

function wordsBehindHeading({ text, blocks, starts }: Draft, { first }: Part): string {
  const block = blocks[first];
  return (block && headingOf(text, starts[first] ?? 0, block)?.text) ?? '';
}
