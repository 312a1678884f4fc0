import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import {
  isMeantYear,
  isSlip,
  lengthened,
  oddYears,
  shortened,
} from '../../../server/src/analysis/model/date/odd-year.ts';

/** The odd years of a draft of some paragraphs, with what each may mean; without those that are meant all the same. */
function odd(...paragraphs: readonly string[]): readonly string[] {
  const draft = readDraft(paragraphs.map((text) => `${text}\n\n`).join(''), 'plain');
  return oddYears(draft).flatMap((one) =>
    one.places.every(({ block, date }) => isMeantYear(draft, block, date, one))
      ? []
      : [`${one.year}: ${one.meant.join(', ')}${one.late ? ', late' : ''}`],
  );
}

/** Other dates of a draft, so many of each of two years. */
const dated = (years: Readonly<Record<number, number>>): string =>
  Object.entries(years)
    .flatMap(([year, count]) => Array.from({ length: count }, () => `It was paid on May 3, ${year}.`))
    .join(' ');

describe('the odd years of a draft', () => {
  it('are those in which no draft was made and for which none is made, oftenest meant first', () => {
    assert.deepEqual(odd(dated({ 2004: 1, 2003: 2 }), 'It ends on May 3, 2203.'), ['2203: 2003']);
    assert.deepEqual(odd(dated({ 2004: 1, 2003: 2 }), 'It ends on May 3, 1003.'), ['1003: 2003']);
    assert.deepEqual(odd(dated({ 2004: 1, 2003: 2 }), 'It ends on May 3, 200.'), ['200: 2003, 2004']);
    assert.deepEqual(odd(dated({ 2004: 1, 2003: 2 }), 'It ends on May 3, 20033.'), ['20033: 2003']);
    assert.deepEqual(odd('It ends on May 3, 20033.'), ['20033: ']);
  });

  it('are none of those to which a lease or a deed may reach', () => {
    assert.deepEqual(odd(dated({ 2003: 2 }), 'It ends on May 3, 2102.'), []);
    assert.deepEqual(odd(dated({ 2003: 2 }), 'It ends on May 3, 2153.'), []);
    assert.deepEqual(odd(dated({ 2003: 2 }), 'The Act of May 3, 1583 is in force.'), []);
    assert.deepEqual(odd(dated({ 1682: 2 }), 'The Act of May 3, 1582 is in force.'), ['1582: 1682']);
  });

  it('of four digits are meant where no year of the draft is near, or something else is counted', () => {
    assert.deepEqual(odd(dated({ 2003: 2 }), 'It ends on May 3, 4567.'), []);
    assert.deepEqual(odd(dated({ 2003: 2 }), 'It sold on May 3, 2203 shares.'), []);
    assert.deepEqual(odd(dated({ 2003: 2 }), 'It sold on May 3, 2203 and ended.'), ['2203: 2003']);
    assert.deepEqual(odd(dated({ 1999: 2 }), 'It ends on December 31, 9999.'), []);
    assert.deepEqual(odd(dated({ 1999: 2 }), 'It ends on December 30, 9999.'), ['9999: 1999']);
    assert.deepEqual(odd(dated({ 1999: 2 }), 'It ends on November 30, 9999.'), ['9999: 1999']);
  });

  it('are late by fifteen years where they date what is past', () => {
    const [years, ended] = [{ 2019: 2 }, (year: number): string => `For the year ended May 31, ${year} it was paid.`];
    assert.deepEqual(odd(dated(years), ended(2091)), ['2091: 2019, late']);
    assert.deepEqual(odd(dated(years), 'It was adopted on May 31, 2091 by all.'), ['2091: 2019, late']);
    assert.deepEqual(odd(dated(years), 'For the years ended May 31, 2018 and May 31, 2091 it was paid.'), [
      '2091: 2019, late',
    ]);
    assert.deepEqual(odd(dated(years), 'It ends on May 31, 2091.'), []);
    assert.deepEqual(odd(dated({ 2019: 1 }), ended(2091)), [], 'one other date says little');
    assert.deepEqual(odd(dated({ 2053: 2 }), ended(2063)), [], 'ten years are near');
    assert.deepEqual(odd(dated({ 1989: 2 }), ended(2089)), [], 'an old deed has a long term');
    assert.deepEqual(odd(dated({ 2004: 2 }), ended(2024)), [], 'a draft may be of this year');
    assert.deepEqual(odd(dated({ 2019: 2 }), ended(2077)), [], 'no slip makes it one of the others');
  });
});

describe('a year that is short or long of a digit', () => {
  const usual = { first: 2022, last: 2027 };
  const of = (year: number): Parameters<typeof shortened>[0] => ({ year, places: [], usual, meant: [], late: false });

  it('is without one that stands twice, then the nearest of our time', () => {
    assert.deepEqual(shortened(of(20226)), [2026, 2022]);
    assert.deepEqual(shortened(of(20256)), [2026, 2025, 2056]);
    assert.deepEqual(shortened(of(19997)), [1997, 1999]);
    assert.deepEqual(shortened(of(2022)), []);
    assert.deepEqual(shortened(of(54321)), []);
  });

  it('is one among the others with one more', () => {
    assert.deepEqual(lengthened(of(203)), [2023]);
    assert.deepEqual(lengthened(of(202)), [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]);
    assert.deepEqual(lengthened({ ...of(203), usual: undefined }), []);
    assert.deepEqual(lengthened(of(2003)), []);
  });

  it('is a slip of another where one digit is dropped, added or changed, or two are swapped', () => {
    for (const [a, b] of [
      ['2004', '204'],
      ['204', '2004'],
      ['2004', '20004'],
      ['2004', '2005'],
      ['2104', '2014'],
      ['3004', '2004'],
      ['2040', '2004'],
    ] as const)
      assert.ok(isSlip(a, b), `${a} and ${b}`);
    for (const [a, b] of [
      ['2004', '2115'],
      ['2004', '20'],
      ['2014', '1402'],
      ['2134', '2413'],
      ['2041', '2004'],
    ] as const)
      assert.ok(!isSlip(a, b), `${a} and ${b}`);
  });
});
