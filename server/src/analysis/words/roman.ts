const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a roman numeral up to 399 in either case, `IV` or `xii`; undefined for anything else. */
export function romanValue(written: string): number | undefined {
  const text = written.toLowerCase();
  if (text === '' || !/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text)) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text[i] ?? ''] ?? 0;
    value += digit < (digits[text[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
