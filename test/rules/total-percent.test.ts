import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkSilent } from '../harness/check.ts';
import { coveredBy } from '../harness/facts.ts';
import { grouped, withSlip } from '../harness/figures.ts';

/** A part and its whole. */
const counts = fc
  .tuple(fc.integer({ min: 1_000, max: 90_000_000 }), fc.integer({ min: 1, max: 90_000_000 }))
  .map(([part, rest]) => ({ part, whole: part + rest }));
const decimals = fc.integer({ min: 0, max: 3 });
const clauses = fc.constantFrom<(part: string, whole: string, percent: string) => string>(
  (part, whole, percent) => `There were ${part} votes in favor out of ${whole} total votes, or ${percent}.\n`,
  (part, whole, percent) => `Holders of ${part} of the ${whole} shares outstanding (${percent}) were present.\n`,
  (part, whole, percent) => `He owns ${part} shares, representing ${percent} of the ${whole} shares outstanding.\n`,
  (part, whole, percent) => `He owns ${part} shares, or ${percent}, of the ${whole} shares outstanding.\n`,
  (part, whole, percent) => `He owns ${part} shares (${percent}) of the ${whole} shares outstanding.\n`,
  (part, whole, percent) =>
    `There were ${whole} shares outstanding, and ${part} shares, or ${percent} of the outstanding shares, were voted.\n`,
);
const shown = (part: number, whole: number, places: number): string => ((100 * part) / whole).toFixed(places);

describe('total-percent', () => {
  it('is silent on every percentage that is rounded', () => {
    fc.assert(
      fc.property(counts, decimals, clauses, ({ part, whole }, places, clause) => {
        checkSilent(clause(grouped(part), grouped(whole), `${shown(part, whole, places)}%`));
      }),
    );
  });

  it('finds every percentage in which one digit is another, and mends it', () => {
    fc.assert(
      fc.property(
        counts,
        decimals,
        clauses,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (count, places, clause, at, by) => {
          // Just between two roundings both are right.
          fc.pre((count.part * 200 * 10 ** places) % count.whole !== 0);
          const right = shown(count.part, count.whole, places);
          const wrong = withSlip(right, at, by);
          // A hundred and more is no percentage of a whole that anyone prints; a leading zero nobody types.
          fc.pre(Number(wrong) <= 100 && !/^0\d/.test(wrong));
          const text = clause(grouped(count.part), grouped(count.whole), `${wrong}%`);
          const draft = readDraft(text, 'plain');
          const found = diagnose(draft).filter(({ rule }) => rule.id === 'total-percent');
          assert.equal(found.length, 1, text);
          const [fix] = found[0]?.fixes() ?? [];
          assert.ok(fix);
          checkSilent(applyEdits(text, fix.edits));
        },
      ),
    );
  });

  it('lets what is only near be cut off, and no further', () => {
    const text = (percent: string): string => `He owns 7,255 shares, or ${percent} of the 10,000 shares outstanding.\n`;
    for (const near of ['approximately 72.5%', 'approximately 72.6%', 'about 72%', '72.55%', '72.5%', '72.6%'])
      checkSilent(text(near));
    for (const off of ['72.4%', 'approximately 72.4%', 'about 74.5%', '72%']) {
      assert.equal(diagnose(readDraft(text(off), 'plain')).length, 1, off);
    }
  });

  const silent: Readonly<Record<string, string>> = {
    'an amount between': 'There were 400 votes out of 900 (with 100 withheld), or 66% in favor.\n',
    'two sentences': 'He owns 400 shares of the 900. He pays 12% of the price.\n',
    'shares of two kinds counted':
      'There were 900 shares and 700 warrants outstanding; holders of 400 warrants, or 57% of the outstanding warrants, agreed.\n',
    'a part that exceeds the whole': 'He sold 900 of the 400 shares, or 12%.\n',
    'a rate': 'It owes $400,000 of the $900,000, bearing interest at 12%.\n',
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => checkSilent(text, 'total-percent'));

  it('holds a percentage of the outstanding shares to the one count of them', () => {
    assert.deepEqual(
      coveredBy(
        'ratio',
        'There were 900 shares outstanding. Holders of 400 shares, or 44% of the outstanding shares, agreed.\n',
      ),
      ['900 shares outstanding. Holders of 400 shares, or 44%'],
    );
  });
});
