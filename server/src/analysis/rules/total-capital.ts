import { capitalOf, type CapitalTotal, type Excess, type HeldSplit } from '../model/total/capital.ts';
import { countText, parFixes, parText } from '../model/total/capital-repair.ts';
import { jointExcesses, type JointExcess } from '../model/total/designated.ts';
import { parClashes, type ParClash, type StatedPar } from '../model/total/par-values.ts';
import { totalFixes } from '../model/total/repair.ts';
import { oddRatio, type OddRatio } from '../model/total/split-ratios.ts';
import { exchangedAmount, exchangeFixes, oddRatioFixes, ratioText, splitFixes } from '../model/total/split-repair.ts';
import { defineRule, type PlacedFinding } from './rule.ts';

export const totalCapital = defineRule({
  id: 'total-capital',
  summary:
    'The classes make up the authorized shares, no series exceeds them, a split works out and a class has one par value.',
  why: [
    'The charter states the number of shares in all and of each class (DGCL 102(a)(4), NRS 78.035). A total that its',
    'classes do not make up is sent back by the Secretary of State, or stands until an issue of shares turns out to be',
    'void for want of authority (*STAAR Surgical v. Waggoner*, 588 A.2d 1130). A designation takes its shares from the',
    'preferred stock that is authorized (DGCL 151(g), NRS 78.1955), and of a split the number before, the ratio and',
    'the number after are three statements of one thing. So is the ratio wherever it stands: `one-for-fifty` once, where',
    '`1-for-15` stands elsewhere, is heard or typed for it.',
    '',
    'Classes are added up where they stand behind their total in one paragraph that says they make it up. What was and',
    'what is changed is not held against what is. A split may round its fractions of a share either way.',
    '',
    'A class has one par value wherever it is stated (DGCL 102(a)(4)). Two are reported only where all statements are',
    'of one company and none stands in a sentence that speaks of a change; an amendment states what was and what is to',
    'be, and is left alone.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'Classes that make up the total',
      text: `
The total number of shares of all classes of stock which the Corporation has authority to issue is
110,000,000, consisting of 100,000,000 shares of Common Stock, par value $0.001 per share, and
10,000,000 shares of Preferred Stock, of which 650 shares are designated as Series B Preferred Stock.
`,
    },
    {
      name: 'An increase',
      text: `
The number of authorized shares of capital stock is increased from 60,000,000 to 110,000,000, of which
50,000,000 are common stock and 10,000,000 preferred stock today.
`,
    },
    {
      name: 'Classes that make up another total',
      text: `
The total number of shares which the Corporation has authority to issue is 120,000,000, consisting of
                                                                           ^^^^^^^^^^^ warning: the classes add up to 110,000,000, 10,000,000 less than the authorized 120,000,000
100,000,000 shares of Common Stock and 10,000,000 shares of Preferred Stock.
^^^^^^^^^^^ related: common
                                       ^^^^^^^^^^ related: preferred
`,
      fixed: ['120,000,000 → 110,000,000', '100,000,000 → 110,000,000', '10,000,000 → 20,000,000'],
    },
    {
      name: 'A series beyond the preferred stock',
      text: `
The Corporation is authorized to issue a total of 11,000,000 shares, of which 10,000,000 shall be Common
Stock and 1,000,000 shall be Preferred Stock.
          ^^^^^^^^^ related 1: preferred stock authorized

Of the Preferred Stock, 1,500,000 shares are designated as Series A Preferred Stock.
                        ^^^^^^^^^ warning: 1,500,000 shares are designated Series A Preferred Stock, more than the 1,000,000 of preferred stock authorized
`,
      fixed: [],
    },
    {
      name: 'Series that together exceed the preferred stock',
      text: `
WHEREAS, the Corporation is authorized to issue 5,000,000 shares of Preferred Stock, of which 3,000,000
                                                                                              ^^^^^^^^^ related 1: Series A Preferred Stock
                                                ^^^^^^^^^ related 1: preferred stock authorized
shares have been designated Series A Preferred Stock; and

WHEREAS, the Board wishes to designate 2,500,000 shares thereof as Series B Convertible Preferred Stock;
                                       ^^^^^^^^^ warning: 5,500,000 shares are designated in all, more than the 5,000,000 of preferred stock authorized
`,
      fixed: [],
    },
    {
      name: 'A split that works out',
      text: 'A one-for-fifty (1:50) reverse split reduces the outstanding shares from 50,000,000 to approximately 1,000,000.\n',
    },
    {
      name: 'A split that does not',
      text: `
A one-for-fifty (1:50) reverse split reduces the outstanding shares from 50,000,000 to 2,500,000 shares.
                                                                                       ^^^^^^^^^ warning: 50,000,000 split 1:50 makes 1,000,000, not 2,500,000
  ^^^^^^^^^^^^^^^^^^^^ related: the ratio
                                                                         ^^^^^^^^^^ related: before the split
`,
      fixed: ['2,500,000 → 1,000,000'],
    },
    {
      name: 'A split that each share is told of in other numbers',
      text: `
In a 1-for-50 reverse split every fifteen (15) shares of Common Stock, par value $.001, shall be combined into one (1) share.
                                  ^^^^^^^^^^^^ warning: each 15 become 1 here but the split is 1:50
     ^^^^^^^^ related: the ratio
`,
      fixed: ['fifteen (15) → fifty (50)', '1-for-50 → 1-for-15'],
    },
    {
      name: 'A ratio that stands otherwise elsewhere',
      text: `
The Board has approved a one-for-fifty reverse split of the Common Stock.
                         ^^^^^^^^^^^^^ warning: the split is 50 to one here but 15 to one elsewhere

The 1-for-15 ratio of the split was approved by the stockholders at the meeting.
    ^^^^^^^^ related: 15 to one here

Upon the split every fifteen shares of Common Stock shall be combined into one share.
                     ^^^^^^^ related: 15 to one here
`,
      fixed: ['one-for-fifty → one-for-fifteen'],
    },
    {
      name: 'One par value',
      text: `
The Company has 9,000,000 shares of Common Stock, par value $.001 per share, outstanding.

Each unit is one share of the Company's Common Stock, $0.001 par value, and one warrant.
`,
    },
    {
      name: 'The stock of two companies',
      text: `
The common stock of Alder Corp., par value $.01 per share, is listed.

The common stock of Birch Corp., par value $.001 per share, is not.
`,
    },
    {
      name: 'A par value that is reduced',
      text: `
The Company's Common Stock, par value $.01 per share, is traded.

The amendment reduces the par value of the Company's Common Stock, par value $.001 per share, tomorrow.
`,
    },
    {
      name: 'Two par values',
      text: `
The Company has 9,000,000 shares of Common Stock, par value $.001 per share, outstanding.
                                                            ^^^^^ related 1: $0.001 here

Each unit is one share of Common Stock, $0.01 par value, and one warrant.
                                        ^^^^^ warning: the par value of the common stock is $0.01 here but $0.001 elsewhere
`,
      fixed: ['$0.01 → $0.001', '$.001 → $.01'],
    },
  ],
  *check(draft) {
    const { totals, excesses, splits } = capitalOf(draft);
    for (const total of totals) if (total.certain && !total.foots) yield ofClasses(total);
    for (const excess of excesses) yield ofSeries(excess);
    for (const excess of jointExcesses(draft)) yield ofSeriesTogether(excess);
    const mistaken = oddRatio(draft);
    if (mistaken) yield ofRatio(mistaken);
    for (const split of splits) if (!split.agrees) yield split.split.exchange ? ofExchange(split) : ofSplit(split);
    for (const clash of parClashes(draft)) for (const odd of clash.odd) yield ofPar(clash, odd);
  },
});

