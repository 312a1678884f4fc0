import type { Root, RootContent } from 'mdast';
import type { Fact } from '../facts/fact.ts';
import { blockIndexAt, type Draft } from '../model/draft.ts';
import { lift, touches, type Span } from '../text/span.ts';
import { hoverAmount } from './hover/amount.ts';
import { hoverDate } from './hover/date.ts';
import { hoverName } from './hover/name.ts';

/**
 * What a hover shows. The content is a Markdown tree, so that whoever prints it escapes the draft's own words; a link whose
 * address is `draft:1234` leads to that UTF-16 offset of the same draft.
 */
export interface Hover {
  readonly at: Span;
  readonly content: Root;
}

/**
 * What the editor shows over an offset: of an amount its value, standing and places, of a date its weekday, of a name its
 * spellings. Undefined where nothing is stated; section, page and telephone numbers and the marks of lists state nothing.
 */
export function hover(draft: Draft, offset: number): Hover | undefined {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const fact = factAt(draft.blocks[index]?.facts ?? [], offset - start);
  if (!fact) return undefined;
  const at = lift(fact.at, start);
  const children = contentOf(draft, fact, at);
  return children.length === 0 ? undefined : { at, content: { type: 'root', children: [...children] } };
}

function contentOf(draft: Draft, fact: Fact, at: Span): readonly RootContent[] {
  switch (fact.kind) {
    case 'amount':
      return hoverAmount(draft, fact, at);
    case 'date':
      return hoverDate(draft, fact, at);
    case 'name':
      return hoverName(draft, fact, at);
    default:
      return [];
  }
}

/**
 * The fact at an offset of the block; where two meet there, the one that begins there. A day that is stated twice is a double
 * form inside its date, and the date says more.
 */
function factAt(facts: readonly Fact[], offset: number): Fact | undefined {
  const here = facts.filter(({ kind, at }) => shown.has(kind) && touches(at, offset));
  const inside = here.filter(({ at }) => offset < at.end);
  return inside.find(({ kind }) => kind === 'date') ?? inside.at(-1) ?? here.at(-1);
}

const shown: ReadonlySet<Fact['kind']> = new Set(['amount', 'date', 'name']);
