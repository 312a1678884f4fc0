import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, standingOf } from '../harness/facts.ts';

const read = (words: string): readonly string[] => amountLines(`The buyer pays ${words} now.\n`);

const checkRead = (table: Readonly<Record<string, readonly string[]>>): void => {
  for (const [words, expected] of Object.entries(table)) it(words, () => assert.deepEqual(read(words), expected));
};

describe('units', () => {
  describe('of the United States', () => {
    checkRead({
      'US $500': ['US $500: US$500'],
      us$500: ['us$500: US$500'],
      'USD 500, USD$500 and USD $500': ['USD 500: US$500', 'USD$500: US$500', 'USD $500: US$500'],
      'U.S. $500, U.S.$500 and U.S $500': ['U.S. $500: US$500', 'U.S.$500: US$500', 'U.S $500: US$500'],
      'United States $500': ['United States $500: US$500'],
      '500 US dollars': ['500 US dollars: US$500'],
      '500 us dollars': ['500 us dollars: US$500'],
      '500 U.S. dollars and 500 U.S dollars': ['500 U.S. dollars: US$500', '500 U.S dollars: US$500'],
      '500 United States dollars': ['500 United States dollars: US$500'],
      '50 U.S. cents': ['50 U.S. cents: US$0.50'],
      '500 USD': ['500 USD: US$500'],
      '500 dollars U.S., 500 dollars U.S, and 500 Dollars US,': [
        '500 dollars U.S.: US$500',
        '500 dollars U.S: US$500',
        '500 Dollars US: US$500',
      ],
    });
  });

  describe('of no state', () => {
    checkRead({
      'us $500': ['$500: $500'],
      'us 500 dollars': ['500 dollars: $500'],
      'US 500': ['500: 500'],
      'U.S. 500': ['500: 500'],
      'U.N. $500': ['$500: $500'],
      'United Nations $500': ['$500: $500'],
      '500 dollars US notes': ['500 dollars: $500'],
      '500 euros U.S.,': ['500 euros: €500'],
      'C $500 and R$ 500': ['$500: $500', '$ 500: $500'],
    });
    it('of a franchise that is to be paid to us', () => {
      assert.equal(standingOf('You must pay us $500 (five hundred Canadian dollars).\n'), 'agrees');
    });
  });

  describe('of other countries', () => {
    checkRead({
      'C$500, A$500, S$500 and NT$500': ['C$500: C$500', 'A$500: A$500', 'S$500: S$500', 'NT$500: NT$500'],
      'R$ 4.500,00 and R$4,500': ['R$ 4.500,00: R$4,500', 'R$4,500: R$4,500'],
      'Rs. 500 and Rs 500': ['Rs. 500: Rs. 500', 'Rs 500: Rs. 500'],
      'EUR € 500 and RMB ¥500': ['EUR € 500: €500', 'RMB ¥500: RMB500'],
      'EUR "500"': [],
      'RM 5.000, DM 5,000 and PS 2': ['RM 5.000: MYR 5,000', 'DM 5,000: DEM 5,000'],
      '500 Hong Kong dollars': ['500 Hong Kong dollars: HK$500'],
      '500 New Zealand dollars': ['500 New Zealand dollars: NZ$500'],
      '500 South African rand': ['500 South African rand: ZAR 500'],
      '50 Canadian cents': ['50 Canadian cents: C$0.50'],
      '500 Korean won and 500 won': ['500 Korean won: KRW 500', '500: 500'],
      '500 Deutsche marks and 500 marks': ['500 Deutsche marks: DEM 500', '500: 500'],
      '500 pounds sterling and 500 pounds': ['500 pounds sterling: £500', '500 pounds: £500'],
      '500 €, 500 £ and 500 $': ['500 €: €500', '500 £: £500'],
    });
  });

  describe('whose code belongs to the sign behind it', () => {
    checkRead({
      '250,000 CAD $1.05 warrants': ['250,000: 250,000', 'CAD $1.05: C$1.05'],
      '250,000 CAD, 10 EUR and 20 GBP': ['250,000 CAD: C$250,000', '10 EUR: €10', '20 GBP: £20'],
    });
  });

  describe('of a letter whose currency is named near', () => {
    checkRead({
      'S/. 900 or S/ 900 in soles': ['S/. 900: PEN 900', 'S/ 900: PEN 900'],
      's/. 900, S 900 and SS/ 900 in soles': [],
      'R 900 but not r 900 or R/ 900 in rand': ['R 900: ZAR 900'],
      'P 900 but not P, 900 in pesos': ['P 900: Ps. 900'],
      'R5,000, R12,345,678 and R500,000': ['R5,000: ZAR 5,000', 'R12,345,678: ZAR 12,345,678', 'R500,000: ZAR 500,000'],
      'P5,000, R5000 and R5,0': [],
    });
    const many = 'for the goods that are to be sold to it on the terms and in the lots that follow at the price of ';
    it('and not far off', () => {
      assert.deepEqual(amountLines(`It pays in rand ${many}R 900 now.\n`), ['R 900: ZAR 900']);
      assert.deepEqual(amountLines(`It pays in rand ${many}R 900 now.\n`.replace('lots', 'lots and years')), [
        '900: 900',
      ]);
      assert.deepEqual(amountLines(`It pays R 900 ${many}rands.\n`), []);
    });
  });

  describe('of hundredths and smaller parts', () => {
    checkRead({
      '5¢ and 5 cents': ['5¢: $0.05', '5 cents: $0.05'],
      '5 pence': ['5 pence: £0.05'],
      '5 mils': ['5 mils: $0.005'],
      '5‰': ['5‰: 0.5%'],
      '5 bps, 5 bp and 5 basis points': ['5 bps: 0.05%', '5 bp: 0.05%', '5 basis points: 0.05%'],
      'five percentage points and five per cent': ['five percentage points: 5%', 'five per cent: 5%'],
      '5 percentage rates, 5 basis days and 5 per day': ['5: 5', '5: 5'],
    });
  });

  describe('behind a hyphen', () => {
    checkRead({
      'a twenty-percent and a 5-dollar fee': ['twenty-percent: 20%', '5-dollar: $5'],
    });
  });

  describe('before words', () => {
    checkRead({
      'Euro Five Million and U.S. Dollars Five Million': ['Five Million: €5,000,000', 'Five Million: US$5,000,000'],
      'Rs. Five Lakh': ['Five Lakh: Rs. 500,000'],
      'Hong Kong Dollars Two Million': ['Two Million: HK$2,000,000'],
      'Korean Won Five Million': ['Five Million: KRW 5,000,000'],
      '€ Five Million': ['Five Million: €5,000,000'],
      'Hong Kong Notes Five Million': ['Five Million: 5,000,000'],
      'in dollars. Five million shares are sold': ['Five million: 5,000,000'],
    });
    it('agree with figures in the same currency', () => {
      assert.equal(standingOf('It pays Pounds Sterling Five Million (£5,000,000) now.\n'), 'agrees');
      assert.equal(standingOf('It pays Euro Five Million ($5,000,000) now.\n'), 'unit-disagrees');
      assert.equal(standingOf('It is paid in euros. Ten (10%) percent of it is due.\n'), 'agrees');
    });
  });
});
