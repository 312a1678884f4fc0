import {
  AMPERSAND,
  APOSTROPHE,
  BACKTICK,
  CLOSE,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  CURLED_APOSTROPHE,
  HYPHEN,
  OPEN,
  OPEN_QUOTE,
  OPEN_SINGLE_QUOTE,
  POINT,
  QUOTE,
  SEMICOLON,
  SLASH,
} from '../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  lowerAt,
  SIGN,
  textBetween,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../text/tokens.ts';
import { termWordKey } from '../words/term-key.ts';
import type { Cue } from './cue.ts';
import type { Definition } from './fact.ts';

/** How many tokens a term may have, and how far before it the bracket that calls something so may open. */
const longestTerm = 12;
const bracketReach = 32;

/** Quotation marks, and what stands for one in pairs. */
export const definitionCue: Cue = { signs: [QUOTE, APOSTROPHE, BACKTICK], wideSigns: true };

const none: readonly Definition[] = [];

/**
 * Finds the terms that the draft defines: in quotation marks behind what they stand for, `(the "Company")`,
 * `hereinafter called the "Bank"`, or before what they mean, `"Business Day" means`. It claims nothing.
 */
export function readDefinitions(tokens: Tokens): readonly Definition[] {
  let found: Definition[] | undefined;
  for (let open = nextQuote(tokens, 0); open < tokens.count; open = nextQuote(tokens, open)) {
    const from = pastQuote(tokens, open);
    const close = closing(tokens, from);
    if (close === undefined) {
      open = from;
      continue;
    }
    const form = isTerm(tokens, from, close) ? formOf(tokens, open, close) : undefined;
    if (form) (found ??= []).push(definitionAt(tokens, from, close, form));
    open = pastQuote(tokens, close);
  }
  return found ?? none;
}

function definitionAt(tokens: Tokens, from: number, close: number, form: Definition['form']): Definition {
  const to = isSign(tokens, close - 1, COMMA) || isSign(tokens, close - 1, POINT) ? close - 1 : close;
  const key: string[] = [];
  for (let i = from; i < to; i++) if (tokens.kinds[i] !== SIGN) key.push(termWordKey(tokenText(tokens, i)));
  return {
    kind: 'definition',
    at: tokenSpan(tokens, from, to),
    text: textBetween(tokens, from, to),
    key: key.join(' '),
    form,
  };
}

/** The next token at or behind `i` at which a quotation mark stands. */
function nextQuote(tokens: Tokens, i: number): number {
  const { kinds, codes, count } = tokens;
  for (let at = i; at < count; at++) {
    if (kinds[at] !== SIGN) continue;
    const code = codes[at] ?? 0;
    if (code === QUOTE || code === OPEN_QUOTE || code === CLOSE_QUOTE) return at;
    if (isHalf(code) && isQuote(tokens, at)) return at;
  }
  return count;
}

/** Signs that stand in pairs for a quotation mark, or alone in the British way. */
const isHalf = (code: number): boolean =>
  code === APOSTROPHE || code === BACKTICK || code === OPEN_SINGLE_QUOTE || code === CURLED_APOSTROPHE;

/** Whether a quotation mark stands at the token: one sign, two apostrophes, or a single one that opens or closes. */
function isQuote(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== SIGN) return false;
  const code = tokens.codes[i] ?? 0;
  if (code === QUOTE || code === OPEN_QUOTE || code === CLOSE_QUOTE || code === OPEN_SINGLE_QUOTE) return true;
  return isHalf(code) && ((isGlued(tokens, i + 1) && isSign(tokens, i + 1, code)) || code === CURLED_APOSTROPHE);
}

/** Past the quotation mark at the token, which may be made of two signs. */
const pastQuote = (tokens: Tokens, i: number): number =>
  isHalf(tokens.codes[i] ?? 0) && isGlued(tokens, i + 1) && isSign(tokens, i + 1, tokens.codes[i] ?? 0) ? i + 2 : i + 1;

function closing(tokens: Tokens, from: number): number | undefined {
  for (let at = from; at < from + longestTerm && at < tokens.count; at++) if (isQuote(tokens, at)) return at;
  return undefined;
}

const inTerm: readonly number[] = [HYPHEN, AMPERSAND, SLASH, POINT, COMMA, APOSTROPHE, CURLED_APOSTROPHE];

/**
 * Whether the tokens may be a term: they begin with a capital or a figure, hold a word, and no marks but those of
 * names.
 */
function isTerm(tokens: Tokens, from: number, close: number): boolean {
  if (!isCapital(tokens, from) && tokens.kinds[from] !== FIGURE) return false;
  let letters = 0;
  for (let i = from; i < close; i++) {
    if (tokens.kinds[i] === WORD) letters += tokenText(tokens, i).length;
    else if (tokens.kinds[i] === SIGN && !inTerm.includes(tokens.codes[i] ?? 0)) return false;
  }
  return letters > 1;
}

