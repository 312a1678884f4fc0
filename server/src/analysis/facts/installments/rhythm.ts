import { lowerAt, type Tokens } from '../../text/tokens.ts';
import type { Installments } from '../fact.ts';

type Every = Installments['every'];

const month = { count: 1, unit: 'month' } as const;
const quarter = { count: 3, unit: 'month' } as const;
const halfYear = { count: 6, unit: 'month' } as const;
const year = { count: 1, unit: 'year' } as const;
const week = { count: 1, unit: 'week' } as const;

/** Words that say the rhythm of payments before their name: `monthly installments`. */
const adjectives: Readonly<Record<string, Every>> = {
  ...{ monthly: month, quarterly: quarter, weekly: week, annual: year, yearly: year },
  ...{ semiannual: halfYear },
};
/** What says it behind `each`: `on the first day of each month`. */
const periods: Readonly<Record<string, Every>> = { month, quarter, year, week };
/** What may stand between the two: `each succeeding calendar month`. */
const between = /^(?:calendar|fiscal|succeeding|successive|consecutive|following|and|every)$/;

/**
 * The rhythm of payments whose words stand from one token up to another, and of which more is said up to `to`;
 * undefined where it is not said, or twice and not alike. `Bi-monthly` and `semi-monthly` are none: the days of the
 * latter are not so many months apart.
 */
export function rhythmAt(tokens: Tokens, from: number, word: number, to: number): Every | undefined {
  let found: Every | undefined;
  for (let i = from; i < to; i++) {
    const every = i < word ? adjectives[lowerAt(tokens, i)] : eachAt(tokens, i);
    if (!every) continue;
    if (found && found !== every) return undefined;
    const prefix = i < word ? lowerAt(tokens, i - 2) : '';
    if (prefix === 'bi' || (prefix === 'semi' && every !== year)) return undefined;
    found = prefix === 'semi' ? halfYear : every;
  }
  return found;
}

/** The period of which the token says that something is done in each. */
function eachAt(tokens: Tokens, i: number): Every | undefined {
  if (!/^(?:each|every|per)$/.test(lowerAt(tokens, i))) return undefined;
  let at = i + 1;
  while (between.test(lowerAt(tokens, at))) at++;
  return periods[lowerAt(tokens, at)];
}
