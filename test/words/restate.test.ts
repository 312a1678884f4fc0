import assert from 'node:assert/strict';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/text/edit.ts';
import { lift } from '../../server/src/analysis/text/span.ts';
import { restateWords } from '../../server/src/analysis/words/restate.ts';
import type { PieceEdit } from '../../server/src/analysis/words/restate-gap.ts';
import type { Target, WordHints } from '../../server/src/analysis/words/restate-word.ts';
import { spellCardinal, spellFraction, spellOrdinal } from '../../server/src/analysis/words/spell.ts';
import { mergeStyles, styleOf, tallyStyles, type ShownStyle } from '../../server/src/analysis/words/style.ts';
import { runs } from '../harness/runs.ts';
import { anyStyle } from './any-style.ts';
import { ownReading } from './spell-own.ts';

/** Page tags stand in `{}` here; words, figures, hyphens, commas and signs are pieces, the rest lies between. */
const piece = /\{[^}]*\}|[A-Za-z\u00ad]+|\d+|[-,&/’']/g;

const spansIn = (text: string, start: number, end: number) =>
  [...text.slice(start, end).matchAll(piece)]
    .filter(([found]) => !found.startsWith('{'))
    .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }));

const apply = (text: string, edits: readonly PieceEdit[]): string =>
  applyEdits(
    text,
    edits.map((edit) => ({ at: lift(edit.at, 0), text: edit.text })),
  );

interface Wish extends WordHints {
  readonly sense?: Target['sense'];
  readonly kind?: Target['kind'];
  readonly draft?: ShownStyle;
}

/** Restates the number between `[` and `]`, or the whole text without them. */
function restated(marked: string, value: string | Fraction, wish: Wish = {}): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const start = Math.max(0, marked.indexOf('['));
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : text.length;
  const { sense = 'cardinal', kind = 'plain', draft, ...hints } = wish;
  const edits = restateWords(
    text,
    spansIn(text, start, end),
    { value: new Fraction(value), sense, kind },
    draft,
    hints,
  );
  return edits && apply(text, edits);
}

