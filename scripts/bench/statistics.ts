/** What several runs measured: the middle of them, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The value below or at which so many of the values lie (0 to 1), by nearest rank; undefined for no values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length))) - 1];
}

/** The middle value, or the mean of the two in the middle; undefined for no values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** Undefined for no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const middle = median(values);
  return middle === undefined ? undefined : { median: middle, least: Math.min(...values), most: Math.max(...values) };
}

/**
 * How many times one thing is another, each run compared with the run beside it, so that what slowed the machine for a
 * while slowed both. Undefined where no two runs stand side by side.
 */
export function ratioOf(values: readonly number[], others: readonly number[]): number | undefined {
  const ratios = values.flatMap((value, run) => {
    const other = others[run];
    return other === undefined || other === 0 ? [] : [value / other];
  });
  return median(ratios);
}

/** A number in as many digits as a reader can use: three that count, none behind the point from a hundred on. */
export function written(value: number): string {
  if (value === 0) return '0';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const [whole = '', rest] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
