import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { coveredBy, factsOf } from '../harness/facts.ts';

/** Each period of a text as one line: `from May 1, 2001 to May 1, 2003: 2 year`. */
const periods = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) => {
    if (fact.kind !== 'period') return [];
    const { from, to, length } = fact;
    const [begins, ends] = [from, to].map(({ year, month, day }) => dateText(year, month, day));
    return [`from ${begins} to ${ends}${length ? `: ${length.count} ${length.unit}` : ''}`];
  });

const one = 'from May 1, 2001 to April 30, 2003';

describe('periods', () => {
  const stated = [
    'from May 1, 2001 to April 30, 2003',
    'from and including May 1, 2001 to and including April 30, 2003',
    'beginning on Tuesday, May 1, 2001, through Wednesday, April 30, 2003',
    'commencing May 1, 2001 (the "Start Date") and ending at the close of business on April 30, 2003',
    'It begins on May 1, 2001, and, unless sooner ended under Section 4, will end at 11:59 p.m. on April 30, 2003',
    'for the period May 1, 2001 through April 30, 2003',
    'the season (May 1, 2001 - April 30, 2003)',
    'starting on the 1st day of May, 2001 and expiring on the 30th day of April, 2003',
    'from 1 May 2001 until 30 April 2003',
    'shall commence as of May 1, 2001 and shall continue in full force and effect until April 30, 2003',
    'from May 1, 2001 \u2014 April 30, 2003',
    'the season May 1, 2001 \u2013 April 30, 2003',
    'from May 1, 2001, if all agree, to April 30, 2003',
    'from May 1, 2001 at 5 p.m. to April 30, 2003',
    'from May 1, 2001 at 5:00 p.m. to April 30, 2003',
    'on May 1, 2001 through April 30, 2003',
    'What was is extended. It runs from May 1, 2001 to April 30, 2003',
    'commencing at 12:01 a.m. on May 1, 2001 and expiring at 11:59 p.m., local time, on April 30, 2003',
    'beginning on the Effective Date of May 1, 2001 and ending on April 30, 2003',
    'between May 1, 2001 and April 30, 2003, inclusive',
    'at any time between the 1st day of May, 2001, and the 30th day of April, 2003',
  ];
  for (const text of stated) it(text, () => assert.deepEqual(periods(`${text}.\n`), [one]));

  const none = [
    'the Agreement dated May 1, 2001 to be amended on April 30, 2003',
    'Amendment No. 4 dated as of May 1, 2001 to Credit Agreement dated as of April 30, 2003',
    'the maturity date is extended from May 1, 2001 to April 30, 2003',
    'revenues rose from May 1, 2001 to April 30, 2003',
    'from May 1, 2001. To April 30, 2003',
    'May 1, 2001 to April 30, 2003',
    'May 1, 2001, April 30, 2003',
    'at May 1, 2001 and April 30, 2003',
    'the increase between May 1, 2001 and April 30, 2003',
    'between May 1, 2001 and April 30, 2003, balances changed',
    'the agreement between them of May 1, 2001 and April 30, 2003',
    'between May 1, 2001 and the notice of April 30, 2003',
    'begins on May 1, 2001; a fee is due until April 30, 2003',
    'from May 1, 2001, April 30, 2003',
    'from May 1, 2001 (the "Start" to April 30, 2003',
    'from May 1, 2001, unless sooner ended to April 30, 2003',
    'from May 1, 2001 and two years to April 30, 2003',
    'from May 1, 2001 for two years or more to April 30, 2003',
    'commencing on or near May 1, 2001 and ending April 30, 2003',
    'it has grown from May 1, 2001 through April 30, 2003',
    'it is extended for the good of all of it from May 1, 2001 to April 30, 2003',
  ];
  for (const text of none) it(`none in ${text}`, () => assert.deepEqual(periods(`${text}.\n`), []));

  it('carry the length that their sentence gives them', () => {
    const lengths = [
      'two (2) years from May 1, 2001 to April 30, 2003',
      'a twenty-four (24) month period commencing May 1, 2001 and ending April 30, 2003',
      'a term of 104 weeks (the "Term"), which shall commence on May 1, 2001 and expire on April 30, 2003',
      'from May 1, 2001 for a further period of 729 days until April 30, 2003',
      'from May 1, 2001 through April 30, 2003 (two years)',
      'for a term of two (2) years (unless sooner ended) and, subject to Paragraphs 2.B and 3, shall commence on May 1, 2001 and end on April 30, 2003',
    ];
    assert.deepEqual(
      lengths.flatMap((text) => periods(`The lease runs ${text}.\n`)),
      [`${one}: 2 year`, `${one}: 24 month`, `${one}: 104 week`, `${one}: 729 day`, `${one}: 2 year`, `${one}: 2 year`],
    );
  });

  const long: Readonly<Record<string, string>> = {
    'for ten years to': '10 year',
    'for a full term of ten (10) years until': '10 year',
    'and ten years thereafter to': '10 year',
  };
  for (const [between, length] of Object.entries(long)) {
    const text = `from May 1, 2001 ${between} April 30, 2011`;
    it(`carry the length between: ${text}`, () => {
      assert.deepEqual(periods(`${text}.\n`), [`from May 1, 2001 to April 30, 2011: ${length}`]);
    });
  }

  const counted: Readonly<Record<string, string | undefined>> = {
    'the ten years commencing': '10 year',
    'At least one ends. Ten years': '10 year',
    'ten consecutive years': '10 year',
    'one hundred and twenty (120) months': '120 month',
    'a ten-year lease (as the "Lease")': '10 year',
    'is extended ten years': '10 year',
    'a ten-year lease "Lease")': undefined,
    'a ten-year lease of land': undefined,
    'a ten\u2013year lease': '10 year',
    '(as amended) one year': '1 year',
    'two (2) one-year renewal': undefined,
    'at least some further ten years': undefined,
    'fourty years': undefined,
    'a (ten-year) term': undefined,
    'at least ten years': undefined,
    'ten years each': undefined,
    'each ten years': undefined,
    'two to ten years': undefined,
    'two or ten years': undefined,
    '2 1/2 years': undefined,
    '4-5 years': undefined,
    'two (2) one-year terms': undefined,
    'ten (11) years': undefined,
    'ten [10] years': undefined,
    'ten business days': undefined,
    '12345 days': undefined,
    '1,200 days': undefined,
    '0 days': undefined,
    'one-half year': undefined,
    'first year': undefined,
  };
  for (const [before, length] of Object.entries(counted)) {
    const text = `${before} from May 1, 2001 to April 30, 2011`;
    it(`carry ${length === undefined ? 'no length' : 'the length before'}: ${text}`, () => {
      const period = 'from May 1, 2001 to April 30, 2011';
      assert.deepEqual(periods(`${text}.\n`), [length === undefined ? period : `${period}: ${length}`]);
    });
  }

  const followed: Readonly<Record<string, string | undefined>> = {
    ' (ten years)': '10 year',
    ', being ten years': '10 year',
    ', a period of ten years': '10 year',
    ' for ten years': '10 year',
    ', both dates inclusive, a period of ten years': '10 year',
    ', inclusive (ten years)': '10 year',
    ', ten years': undefined,
    ', for ten years)': undefined,
    ' for ten years or more': undefined,
    ' (ten years and more)': undefined,
    ' (ten years long)': undefined,
    ', for a period of at least ten years': undefined,
  };
  for (const [behind, length] of Object.entries(followed)) {
    const text = `from May 1, 2001 to April 30, 2011${behind}`;
    it(`carry ${length === undefined ? 'no length' : 'the length behind'}: ${text}`, () => {
      const period = 'from May 1, 2001 to April 30, 2011';
      assert.deepEqual(periods(`${text}.\n`), [length === undefined ? period : `${period}: ${length}`]);
    });
  }

  it('end, or begin, on the day from which their length is counted', () => {
    const [from, to] = ['May 1, 2001', 'April 30, 2011'];
    const period = `from ${from} to ${to}: 10 year`;
    for (const text of [
      `It ends ten (10) years after ${from}, on ${to}.`,
      `It is due ten years from ${from}, i.e., ${to}.`,
      `It is due on the date that is ten years following ${from} (${to}).`,
      `It ends on ${to}, which is ten (10) years after ${from}.`,
      `It ends on ${to} (ten years from ${from}).`,
      `It lasts ten years following the Closing, i.e., from ${from} to ${to}.`,
      `It lasts ten years after Closing (that is, from ${from} to ${to}).`,
    ])
      assert.deepEqual(periods(text), [period], text);
    for (const text of [
      `It ends within ten years after ${from}, on ${to}.`,
      `It ends ten years before ${from}, on ${to}.`,
      `It ends ten years after ${from}, ${to} and others.`,
      `It ends ten years after ${from}, if not on ${to}.`,
      `It ends ten years after ${from} (${to} at the latest).`,
      `It ends on ${to}, ten years or more after ${from}.`,
      `It ends on ${to} (ten years from ${from} at least).`,
      `It ends on ${to}, at least ten years after ${from}.`,
    ])
      assert.deepEqual(periods(text), [], text);
    const apart = `It lasts ten years following the Closing, from ${from} to ${to}.`;
    assert.deepEqual(periods(apart), [`from ${from} to ${to}`]);
  });

  it('say where each form of their length stands', () => {
    const text = 'the twenty-four (24) months from May 1, 2001 to April 30, 2003\n';
    const lengths = factsOf(text).flatMap(({ fact }) => (fact.kind === 'period' && fact.length ? [fact.length] : []));
    const own = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
    assert.deepEqual(
      lengths.map(({ at, unitAt, numbers }) => [
        own(at),
        own(unitAt),
        ...numbers.map(({ form, at: place, pieces }) => [form, own(place), pieces.map(own)]),
      ]),
      [
        [
          'twenty-four (24) months',
          'months',
          ['words', 'twenty-four', ['twenty', '-', 'four']],
          ['figures', '24', ['24']],
        ],
      ],
    );
  });

  const spans: Readonly<Record<string, string>> = {
    'The term of ten years commencing from May 1, 2001 to April 30, 2011 is it.':
      'ten years commencing from May 1, 2001 to April 30, 2011',
    'It begins on May 1, 2001 and will end on April 30, 2011, as said.':
      'begins on May 1, 2001 and will end on April 30, 2011',
    'The season (May 1, 2001 to April 30, 2011) is it.': '(May 1, 2001 to April 30, 2011',
    'It runs from May 1, 2001 to April 30, 2011, being ten years, as said.':
      'from May 1, 2001 to April 30, 2011, being ten years',
  };
  for (const [text, covered] of Object.entries(spans)) {
    it(`are covered with their length: ${text}`, () => assert.deepEqual(coveredBy('period', `${text}\n`), [covered]));
  }

  it('stand in a sheet of terms, in lines or in a table', () => {
    const sheet = 'Lease Commencement Date:  May 1, 2001\nLease Expiration Date:    April 30, 2003\n';
    assert.deepEqual(periods(sheet), [one]);
    assert.deepEqual(periods(`${sheet}Lease Term:   Two (2) years\n`), [`${one}: 2 year`]);
    const rows = '| Start Date | May 1, 2001 |\n| --- | --- |\n| End Date | April 30, 2003 |\n| Term | 24 months |\n';
    assert.deepEqual(periods(rows), [`${one}: 24 month`]);
    for (const other of ['Prior Expiration Date', 'Option Date', 'Expiration']) {
      assert.deepEqual(periods(sheet.replace('Lease Expiration Date', other)), [], other);
    }
    assert.deepEqual(periods(sheet.replace('Commencement', 'Execution')), []);
  });

  it('follow each other, and the end of one begins no other', () => {
    assert.deepEqual(periods('From May 1, 2001 through May 31, 2001 and through June 30, 2001.\n'), [
      'from May 1, 2001 to May 31, 2001',
    ]);
    assert.deepEqual(periods('(i) May 1, 2001 through May 31, 2001, (ii) June 1, 2001 through June 30, 2001.\n'), [
      'from May 1, 2001 to May 31, 2001',
      'from June 1, 2001 to June 30, 2001',
    ]);
  });
});
