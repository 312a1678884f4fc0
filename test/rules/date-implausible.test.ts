import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser, changeBetween, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { isSlip } from '../../server/src/analysis/model/date/odd-year.ts';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { compareDays, type CalendarDay } from '../../server/src/analysis/words/day-count.ts';
import { checkFinds, checkFixes, checkSilent } from '../harness/check.ts';
import { anyDay } from '../words/any-day.ts';

const said = (text: string): readonly string[] =>
  diagnose(readDraft(text, 'plain')).flatMap(({ rule, message }) => (rule.id === 'date-implausible' ? [message] : []));

const text = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

describe('date-implausible', () => {
  describe('years', () => {
    it('are a slip where one digit is dropped, added, changed or swapped with its neighbour', () => {
      const slips = ['203', '200', '20003', '12003', '2203', '2033', '3003', '0203', '2030', '2004'];
      for (const written of slips) assert.ok(isSlip(written, '2003'), written);
      for (const written of ['230', '2300', '1999', '3002', '22003x', '20'])
        assert.ok(!isSlip(written, '2003'), written);
    });

    it('say what they are where the draft states no other date', () => {
      checkFinds(
        `
Signed on June 9, 19990.
          ^^^^^^^^^^^^^ warning: the year is 19990, which has five digits
`,
        'date-implausible',
      );
    });

    it('of three digits get the one that makes them a year among those of the draft', () => {
      const fixes = (text: string): readonly string[] =>
        diagnose(readDraft(text, 'plain')).flatMap((finding) => finding.fixes().map(({ title }) => title));
      const others = 'It was signed on May 2, 2021 and ends on May 1, 2026.\n';
      assert.deepEqual(fixes(`Amended on June 9, 203. ${others}`), ['Make it June 9, 2023']);
      assert.deepEqual(fixes(`Amended on June 9, 202. ${others}`), ['Make it June 9, 2021', 'Make it June 9, 2026']);
      assert.deepEqual(fixes(`Amended on June 9, 198. ${others}`), []);
    });

    it('of five digits lose the one that is too many, one that stands twice first', () => {
      const fixes = (text: string): readonly string[] =>
        diagnose(readDraft(text, 'plain')).flatMap((finding) => finding.fixes().map(({ title }) => title));
      assert.deepEqual(fixes('Signed on June 9, 20014.\n'), ['Make it June 9, 2014', 'Make it June 9, 2004']);
      assert.deepEqual(fixes('Signed on June 9, 19998.\n'), ['Make it June 9, 1998', 'Make it June 9, 1999']);
    });

    it('are put right in every form of their date, on its weekday too', () => {
      checkFixes(
        `
Signed on the 9th day of June, two thousand three, and due on Wednesday, the 9th day of June, two thousand two hundred four (2204).
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the year is 2204 but the draft's other dates are of 2003 to 2004

A payment falls due on June 9, 2004.
`,
        [
          'Signed on the 9th day of June, two thousand three, and due on Wednesday, the 9th day of June, two thousand four (2004).\n\nA payment falls due on June 9, 2004.\n',
        ],
        'date-implausible',
      );
    });

    it('are late where a day that is past has one far ahead of all others, and a slip of one of them', () => {
      const late = (lead: string, year: string, others = '2018 and May 2, 2020'): readonly string[] =>
        said(`It is made on May 2, ${others}.\n\nThe report ${lead} June 9, ${year}, and all that follows, stands.`);
      const wrong = "the year is 2091 but the draft's other dates are of 2018 to 2020";
      for (const lead of ['dated', 'dated as of', 'filed with the Commission on', 'for the year ended']) {
        assert.deepEqual(late(lead, '2081'), [wrong.replace('2091', '2081')], lead);
      }
      assert.deepEqual(late('due on', '2081'), []);
      assert.deepEqual(late('to be held on or before', '2081'), []);
      assert.deepEqual(late('dated', '2033'), []);
      assert.deepEqual(late('dated', '2077'), []);
      assert.deepEqual(late('dated', '1996', '1969 and May 2, 1970'), []);
      assert.deepEqual(late('dated', '2024', '2004 and May 2, 2004'), []);
    });

    const silent = [
      'made on May 1, 2003, with a term of 999 years from May 1, 2003 to April 30, 3002',
      'made on May 1, 2003 and valid through December 31, 9999',
      'made on May 1, 2000; on May 1, 2500 shares vest, and on June 1, 2500 Units do',
      'made on May 1, 2003 under the Charter of May 2, 1670 and the Act of July 26, 1803',
      'made on May 1, 2003 under the Bond due July 1, 2103',
      'made on May 1, 2003 and again on July 5, 2788',
    ];
    for (const words of silent)
      it(`are left alone in a draft ${words}`, () => checkSilent(`This draft is ${words}.\n`, 'date-implausible'));

    it('are judged again when the other years change', () => {
      const drafts = [2003, 2093, 2003].map((year) => `Due on May 1, 2203.\n\nMade on May 1, ${year}.\n`);
      const analyser = new Analyser('', 'plain');
      let last = '';
      const found = drafts.map((draft) => {
        const edited = analyser.edit(draft, changeBetween(last, draft));
        last = draft;
        return diagnose(edited).map(({ message }) => message);
      });
      const message = "the year is 2203 but the draft's other dates are of 2003";
      assert.deepEqual(found, [[message], [], [message]]);
    });
  });

  describe('periods', () => {
    it('are found exactly where they end before they begin', () => {
      fc.assert(
        fc.property(anyDay(2090), anyDay(2090), (from, to) => {
          const reversed = compareDays(from, to) > 0;
          for (const draft of [
            `It runs from ${text(from)} through ${text(to)}.`,
            `It commences on ${text(from)} and expires on ${text(to)}.`,
            `(${text(from)} - ${text(to)})`,
          ]) {
            const expected = [`the period ends on ${text(to)}, before it begins on ${text(from)}`];
            assert.deepEqual(said(draft), reversed ? expected : [], draft);
          }
        }),
      );
    });

    it('are put right by a day that the draft states elsewhere, if it states one', () => {
      const draft = (from: string, to: string): string =>
        `It runs from ${from} to ${to}.\n\nThe Engagement ends on March 31, 2005.\n`;
      checkFixes(
        `
It runs from May 1, 2004 to March 31, 2003.
                            ^^^^^^^^^^^^^^ warning: the period ends on March 31, 2003, before it begins on May 1, 2004
             ^^^^^^^^^^^ related: the beginning

The Engagement ends on March 31, 2005.
`,
        [draft('May 1, 2004', 'March 31, 2005'), draft('May 1, 2002', 'March 31, 2003')],
        'date-implausible',
      );
    });

    const silent = [
      'the maturity date is moved from May 1, 2004 to March 31, 2004',
      'assets fell from May 1, 2004 to March 31, 2004',
      'from October 1 to March 31, 2004',
      'three years from May 1, 2004 to March 31, 2004',
      'the Notes dated May 1, 2004, until replaced by those of March 31, 2004',
    ];
    for (const words of silent) it(`are none in ${words}`, () => checkSilent(`In it, ${words}.\n`, 'date-implausible'));
  });

  it('finds dates that follow each other the wrong way round', () => {
    checkFixes(
      `
The dividend is payable on May 15, 2004 to holders of record on June 7, 2004.
                           ^^^^^^^^^^^^ warning: the payment is on May 15, 2004, before its record date, June 7, 2004
                                                                ^^^^^^^^^^^^ related: the record date

The Lease dated May 5, 2004, as amended by Amendment No. 1 dated as of January 9, 2004, is in force.
                                                                       ^^^^^^^^^^^^^^^ warning: the amendment is of January 9, 2004, before what it amends, of May 5, 2004
                ^^^^^^^^^^^ related: the date of what is amended

The amendment of January 9, 2005 is attached.

It replaces Amendment No. 3 to Lease Agreement dated June 1, 2001 and Amendment No. 4 to Lease Agreement dated March 1, 2001.
                                                                                                               ^^^^^^^^^^^^^ warning: this one is of March 1, 2001, before the one numbered before it, of June 1, 2001
                                                     ^^^^^^^^^^^^ related: the date of the one before
`,
      [
        'The dividend is payable on May 15, 2004 to holders of record on June 7, 2004.\n\nThe Lease dated May 5, 2004, as amended by Amendment No. 1 dated as of January 9, 2005, is in force.\n\nThe amendment of January 9, 2005 is attached.\n\nIt replaces Amendment No. 3 to Lease Agreement dated June 1, 2001 and Amendment No. 4 to Lease Agreement dated March 1, 2001.\n',
      ],
      'date-implausible',
    );
  });

  it('holds a supplement to the prospectus on its cover and to no other', () => {
    const cover = (title: string, foot: string): string =>
      `PROSPECTUS SUPPLEMENT\n${title}\n\n2,500 (two thousand five hundred) shares\n\n${foot}\n`;
    const foot = 'The date of this prospectus supplement is January 5, 2025.';
    for (const title of [
      '(To Prospectus dated January 8, 2025)',
      '(To the base prospectus dated as of January 8, 2025)',
      '**(To Prospectus Dated January 8, 2025)**',
    ])
      assert.deepEqual(
        said(cover(title, foot)),
        ['the supplement is of January 5, 2025, before its prospectus, of January 8, 2025'],
        title,
      );
    for (const [title, end] of [
      ['(To Prospectus dated January 5, 2025)', foot],
      ['(To Prospectus dated December 20, 2024)', foot],
      ['(See the Prospectus dated January 8, 2025)', foot],
      ['(To Prospectus dated January 8, 2025)', 'The date of this prospectus is January 5, 2025.'],
      [`${'It is offered by dealers. '.repeat(150)}\n\n(To Prospectus dated January 8, 2025)`, foot],
    ] as const)
      checkSilent(cover(title, end), 'date-implausible');
  });

  it('moves no date that the draft states again where the other one may be moved', () => {
    const report =
      'We consent to our report dated March 12, 2026 on the statements for the year ended December 31, 2026.';
    const titles = (text: string): readonly string[] => {
      const draft = readDraft(`${text}\n`, 'plain');
      return diagnose(draft).flatMap(({ fixes }) => fixes().map(({ title }) => title));
    };
    assert.equal(titles(report).length, 2);
    assert.deepEqual(titles(`${report}\n\nOur report dated March 12, 2026 refers to a change.`), [
      'End the period on December 31, 2025',
    ]);
  });

  describe('a certificate is signed after what it tells of', () => {
    const certificate = (event: string, signed: string): string =>
      `The Board of Directors of Alder Mills, Inc., ${event}, resolved to split the stock.\n\n${signed}\n\n/s/ Ann Alder\nAnn Alder, Secretary\n`;
    const wrong = (signed: string, event: string): readonly string[] => [
      `it is signed on ${signed}, before what it tells of, of ${event}`,
    ];
    const witness = 'IN WITNESS WHEREOF, I have set my hand this 16th day of March, 2026.';

    it('be that a meeting or a resolution, in a testimonium or a line', () => {
      const expected = wrong('March 16, 2026', 'April 3, 2026');
      assert.deepEqual(said(certificate('at a meeting duly held on April 3, 2026', witness)), expected);
      assert.deepEqual(said(certificate('by resolutions adopted on April 3, 2026', witness)), expected);
      assert.deepEqual(said(certificate('at a meeting held on April 3, 2026', 'Dated: March 16, 2026')), expected);
      assert.deepEqual(said(certificate('at a meeting duly held on March 3, 2026', witness)), []);
      assert.deepEqual(said(certificate('at a meeting duly held on March 16, 2026', witness)), []);
    });

    it('but not after a meeting to come, nor where it is signed as of a day', () => {
      assert.deepEqual(said(certificate('for the meeting to be held on April 3, 2026', witness)), []);
      const asOf = 'IN WITNESS WHEREOF, it is signed as of the 16th day of March, 2026.';
      assert.deepEqual(said(certificate('at a meeting duly held on April 3, 2026', asOf)), []);
      const other = `${certificate('at a meeting duly held on March 3, 2026', witness)}\nEXHIBIT A\n\nThe meeting was held on April 3, 2026.\n`;
      assert.deepEqual(said(other), []);
    });

    it('and a consent after the report that it is to the use of', () => {
      const consent = (day: string): string =>
        `CONSENT OF AUDITORS\n\nWe consent to the use of our report dated March 9, 2026 on Alder Mills, Inc.\n\n/s/ Hale & Winter LLP\n\nTulsa, Oklahoma\n${day}\n`;
      assert.deepEqual(said(consent('March 4, 2026')), wrong('March 4, 2026', 'March 9, 2026'));
      assert.deepEqual(said(consent('March 14, 2026')), []);
      assert.deepEqual(said(consent('The office closed on March 4, 2026')), []);
    });
  });

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
      assert.deepEqual(
        found('on May 14, 2030, being 60 months following the Closing Date'),
        expected('60 months', 'May 14, 2031'),
      );
      for (const text of [
        'on May 14, 2031, being five (5) years from the Closing Date',
        'on May 13, 2031, being five years after the Closing Date',
        'on May 14, 2030 and five years from the Closing Date',
        'on May 14, 2030, five years from the Closing Date',
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
      const found = (text: string): readonly string[] =>
        diagnose(readDraft(text, 'markdown')).flatMap(({ rule, message }) =>
          rule.id === 'date-implausible' ? [message] : [],
        );
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
