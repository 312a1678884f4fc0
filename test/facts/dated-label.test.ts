import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Syntax } from '../../server/src/analysis/index.ts';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import { factsOf } from '../harness/facts.ts';

/** The labels of a text that name a date, each with it. */
const labels = (text: string, syntax: Syntax = 'plain'): readonly string[] =>
  factsOf(text, syntax).flatMap(({ fact }) =>
    fact.kind === 'dated-label' ? [`${fact.key}: ${dateText(fact.date.year, fact.date.month, fact.date.day)}`] : [],
  );

describe('a labelled date', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    'Issue Date: May 14, 2026': ['issue date: May 14, 2026'],
    'DATE OF GRANT:     5/14/2026': ['date of grant: May 14, 2026'],
    '1. Effective Date: the 14th day of May, 2026.': [],
    '(a) Effective Date: May 14, 2026.': ['effective date: May 14, 2026'],
    '2.1 Effective Date: May 14, 2026;': ['effective date: May 14, 2026'],
    'Principal: $250,000.00      Date: May 14, 2026': ['date: May 14, 2026'],
    'Date: May 14, 2026     No. 7': ['date: May 14, 2026'],
    'Maturity Date        May 14, 2031\nInterest Rate         5%': ['maturity date: May 14, 2031'],
    'Maker: Ann Alder\nMaturity Date: May 14, 2031\nRate: 5%': ['maturity date: May 14, 2031'],
  };
  for (const [text, expected] of Object.entries(found)) {
    it(`is read in: ${text.replace('\n', ' / ')}`, () => assert.deepEqual(labels(`${text}\n`), expected));
  }

  it('is read past the marks of Markdown', () => {
    assert.deepEqual(labels('- **Effective Date:** May 14, 2026\n', 'markdown'), ['effective date: May 14, 2026']);
  });

  it('is read in the cells of a row', () => {
    const table = '| Term | Value |\n| - | - |\n| **Maturity Date** | May 14, 2031 |\n| Date | May 14, 2026 |\n';
    assert.deepEqual(labels(table, 'markdown'), ['maturity date: May 14, 2031']);
  });

  for (const text of [
    'Date        May 14, 2026',
    'Closing Date: May 14, 2026 or such later day as they agree on',
    'The parties agree on this Closing Date: May 14, 2026',
    'Closing: May 14, 2026',
    'the closing date: May 14, 2026',
    'Closing Date: on or before May 14, 2026',
    'Closing Date May 14, 2026',
  ]) {
    it(`is none in: ${text}`, () => assert.deepEqual(labels(`${text}\n`), []));
  }
});
