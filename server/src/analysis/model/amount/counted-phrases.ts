import type Fraction from 'fraction.js';
import { measureOf } from '../../words/measure.ts';
import { blocksAround, type Draft } from '../draft.ts';

/** How many counted amounts are asked what a draft counts. */
const most = 200;

/** The longest phrase that names what is counted, in UTF-16 units. */
const longest = 80;

/** From this number on nobody counts days. */
const many = 1000;

const times: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'quarter',
  'time',
  'vote',
]);

/**
 * `of Common Stock`, `of the Company's Series A Preferred Stock` behind what is counted: up to four words, the last
 * with a capital or `stock`.
 */
const ofWhat =
  /^ of (?:(?:its|the) )?(?:[A-Z][\w-]* ){0,4}(?:[A-Z][\w-]*|common stock|preferred stock|stock)(?![\w'\u2019-])/;

/**
 * What amounts without a unit count in a draft, as it says it, `shares of Common Stock`, what is counted most often
 * round an offset first. What no such number could count is left out.
 */
export function countedPhrases(draft: Draft, offset: number, value: Fraction): readonly string[] {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const [block, index] of blocksAround(draft, offset)) {
    const start = draft.starts[index] ?? 0;
    for (const fact of block.facts) {
      if (fact.kind !== 'amount' || fact.noun === undefined || fact.statements.some(({ unit }) => unit)) continue;
      const phrase = phraseAt(draft.text, start + fact.at.end, fact.noun);
      if (phrase === undefined) continue;
      seen++;
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
    if (seen >= most) break;
  }
  const large = value.compare(many) >= 0;
  const counted = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([phrase]) => phrase)
    .filter(
      (phrase) => /^[^ ]*s(?: |$)|^[a-z]+ [a-z]+s$/i.test(phrase) && !(large && times.has(measureOf(headOf(phrase)))),
    );
  return value.equals(1) ? counted.map(singular) : counted;
}

const headOf = (phrase: string): string => phrase.split(' of ')[0] ?? phrase;

/** `share of Common Stock` for `shares of Common Stock`. */
const singular = (phrase: string): string => {
  const head = headOf(phrase);
  return head.replace(/s$/, '') + phrase.slice(head.length);
};

function phraseAt(text: string, at: number, noun: string): string | undefined {
  const behind = text.slice(at, at + longest).replace(/\s+/g, ' ');
  const start = behind.startsWith(' ') ? 1 : 0;
  if (start === 0 || !behind.startsWith(noun, start)) return undefined;
  if (noun.length > 1 && noun === noun.toUpperCase()) return undefined;
  const of = ofWhat.exec(behind.slice(start + noun.length))?.[0] ?? '';
  return noun + of;
}