function ofClasses(total: CapitalTotal): PlacedFinding {
  const { stated, parts, sum, difference } = total;
  const side = difference.s > 0n ? 'more' : 'less';
  return {
    block: stated.block,
    at: stated.at,
    message: `the classes add up to ${countText(sum)}, ${countText(difference.abs())} ${side} than the authorized ${countText(stated.value)}`,
    related: parts.map(({ block, at, label }) => ({ block, at, message: label })),
    fixes: (draft) => totalFixes(draft, total),
  };
}

/** No repair is offered: whether the series is too large or the class too small is for the board. */
const ofSeries = ({ block, designation, designated, authorized, source }: Excess): PlacedFinding => ({
  block,
  at: designation.amount.at,
  message: `${countText(designated)} shares are designated ${designation.series}, more than the ${countText(authorized)} of preferred stock authorized`,
  related: [{ block: source.block, at: source.amount.at, message: 'preferred stock authorized' }],
  fixes: () => [],
});

/** Nor here: any of the series may be the one that is too large. */
function ofSeriesTogether({ authorized, limit, series, designated }: JointExcess): PlacedFinding {
  const last = series.at(-1);
  const others = series.slice(0, -1);
  return {
    block: last?.block ?? authorized.block,
    at: last?.fact.amount.at ?? authorized.fact.at,
    message: `${countText(designated)} shares are designated in all, more than the ${countText(limit)} of preferred stock authorized`,
    related: [
      { block: authorized.block, at: authorized.fact.at, message: 'preferred stock authorized' },
      ...others.map(({ block, fact }) => ({ block, at: fact.amount.at, message: fact.series })),
    ],
    fixes: () => [],
  };
}

