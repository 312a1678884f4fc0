/** A whole number with commas between its thousands: `1,662,050`. */
export const grouped = (value: number | bigint | string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A figure with a slip: of its digits the one that `at` falls on, counted round, is `by` more, and 0 follows 9. */
export function withSlip(figure: string, at: number, by: number): string {
  const digits = [...figure.matchAll(/\d/g)];
  const digit = digits[at % digits.length];
  if (!digit) return figure;
  return figure.slice(0, digit.index) + String((Number(digit[0]) + by) % 10) + figure.slice(digit.index + 1);
}
