import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

/** The events of a text as one line each: `the special meeting: special of holders 2003-4-24`. */
const eventsOf = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact, text: own }) => {
    if (fact.kind !== 'event') return [];
    const { what, assembly, definite, date } = fact;
    const who = assembly === undefined ? '' : ` of ${assembly}`;
    return [
      `${definite ? 'the ' : ''}${own.replace(/\s+/g, ' ')}: ${what}${who} ${date.year}-${date.month}-${date.day}`,
    ];
  });

describe('an event', () => {
  const stated: Readonly<Record<string, string>> = {
    'At a special meeting of the stockholders duly called and held on April 24, 2003 it was approved.':
      'special meeting: special of holders 2003-4-24',
    'The annual meeting of shareholders was held on Thursday, April 24, 2003.':
      'the annual meeting: annual of holders 2003-4-24',
    'The special meeting to be held on April 24, 2003 is called.': 'the special meeting: special 2003-4-24',
    'The Board of Directors met at a meeting held on the 24th day of April, 2003.':
      'meeting: meeting of board 2003-4-24',
    'The Committee met. The Board of Directors met at a meeting held on April 24, 2003.':
      'meeting: meeting of board 2003-4-24',
    'The meeting was adjourned until April 30, 2003.': 'the adjourned: adjourned 2003-4-30',
    'The special meeting of April 24, 2003 is over.': 'the special meeting: special 2003-4-24',
    'We consent to the use of our report dated April 24, 2003.': 'report: report 2003-4-24',
    'Our reports, dated April 24, 2003, refer to it.': 'the reports: report 2003-4-24',
    'It is attached. Our report dated April 24, 2003 refers to it.': 'the report: report 2003-4-24',
    'Resolutions adopted by the Board of Directors on April 24, 2003 stand.':
      'Resolutions: resolution of board 2003-4-24',
    'Such resolution, approved by the members on April 23, 2003, stands.':
      'the resolution: resolution of holders 2003-4-23',
    'The special meeting will take place on April 24, 2003.': 'the special meeting: special 2003-4-24',
    'The special meeting was held, as the holders know, on Thursday, April 24, 2003.':
      'the special meeting: special 2003-4-24',
    'The special meeting of the holders of Alder, Inc. on April 24, 2003 was held.':
      'the special meeting: special 2003-4-24',
    'At this annual meeting called on April 24, 2003 it was approved.': 'the annual meeting: annual 2003-4-24',
    'Such extraordinary general meeting was called on April 24, 2003.':
      'the extraordinary general meeting: meeting 2003-4-24',
    'The meeting held on April 24, 2003 was adopted on May 1, 2003.': 'the meeting: meeting 2003-4-24',
    'The special meeting of Alder, Inc. Members held on April 24, 2003 is over.':
      'the special meeting: special of holders 2003-4-24',
    'The meeting held for fiscal 2003 on April 24, 2003 is over.': 'the meeting: meeting 2003-4-24',
    'The meeting was adjourned to April 24, 2003.': 'the adjourned: adjourned 2003-4-24',
    'The Board adjourned its meeting until April 24, 2003.': 'meeting: adjourned of board 2003-4-24',
    'The meeting was reconvened on April 24, 2003.': 'the meeting: adjourned 2003-4-24',
    'An adjourned special meeting was held on April 24, 2003.': 'adjourned special meeting: adjourned 2003-4-24',
    'The above resolutions were approved by the directors on April 24, 2003.':
      'the above resolutions: resolution of board 2003-4-24',
    'The foregoing resolution was passed on April 24, 2003.': 'the foregoing resolution: resolution 2003-4-24',
    'The stockholders, who vote, called a meeting to be held on April 24, 2003.':
      'meeting: meeting of holders 2003-4-24',
    'The stockholders of the Company agree. A meeting was held on April 24, 2003.': 'meeting: meeting 2003-4-24',
    'A meeting of the Board for the stockholders was held on April 24, 2003.': 'meeting: meeting of board 2003-4-24',
  };
  for (const [text, line] of Object.entries(stated)) {
    it(`is read in: ${text}`, () => {
      assert.deepEqual(eventsOf(`${text}\n`), [line]);
    });
  }

  it('is read across a line end', () => {
    assert.deepEqual(eventsOf('At a special\nmeeting of the members held on\nApril 24, 2003 it was approved.\n'), [
      'special meeting: special of holders 2003-4-24',
    ]);
  });

  const silent = [
    'The notice of the special meeting was mailed on April 24, 2003.',
    'The record date for the meeting is the close of business on April 1, 2003.',
    'Each such meeting shall be held before April 24, 2003.',
    'The resolution was filed on April 24, 2003.',
    'The grants were approved at the meeting of the Audit Committee of the Board (the "Committee") held on April 24, 2003.',
    'It was approved at a Compensation Committee meeting held on April 24, 2003.',
    'The Special Committee of the Board of Directors held a special meeting on April 24, 2003.',
    'The meeting is over; it was paid on April 24, 2003.',
    'The resolution of the members was read to them on April 24, 2003.',
    'A meeting was held. The shares were sold on April 24, 2003.',
    'The meeting was held; it ended on April 24, 2003.',
    'The meeting held in April 2003 was approved on April 24, 2003.',
    'The meeting was held; on April 24, 2003 it rained.',
    'The meeting held before the vote on April 24, 2003 was short.',
    'The special meeting is, as the holders know, on April 24, 2003.',
    'The meeting is to be held to April 24, 2003.',
    'The meeting was called and held at April 24, 2003.',
    'The adjournment on April 24, 2003 was short.',
    'A regular meeting was held until April 24, 2003.',
    'The resolution was called on April 24, 2003.',
    'The resolution was adopted until April 24, 2003.',
    'The meeting, which everyone who holds any of the shares of any class or series of the Company may come to and at which each share has but one vote for each of the directors, was held on April 24, 2003.',
  ];
  for (const text of silent) {
    it(`is not: ${text}`, () => {
      assert.deepEqual(eventsOf(`${text}\n`), []);
    });
  }
});