const ofSplit = (held: HeldSplit): PlacedFinding => ({
  block: held.block,
  at: held.split.after.at,
  message: `${countText(held.before)} split ${ratioText(held.split.ratio)} makes ${countText(held.expected)}, not ${countText(held.after)}`,
  related: [
    { block: held.block, at: held.split.ratio.at, message: 'the ratio' },
    { block: held.block, at: held.split.before.at, message: 'before the split' },
  ],
  fixes: (draft) => splitFixes(draft, held),
});

/** Of how many shares each is made says one thing, and the ratio another. */
function ofExchange(held: HeldSplit): PlacedFinding {
  const { block, split, before, after } = held;
  const said = `each ${countText(before)} ${before.equals(1) ? 'becomes' : 'become'} ${countText(after)}`;
  return {
    block,
    at: exchangedAmount(held).at,
    message: `${said} here but the split is ${ratioText(split.ratio)}`,
    related: [{ block, at: split.ratio.at, message: 'the ratio' }],
    fixes: (draft) => exchangeFixes(draft, held),
  };
}

/** The ratio of the split that stands once, and not as elsewhere. */
function ofRatio(mistaken: OddRatio): PlacedFinding {
  const { odd, usual } = mistaken;
  const meant = countText(usual[0]?.times ?? odd.times);
  return {
    block: odd.block,
    at: odd.fact.at,
    message: `the split is ${countText(odd.times)} to one here but ${meant} to one elsewhere`,
    related: usual.map(({ block, fact }) => ({ block, at: fact.at, message: `${meant} to one here` })),
    fixes: (draft) => oddRatioFixes(draft, mistaken),
  };
}

function ofPar({ usual }: ParClash, odd: StatedPar): PlacedFinding {
  const [here, there] = [parText(odd.value), parText(usual[0]?.value ?? odd.value)];
  return {
    block: odd.block,
    at: odd.fact.at,
    message: `the par value of the ${odd.fact.stock} is ${here} here but ${there} elsewhere`,
    related: usual.map(({ block, fact }) => ({ block, at: fact.at, message: `${there} here` })),
    fixes: (draft) => parFixes(draft, odd, usual),
  };
}
