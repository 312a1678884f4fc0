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
