import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';

describe('dates', () => {
  describe('with a weekday', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const weekdays = (text: string): readonly (string | undefined)[] =>
      factsOfKind('date', `${text}.\n`).map(({ weekday }) => weekday && names[weekday.day]);
    const own = [
      'Thursday, April 24, 2003',
      'THURSDAY APRIL 24, 2003',
      'Thurs., Apr. 24, 2003',
      'Thursday the 24th of April 2003',
      'Thursday, the twenty-fourth day of April, 2003',
      'Thursday, 24 April 2003',
      'Thursday (April 24, 2003)',
      'Thursday,\nApril 24, 2003',
      'Thursday 4/24/2003',
      'April 24, 2003 (Thursday)',
      'April 24, 2003 (a Thursday)',
      'April 24, 2003, a Thursday',
      'April 24, 2003, which is a Thursday',
      'April 24, 2003 (being a Thursday)',
      'Thursday - April 24, 2003',
    ];
    for (const text of own) it(JSON.stringify(text), () => assert.deepEqual(weekdays(`on ${text}`), ['Thursday']));

    const others = [
      'every Thursday, April 24, 2003 excepted',
      'Monday through Thursday, April 24, 2003 excepted',
      'Mondays and Thursdays, April 24, 2003 excepted',
      'Tuesday, Wednesday and Thursday, April 24, 2003',
      'thursday, April 24, 2003',
      'Sun, April 24, 2003',
      'April 24, 2003 (Thursday of Holy Week)',
      'April 24, 2003, Thursday',
      'April 24, 2003, which is the Thursday',
      'Monday - Thursday - April 24, 2003',
      'a Thursday-April 24, 2003',
    ];
    for (const text of others) it(`none in ${text}`, () => assert.deepEqual(weekdays(text), [undefined]));

    it('that may be of the date before it or of the one behind it', () => {
      assert.deepEqual(weekdays('April 23, 2003 Thursday April 24, 2003'), [undefined, undefined]);
      assert.deepEqual(weekdays('Wednesday, April 23, 2003, Thursday, April 24, 2003'), ['Wednesday', 'Thursday']);
      assert.deepEqual(weekdays('from April 23, 2003 to Thursday, April 24, 2003'), [undefined, 'Thursday']);
    });
  });
});
