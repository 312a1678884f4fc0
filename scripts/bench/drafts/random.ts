/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number between two, both included. */
  readonly between: (least: number, most: number) => number;
  /** One of several. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/**
 * The linear congruential generator of Numerical Recipes (32 bits), whose upper bits are good enough to shuffle
 * clauses.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
  return {
    between: (least, most) => least + below(most - least + 1),
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
