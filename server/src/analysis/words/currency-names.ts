/** Currencies in words, one and many of each, by the base of the unit: a code, or `$` for the dollar of any country. */
export const currencyNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  $: ['dollar', 'dollars'],
  USD: ['U.S. dollar', 'U.S. dollars'],
  CAD: ['Canadian dollar', 'Canadian dollars'],
  AUD: ['Australian dollar', 'Australian dollars'],
  HKD: ['Hong Kong dollar', 'Hong Kong dollars'],
  SGD: ['Singapore dollar', 'Singapore dollars'],
  TWD: ['New Taiwan dollar', 'New Taiwan dollars'],
  NZD: ['New Zealand dollar', 'New Zealand dollars'],
  EUR: ['euro', 'euros'],
  GBP: ['pound', 'pounds'],
  JPY: ['yen', 'yen'],
  CNY: ['yuan', 'yuan'],
  INR: ['rupee', 'rupees'],
  CHF: ['Swiss franc', 'Swiss francs'],
  MXN: ['peso', 'pesos'],
};
