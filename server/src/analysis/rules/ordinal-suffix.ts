import { isEnding, ordinalSuffix as suffixOfRank } from '../words/spell-figures.ts';
import { defineRule } from './rule.ts';

export const ordinalSuffix = defineRule({
  id: 'ordinal-suffix',
  summary: 'An ordinal in figures has the ending that its number takes.',
  why: [
    'A rank in figures takes the ending of the word it stands for: 1st, 2nd, 3rd, 4th, and 11th to 13th whatever the',
    'hundreds. A wrong ending (`21th`, `the 30st day`) is usually left over from another date, so the number deserves',
    'a second look. Legal style writes 2d and 23d for 2nd and 23rd (*The Bluebook*, rule 6.2(b)); both are right.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'ordinal-figure',
  examples: [
    { name: 'The right endings', text: 'On the 1st, 2nd, 3rd, 11th, 12th, 13th, 21st and 112th days.\n' },
    {
      name: 'Legal style',
      text: 'On the 22d day of March, the 3d anniversary and the 103d day; 17 F.3d 12, 44d Congress.\n',
    },
    {
      name: 'An ending left over',
      text: `
Executed this 21th day of February, and the 30ST DAY of January.
              ^^^^ warning: 21th should be 21st
                                            ^^^^ warning: 30ST should be 30TH
`,
      fixed: ['21th → 21st', '30ST → 30TH'],
    },
    {
      name: 'Legal style out of place',
      text: `
Executed this 21d day of February.
              ^^^ warning: 21d should be 21st
`,
      fixed: ['21d → 21st'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'ordinal-figure') continue;
      const right = suffixOfRank(BigInt(fact.rank));
      if (isEnding(fact.suffix.toLowerCase(), right)) continue;
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
