import { endsSentence } from '../text/sentence-end.ts';
import { POINT } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { holdsMeaning, isSign, lowerAt, textBetween, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Capital, Designation, Fact, ShareClass } from './fact.ts';

const authorising = wordTable({ authority: true, authorized: true, authorised: true });
const designating = wordTable({ designated: true, designate: true, designates: true, designating: true });

/** How far before the total it is said to be what the corporation may issue, in tokens. */
const leadReach = 34;
/** How far behind its number a class is named. */
const classReach = 14;
/** How far behind its number a series is designated. */
const designationReach = 24;

/** What says that a number is of all shares. */
const ofAll = new Set(['number', 'total', 'aggregate', 'capital', 'classes']);
/** What says that the classes behind it make it up. */
const makingUp = new Set([
  'consisting',
  'consist',
  'consists',
  'comprised',
  'comprising',
  'divided',
  'which',
  'such',
  'these',
]);
/** Words of a number that was, or of a change: what it consisted of need not stand there. */
const changing = /^(?:increas|decreas|reduc|from$|formerly|outstanding|issued|reserved|additional)/;

export const capitalCue: Cue = {
  words: authorising.map((one, word) => one ?? designating[word]),
};

/**
 * Reads what a corporation may issue, in all and by class, and how much of its preferred stock is given a series. It
 * claims nothing: the amounts are facts already.
 */
export function readCapital(
  tokens: Tokens,
  _claims: Claims,
  facts: readonly Fact[],
): readonly (Capital | Designation)[] {
  const amounts = facts.filter(isCount);
  if (amounts.length === 0) return none;
  const designations = holdsMeaning(tokens, designating) ? designationsAmong(tokens, amounts) : none;
  const capital =
    amounts.length > 2 && holdsMeaning(tokens, authorising) ? capitalAmong(tokens, amounts, facts) : undefined;
  return capital ? [capital, ...designations] : designations;
}

const none: readonly Designation[] = [];

const isCount = (fact: Fact): fact is Amount =>
  fact.kind === 'amount' && fact.statements.every(({ unit }) => unit === undefined || unit.kind === 'shares');

function capitalAmong(tokens: Tokens, amounts: readonly Amount[], facts: readonly Fact[]): Capital | undefined {
  const index = amounts.findIndex((amount, i) => isAuthorizedTotal(tokens, amount, amounts[i + 1]));
  const total = amounts[index];
  if (!total) return undefined;
  const classes: ShareClass[] = [];
  let makesUp = false;
  let from = tokenFrom(tokens, total.at.end);
  for (const [i, amount] of amounts.entries()) {
    // `consisting of three (3) classes`: how many there are is no class.
    if (i <= index || lowerAt(tokens, tokenFrom(tokens, amount.at.end)) === 'classes') continue;
    const to = tokenFrom(tokens, amount.at.start);
    const name = classOf(tokens, amount, amounts[i + 1]);
    // The first number that is of no class, or of one named already, begins another thought.
    if (name === undefined || classes.some((one) => one.name === name)) break;
    // A list with marks has a total of its own kind.
    if (
      facts.some(
        (fact) => fact.kind === 'enumerator' && fact.at.start >= total.at.end && fact.at.end <= amount.at.start,
      )
    )
      return;
    for (let at = from; at < to; at++) makesUp ||= makingUp.has(lowerAt(tokens, at));
    if (changes(tokens, from, to)) return undefined;
    classes.push({ amount, name });
    from = tokenFrom(tokens, amount.at.end);
    makesUp ||= behind(tokens, from, amounts[i + 1]).some((word) => makingUp.has(word));
  }
  const last = classes.at(-1);
  if (!last || classes.length < 2) return undefined;
  return { kind: 'capital', at: localSpan(total.at.start, last.amount.at.end), total, classes, certain: makesUp };
}

/**
 * Whether an amount is all that the corporation may issue:
 * `the total number of shares which it has authority to issue is`.
 */
function isAuthorizedTotal(tokens: Tokens, amount: Amount, next: Amount | undefined): boolean {
  const end = tokenFrom(tokens, amount.at.start);
  let authorized = false;
  let all = false;
  for (let at = end - 1; at >= Math.max(0, end - leadReach) && !endsSentence(tokens, at); at--) {
    const word = lowerAt(tokens, at);
    if (changing.test(word)) return false;
    authorized ||= word === 'authority' || word === 'authorized' || word === 'authorised';
    all ||= ofAll.has(word);
  }
  return authorized && all && classOf(tokens, amount, next) === undefined;
}

/** The words behind a number, up to the next one or the end of what it can be said to be of. */
function behind(tokens: Tokens, from: number, next: Amount | undefined): readonly string[] {
  const to = Math.min(from + classReach, next ? tokenFrom(tokens, next.at.start) : tokens.count);
  const words: string[] = [];
  for (let at = from; at < to && !isSign(tokens, at, POINT); at++) words.push(lowerAt(tokens, at));
  return words;
}

/**
 * The class that a number of shares is of: `common`, `class b common`; undefined where none is named, or a series is.
 */
function classOf(tokens: Tokens, amount: Amount, next: Amount | undefined): string | undefined {
  const words = behind(tokens, tokenFrom(tokens, amount.at.end), next);
  const at = words.findIndex((word) => word === 'common' || word === 'preferred');
  const stock = words[at + 1] ?? '';
  if (at < 0 || !/^(?:stock|shares?)$/.test(stock) || words.slice(0, at).includes('series')) return undefined;
  const lettered = words[at - 2] === 'class' ? `class ${words[at - 1] ?? ''} ` : '';
  return lettered + (words[at] ?? '');
}

function changes(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (changing.test(lowerAt(tokens, at))) return true;
  return false;
}

function designationsAmong(tokens: Tokens, amounts: readonly Amount[]): readonly Designation[] {
  return amounts.flatMap((amount, i) => {
    const from = tokenFrom(tokens, amount.at.end);
    const next = amounts[i + 1];
    const to = Math.min(from + designationReach, next ? tokenFrom(tokens, next.at.start) : tokens.count);
    let designated = isToDesignate(tokens, tokenFrom(tokens, amount.at.start));
    for (let at = from; at < to && !isSign(tokens, at, POINT); at++) {
      const word = lowerAt(tokens, at);
      designated ||= word === 'designated';
      if (!designated || word !== 'series') continue;
      const end = seriesEnd(tokens, at, to);
      if (end === undefined) return [];
      const span = localSpan(amount.at.start, tokens.ends[end - 1] ?? amount.at.end);
      return [{ kind: 'designation' as const, at: span, amount, series: textBetween(tokens, at, end) }];
    }
    return [];
  });
}

/** Whether the verb stands right before a number: `to designate 2,500,000 shares of such stock as Series B`. */
const isToDesignate = (tokens: Tokens, from: number): boolean =>
  tokens.kinds[from - 1] === WORD && /^designat(?:e|es|ing)$/.test(lowerAt(tokens, from - 1));

/** The end of `Series B Convertible Preferred Stock`; undefined for what is no preferred stock. */
function seriesEnd(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to && tokens.kinds[at] === WORD; at++) {
    if (lowerAt(tokens, at) !== 'preferred') continue;
    return /^(?:stock|shares?)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  }
  return undefined;
}
