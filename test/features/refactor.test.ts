import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft, refactorings, type Syntax } from '../../server/src/analysis/index.ts';
import { parseFixture } from '../harness/fixture.ts';

/** What a draft becomes by each rewriting offered at its cursor or selection, by title. */
function rewritten(fixture: string, syntax: Syntax = 'plain'): Readonly<Record<string, string>> {
  const { text, cursor = 0, selections } = parseFixture(fixture);
  const selection = selections[0] ?? { start: cursor, end: cursor };
  const draft = readDraft(text, syntax);
  return Object.fromEntries(refactorings(draft, selection).map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

const titled = 'It issues Six Hundred Fifty (650) shares and pays Five Thousand and No/100 Dollars ($5,000.00).\n\n';
const reversed = 'It issues 650 (Six Hundred Fifty) shares.\n\n';

/** The same without the paragraph that shows the draft's style. */
const after = (before: string, rewritings: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(rewritings).map(([title, text]) => [title, text.slice(before.length)] as const);

describe('rewriting an amount', () => {
  it('adds words to figures, as the draft writes them', () => {
    assert.deepEqual(after(titled, rewritten(`${titled}It sells 1,2‸00 shares.`)), [
      ['Add the words: One Thousand Two Hundred (1,200)', 'It sells One Thousand Two Hundred (1,200) shares.'],
    ]);
    assert.deepEqual(after(titled, rewritten(`${titled}It pays ‸$900.`)), [
      [
        'Add the words: Nine Hundred and No/100 Dollars ($900.00)',
        'It pays Nine Hundred and No/100 Dollars ($900.00).',
      ],
    ]);
    assert.deepEqual(rewritten('It bears 7.5%‸ a year.', 'markdown'), {
      'Add the words: seven and one-half percent (7.5%)': 'It bears seven and one-half percent (7.5%) a year.',
    });
  });

  it('writes a short form out in full, without its decimals', () => {
    assert.deepEqual(after(titled, rewritten(`${titled}It reaches 2.8‸ million tenants.`)), [
      [
        'Add the words: Two Million Eight Hundred Thousand (2,800,000)',
        'It reaches Two Million Eight Hundred Thousand (2,800,000) tenants.',
      ],
    ]);
    assert.deepEqual(after(titled, rewritten(`${titled}It costs $2.8‸ million.`)), [
      [
        'Add the words: Two Million Eight Hundred Thousand and No/100 Dollars ($2,800,000.00)',
        'It costs Two Million Eight Hundred Thousand and No/100 Dollars ($2,800,000.00).',
      ],
    ]);
  });

  it('adds figures to words, which stay as they are', () => {
    assert.deepEqual(after(titled, rewritten(`${titled}It sells twelve\nhun‸dred shares.`)), [
      ['Add the figures: (1,200)', 'It sells twelve\nhundred (1,200) shares.'],
    ]);
    assert.deepEqual(after(reversed, rewritten(`${reversed}It sells twelve hun‸dred shares.`)), [
      ['Add the figures: 1,200', 'It sells 1,200 (twelve hundred) shares.'],
    ]);
    assert.deepEqual(after(titled, rewritten(`${titled}It pays nine hundred‸ dollars.`)), [
      ['Add the figures: ($900.00)', 'It pays nine hundred dollars ($900.00).'],
    ]);
    const behind = 'It bears ten (10) percent.\n\n';
    assert.deepEqual(after(behind, rewritten(`${behind}It bears seven‸ percent.`)), [
      ['Add the figures: (7)', 'It bears seven (7) percent.'],
    ]);
  });

  it('leaves the figures only, with what they count', () => {
    for (const [double, figures] of [
      ['It sells Six Hundred‸ Fifty (650) shares.', 'It sells 650 shares.'],
      ['It sells 650‸ (six hundred fifty) shares.', 'It sells 650 shares.'],
      ['It pays Nine Hundred‸ and No/100 Dollars ($900.00) now.', 'It pays $900.00 now.'],
      ['It bears ten‸ (10) percent.', 'It bears 10 percent.'],
      ['It bears ten‸ percent (10%).', 'It bears 10%.'],
      ['It ends thirty‸ days (30) later.', 'It ends 30 days later.'],
      ['It pays three (3‸) million dollars ($3,000,000).', 'It pays $3,000,000.'],
      ['It sells Six Hundred\n    Fifty‸ (650) shares.', 'It sells\n    650 shares.'],
      ['It sells **Six Hundred Fifty (6‸50)** shares.', 'It sells **650** shares.'],
    ] as const) {
      assert.deepEqual(Object.values(rewritten(double, 'markdown')), [figures], double);
    }
  });

  it('offers nothing for what disagrees, is no amount, or stands in a table or across a page', () => {
    for (const draft of [
      'It sells Six Hundred‸ (650) shares.',
      'See Section 4.2‸.',
      'on April 24‸, 2003',
      '| Shares |\n| - |\n| 650‸ |',
      '‸It sells 650 shares.',
    ]) {
      assert.deepEqual(rewritten(draft, 'markdown'), {}, draft);
    }
    assert.deepEqual(
      rewritten(
        'The Company shall issue to each of the holders of its outstanding notes six hundred‸\n\n<PAGE>\n\nfifty (650) shares.',
      ),
      {},
    );
  });

  it('gives back the figures that it added words to, and leaves nothing to find', () => {
    const figures = fc.oneof(
      fc.integer({ min: 2_100, max: 9_999_999 }).map((n) => `${n.toLocaleString('en-US')} shares`),
      fc
        .integer({ min: 1, max: 9_999_999 })
        .map((n) => `$${(n / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`),
      fc.integer({ min: 1, max: 999 }).map((n) => `${n}%`),
    );
    fc.assert(
      fc.property(figures, (amount) => {
        const [double = ''] = Object.values(rewritten(`It gives ‸${amount} now.`));
        assert.deepEqual(diagnose(readDraft(double, 'plain')), [], double);
        assert.deepEqual(Object.values(rewritten(double.replace('It gives ', 'It gives ‸'))), [
          `It gives ${amount} now.`,
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('writing out a total', () => {
  it('adds what the selected list comes to, in words too where the list has words', () => {
    assert.deepEqual(
      Object.values(
        rewritten(
          'To Ann ⟦Six Hundred Fifty (650) shares, to Bob Fifty (50) shares and to Cy Two Hundred (200) shares.⟧',
        ),
      ),
      [
        'To Ann Six Hundred Fifty (650) shares, to Bob Fifty (50) shares and to Cy Two Hundred (200) shares, ' +
          'an aggregate of Nine Hundred (900) shares.',
      ],
    );
    assert.deepEqual(rewritten('⟦He pays $1,000.00 and she pays $250.50⟧;'), {
      'Write out the total: an aggregate of $1,250.50':
        'He pays $1,000.00 and she pays $250.50, an aggregate of $1,250.50;',
    });
  });

  it('adds no second total', () => {
    assert.deepEqual(rewritten('⟦650 shares and 250 shares, in all 900 shares⟧'), {});
    assert.deepEqual(rewritten('⟦It pays for nothing⟧'), {});
  });
});
