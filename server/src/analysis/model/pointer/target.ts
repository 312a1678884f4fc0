import { inkEnd } from '../../blocks/line.ts';
import { lift, span, type Span } from '../../text/span.ts';
import { blockIndexAt, type Draft } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { isAmending } from '../instrument/amending.ts';
import { outlineOf, partAt, scopeAt, type Outline, type Part } from '../outline.ts';
import { headingSpan, partSpan } from '../outline/extent.ts';
import { isAttached, partKey, type Division } from '../outline/number.ts';
import type { Owner } from './owner.ts';
import { pointersIn, type Pointer } from './pointers.ts';

/** What a reference points at in the same draft. */
export interface Target {
  readonly part: Part;
  /** The heading, or the mark of the item, `(b)`, where the reference names one that stands there. */
  readonly at: Span;
  /** All that stands under it, or the item's own paragraph. */
  readonly whole: Span;
}

/**
 * What a reference or a heading at an offset stands for, and the number of the heading, `Section 4.2`, or the item's
 * mark.
 */
export type MarkedTarget = Target & { readonly mark: Span };

/**
 * Where a reference in a block of the draft leads; undefined for a part of another instrument or of a law, for one that
 * the draft has not, and for one that it has several times without a word of which.
 */
export function targetOf(draft: Draft, index: number, pointer: Pointer): Target | undefined {
  const outline = outlineOf(draft);
  for (const scope of scopesOf(draft, outline, index, pointer.owner)) {
    for (const division of divisionsOf(pointer)) {
      const target = targetWithin(draft, outline, scope, index, { ...pointer, division });
      if (target) return target;
    }
  }
  return undefined;
}

/** In drafts whose sections stand under bare numbers one calls `Article 8` what is headed `8.` */
const divisionsOf = ({ division, number }: Pointer): readonly Division[] =>
  division === 'article' && /^\d/.test(number) ? ['article', 'section'] : [division];

function targetWithin(
  draft: Draft,
  outline: Outline,
  scope: Part | undefined,
  index: number,
  { division, number, items, owner }: Pointer,
): Target | undefined {
  const within = (key: string): readonly Part[] =>
    (outline.byKey.get(key) ?? []).filter((part) => isAttached(division) || scopeAt(outline, part.first) === scope);
  const full = items.length > 0 ? within(partKey(division, `${number}(${items.join(')(')})`)) : [];
  const part = nearest(outline, index, full.length > 0 ? full : within(partKey(division, number)), owner);
  if (!part) return undefined;
  const item = full.length > 0 ? undefined : itemOf(draft, part, items);
  return item ? { part, ...item } : wholePart(draft, part);
}

const wholePart = (draft: Draft, part: Part): Target => ({
  part,
  at: headingSpan(draft, part),
  whole: partSpan(draft, part),
});

/**
 * Where to look for what is referred to: in the exhibit of the reference, and in that of the instrument that it names;
 * nowhere for a part of another instrument. What an exhibit says of `this Agreement` may be meant of the one that it is
 * attached to.
 */
function scopesOf(draft: Draft, outline: Outline, index: number, owner: Owner): readonly (Part | undefined)[] {
  const own = scopeAt(outline, index);
  switch (owner.kind) {
    case 'here':
      return [own];
    case 'part':
      return [own, ...(outline.byKey.get(owner.key) ?? []).filter(({ kind }) => kind === 'exhibit')];
    case 'amended':
      return changes(draft) ? [] : [own];
    case 'this': {
      const title = draftTitle(draft)?.title;
      return title ? [own, scopeAt(outline, title.index)] : [own];
    }
    case 'named': {
      const title = draftTitle(draft)?.title;
      return title && !changes(draft) && names(title.instrument, owner.words) ? [scopeAt(outline, title.index)] : [];
    }
    case 'other':
      return [];
  }
}

/** Whether the draft changes another instrument, whose sections have numbers of their own. */
const changes = (draft: Draft): boolean => isAmending(draftTitle(draft)?.title.instrument.key ?? '');

/** Whether words name the instrument: its title, the end of it, or what it is called for short. */
function names({ key, alias }: { readonly key: string; readonly alias: string | undefined }, words: string): boolean {
  return words === alias || words === key || key.endsWith(` ${words}`);
}

/**
 * Which of several parts of one number is meant: the one within the part that the reference names; else the only one
 * within the smallest part around the reference that holds any.
 */
