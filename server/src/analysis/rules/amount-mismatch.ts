import { comparisons } from '../model/comparisons.ts';
import { defineRule } from './rule.ts';

export const amountMismatch = defineRule({
  id: 'amount-mismatch',
  summary: 'An amount that is stated twice says the same in words and in figures.',
  why: '',
  severity: 'error',
  scope: 'block',
  examples: [],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const { words, figures, standing } of comparisons(fact)) {
        if (standing !== 'number-disagrees' && standing !== 'unit-disagrees') continue;
        yield {
          at: words.at,
          message: `the words say ${words.readings[0]?.value.toFraction()} but the figures say ${figures.readings[0]?.value.toFraction()}`,
          related: [{ at: figures.at, message: 'the figures' }],
          fixes: () => [],
        };
      }
    }
  },
});
