import type { Draft } from '../model/draft.ts';
import type { Span } from '../text/span.ts';
import { amountFollowing, amountPairAt } from './keep-in-step/amount.ts';
import { dateFollowing, datePairAt } from './keep-in-step/date.ts';
import type { Following, Pair } from './keep-in-step/pair.ts';

/**
 * What is stated twice at an offset, an amount or a date; undefined where there is nothing of the kind, or nothing that
 * agrees and can be read for certain by itself.
 */
export const pairAt = (draft: Draft, offset: number): Pair | undefined =>
  amountPairAt(draft, offset) ?? datePairAt(draft, offset);

/**
 * What follows in a pair that agreed as `before` and stands at `at` now, in which one part was changed. Undefined where
 * what was changed cannot be read with confidence or contradicts itself, where nothing was, and where the pair is not
 * one pair any more.
 */
export const following = (draft: Draft, at: Span, before: string): Following | undefined =>
  amountFollowing(draft, at, before) ?? dateFollowing(draft, at, before);
