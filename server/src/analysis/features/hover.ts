import type { Root } from 'mdast';
import type { Draft } from '../model/draft.ts';
import type { Span } from '../text/span.ts';

/**
 * What a hover shows. The content is a Markdown tree, so that whoever prints it escapes the draft's own words; a link whose
 * address is `draft:1234` leads to that UTF-16 offset of the same draft.
 */
export interface Hover {
  readonly at: Span;
  readonly content: Root;
}

/** What the editor shows over an offset, or undefined where nothing is stated. */
export function hover(_draft: Draft, _offset: number): Hover | undefined {
  return undefined;
}
