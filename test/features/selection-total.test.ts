import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, selectionTotals } from '../../server/src/analysis/index.ts';

/** Adds up what lies between each pair of bars. */
function totalsOf(marked: string): readonly string[] {
  const parts = marked.split('|');
  const selections: { start: number; end: number }[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) selections.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return selectionTotals(readDraft(parts.join(''), 'plain'), selections).map(
    ({ count, sum, average, noun }) => `${count}: ${sum}${noun === undefined ? '' : ` ${noun}`}, ${average} on average`,
  );
}

describe('the total of a selection', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...totals: string[]]>> = {
    'adds up a sentence': ['Pay |$500 now and $250.50 later|.\n', '2: $750.50, $375.25 on average'],
    'keeps shares apart from dollars': [
      '|It sells 400 shares for $4,000 and 600 shares for $6,000|.\n',
      '2: 1,000 shares, 500 on average',
      '2: $10,000, $5,000 on average',
    ],
    'counts a double form once': [
      '|six hundred fifty (650) shares and fifty (50) shares|\n',
      '2: 700 shares, 350 on average',
    ],
    'takes several selections together': ['Fees: |$100|, fines: $900, costs: |$300|.\n', '2: $400, $200 on average'],
    'takes a column whose signs lie outside': [
      'Alder     $|1,000|\nBirch      |2,500|\nCedar      |4,000|\n',
      '3: $7,500, $2,500 on average',
    ],
    'averages par values as finely as they are stated': [
      'Par value |$0.001 of one class and $0.002 of the other|.\n',
      '2: $0.003, $0.0015 on average',
    ],
    'adds up percents': ['|60% to Alder, 39.5% to Birch and 0.5% to Cedar|.\n', '3: 100%, 33.33% on average'],
    'says nothing of one amount': ['|It pays $500|.\n'],
    'says nothing of an empty selection': ['It pays $500|| and $600.\n'],
    'leaves out what disagrees with itself': ['|six hundred (650) shares and fifty (50) shares|\n'],
    'leaves out section numbers and dates': ['|Section 4.2 of May 4, 2025 on page 7|\n'],
  };
  for (const [name, [text, ...totals]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(totalsOf(text), totals));
  }
});
