import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { named } from './person-lines.ts';

describe('persons', () => {
  it('who appear before a notary', () => {
    assert.deepEqual(
      named(
        'On this 24th day of May 2026, before me, a Notary Public, personally\nappeared Robert A. Brandt, President of Harlan Quay, Inc., a\nNevada corporation, who acknowledged that he executed the above.\n',
      ),
      ['appearing Robert A. Brandt | President | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named(
        'The foregoing instrument was acknowledged before me this 4th day of May, 2026, by ROBERT A. BRANDT, as Vice President\nof Harlan Quay, Inc., on behalf of the corporation.\n',
      ),
      ['appearing ROBERT A. BRANDT | Vice President | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named(
        'On May 4, 2026, before me personally appeared Robert A. Brandt, personally known to me to be the President of Harlan Quay, Inc.\n',
      ),
      ['appearing Robert A. Brandt | President | Harlan Quay, Inc.'],
    );
  });

  it('who swear or certify which office they hold', () => {
    assert.deepEqual(
      named(
        'On the 4th day of May, 2026 before me personally came Robert A. Brandt, to me known, who, being by me duly sworn,\ndid depose and say that he resides at 9 Mill Road, Rye, New York; that he is the President of Harlan Quay, Inc., the\ncorporation described in the above instrument.\n',
      ),
      ['appearing Robert A. Brandt | President | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named(
        'The undersigned, Paul H. Jerrold, hereby certifies that he is the duly elected, qualified and acting Secretary of\nHarlan Quay, Inc.\n\nI, Ann Odell, do hereby certify that I am the Treasurer of Harlan Quay, Inc.\n',
      ),
      [
        'named Paul H. Jerrold | acting Secretary | Harlan Quay, Inc.',
        'named Ann Odell | Treasurer | Harlan Quay, Inc.',
      ],
    );
    assert.deepEqual(
      named(
        'The undersigned, Ann Odell, does hereby certify that:\n1. She is the Treasurer of Harlan Quay, Inc.\n\nI, Paul H. Jerrold, certify that (a) I am the Secretary of Harlan Quay, Inc.\n',
      ),
      ['named Ann Odell | Treasurer | Harlan Quay, Inc.', 'named Paul H. Jerrold | Secretary | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named('I, Ann Odell, the duly elected, qualified and incumbent Secretary of Harlan Quay, Inc., sign.\n'),
      ['named Ann Odell | Secretary | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named('I, Ann Odell, certify the above. Paul says that he is the Treasurer of Harlan Quay, Inc.\n'),
      ['named Ann Odell | - | -'],
    );
  });

  it('who appear together before a notary', () => {
    assert.deepEqual(
      named('This instrument was acknowledged before me on May 4, 2026, by Ann T. Odell and Robert K. Odell.\n'),
      ['appearing Ann T. Odell | - | -', 'appearing Robert K. Odell | - | -'],
    );
  });

  it('who do not appear where no notary is', () => {
    for (const text of [
      'It appeared to Ann Odell that the notes were void.',
      'Personally appeared before me. Ann Odell signed.',
      'The foregoing was acknowledged before me this day. Ann Odell signs.',
      'Harlan Quay, Inc. acknowledged this by Ann Odell and others.',
    ]) {
      assert.deepEqual(named(`${text}\n`), [], text);
    }
    assert.deepEqual(
      named('It was acknowledged to Hugo Marsh before me by Ann Odell, Treasurer of Harlan Quay, Inc.\n'),
      ['appearing Ann Odell | Treasurer | Harlan Quay, Inc.'],
    );
  });

  it('sign as notaries under a notary\u2019s certificate', () => {
    assert.deepEqual(named('/s/ Ruth E. Batt\nNotary Public in and for the County of Kent\n'), [
      'notary Ruth E. Batt | - | -',
    ]);
  });

  it('act as notaries where a certificate names them', () => {
    for (const text of [
      'I, Ruth E. Batt, a Notary Public in and for the County of Kent, certify.',
      'On May 4, 2026, before me, Ruth E. Batt, Notary Public, appeared someone.',
      'I, Ruth E. Batt, the undersigned Notary Public, certify.',
    ]) {
      assert.deepEqual(named(`${text}\n`), ['notary Ruth E. Batt | - | -'], text);
    }
    assert.deepEqual(named('I met Ruth E. Batt, a Notary Public.\n'), []);
    assert.deepEqual(named('I, Ruth E. Batt, a notary of the Company, sign.\n'), []);
  });
});
