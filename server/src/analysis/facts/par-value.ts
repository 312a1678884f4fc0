import { lastAtOrBefore } from '../text/ordered.ts';
import { isStop } from '../text/sentence-end.ts';
import { DOLLAR, POINT, SEMICOLON } from '../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, SIGN, tokenFrom, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Name, ParValue } from './fact.ts';
import { isMoney } from './fact/stated-unit.ts';

const par = wordTable({ par: true });

export const parValueCue: Cue = { words: par };

/** How far from `par` its amount and its class stand, and how far the sentence round it is looked at, in tokens. */
const amountReach = 8;
const classReach = 18;
const sentenceReach = 60;
/** The most words of the name of a class of shares. */
const longestClass = 6;

/** Words of a sentence in which what was may stand beside what is. */
const changing =
  /^(?:reduc|decreas|increas|chang|split|reclassif|amend|convert|conversion|exchang|former|previous|prior|current|existing|new$|old$|merg|consolidat|combin|restat|replac|substitut|from$|instead|became|become|elimin)/;
/** Words before a class that are no part of its name. */
const before = new Set(
  'shares share of the such said each all a an and or its their our authorized issued outstanding additional total own'.split(
    ' ',
  ),
);
const holders = new Set([
  'company',
  'corporation',
  'issuer',
  'registrant',
  'borrower',
  'parent',
  'seller',
  'buyer',
  'purchaser',
  'trust',
  'bank',
]);

/**
 * Reads the par value of a class of shares where both stand in one breath: `Common Stock, $.001 par value`. It claims
 * nothing: the amounts are facts already. Nothing where no class is named or what is named may be one of several.
 */
export function readParValues(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly ParValue[] {
  const amounts = facts.filter((fact): fact is Amount => fact.kind === 'amount' && isMoney(fact));
  if (amounts.length === 0) return none;
  const names = facts.filter((fact) => fact.kind === 'name');
  const found: ParValue[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD || !par[tokens.codes[i] ?? 0] || lowerAt(tokens, i - 1) === 'no') continue;
    const amount = amountOf(tokens, i, amounts);
    if (!amount) continue;
    const named = classBefore(tokens, Math.min(i, tokenFrom(tokens, amount.at.start)));
    if (!named) continue;
    const owner = ownerOf(tokens, named, tokenFrom(tokens, amount.at.end), names);
    found.push({ kind: 'par', at: amount.at, amount, stock: named.stock, owner, changing: isChanging(tokens, i) });
  }
  return found;
}

const none: readonly ParValue[] = [];

/** `par value $.001`, `par value of $.001`, `$.001 par value`; the amounts stand in the order of the text. */
function amountOf(tokens: Tokens, i: number, amounts: readonly Amount[]): Amount | undefined {
  const before = lastAtOrBefore(amounts.length, (index) => amounts[index]?.at.end ?? 0, tokens.starts[i] ?? 0);
  for (const amount of amounts.slice(before, before + nearest)) {
    const [from, to] = [tokenFrom(tokens, amount.at.start), tokenFrom(tokens, amount.at.end)];
    if (to === i) return amount;
    if (from - i > amountReach) return undefined;
    if (from > i && isParOf(tokens, i, from)) return amount;
  }
  return undefined;
}

/** The most amounts from the one before `par` up to the end of its reach. */
const nearest = amountReach + 2;

/** Whether nothing but the words of a par value stands between `par` and an amount. */
function isParOf(tokens: Tokens, par: number, from: number): boolean {
  for (let at = par + 1; at < from; at++) {
    if (!/^(?:value|of|per|share|us|u|s|)$/.test(lowerAt(tokens, at)) || isSign(tokens, at, SEMICOLON)) return false;
  }
  return true;
}

interface Named {
  readonly stock: string;
  /** Its tokens. */
  readonly from: number;
  readonly to: number;
}

/** The class that stands nearest before a token, in its sentence: `Class A Common Stock`. */
function classBefore(tokens: Tokens, i: number): Named | undefined {
  for (let at = i - 1; at > 0 && at >= i - classReach; at--) {
    if (isStop(tokens, at) || isSign(tokens, at, DOLLAR)) return undefined;
    if (!/^(?:stock|shares)$/.test(lowerAt(tokens, at))) continue;
    if (!/^(?:common|preferred|ordinary)$/.test(lowerAt(tokens, at - 1))) continue;
    return named(tokens, at);
  }
  return undefined;
}

