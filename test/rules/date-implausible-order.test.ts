import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { compareDays, type CalendarDay } from '../../server/src/analysis/words/day-count.ts';
import { checkFixes, checkSilent } from '../harness/check.ts';
import { messagesOf } from '../harness/messages.ts';
import { anyDay } from '../words/any-day.ts';

const said = (text: string): readonly string[] => messagesOf('date-implausible', text);

const text = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

describe('date-implausible', () => {
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
});