describe('restating number words', () => {
  const table: readonly (readonly [string, string, string, Wish?])[] = [
    ['Six Hundred', '650', 'Six Hundred Fifty'],
    ['Six Hundred', '6', 'Six'],
    ['SIX HUNDRED', '655', 'SIX HUNDRED FIFTY-FIVE'],
    ['One hundred', '150', 'One hundred fifty'],
    ['One hundred fifty', '50', 'Fifty'],
    ['thirty', '60', 'sixty'],
    ['Thirty', '60', 'Sixty'],
    ['THIRTY', '60', 'SIXTY'],
    ['twenty', '25', 'twenty-five'],
    ['twenty', '25', 'twenty five', { draft: { hyphens: false } }],
    ['five', '25', 'twenty-five'],
    ['twenty five', '45', 'forty five'],
    ['twenty-five', '45', 'forty-five'],
    ['ninety-nine', '5', 'five'],
    ['Twenty-five Thousand', '35000', 'Thirty-five Thousand'],
    ['Twenty-five Thousand', '25500', 'Twenty-five Thousand Five Hundred'],
    ['Five thousand', '25000', 'Twenty-five thousand'],
    ['Hundred Thousand', '300000', 'Three Hundred Thousand'],
    ['Million', '10000000', 'Ten Million'],
    ['two hundred and fifty', '270', 'two hundred and seventy'],
    ['two hundred and fifty', '200', 'two hundred'],
    ['two hundred', '270', 'two hundred and seventy', { draft: { and: 'hundreds' } }],
    [
      'nineteen million six hundred and forty thousand',
      '19644000',
      'nineteen million six hundred and forty-four thousand',
    ],
    ['one million, two hundred thousand', '1200345', 'one million, two hundred thousand, three hundred forty-five'],
    ['one thousand, two hundred', '1000', 'one thousand'],
    ['one million two hundred and fifty', '1250000', 'one million two hundred and fifty thousand'],
    [
      'Eight Million, Three Hundred Forty-One Thousand Six Hundred Twelve Thousand',
      '8341612',
      'Eight Million, Three Hundred Forty-One Thousand Six Hundred Twelve',
    ],
    ['Seventy Hundred Fifty Thousand', '750000', 'Seven Hundred Fifty Thousand'],
    ['one-hundred twenty', '220', 'two-hundred twenty'],
    ['Fifty-Thousand', '60000', 'Sixty-Thousand'],
    ['a hundred', '150', 'a hundred fifty'],
    ['a hundred', '200', 'two hundred'],
    ['fifteen hundred', '1600', 'sixteen hundred'],
    ['fifteen hundred', '1650', 'sixteen hundred fifty'],
    ['fifteen hundred', '2000', 'two thousand'],
    ['nineteen ninety-nine', '1998', 'nineteen ninety-eight'],
    ['two thousand three', '2004', 'two thousand four'],
    ['one', '0', 'zero'],
    ['fourty', '41', 'forty-one'],
    ['one hundred and five', '106', 'one hundred and six'],
    ['a thousand and one', '1101', 'a thousand one hundred and one'],
    ['twenty-five hundred', '2650', 'twenty-six hundred fifty'],
    ['nine hundred', '1100', 'one thousand one hundred'],
    ['Hundred', '1100', 'One Thousand One Hundred'],
    ['twenty twelve', '2013', 'twenty thirteen'],
    ['fiev hundred', '500', 'five hundred'],
    // Lakhs and crores, with the drafter's own words for them.
    ['two lakh fifty thousand', '350000', 'three lakh fifty thousand'],
    ['Two Lacs', '500000', 'Five Lacs'],
    ['Two Lakhs', '20000000', 'Two Crores'],
    ['one crore', '1500000', 'fifteen lakh'],
    ['Two Crores', '25000000', 'Two Crores Fifty Lakhs'],
    ['Five Crore Two Lakhs', '50300000', 'Five Crore Three Lakhs'],
    ['two crore fifty lacs', '27500000', 'two crore seventy-five lacs'],
    ['one lakh', '60000', 'sixty thousand'],
    // Ordinals.
    ['twenty-fourth', '25', 'twenty-fifth', { sense: 'ordinal' }],
    ['twenty-fourth', '30', 'thirtieth', { sense: 'ordinal' }],
    ['Ninth', '19', 'Nineteenth', { sense: 'ordinal' }],
    ['fifty', '55', 'fifty-fifth', { sense: 'ordinal' }],
    ['thirty two', '36', 'thirty six', { sense: 'ordinal' }],
    ['thirtieth', '31', 'thirty-first'],
    ['one hundredth', '101', 'one hundred first', { sense: 'ordinal' }],
    ['sixty', '61', 'sixty-first', { sense: 'ordinal' }],
    ['sixty five', '71', 'seventy one', { sense: 'ordinal' }],
    ['one hundred', '105', 'one hundred fifth', { sense: 'ordinal' }],
    ['sixty', '60', 'sixty', { sense: 'ordinal' }],
    ['fifth', '6', 'sixth'],
    // Fractions and mixed numbers.
    ['one-half', '1/4', 'one-quarter', { sense: 'fraction' }],
    ['four-thirds', '2/3', 'two-thirds', { sense: 'fraction' }],
    ['one-third', '2/3', 'two-thirds', { sense: 'fraction' }],
    ['two-thirds', '1/3', 'one-third', { sense: 'fraction' }],
    ['one third', '1/4', 'one fourth', { sense: 'fraction', draft: { quarters: 'fourth' } }],
    ['three', '3/8', 'three-eighths', { sense: 'fraction', divisor: 8n }],
    ['three', '3/4', 'three-fourths', { sense: 'fraction', draft: { quarters: 'fourth' } }],
    ['one and one-half', '7/4', 'one and three-quarters', { sense: 'fraction' }],
    ['one and one-half', '2', 'two', { sense: 'fraction' }],
    ['one-half', '3/2', 'one and one-half'],
    ['One-half', '3/2', 'One and one-half'],
    ['one and a half', '5/2', 'two and a half'],
    ['four and one/half', '5.5', 'five and one/half'],
    ['two', '2.5', 'two and one-half', { kind: 'percent' }],
    ['two and one-half of one', '3.5', 'three and one-half of one', { kind: 'percent' }],
    ['one-quarter of one', '2.25', 'two and one-quarter of one', { kind: 'percent' }],
    ['sixty-five and two-thirds', '66.67', 'sixty-six and two-thirds', { kind: 'percent', decimals: 2 }],
    ['sixty three and two-third', '200/3', 'sixty six and two-third', { kind: 'percent' }],
    ['seventy-five and sixty-one hundredths', '75.62', 'seventy-five and sixty-two hundredths', { kind: 'percent' }],
    ['eighty-nine and nine-tenths', '89.5', 'eighty-nine and five-tenths', { kind: 'percent' }],
    ['one hundred twenty-five thousandths', '0.126', 'one hundred twenty-six thousandths', { sense: 'fraction' }],
    ['two and six one hundredths', '8.06', 'eight and six one hundredths', { kind: 'percent' }],
    ['five and fifty-seven one-hundredths', '5.47', 'five and forty-seven one-hundredths', { kind: 'percent' }],
    ['sixteen one-hundredths', '0.15', 'fifteen one-hundredths', { kind: 'percent' }],
    ['twenty-five one-thousandths', '0.035', 'thirty-five one-thousandths', { sense: 'fraction' }],
    ['fifteen one hundredths', '0.25', 'twenty-five one hundredths', { kind: 'percent' }],
    ['twenty-one hundredths', '0.31', 'thirty-one hundredths', { kind: 'percent' }],
    ['twenty-five one-hundredths', '0.5', 'fifty one-hundredths', { kind: 'percent' }],
    ['two and six one-hundredths', '2.5', 'two and fifty one-hundredths', { kind: 'percent' }],
    ['one hundredth', '0.02', 'two hundredths', { sense: 'ordinal' }],
    ['two', '0.05', 'five-hundredths', { kind: 'percent', decimals: 2, divisor: 20n }],
    ['two and sixty-one hundredths', '2.62', 'two and sixty-two hundredths', { decimals: 2, divisor: 50n }],
    ['thirty-three and two-thirds', '33.33', 'thirty-three and one-third', { kind: 'percent', decimals: 2 }],
    ['sixty-six and one-third', '66.667', 'sixty-six and two-thirds', { kind: 'percent', decimals: 3 }],
    ['two and a half million', '2250000', 'two and a quarter million'],
    ['one and one-half million', '2500000', 'two and one-half million'],
    ['half a million', '250000', 'one-quarter million'],
    ['Half a Million', '2000000', 'Two Million'],
    ['three hundred and one-half million', '400500000', 'four hundred and one-half million'],
    ['fifth', '1/6', 'one-sixth', { sense: 'fraction' }],
    ['one fifth', '2', 'two', { sense: 'fraction' }],
    ['one-half', '1/2', 'one-half', { sense: 'fraction' }],
    ['one-third', '0', 'zero', { kind: 'percent', decimals: 0 }],
    ['two-thirds', '1', 'one', { kind: 'percent', decimals: 0 }],
    ['one-third', '0.3', 'one-third', { kind: 'percent', decimals: 1 }],
    ['one-fourth', '0.3', 'three-tenths', { kind: 'percent', decimals: 1 }],
    ['one-third', '0.01', 'one-hundredth', { kind: 'percent', decimals: 2 }],
    ['one-third', '0.99', 'ninety-nine hundredths', { kind: 'percent', decimals: 2 }],
    ['one-eighth', '1/4', 'one-quarter', { sense: 'fraction' }],
    ['three-twentieths', '1/4', 'one-quarter', { sense: 'fraction' }],
    ['five-tenths', '1/4', 'one-quarter', { kind: 'percent' }],
    ['fifty hundredths', '0.25', 'twenty-five hundredths', { kind: 'percent' }],
    ['fifty hundredths', '0.505', 'five hundred five thousandths', { kind: 'percent' }],
    ['one hundred and fifty thousandths', '0.151', 'one hundred and fifty-one thousandths', { sense: 'fraction' }],
    ['two hundred and one-half', '200.75', 'two hundred and three-quarters', { kind: 'percent' }],
    ['one hundred and five and one-half', '106.5', 'one hundred and six and one-half', { kind: 'percent' }],
    ['one thousand and fifty hundredths', '1000.51', 'one thousand and fifty-one hundredths', { kind: 'percent' }],
    ['seven/eighths', '5/8', 'five/eighths', { sense: 'fraction' }],
    // Decimals in words.
    ['three point five', '2.75', 'two point seven five'],
    ['one point five', '2.5', 'two point five'],
    ['two point seventy-five', '2.85', 'two point eighty-five'],
    ['point five', '0.25', 'point two five'],
    ['three point five million', '4500000', 'four point five million'],
    ['zero point five', '0.25', 'zero point two five'],
    ['point five', '1.5', 'one point five'],
    ['one point five', '2', 'two'],
    ['one point twelve', '1.13', 'one point thirteen'],
    ['one point twelve', '1.125', 'one point one two five'],
    ['twenty point five', '20.25', 'twenty point two five'],
    ['one point twenty-five', '1.05', 'one point zero five'],
    ['Seven and 1/8', '7.25', 'Seven and one-quarter', { kind: 'money' }],
    ['seven and 1/2', '8', 'eight', { kind: 'percent' }],
    // Ratios.
    ['three and one-half to one', '13/4', 'three and one-quarter to one', { sense: 'ratio' }],
    ['three and one-half to one', '4', 'four to one', { sense: 'ratio' }],
    ['three to one', '7/2', 'three and one-half to one', { sense: 'ratio', decimals: 2 }],
    ['three to one', '4', 'four to one', { sense: 'ratio', decimals: 2 }],
    ['seven-and-a-half', '6.5', 'six-and-a-half', { kind: 'percent' }],
    // Money.
    ['Ten and NO/100', '10000', 'Ten Thousand and NO/100', { kind: 'money' }],
    ['Ten Thousand and No/100', '10000.50', 'Ten Thousand and 50/100', { kind: 'money' }],
    ['TEN THOUSAND AND 50/100THS', '10000', 'TEN THOUSAND AND 00/100THS', { kind: 'money' }],
    ['Ten Thousand and 50/100', '10000', 'Ten Thousand and 00/100', { kind: 'money', draft: { zeroCents: '00' } }],
    ['five hundred and 00/100’s', '500.05', 'five hundred and 05/100’s', { kind: 'money' }],
    ['Five Thousand Dollars and No/100', '5000000', 'Five Million Dollars and No/100', { kind: 'money' }],
    ['Five Hundred', '500.50', 'Five Hundred and 50/100', { kind: 'money' }],
    [
      'One Hundred fifty eight thousand five hundred & 50/100',
      '158530.50',
      'One Hundred fifty eight thousand five hundred thirty & 50/100',
      { kind: 'money' },
    ],
    ['Two Dollars and Fifty-Two Cents', '3.53', 'Three Dollars and Fifty-Three Cents', { kind: 'money' }],
    ['Two Dollars and Fifty-Two Cents', '3', 'Three Dollars and No Cents', { kind: 'money' }],
    ['Two Dollars and Zero Cents', '3', 'Three Dollars and Zero Cents', { kind: 'money' }],
    ['TWO DOLLARS AND NO CENTS', '2.10', 'TWO DOLLARS AND TEN CENTS', { kind: 'money' }],
    ['Five Hundred Dollars and 05 Cents', '500.10', 'Five Hundred Dollars and 10 Cents', { kind: 'money' }],
    ['Five Hundred Dollars and 50 Cents', '500.05', 'Five Hundred Dollars and 05 Cents', { kind: 'money' }],
    ['Five Hundred Dollars and 00 Cents', '501', 'Five Hundred One Dollars and 00 Cents', { kind: 'money' }],
    ['Five Hundred Dollars and 5 Cents', '600.05', 'Six Hundred Dollars and 5 Cents', { kind: 'money' }],
    ['Ten and NO/100', '0.50', 'Zero and 50/100', { kind: 'money' }],
    ['FIVE HUNDRED', '500.50', 'FIVE HUNDRED AND 50/100', { kind: 'money' }],
    ['Five Hundred and xx/100', '600', 'Six Hundred and xx/100', { kind: 'money' }],
    ['five hundred and no/100', '600.25', 'six hundred and 25/100', { kind: 'money' }],
    ['Five Hundred and 5/100', '500.06', 'Five Hundred and 06/100', { kind: 'money' }],
    // Ratios: the term that can stay, stays.
    ['one-for-fifty', '1/50', 'one-for-fifty', { sense: 'ratio' }],
    ['one-for-fifty', '1/55', 'one-for-fifty-five', { sense: 'ratio' }],
    ['four-for-one', '5', 'five-for-one', { sense: 'ratio' }],
    ['two to one', '3/2', 'three to two', { sense: 'ratio' }],
    ['three-for-two', '2', 'two-for-one', { sense: 'ratio' }],
    ['one-for-fifty', '55', 'one-for-fifty-five', { sense: 'ratio' }],
    ['seventy-five to one hundred', '4/5', 'eighty to one hundred', { sense: 'ratio' }],
    ['three for two', '7/5', 'seven for five', { sense: 'ratio' }],
    ['one to one and one-half', '1/2', 'one to two', { sense: 'ratio' }],
    // Capitals, and what begins with a bare "Hundred".
    ['A HUNDRED', '200', 'TWO HUNDRED'],
    ['One hundred Fifty', '155', 'One hundred Fifty-Five'],
    ['Fifty-five', '105', 'One hundred five'],
    ['Fifty-Five', '105', 'One Hundred Five'],
    ['Fifty-five', '105', 'One Hundred Five', { draft: { letterCase: 'title' } }],
    ['Fifty-Five', '105', 'One Hundred Five', { draft: { letterCase: 'sentence' } }],
    ['Fifty-Five', '105', 'One Hundred Five', { draft: { letterCase: 'upper' } }],
    ['Thirty-five', '5', 'Five'],
    ['One Hundred Twenty-five', '105', 'One Hundred Five'],
    ['Hundred', '300', 'Three Hundred', { draft: { letterCase: 'sentence' } }],
    ['Thousand fifty', '3050', 'Three Thousand fifty'],
    ['one-hundred-twenty', '125', 'one-hundred-twenty-five'],
    ['one hundred-and-twenty', '125', 'one hundred-and-twenty-five'],
    ['two hundred, and fifty', '260', 'two hundred, and sixty'],
    ['two hundred, and fifty', '200', 'two hundred'],
    ['One Hundred and Fifty', '1150', 'One Thousand One Hundred and Fifty'],
    // What lies between stays: line breaks, double spaces, page tags, soft hyphens, and one gap where there were two.
    ['One Hundred\nFive Thousand', '125000', 'One Hundred\nTwenty-Five Thousand'],
    ['One  Hundred  Fifty  Thousand', '100000', 'One  Hundred  Thousand'],
    ['One Hundred\nFifty Thousand', '100000', 'One Hundred\nThousand'],
    ['One Hundred Fifty\n   Thousand', '100000', 'One Hundred\n   Thousand'],
    ['a term of [twenty-\nfour] (4)', '4', 'a term of\nfour (4)'],
    ['a term of [twenty-\nfour] (25)', '25', 'a term of twenty-\nfive (25)'],
    ['One Hundred\nTwenty', '100', 'One Hundred\n'],
    ['paid [One Hundred\nFifty] (100)', '100', 'paid One Hundred\n(100)'],
    ['paid ([fifty thousand]) now', '50', 'paid (fifty) now'],
    ['paid ([fifty thousand]) now', '1000', 'paid (one thousand) now'],
    ['([two thousand] dollars)', '3', '(three dollars)'],
    [
      'Three Million Seven {<PAGE> 16} Hundred Thousand',
      '3750000',
      'Three Million Seven {<PAGE> 16} Hundred Fifty Thousand',
    ],
    ['Three Million {<PAGE> 16} Seven Hundred Thousand', '3000000', 'Three Million {<PAGE> 16} '],
    ['Six Hundred\r\nFifty Thousand', '600000', 'Six Hundred\r\nThousand'],
    ['one hundred and\nfifty', '100', 'one hundred\n'],
    ['one hundred and\nfifty thousand', '100000', 'one hundred\nthousand'],
    ['twenty-\nfive thousand', '20000', 'twenty\nthousand'],
    ['one hundred {<PAGE> 3} twenty five', '105', 'one hundred {<PAGE> 3} five'],
    ['twenty {<PAGE> 3} five', '26', 'twenty {<PAGE> 3} six'],
    ['for\u00adty mil\u00adlion', '41000000', 'for\u00adty-one mil\u00adlion'],
    ['twenty\u00a0five', '26', 'twenty\u00a0six'],
    ['TEN MILLION,SIX HUNDRED', '10000650', 'TEN MILLION,SIX HUNDRED FIFTY'],
  ];
  for (const [phrase, value, expected, wish] of table) {
    it(`${JSON.stringify(phrase)} as ${value}`, () => {
      assert.equal(restated(phrase, value, wish), expected);
    });
  }

  const refused: readonly (readonly [string, string, Wish?])[] = [
    ['Six Hundred', '-1'],
    ['Six Hundred', '0.0001', { kind: 'money' }],
    ['Six Hundred and No/100', '1.005', { kind: 'money' }],
    ['twenty-fourth', '24.5', { sense: 'ordinal' }],
    ['three point five', '1/3'],
    ['four', '1/4', { sense: 'ratio' }],
    ['one-half', '1/367', { sense: 'fraction' }],
    ['Dollars', '5'],
    ['six hundred and', '650'],
    ['Five Hundred Dollars and Ten Cents', '500.105', { kind: 'money' }],
    ['five dollars ten cents', '6.10', { kind: 'money' }],
    ['five and ten cents', '6.10', { kind: 'money' }],
    ['one for fifty', '0', { sense: 'ratio' }],
    ['one by fifty', '1/55', { sense: 'ratio' }],
    ['No/100', '0.50', { kind: 'money' }],
    ['ten 50/100', '11.50', { kind: 'money' }],
    ['six hundred fifty', '650.555', { kind: 'money' }],
    ['one hundredth', '1.5', { sense: 'ordinal' }],
    ['two dollars and', '2.5'],
  ];
  for (const [phrase, value, wish] of refused) {
    it(`offers nothing to make ${JSON.stringify(phrase)} say ${value}`, () => {
      assert.equal(restated(phrase, value, wish), undefined);
    });
  }

  it('offers nothing for what is no phrase, without losing time on it', () => {
    const words = 'one '.repeat(16_000).trim();
    assert.equal(restated(words, '5'), undefined);
    assert.equal(restateWords('', [], { value: new Fraction(5), sense: 'cardinal', kind: 'plain' }), undefined);
  });

  it('edits only what differs', () => {
    const target: Target = { value: new Fraction(650), sense: 'cardinal', kind: 'plain' };
    const text = 'Six Hundred (650) shares';
    assert.deepEqual(restateWords(text, spansIn(text, 0, 11), target), [
      { at: { start: 11, end: 11 }, text: ' Fifty' },
    ]);
    assert.deepEqual(restateWords('six', spansIn('six', 0, 3), { ...target, value: new Fraction(6) }), []);
  });

  const anyValue = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
    .map(([digits, value]) => (value % 10n ** BigInt(digits)) + 1n);

  it('gives the words that the style would have written, and back', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyStyle, (one, other, draft) => {
        const first = spellCardinal(one, draft) ?? '';
        const second = spellCardinal(other, draft) ?? '';
        assert.equal(restated(first, new Fraction(other), { draft }), second);
        assert.equal(restated(second, new Fraction(one), { draft }), first);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('does so for ordinals', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyStyle, (one, other, draft) => {
        const wish = { draft, sense: 'ordinal' } as const;
        const first = spellOrdinal(one, draft) ?? '';
        assert.equal(restated(first, new Fraction(other), wish), spellOrdinal(other, draft));
      }),
    );
  });

  it('does so for mixed numbers', () => {
    const part = fc.constantFrom<readonly [bigint, bigint]>([1n, 2n], [2n, 3n], [3n, 4n], [1n, 8n], [61n, 100n]);
    const mixed = fc
      .tuple(fc.bigInt({ min: 1n, max: 400n }), part)
      .map(([whole, [n, d]]) => [whole * d + n, d] as const);
    fc.assert(
      fc.property(mixed, mixed, anyStyle, (one, other, draft) => {
        const first = spellFraction(...one, draft) ?? '';
        const wish = { draft, sense: 'fraction', divisor: other[1] } as const;
        assert.equal(restated(first, new Fraction(...other), wish), spellFraction(...other, draft));
      }),
    );
  });

  it('restores a word that is dropped or replaced, when the draft shows how it is written', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyStyle, (value, seen, draft) => {
        const right = spellCardinal(value, draft) ?? '';
        const style = mergeStyles(tallyStyles([styleOf(spellCardinal(seen, draft) ?? '')]), draft);
        const halves = right.split(' ');
        const wrong = halves
          .slice(0, -1)
          .join(' ')
          .replace(/,$| and$/i, '');
        if (wrong === '') return;
        assert.equal(restated(wrong, new Fraction(value), { draft: style }), right);
      }),
    );
  });

  it('keeps every line break and page tag, and says the target, however the words are spread', () => {
    const gap = fc.constantFrom(' ', '  ', '\n', '\n    ', '\u00a0', '\n{<PAGE> 7}\n');
    fc.assert(
      fc.property(anyValue, anyValue, fc.array(gap, { minLength: 30, maxLength: 30 }), (one, other, gaps) => {
        let at = 0;
        const spread = (spellCardinal(one) ?? '').replace(/ /g, () => gaps[at++] ?? ' ');
        const text = `sum of ${spread} (x)`;
        const edits = restateWords(text, spansIn(text, 7, 7 + spread.length), {
          value: new Fraction(other),
          sense: 'cardinal',
          kind: 'plain',
        });
        const result = apply(text, edits ?? []);
        const words = result.slice(7, -4).replace(/\{[^}]*\}/g, ' ');
        assert.equal(ownReading(words), other);
        assert.equal(result.split('<PAGE>').length, text.split('<PAGE>').length);
        assert.doesNotMatch(words, /[a-z][-]?\s[-]|^[-]|[a-z]{2}(?:hundred)/);
        assert.match(result, /^sum of\s.*\s\(x\)$/s);
      }),
      { numRuns: runs(1000) },
    );
  });
});
