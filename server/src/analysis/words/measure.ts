/** Measures in short, as they stand beside a figure, and the one that has two forms. */
const inFull = new Map(
  Object.entries({
    ...{
      hr: 'hour',
      yr: 'year',
      mo: 'month',
      wk: 'week',
      min: 'minute',
      foot: 'feet',
      ft: 'feet',
      sf: 'feet',
      mi: 'mile',
    },
    ...{
      ac: 'acre',
      lb: 'pound',
      kg: 'kilogram',
      kilo: 'kilogram',
      mt: 'ton',
      tonne: 'ton',
      gal: 'gallon',
      bbl: 'barrel',
    },
    ...{ km: 'kilometer', mw: 'megawatt', kw: 'kilowatt' },
    // What is cast is counted as one thing.
    ...{ abstention: 'vote', ballot: 'vote' },
  }),
);

/**
 * The last word of a noun in the singular, lower case: what makes `Business Days`, `day` and `day's` the same measure.
 */
export function measureOf(noun: string): string {
  const last = noun
    .slice(noun.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/['\u2019]s?$/, '');
  const single = last.length > 2 && last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
  return inFull.get(single) ?? single;
}
