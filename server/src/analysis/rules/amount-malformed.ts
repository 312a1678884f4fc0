import { defineRule } from './rule.ts';

export const amountMalformed = defineRule({
  id: 'amount-malformed',
  summary: 'Every amount can be read as one number.',
  why: '',
  severity: 'warning',
  scope: 'block',
  examples: [],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const statement of fact.statements) {
        if (statement.malformed === undefined) continue;
        yield { at: statement.at, message: statement.malformed, related: [], fixes: () => [] };
      }
    }
  },
});
