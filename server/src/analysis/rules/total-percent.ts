import type { Ratio } from '../facts/fact.ts';
import { isPercent } from '../facts/fact/stated-unit.ts';
import { amountText } from '../model/amount/text.ts';
import { valueOf } from '../model/amount/value.ts';
import type { ReadBlock } from '../model/draft.ts';
import { restatedAmount, workedOut, type Restatement } from '../model/restatement.ts';
import { brokenWholes, wholeFixes, wholeMessage, type BrokenWhole } from '../model/total/percent-whole.ts';
import { portionFixes, portions, portionText, sumText, type HeldPortion } from '../model/total/portion.ts';
import { ratioStanding, type RatioStanding } from '../model/total/ratio-standing.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const totalPercent = defineRule({
  id: 'total-percent',
  summary: 'A percentage is what the two numbers beside it come to, and the shares of one whole make it up.',
  why: [
    'The count of votes in a certificate and the holdings in a prospectus are read for their percentage, and the vote',
    'that an amendment needs is one (DGCL 242(b)(1), NRS 78.390). A percentage that its own two numbers do not give',
    'leaves it open which of the three is meant.',
    '',
    'Only a percentage that stands beside its part and its whole is held against them, as rounded at its last decimal.',
    'After `approximately` it may be cut off there, and whole percents may be one further off.',
    '',
    'A sum may be so many percent of another, which stands there or is what a term was defined for elsewhere (`ten percent',
    '(10%) of the Purchase Price ($50,000)`); it is reported where one slip explains the difference. Where no word says so,',
    'long figures may: interest of $14,347,500 beside $350,000,000 and 4.125% has two digits the wrong way round.',
    '',
    'A premium over another price, or a discount to it, is held to the two prices where one slip explains it, and so is',
    'what a price or a sum is increased or reduced by.',
    '',
    'Percentages are shares of one whole where the draft says so: something is allocated, divided or distributed by',
    'them, or the last is what remains. What rounding or cutting off makes at the last place of each is no error;',
    'steps (25%, 50%, 75%), rates and conditions are no shares. A total of 100% that is written out is held to its',
    'parts by `total-mismatch`.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
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
      fixed: ['67.3% → 76.3%'],
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
      fixed: ['57% → 75%'],
    },
    {
      name: 'A double form',
      text: `
He holds 3,000,000 shares, representing thirty percent (30%) of the 12,000,000 shares outstanding.
                                        ^^^^^^^^^^^^^^^^^^^^ warning: 3,000,000 of 12,000,000 is 25%, not 30%
         ^^^^^^^^^ related: the part
                                                                    ^^^^^^^^^^ related: the whole
`,
      fixed: [['thirty → twenty-five', '30% → 25%']],
    },
    {
      name: 'So much of what a term stands for',
      text: `
The Buyer pays $625,000 (the "Purchase Price") at the Closing.
               ^^^^^^^^ related 1: the whole

Upon signing it deposits ten percent (10%) of the Purchase Price ($65,200) with the Escrow Agent.
                                                                  ^^^^^^^ warning: 10% of $625,000 is $62,500, not $65,200
                         ^^^^^^^^^^^^^^^^^ related: the percentage
`,
      fixed: ['65,200 → 62,500', '625,000 → 652,000'],
    },
    {
      name: 'Shares of one whole',
      text: 'The purchase price shall be allocated 41.7% to Alder, 33.3% to Birch and 25.0% to Cedar.\n',
    },
    {
      name: 'Steps, not shares',
      text: 'The fee shall be shared as follows: (i) 25% until May 1, 2004; (ii) 50% until May 1, 2005; and (iii) 75% then.\n',
    },
    {
      name: 'Shares that come to less',
      text: `
The purchase price shall be allocated 45% to Alder, 35% to Birch and 15% to Cedar.
                                      ^^^ related 1: another share
                                                    ^^^ related 1: another share
                                                                     ^^^ warning: the percentages of one whole add up to 95%, 5% less than 100%
`,
      fixed: [],
    },
    {
      name: 'What remains',
      text: `
He pays thirty percent (30%) of the price at the closing and the remaining sixty percent (60%) in May.
        ^^^^^^^^^^^^^^^^^^^^ related 1: another share
                                                                           ^^^^^^^^^^^^^^^^^^^ warning: the percentages of one whole add up to 90%, 10% less than 100%
`,
      fixed: [
        ['thirty → forty', '30% → 40%'],
        ['sixty → seventy', '60% → 70%'],
      ],
    },
    {
      name: 'Shares in a table',
      text: `
Any proceeds shall be divided among the Holders in the following percentages:

Holder                          Units         Share
Alder Partners                  4,000         42.5%
                                              ^^^^^ related 1: another share
Birch Partners                  3,500         35.0%
                                              ^^^^^ related 1: another share
Cedar Partners                  2,500         26.5%
                                              ^^^^^ warning: the percentages of one whole add up to 104%, 4% more than 100%
`,
      fixed: ['35.0% → 31.0%', '26.5% → 22.5%'],
    },
    {
      name: 'Shares in a list',
      text: `
Net proceeds shall be divided in the following proportions: (a) 62.5% to the Company; (b) 22.5% to Alder; and
                                                                ^^^^^ related 1: another share
                                                                                          ^^^^^ related 1: another share
(c) 18% to Birch.
    ^^^ warning: the percentages of one whole add up to 103%, 3% more than 100%
`,
      fixed: ['18% → 15%'],
    },
  ],
  *check(draft) {
    for (const [block, facts] of draft.indexes.ratios.places) {
      for (const fact of facts) {
        const standing = ratioStanding(fact);
        if (standing && !standing.agrees) yield ofRatio(block, fact, standing);
      }
    }
    for (const portion of portions(draft)) if (!portion.agrees) yield ofPortion(portion);
    for (const broken of brokenWholes(draft)) yield ofWhole(broken);
  },
});

