import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { spellCardinal } from '../../server/src/analysis/words/spell.ts';
import { grouped } from '../../server/src/analysis/words/spell-figures.ts';

/** What the rules find in a draft, and the draft after each fix. */
function judged(text: string): { readonly rules: readonly string[]; readonly fixed: readonly string[] } {
  const findings = diagnose(readDraft(text, 'plain'));
  return {
    rules: findings.map(({ rule }) => rule.id),
    fixed: findings.flatMap(({ fixes }) => fixes().map(({ edits }) => applyEdits(text, edits))),
  };
}

describe('a misspelt number word', () => {
  const cases: readonly (readonly [slip: string, right: string])[] = [
    ['not less than fitfy-one percent (51%) of the Units', 'not less than fifty-one percent (51%) of the Units'],
    ['Eihgteen Thousand and 00/100 Dollars ($18,000.00)', 'Eighteen Thousand and 00/100 Dollars ($18,000.00)'],
    ['Two Hundred Fify Thousand Pounds (GBP 250,000)', 'Two Hundred Fifty Thousand Pounds (GBP 250,000)'],
    ['fify percent (50%) of the Escrow Fund', 'fifty percent (50%) of the Escrow Fund'],
    ['fitfy days (50) after the Closing', 'fifty days (50) after the Closing'],
    ['at least sixty-six and two-thrids percent (66-2/3%)', 'at least sixty-six and two-thirds percent (66-2/3%)'],
    ['three-quaters (0.75) of a share', 'three-quarters (0.75) of a share'],
    ['five one-hunredths of one percent (.05%)', 'five one-hundredths of one percent (.05%)'],
    ['there and one-half percent (3.5%) of Net Sales', 'three and one-half percent (3.5%) of Net Sales'],
    ['one hundred eihgty (180) nor more than 270 days', 'one hundred eighty (180) nor more than 270 days'],
    ['$150,000 (one hudnred fifty thousand dollars)', '$150,000 (one hundred fifty thousand dollars)'],
    ['1.25 acres (one and one-quater acres)', '1.25 acres (one and one-quarter acres)'],
    ['One Dollar and Twety-Five Cents ($1.25)', 'One Dollar and Twenty-Five Cents ($1.25)'],
    ['one-for-twety-five (1-for-25)', 'one-for-twenty-five (1-for-25)'],
    ['two (2) milion dollars', 'two (2) million dollars'],
    ['twenty-eigth (28) shares', 'twenty-eight (28) shares'],
    ['28 (twenty-eigth) shares', '28 (twenty-eight) shares'],
    ['one-eight of one percent (1/8 of 1%)', 'one-eighth of one percent (1/8 of 1%)'],
    ['one-four (1/4) of the Options', 'one-fourth (1/4) of the Options'],
    ['three-sixteen (3/16) of the Options', 'three-sixteenths (3/16) of the Options'],
    ['until the twenty-eigth (28th) day', 'until the twenty-eighth (28th) day'],
  ];
  for (const [slip, right] of cases) {
    it(`is put right: ${slip}`, () => {
      const { rules, fixed } = judged(`The Lender shall within reason have ${slip}.\n`);
      assert.deepEqual(rules, ['amount-misspelt']);
      assert.deepEqual(fixed, [`The Lender shall within reason have ${right}.\n`]);
    });
  }

  it('is found wherever it stands in a number that its figures say', () => {
    const value = fc.integer({ min: 21, max: 9_999_999 });
    fc.assert(
      fc.property(value, fc.nat(), fc.nat(), (number, which, where) => {
        const words = spellCardinal(BigInt(number)) ?? '';
        const long = [...words.matchAll(/[a-z]{4,}/g)];
        const word = long[which % long.length];
        if (!word) return;
        const [letters] = word;
        const at = word.index + 1 + (where % (letters.length - 2));
        if (words[at] === words[at + 1]) return;
        const slip = `${words.slice(0, at)}${words[at + 1] ?? ''}${words[at] ?? ''}${words.slice(at + 2)}`;
        const sentence = (said: string): string => `There are ${said} (${grouped(String(number), ',')}) shares.\n`;
        assert.ok(judged(sentence(slip)).fixed.includes(sentence(words)), slip);
      }),
    );
  });

  it('is not seen in words that stand beside an amount in their own right', () => {
    for (const text of [
      'The plant at Fort Worth (40) and the office of Tenn Hundred Oaks (100) are leased.\n',
      'The fight and six (6) seven-day periods, and those that there are one hundred (100) days of.\n',
      'Each quote and one-half (1/2) of the fees; the fines hundred (100) fold.\n',
      'He has a four-season porch, sixth sense, and $50 (with tax).\n',
    ]) {
      assert.deepEqual(judged(text).rules, [], text);
    }
  });
});
