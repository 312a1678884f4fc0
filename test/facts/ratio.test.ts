import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredByJoined, linesOf } from './joined-amounts.ts';

const quarter = '30,000 of 120,000 = 25%';
const about = '30,000 of 120,000 = about 25%';

describe('a percentage beside the two amounts it comes from', () => {
  const joined: Readonly<Record<string, string>> = {
    '30,000 votes out of 120,000, or 25%, were cast.': quarter,
    '30,000 of 120,000 shares (25%) are held.': quarter,
    '30,000 of the 120,000 shares (approximately 25%) are held.': about,
    '30,000 of 120,000 shares (25 percent) are held.': quarter,
    '30,000 of 120,000 shares (25 per cent) are held.': quarter,
    '$30,000 of $120,000, or 25%, is paid.': '$30,000 of $120,000 = 25%',
    '30,000 bonds of 120,000 outstanding, or 25%, are held.': quarter,
    'It holds 30,000 shares, or approximately 25% of the 120,000 shares outstanding.': about,
    'It holds 30,000 shares (25%) of the 120,000 shares outstanding.': quarter,
    'It holds 30,000 shares (25% of the 120,000 shares outstanding).': quarter,
    'It repays $30,000 (25% of the principal of the Loans of $120,000).': '$30,000 of $120,000 = 25%',
    'It holds 30,000 shares, being 25%, of the 120,000 shares outstanding.': quarter,
    'It holds 30,000 shares, which is equal to 25% of the 120,000 shares outstanding.': quarter,
    'Of 120,000 shares entitled to vote, 30,000 shares, or 25%, were voted.': quarter,
    'It reports that, of the 120,000 shares then outstanding, 30,000 (approximately 25%) were voted.': about,
    'Of our total of $120,000, we have paid $30,000, or 25%, today.': '$30,000 of $120,000 = 25%',
    'It has 120,000 shares outstanding, of which 30,000 shares, or 25%, were voted.': quarter,
    'It had 120,000 holders, of whom 30,000 (25%) voted.': quarter,
    'The 30,000 shares are approximately 25% of the 120,000 shares outstanding.': about,
    "Tenant's share is 25%, being 30,000 of the 120,000 square feet.": quarter,
    'It is held that 25% (30,000 out of 120,000 shares) were voted.': quarter,
    'Some 25% were voted, and approximately 25% (30,000 of 120,000) were not.': about,
  };
  for (const [text, line] of Object.entries(joined)) {
    it(`is read in: ${text}`, () => assert.deepEqual(linesOf(text), [line]));
  }

  it('covers all three, in either order', () => {
    assert.deepEqual(coveredByJoined('30,000 of 120,000 shares (25%) are held.'), ['30,000 of 120,000 shares (25%']);
    assert.deepEqual(coveredByJoined('It holds 30,000 shares, or 25% of the 120,000 shares outstanding.'), [
      '30,000 shares, or 25% of the 120,000',
    ]);
  });

  const apart: Readonly<Record<string, readonly string[]>> = {
    'nothing says that it is a part of a whole': [
      '30,000 votes with 120,000, or 25%, were cast.',
      'It holds 30,000 shares, or 25% in the 120,000 shares outstanding.',
      'It holds 30,000 shares, or 25% of those, not the 120,000 shares outstanding.',
      'It holds 30,000 shares, or 25% of the power of the 120,000 shares outstanding.',
      'It holds 30,000 shares and 25% of the notes of 120,000 holders.',
      'It is the holder of 120,000 shares, 30,000 shares, or 25%, of which it sells.',
      'Of 120,000 shares entitled to vote 30,000 shares, or 25%, were voted.',
      'Of 120,000 shares entitled to vote, 30,000 shares, or 25% of Class A, were voted.',
      'It holds 25%, which is 30,000 of 120,000 shares.',
      'It holds 25%, being 30,000 with 120,000 shares.',
    ],
    'nothing announces the percentage': [
      'Each of 30,000 shares, on the issued amount of 120,000 shares, earns dividends equal to 9% a year.',
      '30,000 votes out of 120,000, and 25%, were cast.',
      '30,000 votes out of 120,000, so that 25% were cast.',
      '30,000 of 120,000 shares 25% are held.',
      '30,000 of 120,000 shares (25% or so) are held.',
      '30,000 of 120,000 shares (as said, 25%) are held.',
      '30,000 of 120,000 shares "A" (25%) are held.',
    ],
    'a sentence ends, or goes on for long': [
      '30,000 votes. Out of 120,000, or 25%, were cast.',
      '30,000 votes; out of 120,000, or 25%, were cast.',
      '30,000 votes out of 120,000. Or 25%, were cast.',
      '30,000 votes out of those that were given by the holders who had come to the meeting with the 120,000, or 25%, were cast.',
    ],
    'it is one on another footing': [
      'It holds 30,000 shares (25% of the 120,000 shares outstanding after the offering).',
      '30,000 votes after all out of 120,000, or 25%, were cast.',
      'It holds 30,000 shares, or 25% of the 120,000 shares outstanding on a diluted basis.',
      'It holds 30,000 shares, or 25% of the 120,000 shares outstanding, on a fully diluted basis.',
      'It holds 30,000 shares, or 25% of the 120,000 shares outstanding (assuming conversion of the notes).',
    ],
    'part and whole are of two kinds': [
      '$30,000 of \u20ac120,000, or 25%, is paid.',
      '$30,000 of 120,000 shares, or 25%, is paid.',
      '30,000 shares of $120,000, or 25%, is paid.',
      '30,000 bonds of 120,000 notes, or 25%, are held.',
      '30,000 of 50%, or 25%, are held.',
      '5% of 120,000, or 25%, are held.',
      'It holds 30,000 shares, or 25% of the 30% outstanding.',
      'It holds 30,000 shares, or 500 of the 120,000 shares outstanding, and 5% of it.',
      '5% of 120,000 shares, or 30,000, are held.',
    ],
  };
  for (const [why, texts] of Object.entries(apart)) {
    describe(`is not read where ${why}`, () => {
      for (const text of texts) it(text, () => assert.deepEqual(linesOf(text), []));
    });
  }
});

