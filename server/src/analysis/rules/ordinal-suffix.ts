import { defineRule } from './rule.ts';

/** The suffix of a rank in figures: 1st, 2nd, 3rd, 4th; 11th to 13th whatever the hundreds. */
export function suffixOf(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}

export const ordinalSuffix = defineRule({
  id: 'ordinal-suffix',
  summary: 'An ordinal in figures has the ending that its number takes.',
  why: '',
  severity: 'warning',
  scope: 'block',
  examples: [],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'ordinal-figure') continue;
      const right = suffixOf(fact.rank);
      if (fact.suffix.toLowerCase() === right) continue;
      const text = fact.suffix === fact.suffix.toUpperCase() ? right.toUpperCase() : right;
      yield {
        at: fact.at,
        message: `${fact.rank}${fact.suffix} should be ${fact.rank}${text}`,
        related: [],
        fixes: () => [{ title: `Write ${fact.rank}${text}`, edits: [{ at: fact.suffixAt, text }], safe: false }],
      };
    }
  },
});
