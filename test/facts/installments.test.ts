import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFixes, checkSilent } from '../harness/check.ts';
import { factsOf } from '../harness/facts.ts';

/** Each run of payments in a text: `36 every 1 month, 2024-9-1 to 2027-8-1`. */
const runsOf = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact }) => {
    if (fact.kind !== 'installments') return [];
    const { count, every, from, to } = fact;
    const [one, other] = [from, to].map(({ year, month, day }) => `${year}-${month}-${day}`);
    const said = count.statements[0]?.readings[0]?.value.toString() ?? '?';
    return [`${said} every ${every.count} ${every.unit}, ${one ?? ''} to ${other ?? ''}`];
  });

describe('so many payments from the first day to the last', () => {
  const read: (readonly [text: string, run: string])[] = [
    [
      'It is paid in 36 equal monthly installments of $500, commencing May 1, 2021 and ending April 1, 2024.',
      '36 every 1 month, 2021-5-1 to 2024-4-1',
    ],
    [
      'In sixty (60) payments on the first day of each calendar month, the first on May 1, 2021, the last on April 1, 2026.',
      '60 every 1 month, 2021-5-1 to 2026-4-1',
    ],
    [
      'In 8 quarterly payments, beginning on March 31, 2021 and on the last day of each quarter thereafter until December 31, 2022.',
      '8 every 3 month, 2021-3-31 to 2022-12-31',
    ],
    [
      'In 4 semi-annual installments starting June 1, 2021 and concluding December 1, 2022.',
      '4 every 6 month, 2021-6-1 to 2022-12-1',
    ],
    ['Over 3 annual installments from June 1, 2021 to June 1, 2023.', '3 every 1 year, 2021-6-1 to 2023-6-1'],
  ];
  for (const [text, run] of read) {
    it(text, () => {
      assert.deepEqual(runsOf(text), [run]);
    });
  }

  for (const text of [
    'It is paid in 36 installments, commencing May 1, 2021 and ending April 1, 2024.',
    'It is paid in 36 semi-monthly installments, commencing May 1, 2021 and ending April 1, 2024.',
    'It is paid in 36 bi-weekly installments, commencing May 1, 2021 and ending April 1, 2024.',
    'It is paid in 36 monthly installments commencing May 1, 2021. The lease ends on April 1, 2026.',
    'It is paid in 36 monthly installments commencing May 1, 2021 with a final payment of the balance on April 1, 2026.',
    'It is paid in 36 monthly installments commencing May 1, 2021, and $900 a month thereafter until April 1, 2026.',
    'It is paid in 36 monthly installments commencing May 1, 2021 and, unless it is paid sooner, until April 1, 2026.',
    'It is paid in 36 monthly installments under the note of May 1, 2021, as amended on April 1, 2026.',
    'For 36 months, and then in monthly installments commencing May 1, 2021 and ending April 1, 2022.',
  ]) {
    it(`is none in: ${text}`, () => {
      assert.deepEqual(runsOf(text), []);
    });
  }
});

describe('date-term, of payments', () => {
  it('lets the time end with the last payment, on the day before the next, or within a month of it', () => {
    for (const end of ['April 1, 2024', 'April 30, 2024', 'May 1, 2024', 'April 15, 2024']) {
      checkSilent(`It is paid in 36 monthly installments commencing May 1, 2021 and ending ${end}.\n`, 'date-term');
    }
    checkSilent('In 8 quarterly payments beginning June 30, 2021 and ending March 31, 2023.\n', 'date-term');
    checkSilent('In 24 monthly payments starting May 15, 2021, the last on April 1, 2023.\n', 'date-term');
  });

  it('repairs the words and the figures of how many there are', () => {
    const text = (count: string, end: string): string =>
      `It is paid in ${count} monthly installments, the first on May 1, 2021 and the last on ${end}.\n`;
    checkFixes(
      `
It is paid in thirty-six (36) monthly installments, the first on May 1, 2021 and the last on June 1, 2026.
                                                                                             ^^^^^^^^^^^^ warning: the payments from May 1, 2021 to June 1, 2026 are 62, not 36
              ^^^^^^^^^^^^^^^ related: so many
`,
      [text('thirty-six (36)', 'April 1, 2024'), text('sixty-two (62)', 'June 1, 2026')],
      'date-term',
    );
  });
});
