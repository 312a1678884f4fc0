/**
 * Why a repair is offered first, for its title: ` (which stands 3 times)`. Empty for what stands but once, since so
 * does what is to be repaired.
 */
export const whichStands = (times: number): string =>
  times > 1 ? ` (which stands ${times === 2 ? 'twice' : `${times} times`})` : '';

/**
 * The same by how often the draft states elsewhere what a repair would say: ` (650 stands 2 more times)`. `what` names
 * it where the title does not. Empty where it stands nowhere else.
 */
export const standsElsewhere = (times: number, what = 'which'): string =>
  times === 0 ? '' : ` (${what} stands ${timesMore(times)})`;

/** `once more`, `2 more times`. */
export const timesMore = (times: number): string => (times === 1 ? 'once more' : `${times} more times`);

/** Where a repair is made that is made wherever something stands: ` in both places`; nothing for one place. */
export const inAllPlaces = (places: number): string =>
  places < 2 ? '' : places === 2 ? ' in both places' : ` in all ${places} places`;

/** Where it is made wherever else something stands: ` in both other places`. */
export const inOtherPlaces = (places: number): string =>
  places === 1 ? ' in the other place' : places === 2 ? ' in both other places' : ` in the ${places} other places`;
