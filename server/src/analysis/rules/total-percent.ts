import type { Ratio } from '../facts/fact.ts';
import { amountText } from '../model/amount-text.ts';
import { valueOf } from '../model/amount-value.ts';
import { ratioStanding, type RatioStanding } from '../model/ratio-standing.ts';
import { restatedAmount, workedOut } from '../model/restatement.ts';
import { defineRule } from './rule.ts';

export const totalPercent = defineRule({
  id: 'total-percent',
  summary: 'A percentage is what the two numbers beside it come to.',
  why: [
    'The count of votes in a certificate and the holdings in a prospectus are read for their percentage, and the vote that an',
    'amendment needs is one (DGCL 242(b)(1), NRS 78.390). A percentage that its own two numbers do not give leaves it open',
    'which of the three is meant.',
    '',
    'Only a percentage that stands beside its part and its whole is held against them, as rounded at its last decimal. After',
    '`approximately` it may be cut off there, and whole percents may be one further off.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'ratio',
  examples: [
    {
      name: 'As rounded',
      text: 'Voted for: 18,402,115 votes in favor out of 24,117,300 total votes, or 76.3%, as required.\n',
    },
    {
      name: 'Cut off, and only near',
      text: 'He holds 1,204,300 shares, representing approximately 19% of the 6,150,000 shares outstanding.\n',
    },
    {
      name: 'On another footing',
      text: 'He holds 1,204,300 shares, or 12% of the 6,150,000 shares outstanding after conversion of the notes.\n',
    },
    {
      name: 'Votes counted',
      text: `
There were 18,402,115 votes in favor out of 24,117,300 total votes, or 67.3% in favor.
                                                                       ^^^^^ warning: 18,402,115 of 24,117,300 is 76.3%, not 67.3%
           ^^^^^^^^^^ related: the part
                                            ^^^^^^^^^^ related: the whole
`,
      fixed: ['There were 18,402,115 votes in favor out of 24,117,300 total votes, or 76.3% in favor.\n'],
    },
    {
      name: 'Of the outstanding shares',
      text: `
There were 8,412,600 shares of Common Stock outstanding. Holders of 6,309,450 shares, representing 57%
                                                                                                   ^^^ warning: 6,309,450 of 8,412,600 is 75%, not 57%
           ^^^^^^^^^ related: the whole
                                                                    ^^^^^^^^^ related: the part
of the outstanding shares of Common Stock, were present.
`,
      fixed: [
        `There were 8,412,600 shares of Common Stock outstanding. Holders of 6,309,450 shares, representing 75%
of the outstanding shares of Common Stock, were present.
`,
      ],
    },
    {
      name: 'A double form',
      text: `
He holds 3,000,000 shares, representing thirty percent (30%) of the 12,000,000 shares outstanding.
                                        ^^^^^^^^^^^^^^^^^^^^ warning: 3,000,000 of 12,000,000 is 25%, not 30%
         ^^^^^^^^^ related: the part
                                                                    ^^^^^^^^^^ related: the whole
`,
      fixed: [
        'He holds 3,000,000 shares, representing twenty-five percent (25%) of the 12,000,000 shares outstanding.\n',
      ],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'ratio') continue;
      const standing = ratioStanding(fact);
      if (!standing || standing.agrees) continue;
      yield {
        at: fact.percent.at,
        message: messageOf(fact, standing),
        related: [
          { at: fact.part.at, message: 'the part' },
          { at: fact.whole.at, message: 'the whole' },
        ],
        fixes: (draft) => {
          const { rounded } = standing;
          const edits = restatedAmount(draft, block, fact.percent, ({ decimals }) =>
            workedOut(rounded, { unit: percent, decimals }),
          );
          return edits ? [{ title: `Make it ${amountText(rounded, percent, 'cardinal')}`, edits, safe: false }] : [];
        },
      };
    }
  },
});

const percent = { kind: 'percent', base: 'percent' } as const;

/** `22,716,367 of 29,948,104 is 75.9%, not 76.9%`. */
function messageOf({ part, whole }: Ratio, { rounded, ...standing }: RatioStanding): string {
  const [a, b] = [part, whole].map((amount) => {
    const value = valueOf(amount);
    return value ? amountText(value.value, value.unit, 'cardinal') : '';
  });
  return `${a} of ${b} is ${amountText(rounded, percent, 'cardinal')}, not ${amountText(standing.stated, percent, 'cardinal')}`;
}
