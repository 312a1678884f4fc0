import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, changeBetween, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { isSlip } from '../../server/src/analysis/model/date/odd-year.ts';
import { checkFinds, checkFixes, checkSilent } from '../harness/check.ts';
import { messagesOf } from '../harness/messages.ts';

const said = (text: string): readonly string[] => messagesOf('date-implausible', text);

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
});