function nearest(outline: Outline, index: number, parts: readonly Part[], owner: Owner): Part | undefined {
  if (owner.kind === 'part') {
    const inside = parts.filter((part) => ancestors(part).some(({ key }) => key === owner.key));
    return inside.length === 1 ? inside[0] : undefined;
  }
  if (parts.length < 2) return parts[0];
  for (let around = partAt(outline, index); around; around = around.parent) {
    const holder = around;
    const inside = parts.filter((part) => part === holder || ancestors(part).includes(holder));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

function ancestors({ parent }: Part): readonly Part[] {
  const found: Part[] = [];
  for (let part = parent; part; part = part.parent) found.push(part);
  return found;
}

/** The item of a part that the brackets of a reference name, each within the one before; as far as they are there. */
function itemOf(draft: Draft, part: Part, items: readonly string[]): Pick<Target, 'at' | 'whole'> | undefined {
  let from = headingSpan(draft, part).end;
  let found: Pick<Target, 'at' | 'whole'> | undefined;
  for (const item of items) {
    const next = markFrom(draft, part, from, `(${item})`);
    if (!next) break;
    found = next;
    from = next.at.end;
  }
  return found;
}

/** The first mark of that text behind an offset of the part: one that opens a block, or one of a list in its line. */
function markFrom(draft: Draft, part: Part, from: number, mark: string): Pick<Target, 'at' | 'whole'> | undefined {
  for (let index = blockIndexAt(draft, from); index < part.end; index++) {
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    const opening = (block?.readable[0]?.start ?? 0) + start;
    if (!block) continue;
    const end = inkEnd(draft.text, start, start + block.length);
    if (opening >= from && draft.text.startsWith(mark, opening)) {
      return { at: span(opening, opening + mark.length), whole: span(opening, end) };
    }
    for (const fact of block.facts) {
      const at = lift(fact.at, start);
      if (fact.kind !== 'enumerator' || at.start < from || draft.text.slice(at.start, at.end) !== mark) continue;
      const after = block.facts.find(
        (one) => one.kind === 'enumerator' && one.at.start > fact.at.start && one.series === fact.series,
      );
      return { at, whole: span(at.start, after ? inkEnd(draft.text, at.start, after.at.start + start) : end) };
    }
  }
  return undefined;
}

/** A reference in its place, with what it leads to. */
export interface PlacedPointer {
  readonly at: Span;
  readonly index: number;
  readonly pointer: Pointer;
  readonly target: Target;
}

/** The reference at an offset that leads somewhere in the draft; undefined where none does. */
export function pointerAt(draft: Draft, offset: number): PlacedPointer | undefined {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  for (const pointer of pointersIn(draft, index)) {
    const at = lift(pointer.at, start);
    if (offset < at.start || offset > at.end) continue;
    const target = targetOf(draft, index, pointer);
    return target && { at, index, pointer, target };
  }
  return undefined;
}

/** Every reference of the draft that leads to the part, or to what stands within it where no item is given. */
export function pointersTo(draft: Draft, { part, at }: Target): readonly Span[] {
  const found: Span[] = [];
  const heading = headingSpan(draft, part);
  const number = /\d[\d.]*$/.exec(part.key ?? '')?.[0];
  for (const [index, { facts, length }] of draft.blocks.entries()) {
    if (!facts.some(({ kind }) => kind === 'reference')) continue;
    const start = draft.starts[index] ?? 0;
    // A number with a point is written in figures only: most blocks need not be read for it.
    if (number?.includes('.') && !draft.text.slice(start, start + length).includes(number)) continue;
    for (const pointer of pointersIn(draft, index)) {
      if (!divisionsOf(pointer).some((division) => startsKey(part, partKey(division, pointer.number)))) continue;
      const target = targetOf(draft, index, pointer);
      const same = target?.part === part && (at.start === heading.start || target.at.start === at.start);
      if (same) found.push(lift(pointer.at, start));
    }
  }
  return found;
}

/**
 * Whether the number is the part's own, or that of its section where the part is an item with a heading: `4.2` of
 * `4.2(b)`.
 */
const startsKey = ({ key }: Part, number: string): boolean =>
  key === number || (key?.startsWith(`${number}(`) ?? false);

/** What the reference at an offset leads to, or what is headed by the number there; undefined where neither stands. */
export function targetAt(draft: Draft, offset: number): MarkedTarget | undefined {
  const found = pointerAt(draft, offset)?.target ?? headedAt(draft, offset);
  if (!found) return undefined;
  const isPart = found.at.start === headingSpan(draft, found.part).start;
  return { ...found, mark: isPart ? labelOf(draft, found.part) : found.at };
}

/** Where the number of a part stands with its word. */
function labelOf(draft: Draft, part: Part): Span {
  const { start, end } = headingSpan(draft, part);
  return span(start, Math.min(end, start + part.label.length));
}

function headedAt(draft: Draft, offset: number): Target | undefined {
  const part = partAt(outlineOf(draft), blockIndexAt(draft, offset));
  if (!part || part.key === undefined) return undefined;
  const { start, end } = labelOf(draft, part);
  return start <= offset && offset <= end ? wholePart(draft, part) : undefined;
}
