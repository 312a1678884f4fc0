import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { mentionsOf } from './mention.ts';
import { plainWords } from './plain-key.ts';
import { slipBetween } from './slip.ts';
import type { NameVariant } from './variant.ts';

/**
 * Firms that sign in their own name, `/s/ Hale & Winter, P.C.` over `HALE & WINTER, P.A.`, whose conformed name and the
 * one printed under it differ in one word: a slip of the keyboard or another suffix.
 */
export const conformedFirms = (draft: Draft): readonly NameVariant[] =>
  firmPairs(draft).map(({ conformed, printed, at, inSuffix }): NameVariant => {
    const [a, b] = [mentionsOf(draft, conformed), mentionsOf(draft, printed)];
    const turned = a.length > b.length;
    const [wrong, right] = turned ? [b, a] : [a, b];
    const keys = { wrongKey: turned ? printed : conformed, rightKey: turned ? conformed : printed };
    const variant = { ...keys, wrong, right, even: a.length === b.length };
    if (inSuffix) return { kind: 'words', ...variant };
    return { kind: 'letters', ...variant, differences: [{ wrong: at, right: at }] };
  });

/** The keys of a name that a firm signed with and of the one printed under it, and which word of them differs. */
interface FirmPair {
  readonly conformed: string;
  readonly printed: string;
  readonly at: number;
  readonly inSuffix: boolean;
}

const firmPairs = keptWhile(({ names }) => names.revision, findPairs);

function findPairs(draft: Draft): readonly FirmPair[] {
  const blocks = new Map<ReadBlock, readonly Name[]>();
  for (const places of draft.indexes.names.byKey.values()) {
    for (const block of places.keys()) {
      if (block.kind === 'signature-block')
        blocks.set(
          block,
          block.facts.filter((fact) => fact.kind === 'name'),
        );
    }
  }
  const found = new Map<string, FirmPair>();
  for (const { block, start, facts } of placesOf(draft, blocks)) {
    const text = draft.text.slice(start, start + block.length);
    for (const [index, conformed] of facts.entries()) {
      const printed = facts[index + 1];
      const pair = printed && isPrintedUnder(text, conformed, printed) ? pairOf(conformed, printed) : undefined;
      if (pair) found.set([pair.conformed, pair.printed].sort().join('\n'), pair);
    }
  }
  return [...found.values()];
}

/** What stands before a conformed name, and between it and the one that is printed. */
const signed = /\/s\/[\s_]*$/i;
const signedReach = 12;
const under = /^[\s_.,|*-]*$/;
/** The longest rule and white space between the two names, in UTF-16 units. */
const longestRule = 240;

function isPrintedUnder(text: string, conformed: Name, printed: Name): boolean {
  const { start, end } = conformed.at;
  const between = text.slice(end, printed.at.start);
  return (
    between.length <= longestRule &&
    under.test(between) &&
    signed.test(text.slice(Math.max(0, start - signedReach), start))
  );
}

/** Two names that differ at one word alone, by a slip, by one letter of their initials or in their suffix. */
function pairOf({ key, suffix }: Name, printed: Name): FirmPair | undefined {
  const [one, other] = [plainWords(key), plainWords(printed.key)];
  const at = one.findIndex((word, index) => word !== other[index]);
  if (at < 0 || one.length !== other.length) return undefined;
  if (one.some((word, index) => index !== at && word !== other[index])) return undefined;
  const inSuffix = at >= one.length - suffix;
  const [a, b] = [one[at] ?? '', other[at] ?? ''];
  const isSlip = inSuffix || slipBetween(a, b) !== undefined || isOneLetter(a, b);
  return isSlip ? { conformed: key, printed: printed.key, at, inSuffix } : undefined;
}

const isOneLetter = (a: string, b: string): boolean =>
  a.length === b.length && a.length > 1 && [...a].filter((letter, index) => letter !== b[index]).length === 1;
