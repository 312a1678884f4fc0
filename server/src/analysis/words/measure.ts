/** The last word of a noun in the singular, lower case: what makes `Business Days` and `day` the same measure. */
export function measureOf(noun: string): string {
  const last = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase();
  return last.length > 3 && last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
}
