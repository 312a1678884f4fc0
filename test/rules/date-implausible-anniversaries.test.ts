import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { messagesOf } from '../harness/messages.ts';

const said = (text: string): readonly string[] => messagesOf('date-implausible', text);

describe('date-implausible', () => {
  describe('anniversaries', () => {
    const closing = 'It is made on May 14, 2026 (the "Closing Date").';
    const found = (text: string): readonly string[] => said(`${closing}\n\nThe loan is due ${text}.`);
    const wrong = (day: string, stated: string): readonly string[] => [
      `5 years from the Closing Date, May 14, 2026, is ${day} but the anniversary is said to be ${stated}`,
    ];
    const fifth = 'the fifth anniversary of the Closing Date';

    it('are held to the day that they are reckoned from, however they are said', () => {
      const expected = wrong('May 14, 2031', 'May 14, 2032');
      for (const joint of [', ', ', being ', ', which is ', ' (', ', being the date that is ']) {
        assert.deepEqual(found(`on May 14, 2032${joint}${fifth}${joint === ' (' ? ')' : ''}`), expected, joint);
        assert.deepEqual(found(`on May 14, 2031${joint}${fifth}${joint === ' (' ? ')' : ''}`), [], joint);
      }
      assert.deepEqual(found(`on May 24, 2031, ${fifth}`), wrong('May 14, 2031', 'May 24, 2031'));
    });

    it('may end on their eve, and are left alone where the day is another, is chosen from several or stands in a list', () => {
      assert.deepEqual(found(`on May 13, 2031, ${fifth}`), []);
      assert.deepEqual(found(`on October 2, 2034, ${fifth}`), []);
      assert.deepEqual(found(`on the earlier of May 14, 2032, ${fifth}, and the sale`), []);
      assert.deepEqual(found(`on May 14, 2032, ${fifth} and the sixth anniversary of the Closing Date`), []);
      assert.deepEqual(found(`on May 14, 2032 and ${fifth}`), []);
      assert.deepEqual(found('on May 14, 2032, the fifth anniversary of the Opening Date'), []);
    });

    it('are held to it where their date stands behind the words, unless it is that of the day itself', () => {
      const expected = wrong('May 14, 2031', 'May 24, 2031');
      assert.deepEqual(found(`on ${fifth}, May 24, 2031`), expected);
      assert.deepEqual(found(`on ${fifth} (i.e., May 24, 2031)`), expected);
      assert.deepEqual(found(`on ${fifth}, May 14, 2031`), []);
      assert.deepEqual(found(`on ${fifth}, May 14, 2026`), []);
      assert.deepEqual(found(`on ${fifth}, May 24, 2026`), []);
      assert.deepEqual(found(`on ${fifth}, as amended on May 24, 2031`), []);
      assert.deepEqual(found('on the first anniversary of the Closing Date, May 14, 2025'), []);
    });

    it('are held to it past the term for their date, in years as a number, and where they are that day', () => {
      const expected = wrong('May 14, 2031', 'May 14, 2032');
      assert.deepEqual(found(`on May 14, 2032 (the "Maturity Date"), being ${fifth}`), expected);
      assert.deepEqual(found('on May 14, 2032, the five (5) year anniversary of the Closing Date'), expected);
      assert.deepEqual(found('on May 14, 2032, the five-year anniversary of the Closing Date'), expected);
      assert.deepEqual(found('on May 14, 2031, the five-year anniversary of the Closing Date'), []);
      assert.deepEqual(found('on May 14, 2026, the first anniversary of the Closing Date'), [
        'one year from the Closing Date, May 14, 2026, is May 14, 2027 but the anniversary is said to be May 14, 2026',
      ]);
    });

    it('may be said to stand so many years from it', () => {
      const expected = (length: string, day: string): readonly string[] => [
        `${length} from the Closing Date, May 14, 2026, is ${day} but it is said to be May 14, 2030`,
      ];
      const years = expected('5 years', 'May 14, 2031');
      assert.deepEqual(found('on May 14, 2030, being five (5) years from the Closing Date'), years);
      assert.deepEqual(found('on May 14, 2030 (the "Maturity Date"), which is 5 years after the Closing Date'), years);
      assert.deepEqual(found('on May 14, 2030 (five years from the Closing Date)'), years);
      assert.deepEqual(found('on May 14, 2030, five years from the Closing Date'), years);
      assert.deepEqual(
        found('on May 14, 2030, being 60 months following the Closing Date'),
        expected('60 months', 'May 14, 2031'),
      );
      for (const text of [
        'on May 14, 2031, being five (5) years from the Closing Date',
        'on May 13, 2031, being five years after the Closing Date',
        'on May 14, 2030 and five years from the Closing Date',
        'on the later of May 14, 2030, being five years from the Closing Date, and the sale',
        'on May 14, 2030, being five years of service',
      ])
        assert.deepEqual(found(text), [], text);
    });

    it('may be so many days from it, by their number or their rank', () => {
      const expected = [
        '8 days from the Closing Date, May 14, 2026, is May 22, 2026 but it is said to be May 23, 2026',
      ];
      for (const length of [
        'the eighth (8th) day',
        'the 8th day',
        'the eighth day',
        'eight (8) days',
        'being 8 days',
      ]) {
        const words = /^(?:the|being)/.test(length)
          ? `, ${length} after the Closing Date`
          : ` (${length} after the Closing Date)`;
        assert.deepEqual(found(`on May 23, 2026${words}`), expected, length);
        assert.deepEqual(found(`on May 22, 2026${words}`), [], length);
      }
      assert.deepEqual(found('on May 23, 2026, the eighth (8th) business day after the Closing Date'), []);
      const signing =
        'If you sign on May 14, 2026, it is effective on May 23, 2026, the eighth (8th) day after signing.';
      assert.deepEqual(said(signing), [
        '8 days from signing, May 14, 2026, is May 22, 2026 but it is said to be May 23, 2026',
      ]);
      assert.deepEqual(said('It is effective on May 23, 2026, the eighth (8th) day after signing.'), []);
    });

    it('may stand behind the length and the day that it is counted from', () => {
      const within = (day: string): string => `within ninety (90) days after the Closing Date, ${day}`;
      const expected = [
        '90 days from the Closing Date, May 14, 2026, is August 12, 2026 but it is said to be August 22, 2026',
      ];
      for (const joint of ['that is, by ', 'that is, on ', 'namely ', 'which is ']) {
        assert.deepEqual(found(within(`${joint}August 22, 2026, in full`)), expected, joint);
        assert.deepEqual(found(within(`${joint}August 12, 2026, in full`)), [], joint);
      }
      assert.deepEqual(found(within('unless it was paid by August 22, 2026')), []);
    });

    it('are reckoned from a date behind the words for it, and from that of the thing whose they are', () => {
      const issued = (year: string): string =>
        `on May 14, ${year}, ten (10) years after their issue date, May 14, 2026`;
      assert.deepEqual(found(issued('2035')), [
        '10 years from May 14, 2026 is May 14, 2036 but it is said to be May 14, 2035',
      ]);
      assert.deepEqual(found(issued('2036')), []);
      const trust = (year: string, more = ''): string =>
        `The Voting Trust Agreement of May 14, 2026${more} ended on May 14, ${year}, its fifth anniversary.`;
      assert.deepEqual(said(trust('2032')), [
        '5 years from May 14, 2026 is May 14, 2031 but the anniversary is said to be May 14, 2032',
      ]);
      assert.deepEqual(said(trust('2031')), []);
      assert.deepEqual(said(trust('2032', ', amended on May 14, 2027,')), []);
    });

    it('may stand so long before the day of maturity', () => {
      const par = (date: string, base: string): string =>
        `"Par Call Date" means ${date}, which is three (3) months prior to ${base}.`;
      const matures = 'The Notes mature on August 15, 2031 (the "Stated Maturity").';
      for (const base of [
        'the Stated Maturity',
        'maturity',
        'their maturity date',
        'the Stated Maturity of the Notes',
      ]) {
        const called = base.replace(/^their | of .*/g, '');
        assert.deepEqual(said([par('May 15, 2030', base), matures].join('\n\n')), [
          `3 months before ${called}, August 15, 2031, is May 15, 2031 but it is said to be May 15, 2030`,
        ]);
        assert.deepEqual(said([par('May 15, 2031', base), matures].join('\n\n')), [], base);
        assert.deepEqual(said([par('May 16, 2031', base), matures].join('\n\n')), [], base);
      }
      assert.deepEqual(said(par('May 15, 2030', 'maturity')), []);
      const several = [matures, 'The Bonds mature on August 15, 2041.', par('May 15, 2030', 'maturity')];
      assert.deepEqual(said(several.join('\n\n')), []);
    });

    it('stand so long before the maturity of their own column', () => {
      const table = (call: string): string =>
        [
          '| | 2031 Notes | 2041 Notes |',
          '|---|---|---|',
          '| Maturity date | August 15, 2031 | August 15, 2041 |',
          `| Par call | On or after May 15, 2031 (three months before maturity) | On or after ${call} (three months before maturity) |`,
          '',
        ].join('\n');
      const found = (text: string): readonly string[] => messagesOf('date-implausible', text, 'markdown');
      assert.deepEqual(found(table('May 15, 2041')), []);
      assert.deepEqual(found(table('May 15, 2042')), [
        '3 months before maturity, August 15, 2041, is May 15, 2041 but it is said to be May 15, 2042',
      ]);
    });

    const note = 'PROMISSORY NOTE';
    const hereof = 'The loan is due on May 24, 2031, being the fifth anniversary of the date hereof.';
    const warrant = (base: string): string => `It expires on the fifth anniversary of ${base}, May 24, 2031.`;

    it('are reckoned from the date in a column of the head', () => {
      const counted = '5 years from the date hereof, May 14, 2026, is May 14, 2031';
      for (const head of ['Principal: $250,000.00            Date: May 14, 2026', 'Dated: May 14, 2026      No. 7']) {
        assert.deepEqual(said([note, head, hereof].join('\n\n')), [
          `${counted} but the anniversary is said to be May 24, 2031`,
        ]);
      }
      assert.deepEqual(said([note, 'Lent on a loan of some Date: May 14, 2026', hereof].join('\n\n')), []);
      assert.deepEqual(said([note, 'Date: May 14, 2026 or later', hereof].join('\n\n')), []);
    });

    it('are reckoned from the date beside the sum and the place of a note, or of an agreement with its title', () => {
      const counted = '5 years from the date hereof, May 14, 2026, is May 14, 2031';
      for (const head of [
        '$250,000.00                        Portland, Oregon\n                                   May 14, 2026',
        'US$250,000              May 14, 2026',
        'May 14, 2026            $250,000.00',
        'New York, New York, May 14, 2026',
      ]) {
        const expected = [`${counted} but the anniversary is said to be May 24, 2031`];
        assert.deepEqual(said([note, head, hereof].join('\n\n')), expected, head);
      }
      assert.deepEqual(
        said([note, 'A payment of $250,000.00 was due in Portland May 14, 2026', hereof].join('\n\n')),
        [],
      );
      const escrow = 'This Escrow Agreement is made as of May 14, 2026 by Cedar Yards LLC.';
      assert.deepEqual(said([escrow, warrant('the date of this Escrow Agreement')].join('\n\n')), [
        '5 years from the date of this Escrow Agreement, May 14, 2026, is May 14, 2031 but the anniversary is said to be May 24, 2031',
      ]);
    });

    it('are reckoned from a labelled day, unless the label stands there with two', () => {
      for (const [label, base] of [
        ['Issue Date', 'the Issue Date'],
        ['Date of Issuance', 'the date of issuance'],
        ['Date of Issuance', 'the date hereof'],
        ['1. Commencement Date', 'the Commencement Date'],
      ] as const) {
        const found = said([`${label}: May 14, 2026`, warrant(base)].join('\n\n'));
        assert.equal(found.length, 1, label);
      }
      const two = ['Issue Date: May 14, 2026', 'Issue Date: August 2, 2026', warrant('the Issue Date')];
      assert.deepEqual(said(two.join('\n\n')), []);
    });
  });
});
