import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, following, pairAt, readDraft } from '../../server/src/analysis/index.ts';

/** What a sentence becomes in which one side of its pair is changed: `before` agreed, in `after` one side is new. */
function kept(before: string, after: string): string | undefined {
  const pair = pairAt(readDraft(before, 'plain'), before.indexOf('('));
  assert.ok(pair, `${before} holds a pair`);
  const tail = before.length - pair.at.end;
  const at = { start: pair.at.start, end: after.length - tail };
  const found = following(readDraft(after, 'plain'), at, pair.text);
  return found && applyEdits(after, found.edits);
}

describe('keeping a pair in step', () => {
  it('lets the words follow the figures, in their own style', () => {
    for (const [before, after, then] of [
      [
        'It sells Six Hundred Fifty (650) shares.',
        'It sells Six Hundred Fifty (700) shares.',
        'It sells Seven Hundred (700) shares.',
      ],
      ['It lasts ten (10) days.', 'It lasts ten (45) days.', 'It lasts forty-five (45) days.'],
      [
        'It pays FIVE THOUSAND DOLLARS ($5,000).',
        'It pays FIVE THOUSAND DOLLARS ($7,000).',
        'It pays SEVEN THOUSAND DOLLARS ($7,000).',
      ],
      [
        'It pays Ten and 50/100 Dollars ($10.50).',
        'It pays Ten and 50/100 Dollars ($10.75).',
        'It pays Ten and 75/100 Dollars ($10.75).',
      ],
      ['It bears ten percent (10%).', 'It bears ten percent (12.5%).', 'It bears twelve and one-half percent (12.5%).'],
      [
        'It sells 650 (six hundred fifty) shares.',
        'It sells 750 (six hundred fifty) shares.',
        'It sells 750 (seven hundred fifty) shares.',
      ],
      [
        'It sells Six Hundred\n  Fifty (650) shares.',
        'It sells Six Hundred\n  Fifty (655) shares.',
        'It sells Six Hundred\n  Fifty-Five (655) shares.',
      ],
    ] as const) {
      assert.equal(kept(before, after), then, after);
    }
  });

  it('lets the figures follow the words', () => {
    for (const [before, after, then] of [
      [
        'It sells Six Hundred Fifty (650) shares.',
        'It sells Seven Hundred Fifty (650) shares.',
        'It sells Seven Hundred Fifty (750) shares.',
      ],
      [
        'It pays Five Thousand Dollars ($5,000.00).',
        'It pays Six Thousand Dollars ($5,000.00).',
        'It pays Six Thousand Dollars ($6,000.00).',
      ],
      ['It bears ten percent (10%).', 'It bears eleven percent (10%).', 'It bears eleven percent (11%).'],
    ] as const) {
      assert.equal(kept(before, after), then, after);
    }
  });

  it('does nothing where a side cannot be read with confidence, both changed, or the pair came apart', () => {
    const before = 'It sells Six Hundred Fifty (650) shares.';
    for (const after of [
      'It sells Six Hundred Fifty (650) shares.',
      'It sells Six Hundred Fifty () shares.',
      'It sells Six Hundred Fifty (6,50) shares.',
      'It sells Six Hundred Fify (650) shares.',
      'It sells Seven Hundred (710) shares.',
      'It sells Six Hundred Fifty ($700) shares.',
      'It sells Six Hundred Fifty (approximately 700) shares.',
      'It sells Six Hundred Fifty 700) shares.',
      'It sells (650) shares.',
    ]) {
      assert.equal(kept(before, after), undefined, after);
    }
  });

  it('knows no pair that disagrees, stands alone, or that marks and pages run through', () => {
    for (const text of [
      'It sells Six Hundred (650) shares.',
      'It sells 650 (net) shares.',
      'It sells **Six Hundred** Fifty (650) shares.',
      'It pays three (3) million dollars ($3,000,000).',
      'See Article Three (3).',
    ]) {
      assert.equal(pairAt(readDraft(text, 'plain'), text.indexOf('(')), undefined, text);
    }
  });

  it('leaves a pair that agrees on the new value, whatever it is', () => {
    const before = 'It sells Six Hundred Fifty (650) shares.';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        if (value === 650) return;
        const then = kept(before, `It sells Six Hundred Fifty (${value}) shares.`);
        assert.ok(then !== undefined && then.includes(`(${value})`), `${value} keeps its figures`);
        assert.deepEqual(diagnose(readDraft(then, 'plain')), [], then);
      }),
      { numRuns: 200 },
    );
  });
});
