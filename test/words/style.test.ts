import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeStyles, styleOf, tallyStyles, usStyle, type ShownStyle } from '../../server/src/analysis/words/style.ts';

/** Only the traits that a phrase shows. */
const shown = (phrase: string): ShownStyle =>
  Object.fromEntries(Object.entries(styleOf(phrase)).filter(([, value]) => value !== undefined));

describe('the style of number words', () => {
  const table: readonly (readonly [string, ShownStyle])[] = [
    ['Six', {}],
    ['six', { letterCase: 'lower' }],
    ['SIX', { letterCase: 'upper' }],
    ['Six Hundred', { letterCase: 'title', wideHyphens: false }],
    ['One hundred', { letterCase: 'sentence', wideHyphens: false, hundredArticle: 'one' }],
    ['a hundred', { letterCase: 'lower', wideHyphens: false, hundredArticle: 'a' }],
    ['twenty five', { letterCase: 'lower', hyphens: false }],
    ['Twenty-Five', { letterCase: 'title', hyphens: true, afterHyphen: 'capital' }],
    ['Twenty-five Thousand', { letterCase: 'title', hyphens: true, afterHyphen: 'lower', wideHyphens: false }],
    ['two-hundred fifty', { letterCase: 'lower', wideHyphens: true, and: 'none' }],
    ['SIX HUNDRED AND FORTY', { letterCase: 'upper', wideHyphens: false, and: 'hundreds' }],
    ['Six Hundred and Forty', { letterCase: 'title', wideHyphens: false, and: 'hundreds', titleAnd: 'and' }],
    [
      'one million, two hundred thousand',
      { letterCase: 'lower', wideHyphens: false, commas: true, hundredArticle: 'one' },
    ],
    ['one thousand and five', { letterCase: 'lower', wideHyphens: false, and: 'hundreds', hundredArticle: 'one' }],
    ['two-thirds', { letterCase: 'lower', fractionHyphens: true }],
    ['one third', { letterCase: 'lower', fractionHyphens: false }],
    ['one and three-fourths', { letterCase: 'lower', fractionHyphens: true, quarters: 'fourth' }],
    [
      'One Thousand and NO/100',
      { letterCase: 'title', wideHyphens: false, hundredArticle: 'one', zeroCents: 'no', titleAnd: 'and' },
    ],
    ['five and 00/100', { letterCase: 'lower', zeroCents: '00' }],
    ['One Hundred fifty Thousand', { wideHyphens: false, and: 'none', hundredArticle: 'one' }],
    ['six hundred & forty', { letterCase: 'lower', wideHyphens: false, and: 'hundreds' }],
    ['Six Hundred And Forty', { letterCase: 'title', wideHyphens: false, and: 'hundreds', titleAnd: 'And' }],
    [
      'one million two hundred thousand',
      { letterCase: 'lower', wideHyphens: false, commas: false, hundredArticle: 'one' },
    ],
    ['two hundred', { letterCase: 'lower', wideHyphens: false }],
    ['a thousand', { letterCase: 'lower', wideHyphens: false, hundredArticle: 'a' }],
    ['one half', { letterCase: 'lower', fractionHyphens: false }],
    ['three-quarters', { letterCase: 'lower', fractionHyphens: true, quarters: 'quarter' }],
    ['four', { letterCase: 'lower' }],
    ['one ten-thousandth', { letterCase: 'lower', fractionHyphens: true }],
    ['two and a half million', { letterCase: 'lower', wideHyphens: false, fractionHyphens: false }],
    ['twenty-first', { letterCase: 'lower', hyphens: true }],
    [
      'one hundred and twenty-five thousandths',
      { letterCase: 'lower', wideHyphens: false, hyphens: true, hundredArticle: 'one' },
    ],
    ['Twenty-Five', { letterCase: 'title', hyphens: true, afterHyphen: 'capital' }],
    ['Twenty-five', { hyphens: true, afterHyphen: 'lower' }],
    ['twenty-Five', { hyphens: true }],
    ['six Hundred', { wideHyphens: false }],
    ['Six Hundred & Forty', { letterCase: 'title', wideHyphens: false, and: 'hundreds' }],
    ['Twenty-Five Hundred thirty-two', { hyphens: true, wideHyphens: false, and: 'none' }],
    ['a third', { letterCase: 'lower', fractionHyphens: false }],
    ['five and xx/100', { letterCase: 'lower' }],
    ['', {}],
  ];
  for (const [phrase, style] of table) {
    it(`reads ${phrase}`, () => {
      assert.deepEqual(shown(phrase), style);
    });
  }

  it('takes what the phrase shows, then what the draft shows, then United States practice', () => {
    const merged = mergeStyles(styleOf('SIX HUNDRED'), { hyphens: false, letterCase: 'lower' });
    assert.deepEqual(merged, { ...usStyle, letterCase: 'upper', hyphens: false });
    assert.deepEqual(mergeStyles(), usStyle);
  });

  it('goes with most of the phrases and leaves a tie open', () => {
    const tally = tallyStyles(
      ['twenty five', 'forty two', 'thirty-one', 'six hundred and forty', 'six hundred forty'].map(styleOf),
    );
    assert.equal(tally.hyphens, false);
    assert.equal(tally.and, undefined);
    assert.equal(tally.letterCase, 'lower');
    assert.deepEqual(mergeStyles(tallyStyles([])), usStyle);
    assert.equal(tallyStyles(['thirty-one', 'twenty five', 'forty two'].map(styleOf)).hyphens, false);
  });
});
