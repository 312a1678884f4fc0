import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { expiredCommissions } from '../../../server/src/analysis/model/date/commissions.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** The day of each act and the day on which the commission under it had ended. */
const expired = (...paragraphs: readonly string[]): readonly string[] =>
  expiredCommissions(new Analyser(paragraphs.map((text) => `${text}\n\n`).join(''), 'plain').draft).map(
    ({ act, expiry }) =>
      [act, expiry].map(({ date: { year, month, day } }) => dateText(year, month, day)).join(' after '),
  );

const acknowledged =
  'The foregoing instrument was acknowledged before me this 14th day of May, 2026, by Ann Alder, President of Cedar Yards, Inc.';
const notary = '/s/ Beth Birch\n------------------------\nNotary Public';

describe("a notary's commission", () => {
  it('has expired where it ends before the day of the act, however the two are written', () => {
    assert.deepEqual(expired(acknowledged, notary, 'My Commission Expires: March 31, 2025'), [
      'May 14, 2026 after March 31, 2025',
    ]);
    assert.deepEqual(
      expired('Subscribed and sworn to before me on May 14, 2026. My commission expires May 13, 2026.'),
      ['May 14, 2026 after May 13, 2026'],
    );
    assert.deepEqual(
      expired(
        'Before me, a Notary Public in and for said County, personally appeared Ann Alder, who acknowledged that she signed the foregoing instrument. In testimony whereof I have set my hand and seal at Mentor, Ohio, this 3rd day of August, 2026.',
        '_______________________\nNotary Public\nMy commission will expire on the 2nd day of August, 2024.',
      ),
      ['August 3, 2026 after August 2, 2024'],
    );
  });

  it('has expired where the act is of `this, the` day', () => {
    const act = 'On this, the 14th day of May, 2026, before me, a Notary Public, personally appeared Ann Alder.';
    assert.equal(expired(act, notary, 'My Commission Expires: March 31, 2025').length, 1);
  });

  it('lasts to the end of its last day', () => {
    assert.deepEqual(expired(acknowledged, notary, 'My commission expires May 14, 2026'), []);
    assert.deepEqual(expired(acknowledged, notary, 'My commission expires March 31, 2029'), []);
  });

  it('is held to no act of another certificate, and to none where the certificate is not dated', () => {
    const earlier = 'Subscribed and sworn to before me this 2nd day of March, 2021.';
    const open = 'Subscribed and sworn to before me this ___ day of ________, 20__.';
    assert.deepEqual(expired(earlier, notary, 'My commission expires June 30, 2023', acknowledged, notary), []);
    assert.deepEqual(
      expired(
        acknowledged,
        notary,
        'My commission expires June 30, 2028',
        open,
        notary,
        'My commission expires June 30, 2023',
      ),
      [],
    );
    assert.deepEqual(expired('The lease was signed on May 14, 2026.', 'It expires on March 31, 2025.'), []);
  });
});
