import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy } from '../harness/facts.ts';

describe('references', () => {
  const references: Readonly<Record<string, readonly string[]>> = {
    'a section': [
      'Section 4.2',
      'Section 4.2(b)',
      'Section 4(a)(1)',
      'Section 10A',
      'SECTION 7',
      'Section 3-114',
      'section 9',
    ],
    'an article': ['Article IV', 'Article Three', 'ARTICLE TWENTY-ONE', 'Article Three (3)'],
    'a sign for a section': ['\u00a7 78.195', '\u00a7\u00a7 78.195'],
    'a rule or a regulation': ['Rule 424(b)(3)', 'Rule 10b-5', 'Regulation 14A'],
    'a page, an exhibit, a schedule': [
      'page 12',
      'Page 12 of 39',
      'Exhibit 3.4',
      'Exhibit A',
      'Exhibit A-1',
      'Schedule 2',
      'Annex B',
    ],
    'what a capital makes one': ['Form 10', 'Item 5', 'Title 7', 'Part II', 'Suite 400', 'Phase Two'],
    'a number': ['No. 333-101561', 'Nos. 12', 'No. 7'],
    'a telephone': ['(616) 555-0142', '616-555-0142'],
    'a registration or a form': ['333-101561', '10-KSB', '94-1234567'],
  };
  for (const [name, written] of Object.entries(references)) {
    for (const reference of written) {
      it(`${name}: ${reference}`, () => {
        const text = `It is filed as ${reference} hereof, and is kept.\n`;
        assert.deepEqual(coveredBy('reference', text), [reference]);
        assert.deepEqual(coveredBy('amount', text), []);
      });
    }
  }

  const cut: Readonly<Record<string, readonly string[]>> = {
    'Section (a)(1)': ['Section (a)(1)'],
    'Section 4.2 (b)': ['Section 4.2'],
    'Section 4(abcde)': ['Section 4'],
    'Section 4(a': ['Section 4'],
    'Section 4. A': ['Section 4'],
    'Section 4 -A': ['Section 4'],
    'Section 4- A': ['Section 4'],
    'Section IV-A': ['Section IV-A'],
    'Section IV.2': ['Section IV.2'],
    'Section Three (3': ['Section Three'],
    'Section Three (b)': ['Section Three'],
    'Sections 2, three': ['Sections 2'],
    'Section 2, or 3': ['Section 2, or 3'],
    'Section 2 to 3': ['Section 2 to 3'],
    'Section 2, 3': ['Section 2'],
    'Section 2, 3(b)': ['Section 2, 3(b)'],
    '\u00a7 2, 3': ['\u00a7 2'],
    '\u00a7\u00a7 2, 3': ['\u00a7\u00a7 2, 3'],
    'Item 2, 3': ['Item 2'],
    'Items 2, 3': ['Items 2, 3'],
    'NOS. 5': ['NOS. 5'],
    '(616)555-0142': ['(616)555-0142'],
    '616 - 555-0142': ['616 - 555-0142'],
    '616 555-0142': ['555-0142'],
    '(61) 555-0142': ['555-0142'],
    '6,16-555-0142': ['555-0142'],
  };
  for (const [written, covered] of Object.entries(cut)) {
    it(`go as far as their number: ${written}`, () => {
      assert.deepEqual(coveredBy('reference', `It is filed under ${written} of it.\n`), covered);
    });
  }

  const none = [
    ...['Section (abcde)', 'section a', 'Section iv', 'Section Iv', 'Section First', 'items 2', 'item 5'],
    ...['phase two', 'suite 400', 'No . 5', 'No 5', '(616) 555 0142', '(616) 555-014', '333 -101561', '333- 101561'],
    ...['333-101', '3.33-101561', '10-ksb', '10-KSBXX', '10- KSB', '5 :00 am', '5:000 am', '115:00 am', '5:00'],
    ...['5:00 hours', '5.5:00 am'],
  ];
  for (const written of none) {
    it(`are none: ${written}`, () => {
      assert.deepEqual(coveredBy('reference', `It is filed under ${written} of it.\n`), []);
    });
  }

  it('a time of the day: 5:00 p.m.', () => {
    assert.deepEqual(coveredBy('reference', 'by 5:00 p.m. or 11:59 PM in the City of New York\n'), ['5:00', '11:59']);
  });

  it('go on with and, or, through and commas', () => {
    assert.deepEqual(coveredBy('reference', 'under Sections 2, 3 and 4(b), or Articles 5 through 7 of it.\n'), [
      'Sections 2, 3 and 4(b)',
      'Articles 5 through 7',
    ]);
  });

  const amounts: readonly (readonly [text: string, ...amounts: string[]])[] = [
    ['pursuant to Section 4 hereof, 650 shares are retired', '650'],
    ['pursuant to Section 4, 650 shares are retired', '650'],
    ['under \u00a7 78.195, 650 shares are retired', '650'],
    ['an item of 5,000 dollars, a part of 3,000 and a unit of 2,000', '5,000 dollars', '3,000', '2,000'],
    ['no 600 shares and no fewer than 700 shares', '600', '700'],
    ['a fee of $333 and 101,561 shares', '$333', '101,561'],
  ];
  for (const [text, ...expected] of amounts) {
    it(`leave the amounts in: ${text}`, () => assert.deepEqual(coveredBy('amount', `${text}.\n`), expected));
  }
});