const ofRatio = (block: ReadBlock, fact: Ratio, standing: RatioStanding): PlacedFinding => ({
  block,
  at: fact.percent.at,
  message: messageOf(fact, standing),
  related: [
    { block, at: fact.part.at, message: isChange(fact) ? 'what it became' : 'the part' },
    { block, at: fact.whole.at, message: isChange(fact) ? 'what it was' : 'the whole' },
  ],
  fixes: (draft) => {
    const { rounded, became } = standing;
    const stated = restatedAmount(draft, block, fact.percent, ({ decimals }) =>
      workedOut(rounded, { unit: percent, decimals }),
    );
    const changed = became && restatedAmount(draft, block, fact.part, (statement) => workedOut(became, statement));
    return [
      ...made(block, `it ${amountText(rounded, percent, 'cardinal')}`, stated),
      ...(became ? made(block, `the amount ${sumText(fact.part, became)}`, changed) : []),
    ];
  },
});

const isChange = ({ beyond }: Ratio): boolean => beyond === 'increase' || beyond === 'decrease';

const made = (block: ReadBlock, what: string, edits: readonly Restatement[] | undefined): readonly PlacedFix[] =>
  edits ? [{ title: `Make ${what}`, edits: edits.map((edit) => ({ ...edit, block })), safe: false }] : [];

const ofPortion = (portion: HeldPortion): PlacedFinding => ({
  block: portion.block,
  at: portion.fact.part.at,
  message: `${portionText(portion)} is ${sumText(portion.fact.part, portion.made)}, not ${sumText(portion.fact.part, portion.stated)}`,
  related: [
    {
      block: portion.shareBlock,
      at: portion.fact.share.at,
      message: isPercent(portion.fact.share) ? 'the percentage' : 'the share',
    },
    { block: portion.whole.block, at: portion.whole.amount.at, message: 'the whole' },
  ],
  fixes: (draft) => portionFixes(draft, portion),
});

const ofWhole = (broken: BrokenWhole): PlacedFinding => ({
  block: broken.marked.block,
  at: broken.marked.at,
  message: wholeMessage(broken),
  related: broken.parts
    .filter((part) => part !== broken.marked)
    .map(({ block, at }) => ({ block, at, message: 'another share' })),
  fixes: (draft) => wholeFixes(draft, broken),
});

const percent = { kind: 'percent', base: 'percent' } as const;

const says: Readonly<Record<NonNullable<Ratio['beyond']>, (part: string, whole: string) => string>> = {
  premium: (part, whole) => `${part} is a premium over ${whole} of`,
  discount: (part, whole) => `${part} is a discount to ${whole} of`,
  increase: (part, whole) => `from ${whole} to ${part} the increase is`,
  decrease: (part, whole) => `from ${whole} to ${part} the decrease is`,
};

/** `19,402,117 of 25,563,400 is 75.9%, not 76.9%`. */
function messageOf({ part, whole, beyond }: Ratio, { rounded, ...standing }: RatioStanding): string {
  const text = (amount: Ratio['part']): string => {
    const value = valueOf(amount);
    return value ? amountText(value.value, value.unit, 'cardinal') : '';
  };
  const [a, b] = [text(part), text(whole)];
  const is = beyond ? says[beyond](a, b) : `${a} of ${b} is`;
  return `${is} ${amountText(rounded, percent, 'cardinal')}, not ${amountText(standing.stated, percent, 'cardinal')}`;
}
