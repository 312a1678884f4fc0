import { endsSentence } from '../text/sentence-end.ts';
import { POINT, SEMICOLON } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { holdsMeaning, isSign, lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Split, SplitRatio } from './fact.ts';

const splitting = wordTable({ split: true, splits: true });

/** How far apart the two numbers of shares stand, in tokens. */
const widest = 16;
/** How far, where the first of them is that of each exchange: its class, its par value and the hour stand between. */
const widestExchange = 60;
const nearly = new Set(['approximately', 'about', 'roughly']);

export const splitCue: Cue = { words: splitting };

/**
 * Reads what a split makes of a number of shares, `from 50,000,000 to 1,000,000 shares`, `become 1,000,000 shares`,
 * `each fifty (50) shares are combined into one (1)`, where the block states one ratio for it; and its ratios. It
 * claims nothing: the amounts are facts already.
 */
export function readSplits(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly (Split | SplitRatio)[] {
  if (!holdsMeaning(tokens, splitting)) return none;
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  const ratios = amounts.filter(isRatio);
  return [...statedRatios(tokens, amounts, ratios), ...splitsBy(tokens, amounts, ratios)];
}

const none: readonly Split[] = [];

/** The splits of a block that states one ratio, however often. */
function splitsBy(tokens: Tokens, amounts: readonly Amount[], ratios: readonly Amount[]): readonly Split[] {
  const [ratio] = ratios;
  if (!ratio || !ratios.every((other) => other === ratio || isSameRatio(ratio, other))) return none;
  if (ratios.every(({ at }) => isPast(tokens, tokenFrom(tokens, at.start)))) return none;
  const split = (before: Amount, after: Amount, said: Pick<Split, 'approximate' | 'exchange'>): Split => {
    const start = Math.min(ratio.at.start, before.at.start);
    return { kind: 'split', at: localSpan(start, Math.max(ratio.at.end, after.at.end)), ratio, before, after, ...said };
  };
  const counts = amounts.filter((amount) => !isRatio(amount));
  const changed = counts.flatMap((before, i) => {
    const after = counts[i + 1];
    if (!after || !isShares(before) || !isShares(after) || isToldBefore(tokens, after, ratio)) return [];
    const approximate = leadsFromTo(tokens, before, after);
    return approximate === undefined ? [] : [split(before, after, { approximate, exchange: false })];
  });
  const shares = counts.filter(isShares);
  const exchanged = shares.flatMap((before, i) => {
    const after = shares[i + 1];
    const isExchange = after !== undefined && areExchanged(tokens, before, after);
    return isExchange ? [split(before, after, { approximate: false, exchange: true })] : [];
  });
  return [...changed, ...exchanged];
}

/** Whether the ratio is that of an older split: `An earlier two-for-one split took effect`. */
const isPast = (tokens: Tokens, ratio: number): boolean =>
  /^(?:earlier|prior|previous|former|last)$/.test(lowerAt(tokens, ratio - 1));

/** Whether a sentence ends between a number of shares and the ratio behind it: it was not the split that made it. */
function isToldBefore(tokens: Tokens, { at }: Amount, ratio: Amount): boolean {
  const to = tokenFrom(tokens, ratio.at.start);
  for (let i = tokenFrom(tokens, at.end); i < to; i++) if (endsSentence(tokens, i)) return true;
  return false;
}

const isSameRatio = (one: Amount, other: Amount): boolean => {
  const value = one.statements[0]?.readings[0]?.value;
  return value !== undefined && other.statements.every(({ readings: [said] }) => said?.value.equals(value) === true);
};

/** What leaves the ratio open: `at a ratio between 1-for-5 and 1-for-25`. */
const leavesOpen = /^(?:between|range|ranges|ranging|either|discretion|hypothetical|example|assum\w*)$/;

/** The ratios of a block that speaks of a split, and how many shares become one in it. */
function statedRatios(tokens: Tokens, amounts: readonly Amount[], ratios: readonly Amount[]): readonly SplitRatio[] {
  const exchanged = amounts.filter((amount) => isShares(amount) && !isRatio(amount) && becomeOne(tokens, amount));
  if (ratios.length + exchanged.length === 0) return [];
  let open = false;
  for (let i = 0; i < tokens.count && !open; i++) open = leavesOpen.test(lowerAt(tokens, i));
  const stated = (amount: Amount, exchange: boolean): SplitRatio => ({
    kind: 'split-ratio',
    at: amount.at,
    amount,
    exchange,
    open,
  });
  return [...ratios.map((ratio) => stated(ratio, false)), ...exchanged.map((amount) => stated(amount, true))];
}

/** Whether each so many shares are said to become one: `every fifteen shares ... shall be converted into one`. */
function becomeOne(tokens: Tokens, { at }: Amount): boolean {
  if (!/^(?:each|every)$/.test(lowerAt(tokens, tokenFrom(tokens, at.start) - 1))) return false;
  const from = tokenFrom(tokens, at.end);
  let done = false;
  for (let i = from; i < from + widestExchange && i < tokens.count; i++) {
    if (isSign(tokens, i, SEMICOLON)) return false;
    done ||= exchanging.test(lowerAt(tokens, i));
    if (lowerAt(tokens, i) === 'into') return done && lowerAt(tokens, i + 1) === 'one';
  }
  return false;
}

const isRatio = ({ statements }: Amount): boolean => statements.some(({ readings }) => readings[0]?.sense === 'ratio');

const isShares = ({ statements, noun }: Amount): boolean =>
  statements.every(({ unit }) => unit === undefined || unit.kind === 'shares') &&
  (noun === undefined || /^(?:shares?|issued|outstanding|common)\b/i.test(noun));

/** What shares do when they are split; no `from` has to stand before what they were. */
const becoming = new Set(['become', 'becomes', 'became', 'becoming']);

/**
 * Whether two numbers are what was and what is: `from a shares to b`, `the a shares become b`; then whether b is only
 * near, else undefined.
 */
function leadsFromTo(tokens: Tokens, before: Amount, after: Amount): boolean | undefined {
  const from = tokenFrom(tokens, before.at.end);
  const to = tokenFrom(tokens, after.at.start);
  if (to - from > widest) return undefined;
  for (let at = from; at < to; at++) if (isSign(tokens, at, POINT)) return undefined;
  let at = to - 1;
  while (nearly.has(lowerAt(tokens, at))) at--;
  const changed =
    becoming.has(lowerAt(tokens, at)) ||
    (lowerAt(tokens, at) === 'to' && leadIsFrom(tokens, tokenFrom(tokens, before.at.start)));
  return changed ? at < to - 1 : undefined;
}

/** What is done to shares of which so many become one. */
const exchanging = /^(?:combin|convert|reclassif|chang|exchang|consolidat)/;

/** Whether of each so many shares it is said into how many they are combined: `every fifty shares ... into one`. */
function areExchanged(tokens: Tokens, before: Amount, after: Amount): boolean {
  const from = tokenFrom(tokens, before.at.end);
  const to = tokenFrom(tokens, after.at.start);
  if (to - from > widestExchange || lowerAt(tokens, to - 1) !== 'into') return false;
  if (!/^(?:each|every)$/.test(lowerAt(tokens, tokenFrom(tokens, before.at.start) - 1))) return false;
  let done = false;
  for (let at = from; at < to; at++) {
    if (isSign(tokens, at, SEMICOLON)) return false;
    done ||= exchanging.test(lowerAt(tokens, at));
  }
  return done;
}

function leadIsFrom(tokens: Tokens, start: number): boolean {
  let at = start - 1;
  while (nearly.has(lowerAt(tokens, at))) at--;
  return lowerAt(tokens, at) === 'from';
}
