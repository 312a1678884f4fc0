import { capitalOf, type CapitalTotal, type Excess, type HeldSplit } from '../model/total/capital.ts';
import { countText, parFixes, parText } from '../model/total/capital-repair.ts';
import { jointExcesses, type JointExcess } from '../model/total/designated.ts';
import { parClashes, type ParClash, type StatedPar } from '../model/total/par-values.ts';
import { totalFixes } from '../model/total/repair.ts';
import { oddRatio, type OddRatio } from '../model/total/split-ratios.ts';
import { exchangedAmount, exchangeFixes, oddRatioFixes, ratioText, splitFixes } from '../model/total/split-repair.ts';
import { defineRule, type PlacedFinding } from './rule.ts';
import { examples } from './total-capital/examples.ts';

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
  examples,
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