function named(tokens: Tokens, stockAt: number): Named | undefined {
  let from = stockAt - 1;
  while (
    from > 0 &&
    stockAt - from < longestClass &&
    isCapital(tokens, from - 1) &&
    (!before.has(lowerAt(tokens, from - 1)) || isLetter(tokens, from - 1))
  ) {
    if (/['\u2019]s$/.test(tokenText(tokens, from - 1))) break;
    from--;
  }
  // `Series "A" Preferred Stock`, `common and preferred stock`, `series a preferred stock`: of which nobody can be
  // sure.
  const ahead = tokens.kinds[from - 1] === SIGN ? lowerAt(tokens, from - 2) : lowerAt(tokens, from - 1);
  if (/^(?:and|or|series|class|[a-h]|\d+)$/.test(ahead)) return undefined;
  const words: string[] = [];
  for (let at = from; at <= stockAt; at++) words.push(lowerAt(tokens, at));
  const stock = words.join(' ').replace(/shares$/, 'stock');
  return { stock, from, to: stockAt + 1 };
}

/** Whether an A is the letter of a class or series, and no article. */
const isLetter = (tokens: Tokens, i: number): boolean =>
  tokenText(tokens, i) === 'A' && /^(?:class|series)$/.test(lowerAt(tokens, i - 1));

/**
 * Whose the shares are said to be: `the Company's Common Stock`,
 * `Common Stock, par value $.01 per share, of Alder, Inc.`.
 */
function ownerOf(tokens: Tokens, { from, to }: Named, behind: number, names: readonly Name[]): string {
  const ahead = tokenText(tokens, from - 1);
  if (tokens.kinds[from - 1] === WORD && /['\u2019]s$/.test(ahead)) return holderOf(ahead.replace(/['\u2019]s$/, ''));
  // `the Holders' Common Stock`: the mark is a token of its own.
  if (/^['\u2019]$/.test(ahead)) return holderOf(tokenText(tokens, from - 2));
  if (/^(?:our|its|their|his)$/i.test(ahead)) return ahead.toLowerCase();
  for (const [start, limit] of [
    [to, to + 4],
    [behind, behind + 6],
  ] as const) {
    for (let at = start; at < limit && !isSign(tokens, at, POINT); at++) {
      // `and 500 shares of Preferred Stock`: the class that comes next.
      if (lowerAt(tokens, at) === 'shares') break;
      if (lowerAt(tokens, at) !== 'of') continue;
      const next = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
      const place = tokens.starts[next] ?? -1;
      const name = names[lastAtOrBefore(names.length, (index) => names[index]?.at.start ?? 0, place)];
      if (name && name.at.start <= place && place < name.at.end) return name.key;
      return isCapital(tokens, next) || holders.has(lowerAt(tokens, next)) ? holderOf(tokenText(tokens, next)) : '?';
    }
  }
  return issuerOf(tokens, from);
}

/** How far before a class its issuer stands, in tokens. */
const issuerReach = 16;

/**
 * Who is said to issue the shares, `Alder-Nevada has authority to issue 100 shares of common stock`; empty where nobody
 * is, or it is `the Corporation`, which each of two calls itself.
 */
function issuerOf(tokens: Tokens, stock: number): string {
  for (let at = stock - 1; at > stock - issuerReach && at > 2; at--) {
    if (isStop(tokens, at)) return '';
    if (lowerAt(tokens, at) !== 'issue' || lowerAt(tokens, at - 1) !== 'to') continue;
    const may = `${lowerAt(tokens, at - 3)} ${lowerAt(tokens, at - 2)}`;
    const subject = may === 'has authority' || may === 'is authorized' ? at - 4 : at;
    const named = isCapital(tokens, subject) && !holders.has(lowerAt(tokens, subject));
    return named && subject < at ? holderOf(tokenText(tokens, subject)) : '';
  }
  return '';
}

const holderOf = (word: string): string => word.toLowerCase();

function isChanging(tokens: Tokens, i: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = i; at >= 0 && at < tokens.count && Math.abs(at - i) < sentenceReach; at += step) {
      if (isSign(tokens, at, POINT) && isCapital(tokens, at + 1)) break;
      if (changing.test(lowerAt(tokens, at))) return true;
    }
  }
  return false;
}