describe('a percentage of the outstanding shares', () => {
  const voted = 'Alder voted 30,000 shares, representing 25% of the outstanding shares.';

  it('is that of the number that an earlier sentence counts', () => {
    const text = `There were 120,000 shares outstanding. ${voted}`;
    assert.deepEqual(linesOf(text), [quarter]);
    assert.deepEqual(coveredByJoined(text), [
      '120,000 shares outstanding. Alder voted 30,000 shares, representing 25%',
    ]);
    assert.deepEqual(
      linesOf(
        'There were 120,000 shares outstanding. Alder voted 30,000 shares (25%) of the issued and outstanding shares.',
      ),
      [quarter],
    );
  });

  const uncounted = [
    `There were 120,000 shares issued. ${voted}`,
    `There were 120,000 shares, some outstanding. ${voted}`,
    `There were 120,000 shares and 500 notes outstanding. ${voted}`,
    `There were 120,000 shares outstanding, and 500 shares outstanding as well. ${voted}`,
    `There were $120,000 outstanding. ${voted}`,
    `There were 5% outstanding. ${voted}`,
    `There were 120,000 bonds outstanding. ${voted}`,
    `${voted} There were 120,000 shares outstanding.`,
  ];
  for (const text of uncounted) it(`is of no number in: ${text}`, () => assert.deepEqual(linesOf(text), []));

  const other = [
    'Alder voted 30,000 shares, representing 25% of the votes.',
    'Alder voted 30,000 shares, representing 25% in the outstanding shares.',
    'Alder voted 30,000 shares, representing 25% of the (issued and) outstanding shares.',
    'Alder voted 30,000 shares, representing 25% of the diluted outstanding shares.',
    'Alder voted 30,000 shares, representing 25% of the outstanding shares on a diluted basis.',
    'Alder voted 30,000 shares and 25% of the outstanding shares.',
    'Alder voted 30,000 shares, representing 25% of what all of the holders had been voting of the outstanding shares.',
  ];
  for (const text of other) {
    it(`is another one in: ${text}`, () => {
      assert.deepEqual(linesOf(`There were 120,000 shares outstanding. ${text}`), []);
    });
  }
});
