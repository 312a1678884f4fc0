import numberToWords from 'number-to-words';

/** A whole number in words, as contracts write it: `one hundred twenty-five thousand`. */
export const inWords = (value: number): string => numberToWords.toWords(value).replaceAll(',', '');

/** The same with capitals, as in front of Dollars: `One Hundred Twenty-Five Thousand`. */
const inCapitals = (value: number): string => inWords(value).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** A whole number in figures with its thousands apart. */
export const inFigures = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `thirty (30)`; where the figures are given, they are what stands in the brackets. */
export const twice = (value: number, figures = value): string => `${inWords(value)} (${inFigures(figures)})`;

/** `Five Thousand Dollars ($5,000)`; where the figures are given, they are what stands in the brackets. */
export const dollars = (value: number, figures = value): string =>
  `${inCapitals(value)} Dollars ($${inFigures(figures)})`;

/** `five percent (5%)`; where the figures are given, they are what stands in the brackets. */
export const percent = (value: number, figures = value): string => `${inWords(value)} percent (${figures}%)`;
