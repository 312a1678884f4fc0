import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { factsOf } from '../harness/facts.ts';

/** The terms of a text that are given a day, each with it and how. */
const terms = (text: string): readonly string[] =>
  factsOf(text, 'plain').flatMap(({ fact }) =>
    fact.kind === 'term-date'
      ? [`${fact.form} ${fact.text}: ${dateText(fact.date.year, fact.date.month, fact.date.day)}`]
      : [],
  );

describe('the day of a term', () => {
  const found: Readonly<Record<string, string>> = {
    'It is due on May 14, 2031 (the "Maturity Date").': 'called Maturity Date: May 14, 2031',
    'It ends on May 14, 2031, (such date being hereinafter called the “Expiration Date”).':
      'called Expiration Date: May 14, 2031',
    '"Closing Date" means May 14, 2026.': 'means Closing Date: May 14, 2026',
    '"Closing Date" shall mean the 14th day of May, 2026.': 'means Closing Date: May 14, 2026',
    'It pays from the Effective Date (May 14, 2026) on.': 'beside Effective Date: May 14, 2026',
    'It is so. The Effective Date of May 14, 2026 stands.': 'beside Effective Date: May 14, 2026',
    'The notes have a Stated Maturity Date of May 14, 2031.': 'beside Stated Maturity Date: May 14, 2031',
  };
  for (const [text, expected] of Object.entries(found)) {
    it(`is read in: ${text}`, () => assert.deepEqual(terms(`${text}\n`), [expected]));
  }

  for (const text of [
    'It is made as of May 14, 2026 (the "Credit Agreement").',
    'It is due on May 14, 2031 (the last day of the term).',
    '"Closing Date" means May 14, 2026 or such later day as they agree on.',
    'From the Effective Date, May 14, 2026 and May 14, 2027 are business days.',
    'Date of May 14, 2026.',
  ]) {
    it(`is none in: ${text}`, () => assert.deepEqual(terms(`${text}\n`), []));
  }
});
