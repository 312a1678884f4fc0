import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, following, pairAt, readDraft } from '../../server/src/analysis/index.ts';
import { monthNames } from '../../server/src/analysis/words/calendar.ts';

/** What a sentence becomes in which one side of its pair is changed: `before` agreed, in `after` one side is new. */
function kept(before: string, after: string, probe = '('): string | undefined {
  const pair = pairAt(readDraft(before, 'plain'), before.indexOf(probe));
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

describe('keeping a date in step', () => {
  const doubled = 'Made this twenty-fourth (24th) day of April, two thousand three (2003), by us.';
  const called = 'The meeting of Thursday, April 24, 2003 is called.';
  const then = (text: string, old: string, now: string): string | undefined => {
    assert.ok(text.includes(old));
    return kept(text, text.replace(old, now), /\d/.exec(text)?.[0]);
  };

  it('lets the one form of a day and a year follow the other', () => {
    const of = (day: string, year: string): string => `Made this ${day} day of April, ${year}, by us.`;
    const same = 'two thousand three (2003)';
    assert.equal(then(doubled, '24th', '25th'), of('twenty-fifth (25th)', same));
    assert.equal(then(doubled, 'twenty-fourth', 'thirtieth'), of('thirtieth (30th)', same));
    assert.equal(then(doubled, '(2003)', '(2014)'), of('twenty-fourth (24th)', 'two thousand fourteen (2014)'));
    assert.equal(then(doubled, 'three', 'four'), of('twenty-fourth (24th)', 'two thousand four (2004)'));
    const both = doubled.replace('24th', '1st');
    assert.equal(kept(doubled, both.replace('three', 'four')), of('first (1st)', 'two thousand four (2004)'));
  });

  it('lets a restatement and the weekday follow', () => {
    const twice = 'Dated April 24, 2003 (4/24/2003).';
    assert.equal(then(twice, 'April 24', 'April 5'), 'Dated April 5, 2003 (4/5/2003).');
    assert.equal(then(twice, 'April', 'May'), 'Dated May 24, 2003 (5/24/2003).');
    assert.equal(then(twice, '(4/24/2003)', '(4/24/2004)'), 'Dated April 24, 2004 (4/24/2004).');
    assert.equal(then(called, '24', '25'), 'The meeting of Friday, April 25, 2003 is called.');
    assert.equal(then(called, '24', '1'), 'The meeting of Tuesday, April 1, 2003 is called.');
    assert.equal(then(called, 'April', 'May'), 'The meeting of Saturday, May 24, 2003 is called.');
    assert.equal(then(called, '24, 2003', '2, 2010'), 'The meeting of Friday, April 2, 2010 is called.');
    assert.equal(then('It ends on Jan. 1, 2004 (Thursday).', '1,', '2,'), 'It ends on Jan. 2, 2004 (Friday).');
    assert.equal(then('ON FRIDAY THE 25TH OF APRIL, 2003', '25TH', '26TH'), 'ON SATURDAY THE 26TH OF APRIL, 2003');
  });

  it('does nothing for the weekday itself, no day of the calendar, and what contradicts itself or cannot be read', () => {
    for (const [old, now] of [
      ['Thursday', 'Friday'],
      ['24', '31'],
      ['24', '24'],
      ['2003', '203'],
      ['2003', '20033'],
      ['April', 'Aprl'],
      ['Thursday, April 24', 'Friday, April 26'],
    ] as const) {
      assert.equal(then(called, old, now), undefined, now);
    }
    assert.equal(kept(doubled, doubled.replace('24th', '25th').replace('-fourth', '-sixth')), undefined);
    assert.equal(then(doubled, 'twenty-fourth', 'twenty-forth'), undefined);
  });

  it('knows no date that disagrees, stands alone or shares its month with another', () => {
    for (const text of [
      'The meeting of Friday, April 24, 2003 is called.',
      'The meeting of April 24, 2003 is called.',
      'Made this twenty-fourth (25th) day of April, 2003.',
      'From Thursday, April 24 to Friday, April 25, 2003.',
    ]) {
      assert.equal(pairAt(readDraft(text, 'plain'), text.indexOf('April') + 7), undefined, text);
    }
  });

  it('leaves a date of which nothing is wrong, whatever it is', () => {
    const date = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.nat(11),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const written = `${monthNames[month] ?? ''} ${day}, ${year}`;
        if (written === 'April 24, 2003') return;
        const after = then(called, 'April 24, 2003', written);
        // Other dates fall on a Thursday too, and nothing has to follow.
        const text = after ?? called.replace('April 24, 2003', written);
        assert.ok(text.includes(written));
        assert.deepEqual(diagnose(readDraft(text, 'plain')), [], text);
      }),
      { numRuns: 200 },
    );
  });
});
