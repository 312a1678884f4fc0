declare const space: unique symbol;

/** A half-open range of UTF-16 offsets into a whole draft: `ten` in `ten (10)` is 0 to 3. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly [space]?: 'draft';
}

/**
 * A half-open range of UTF-16 offsets from the start of a block: what facts carry, so that they move with their block.
 */
export interface LocalSpan {
  readonly start: number;
  readonly end: number;
  readonly [space]?: 'block';
}

/** A span of a draft. */
export const span = (start: number, end: number): Span => ({ start, end });
/** A span of a block. */
export const localSpan = (start: number, end: number): LocalSpan => ({ start, end });

/** Lifts a block's own span to the draft, given the offset at which the block starts. */
export const lift = (local: LocalSpan, blockStart: number): Span => ({
  start: local.start + blockStart,
  end: local.end + blockStart,
});

/** Whether an offset lies in the span or touches its end, as a caret does after the last letter of a word. */
export const touches = (at: { readonly start: number; readonly end: number }, offset: number): boolean =>
  at.start <= offset && offset <= at.end;
