import { BAR, COLON } from '../text/sign-codes.ts';
import {
  gapBefore,
  isSign,
  lowerAt,
  opensLine,
  tokenFrom,
  tokenSpan,
  WORD,
  wordCode,
  type Tokens,
} from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, OfferingTerm, OfferingTermName } from './fact.ts';
import { firstFrom } from './fact/first-from.ts';
import { isMoney, isPercent } from './fact/stated-unit.ts';

const leading = wordTable({
  principal: true,
  size: true,
  price: true,
  yield: true,
  spread: true,
  proceeds: true,
  underwriting: true,
});

export const offeringTermCue: Cue = { words: leading };

/** No label has more tokens, and none of its words that leads to it stands further behind its first. */
const longest = 12;

/** What parts a label from what it is of where no mark does: a tab or a wide gap. */
const parting = /\t|[^\S\n]{2}/;

/** How lines are called, in lower case and without marks, and what they state. */
const names: readonly (readonly [RegExp, (amount: Amount) => OfferingTermName | undefined])[] = [
  [/^(?:u\.?s\.? |u s )?(?:benchmark|treasury|reference treasury)\b(?: [a-z]+){0,3} yield$/, inPercent('benchmark')],
  [/^(?:re ?offer )?spread (?:to|over) (?:the )?(?:benchmark|treasury|treasuries|u s|us|ust)\b/, inPercent('spread')],
  [/^(?:re ?offer )?yield(?: to maturity)?$/, inPercent('yield')],
  [
    /^(?:initial )?(?:price to (?:the )?public|(?:public )?offering price|issue price|re ?offer price)\b/,
    inPercent('price'),
  ],
  [/^(?:aggregate )?(?:principal amount|(?:offering |issue )?size)(?: offered)?$/, inMoney('principal')],
  [/^(?:gross proceeds|(?:aggregate|total) (?:price to (?:the )?public|offering price))\b/, inMoney('proceeds')],
  [
    /^underwriting (?:discounts?|commissions?|fees?)\b/,
    (amount) => inPercent('discount')(amount) ?? inMoney('discount-paid')(amount),
  ],
  [/^(?:total |aggregate )?net proceeds(?! after)\b/, inMoney('net')],
];

function inPercent(name: OfferingTermName): (amount: Amount) => OfferingTermName | undefined {
  return (amount) => (isPercent(amount) ? name : undefined);
}

function inMoney(name: OfferingTermName): (amount: Amount) => OfferingTermName | undefined {
  return (amount) => (isMoney(amount) ? name : undefined);
}

/** What makes a sum another than the one that the others come to. */
const otherwise = /\b(?:after|accrued|interest|expenses)\b/;

/**
 * Reads the lines of a pricing term sheet: a label that opens its line, and what stands behind it there, an amount for
 * each series that is offered. It claims nothing: the amounts are facts already.
 */
export function readOfferingTerms(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly OfferingTerm[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  if (amounts.length === 0) return none;
  let found: OfferingTerm[] | undefined;
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i < done || !leading[wordCode(tokens, i)]) continue;
    const term = termAround(tokens, i, amounts);
    done = Math.max(i + 1, term ? tokenFrom(tokens, term.at.end) : 0);
    if (term) (found ??= []).push(term);
  }
  return found ?? none;
}

const none: readonly OfferingTerm[] = [];

/** The line whose label holds a word; undefined where that stands in no such label. */
function termAround(tokens: Tokens, i: number, amounts: readonly Amount[]): OfferingTerm | undefined {
  let from = i;
  while (!opensRow(tokens, from)) if (--from < 0 || i - from > longest) return undefined;
  let to = from + 1;
  while (to < tokens.count && !endsLabel(tokens, to)) if (++to - from > longest) return undefined;
  // A word behind the label is of what the line states, and behind a label that ends the block nothing is stated.
  if (to <= i || to === tokens.count) return undefined;
  const label = wordsOf(tokens, from, to);
  const [, nameOf] = names.find(([pattern]) => pattern.test(label)) ?? [];
  if (!nameOf) return undefined;
  const behind = onLine(tokens, to, amounts);
  const [first] = behind.flatMap((amount) => nameOf(amount) ?? []);
  if (first === undefined || (first === 'net' && otherwise.test(label.replace('before expenses', ''))))
    return undefined;
  const stated = behind.filter((amount) => nameOf(amount) === first);
  return { kind: 'offering-term', at: tokenSpan(tokens, from, to), name: first, amounts: stated };
}

/** Whether nothing stands before a token in its line but the bar of its column. */
const opensRow = (tokens: Tokens, i: number): boolean =>
  opensLine(tokens, i) || (isSign(tokens, i - 1, BAR) && opensLine(tokens, i - 1));

/** Whether a label ends before a token. */
function endsLabel(tokens: Tokens, i: number): boolean {
  if (isSign(tokens, i, COLON) || isSign(tokens, i, BAR) || opensLine(tokens, i)) return true;
  return parting.test(gapBefore(tokens, i));
}

/** The words of a label in lower case, marks left out. */
function wordsOf(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD) words.push(lowerAt(tokens, i));
  return words.join(' ');
}

/** The amounts from a token to the end of its line. */
function onLine(tokens: Tokens, from: number, amounts: readonly Amount[]): readonly Amount[] {
  let to = from;
  while (to < tokens.count && !opensLine(tokens, to)) to++;
  const end = to < tokens.count ? (tokens.starts[to] ?? 0) : Infinity;
  return amounts.slice(firstFrom(amounts, tokens.starts[from] ?? Infinity), firstFrom(amounts, end));
}
