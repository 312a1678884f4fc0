import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOfKind } from '../harness/facts.ts';

describe('dates', () => {
  describe('that are still open', () => {
    const open: Readonly<Record<string, string>> = {
      'December __, 2003': '2003-12-?',
      'DECEMBER ____ , 2003': '2003-12-?',
      'December [__], 20[__]': '?-12-?',
      'December [\u25cf], 2003': '2003-12-?',
      'December 24, 20__': '?-12-24',
      '_____ __, 20__': '?-?-?',
      '__________, 2003': '2003-?-?',
      '___ day of ______, 2003': '2003-?-?',
      '____th day of December, 2003': '2003-12-?',
      '24th day of ________, 199_': '?-?-24',
      '24th day of December, 20__': '?-12-24',
      '___ day of December 2003': '2003-12-?',
      '__ December 20__': '?-12-?',
      'December 20__': '?-12-?',
      'December, 20__': '?-12-?',
      'December 20 __': '?-12-20',
      'December 31st, 20__': '?-12-31',
      '1st December, 20__': '?-12-1',
      '31 December, 20__': '?-12-31',
      'twenty-fourth day of December, 20__': '?-12-24',
      '__th day of December, 201_': '?-12-?',
      '___ of December, 2003': '2003-12-?',
      '___ of December': '?-12-?',
      '___ December 2003': '2003-12-?',
      '__ Dec. 2003': '2003-12-?',
      'December ____': '?-12-?',
      '___ day of ______': '?-?-?',
      '[__] day of [______], 20__': '?-?-?',
      '[__________] [__], 2003': '2003-?-?',
      '[\u25cf] [__], 20__': '?-?-?',
      '[\u25cf\u2022], 2003': '2003-?-?',
    };
    for (const [written, expected] of Object.entries(open)) {
      it(JSON.stringify(written), () => {
        const text = `Signed as of this ${written} (the "Effective Date").\n`;
        const read = factsOfKind('open-date', text);
        const or = (part: number | undefined): string => (part === undefined ? '?' : `${part}`);
        assert.deepEqual(
          read.map((fact) => `${or(fact.year)}-${or(fact.month)}-${or(fact.day)}`),
          [expected],
        );
        assert.deepEqual(coveredBy('open-date', text), [written]);
        assert.deepEqual(coveredBy('date', text), []);
        assert.deepEqual(coveredBy('amount', text), []);
      });
    }

    it('hold no part that only stands beside them', () => {
      for (const [text, expected] of [
        ['on the 32 December 20__ they', 'December 20__'],
        ['on ___ day in ______, 2003 they', '______, 2003'],
        ['on 24 ______, 2003 they', '______, 2003'],
        ['of December __, 2_ they', 'December __'],
        ['of December __, 20 __ they', 'December __'],
      ] as const) {
        assert.deepEqual(coveredBy('open-date', `${text}.\n`), [expected], text);
      }
      for (const text of [
        'on ___ December nights',
        'paid ____ 2003',
        'paid ____, 20 copies',
        'paid [word], 2003',
        'day of __',
      ])
        assert.deepEqual(coveredBy('open-date', `${text}.\n`), [], text);
    });

    it('are no rules, names or parts left out of a public copy', () => {
      const text = `By: ________ in December\n\n${'_'.repeat(70)}, 2003\n\nplanted in April [***], 2003; we may __ 5\n`;
      assert.deepEqual(coveredBy('open-date', text), []);
    });
  });
});
