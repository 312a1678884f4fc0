import assert from 'node:assert/strict';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import { restateWords } from '../../server/src/analysis/words/restate.ts';
import { spellCardinal, spellFraction, spellOrdinal } from '../../server/src/analysis/words/spell.ts';
import { mergeStyles, styleOf, tallyStyles } from '../../server/src/analysis/words/style.ts';
import { runs } from '../harness/runs.ts';
import { anyStyle } from './any-style.ts';
import { apply, restated, spansIn } from './restating.ts';
import { ownReading } from './spell-own.ts';

describe('restating any number as any other', () => {
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
