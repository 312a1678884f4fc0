/**
 * Why a repair is offered first, for its title: ` (which stands 3 times)`. Empty for what stands but once, since so does what is
 * to be repaired.
 */
export const whichStands = (times: number): string => (times > 1 ? ` (which stands ${times} times)` : '');
