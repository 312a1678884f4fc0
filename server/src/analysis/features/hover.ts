import type { Root, RootContent } from 'mdast';
import { deadlineAt } from '../model/date/deadline.ts';
import { termAt } from '../model/defined-term/mentions.ts';
import type { Draft } from '../model/draft.ts';
import type { Checkable } from '../model/held-facts.ts';
import type { DistinctNames } from '../model/name/declared.ts';
import { factAt, spanOf } from '../model/placed-facts.ts';
import { pointerAt } from '../model/pointer/target.ts';
import { shareClassAt } from '../model/total/share-class.ts';
import type { Span } from '../text/span.ts';
import { hoverAmount } from './hover/amount.ts';
import { hoverDate } from './hover/date.ts';
import { hoverDeadline } from './hover/deadline.ts';
import { hoverTerm } from './hover/defined-term.ts';
import { hoverIdentifier } from './hover/identifier.ts';
import { hoverName } from './hover/name.ts';
import { hoverPerson } from './hover/person.ts';
import { hoverReference } from './hover/reference.ts';
import { hoverShareClass } from './hover/share-class.ts';
import { totalCellAt, totalsAt } from './hover/total.ts';

/**
 * What a hover shows. The content is a Markdown tree, so that whoever prints it escapes the draft's own words; a link
 * whose address is `draft:1234` leads to that UTF-16 offset of the same draft.
 */
export interface Hover {
  readonly at: Span;
  readonly content: Root;
}

/** Shows what it knows of an offset, where it knows anything. */
type Answerer = (draft: Draft, offset: number, distinct: DistinctNames) => Hover | undefined;

/**
 * In this order: the name of a company is no term, and a term within a deadline is part of it. A class of shares, often
 * a defined term as well, is told by its numbers and then by its definition.
 */
const answerers: readonly Answerer[] = [hoverFact, hoverComputed, hoverPointer, hoverClass, hoverDefined, hoverCell];

/**
 * What the editor shows over an offset. Of an amount: its value, standing and places. Of a date: its weekday. Of the
 * name of a company or a person: its spellings. Of an identifier: whether its check digit comes out. Of a deadline
 * (`thirty (30) days after the Effective Date`): its day. Of a class of shares: its numbers. Of a defined term: its
 * definition. Of a reference: the heading that it leads to. `distinct` are pairs of names declared to be two. Undefined
 * where nothing is stated; page and telephone numbers and the marks of lists state nothing.
 */
export function hover(draft: Draft, offset: number, distinct: DistinctNames = []): Hover | undefined {
  for (const answer of answerers) {
    const found = answer(draft, offset, distinct);
    if (found) return found;
  }
  return undefined;
}

function hoverFact(draft: Draft, offset: number, distinct: DistinctNames): Hover | undefined {
  const placed = factAt(draft, offset);
  if (!placed) return undefined;
  const at = spanOf(placed);
  const deadline = deadlineAt(draft, offset);
  const [first, ...others] = contentOf(draft, placed.fact, at, distinct);
  return first && shown(at, [first, ...(deadline ? hoverDeadline(deadline) : []), ...others]);
}

function hoverComputed(draft: Draft, offset: number): Hover | undefined {
  const deadline = deadlineAt(draft, offset);
  if (!deadline) return undefined;
  const term = termAt(draft, offset);
  return shown(deadline.at, [...hoverDeadline(deadline), ...(term ? hoverTerm(draft, term) : [])]);
}

function hoverPointer(draft: Draft, offset: number): Hover | undefined {
  const pointer = pointerAt(draft, offset);
  // Over the heading itself there is nothing that one does not see.
  const isHeading = pointer && pointer.at.start <= pointer.target.at.start && pointer.target.at.start < pointer.at.end;
  return pointer && !isHeading ? shown(pointer.at, hoverReference(draft, pointer.target)) : undefined;
}

function hoverClass(draft: Draft, offset: number): Hover | undefined {
  const mention = shareClassAt(draft, offset);
  const content = mention ? hoverShareClass(draft, mention) : [];
  if (!mention || content.length === 0) return undefined;
  const term = termAt(draft, offset);
  return shown(mention.at, [...content, ...(term ? hoverTerm(draft, term) : [])]);
}

function hoverDefined(draft: Draft, offset: number): Hover | undefined {
  const term = termAt(draft, offset);
  const content = term ? hoverTerm(draft, term) : [];
  return term && content.length > 0 ? shown(term.at, content) : undefined;
}

/** A figure of a table may be no amount, and yet make up a total: `46`. */
function hoverCell(draft: Draft, offset: number): Hover | undefined {
  const at = totalCellAt(draft, offset);
  return at && shown(at, totalsAt(draft, at));
}

const shown = (at: Span, children: readonly RootContent[]): Hover => ({
  at,
  content: { type: 'root', children: [...children] },
});

function contentOf(draft: Draft, fact: Checkable, at: Span, distinct: DistinctNames): readonly RootContent[] {
  switch (fact.kind) {
    case 'amount':
      return hoverAmount(draft, fact, at);
    case 'date':
      return hoverDate(draft, fact, at);
    case 'name':
      return hoverName(draft, fact, at, distinct);
    case 'person':
      return hoverPerson(draft, fact, at);
    case 'identifier':
      return hoverIdentifier(draft, fact, at);
  }
}
