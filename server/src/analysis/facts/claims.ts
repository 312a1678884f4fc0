/**
 * Which tokens of a block already belong to a fact, a 1 for each. Recognisers run in one declared order, and each reads
 * only what the ones before it left: `24` in a date is no amount, `(2)` in a series no figure.
 */
export type Claims = Uint8Array;

/** Marks the tokens from `from` up to, not including, `to`. */
export function claim(claims: Claims, from: number, to: number): void {
  for (let i = from; i < to; i++) claims[i] = 1;
}

/** Whether the token belongs to a fact already. */
export const isClaimed = (claims: Claims, i: number): boolean => claims[i] === 1;
