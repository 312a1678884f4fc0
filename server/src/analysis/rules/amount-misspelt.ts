import { defineRule } from './rule.ts';

export const amountMisspelt = defineRule({
  id: 'amount-misspelt',
  summary: 'Number words are spelled right.',
  why: '',
  severity: 'warning',
  scope: 'block',
  examples: [],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const { misspelt } of fact.statements) {
        for (const { at, meant } of misspelt)
          yield { at, message: `a misspelling of ${meant}`, related: [], fixes: () => [] };
      }
    }
  },
});
