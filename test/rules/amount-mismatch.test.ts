import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFixes, checkSilent } from '../harness/check.ts';
import { grouped } from '../harness/figures.ts';
import { ownSpelling } from '../words/spell-own.ts';

const ties = fc.record({
  tens: fc.constantFrom('-', ' '),
  wide: fc.constant(' '),
  and: fc.boolean(),
  commas: fc.boolean(),
});
const dress = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace(/\b(?!and\b)[a-z]/g, (letter) => letter.toUpperCase()),
);
const clauses = fc.constantFrom<(words: string, figures: string) => string>(
  (words, figures) => `The Company issued ${words} (${figures}) shares of its Common Stock.\n`,
  (words, figures) => `The Borrower shall pay ${words} Dollars ($${figures}) on demand.\n`,
  (words, figures) => `The Borrower shall pay ${words} and No/100 Dollars ($${figures}.00) on demand.\n`,
  (words, figures) => `The fee is ${words} percent (${figures}%) of the price.\n`,
  (words, figures) => `The holders of ${figures} (${words}) shares agree.\n`,
);
const amount = fc.bigInt({ min: 2n, max: 10n ** 12n });

describe('amount-mismatch', () => {
  it('takes a bare fraction for a share of the whole beside a percentage, and mends it as such', () => {
    const draft = (first: string, second: string): string =>
      `The holder of ${first} of the notes and ${second} of the shares may vote.\n`;
    const slips = ['one-half (40%)', 'sixty percent (1/3)'] as const;
    checkFixes(
      `
${draft(...slips)}              ^^^^^^^^ error: the words say 50% but the figures say 40%
                        ^^^ related: the figures
                                              ^^^^^ error: the words say 60% but the figures say 33 1/3%
                                                             ^^^ related: the figures
`,
      [
        draft('four-tenths (40%)', slips[1]),
        draft('one-half (50%)', slips[1]),
        draft(slips[0], 'thirty-three and one-third percent (1/3)'),
        draft(slips[0], 'sixty percent (3/5)'),
      ],
    );
  });

  it('is silent on every amount that agrees, in every style and clause', () => {
    fc.assert(
      fc.property(amount, ties, dress, clauses, (value, tie, dressed, clause) => {
        checkSilent(clause(dressed(ownSpelling(value, tie)), grouped(value)));
      }),
      { numRuns: 400 },
    );
  });

  it('finds every amount that disagrees, and either fix makes it agree', () => {
    fc.assert(
      fc.property(amount, amount, ties, dress, clauses, (said, shown, tie, dressed, clause) => {
        fc.pre(said !== shown && !(shown >= 1900n && shown <= 2100n));
        const text = clause(dressed(ownSpelling(said, tie)), grouped(shown));
        const findings = diagnose(readDraft(text, 'plain'));
        assert.deepEqual(
          findings.map(({ rule }) => rule.id),
          ['amount-mismatch'],
          text,
        );
        const fixes = findings[0]?.fixes() ?? [];
        assert.equal(fixes.length, 2, text);
        for (const { title, edits } of fixes) {
          const fixed = applyEdits(text, edits);
          assert.deepEqual(diagnose(readDraft(fixed, 'plain')), [], `${title}: ${fixed}`);
          assert.ok([said, shown].some((value) => fixed.includes(grouped(value))));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('puts first the value that the rest of the draft supports', () => {
    const others = 'It held Six Hundred (600) shares on May 1, and 600 shares on June 1.\n\n';
    checkFixes(
      `${others}Such Six Hundred (650) shares are retired.
     ^^^^^^^^^^^ error: the words say 600 but the figures say 650
                  ^^^ related: the figures
`,
      [
        `${others}Such Six Hundred (600) shares are retired.\n`,
        `${others}Such Six Hundred Fifty (650) shares are retired.\n`,
      ],
    );
  });

  it('keeps line breaks, page tags and emphasis out of its fixes', () => {
    const text = 'so that such Six\n     Hundred (**650**) shares\n';
    const [finding] = diagnose(readDraft(text, 'markdown'));
    assert.deepEqual(
      finding?.fixes().map(({ edits }) => applyEdits(text, edits)),
      ['so that such Six\n     Hundred Fifty (**650**) shares\n', 'so that such Six\n     Hundred (**600**) shares\n'],
    );
  });
});
