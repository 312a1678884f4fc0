/**
 * The digits that the makers of an identifier work out of its other characters, so that a character that is wrong, or
 * two that have changed places, can be told from the identifier alone. Letters are given without blanks, in capitals.
 */

/** What a character counts for: a digit itself, `A` ten, `B` eleven and so on. */
const worth = (character: string): number => Number.parseInt(character, 36);

const sumOfDigits = (number: number): number => Math.floor(number / 10) + (number % 10);

const toTen = (sum: number): string => String((10 - (sum % 10)) % 10);

/** The ninth character of a CUSIP, from the eight before it (ANSI X9.6: every second one is doubled). */
export const cusipDigit = (first: string): string =>
  toTen([...first].reduce((sum, character, at) => sum + sumOfDigits(worth(character) * (at % 2 === 0 ? 1 : 2)), 0));

/** The twelfth character of an ISIN, from the eleven before it (ISO 6166: digits doubled in turn from the right). */
export function isinDigit(first: string): string {
  const digits = [...[...first].map(worth).join('')].reverse();
  return toTen(digits.reduce((sum, digit, at) => sum + sumOfDigits(Number(digit) * (at % 2 === 0 ? 2 : 1)), 0));
}

/** The last two characters of a legal entity identifier, from the eighteen before them (ISO 17442, by ISO 7064). */
export function leiDigits(first: string): string {
  const digits = [...first].map(worth).join('');
  return String(98 - Number(BigInt(`${digits}00`) % 97n)).padStart(2, '0');
}

const routingWeights = [3, 7, 1];

/** The ninth digit of a bank's routing number, from the eight before it, by the American Bankers Association. */
export const routingDigit = (first: string): string =>
  toTen([...first].reduce((sum, digit, at) => sum + Number(digit) * (routingWeights[at % 3] ?? 0), 0));