/** How the term between the quotation marks is defined there; undefined where it is only quoted. */
function formOf(tokens: Tokens, open: number, close: number): Definition['form'] | undefined {
  return saidOf(tokens, open, pastQuote(tokens, close)) ?? (isCalled(tokens, open) ? 'called' : undefined);
}

/**
 * What the words behind a term say that it means; other terms may stand between: `"Closing" and "Closing Date" mean`.
 */
function saidOf(tokens: Tokens, open: number, behind: number): Definition['form'] | undefined {
  let at = behind;
  for (let terms = 0; terms < 4; terms++) {
    const next = isSign(tokens, at, COMMA) ? at + 1 : at;
    const joined = /^(?:and|or)$/.test(lowerAt(tokens, next)) ? next + 1 : next;
    const article = lowerAt(tokens, joined) === 'the' ? joined + 1 : joined;
    if (joined === at || !isQuote(tokens, article)) break;
    const close = closing(tokens, pastQuote(tokens, article));
    if (close === undefined) break;
    at = pastQuote(tokens, close);
  }
  if (isSign(tokens, at, COMMA)) at++;
  if (isSign(tokens, at, COLON)) return opens(tokens, open) ? 'means' : undefined;
  switch (lowerAt(tokens, at)) {
    case 'means':
    case 'mean':
    case 'denotes':
      return 'means';
    case 'shall':
    case 'will': {
      const verb = lowerAt(tokens, at + 1);
      if (verb === 'mean') return 'means';
      return verb === 'have' && meaning(tokens, at + 2) ? 'elsewhere' : undefined;
    }
    case 'has':
    case 'have':
      return meaning(tokens, at + 1) ? 'elsewhere' : undefined;
    case 'is':
    case 'are':
      return lowerAt(tokens, at + 1) === 'defined' ? 'elsewhere' : undefined;
    case 'includes':
    case 'include':
    case 'refers':
      return opens(tokens, open) ? 'means' : undefined;
    default:
      return undefined;
  }
}

/** `the meaning`, `the respective meanings`. */
function meaning(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + 3; at++) if (lowerAt(tokens, at).startsWith('meaning')) return true;
  return false;
}

/** Whether nothing but the mark of a list stands before the token in its block, or a sentence ends there. */
const opens = (tokens: Tokens, i: number): boolean =>
  i === 0 || isSign(tokens, i - 1, POINT) || isSign(tokens, i - 1, CLOSE) || /^term$/.test(lowerAt(tokens, i - 1));

/** Words that stand between the bracket and the term, or between it and the clause that calls something so. */
const leads = new Set(
  (
    'the a an this these that those each such any all and or as called collectively together individually jointly severally ' +
    'hereinafter hereafter herein referred to being sometimes respectively also known its their with'
  ).split(' '),
);
/** Words by which a clause calls something so without a bracket. */
const callers = /^(?:herein|hereinafter|hereafter|hereinbefore)$/;
const pointers = /^(?:in|of|under|by|from|for|pursuant)$/;

/**
 * Whether a bracket or a clause calls so what stands before it: `(collectively, the "Loans")`,
 * `herein called the "Bank"`.
 */
function isCalled(tokens: Tokens, open: number): boolean {
  let at = open - 1;
  let called = false;
  for (; at >= 0 && at > open - bracketReach; at--) {
    if (isSign(tokens, at, OPEN)) return true;
    if (isSign(tokens, at, CLOSE) || isSign(tokens, at, SEMICOLON) || isSign(tokens, at, COLON)) return false;
    const word = lowerAt(tokens, at);
    if (callers.test(word)) return true;
    if (called || isSign(tokens, at, COMMA)) {
      // Behind a comma the bracket may say anything: `(together with its affiliates, the "Group")`.
      called = true;
      if (isSign(tokens, at, POINT) && !isGlued(tokens, at + 1)) return false;
      continue;
    }
    if (isQuote(tokens, at)) {
      const before = openingBefore(tokens, at);
      if (before === undefined) return false;
      at = before;
    } else if (!leads.has(word) || (word === 'the' && pointers.test(lowerAt(tokens, at - 1)))) return false;
  }
  return false;
}

/** The quotation mark that opens the term which one closes: `(the "Buyer" or the "Company")`. */
function openingBefore(tokens: Tokens, close: number): number | undefined {
  for (let at = close - 1; at > close - longestTerm && at >= 0; at--) if (isQuote(tokens, at)) return at;
  return undefined;
}
