import {
  APOSTROPHE,
  BACKTICK,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  CURLED_APOSTROPHE,
  OPEN,
  OPEN_QUOTE,
  OPEN_SINGLE_QUOTE,
  POINT,
  QUOTE,
  SEMICOLON,
  SLASH,
} from '../../text/sign-codes.ts';
import {
  bracketEnd,
  FIGURE,
  isSign,
  lowerAt,
  SIGN,
  textBetween,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import type { Alias, Description } from '../fact/name.ts';
import { isSaidOutright } from './assertion.ts';
import { descriptionFrom, formedFrom, unplacedEnd } from './description.ts';
import { endingAt, hasCapital } from './ending.ts';

/** What the draft says of a name right beside it. */
export interface NameContext {
  readonly description: Description | undefined;
  readonly alias: Alias | undefined;
  readonly role: string | undefined;
  readonly signs: boolean;
  readonly former: boolean;
  readonly address: string | undefined;
}

/** How long a bracket such as `(together with its successors, the "Company")` may be. */
const bracketReach = 48;
/** How many tokens an alias and a role may have, and how far before a name it may be called a former one. */
const aliasReach = 8;
const roleReach = 4;
const formerReach = 8;

/** What stands around the name from `start` up to `end`. */
export function contextOf(tokens: Tokens, start: number, end: number): NameContext {
  let description: Description | undefined;
  let alias = aliasBefore(tokens, start);
  let role: string | undefined;
  let at = end;
  for (let parts = 0; parts < 5; parts++) {
    const next = isSign(tokens, at, COMMA) ? at + 1 : at;
    if (isSign(tokens, next, OPEN)) {
      const close = bracketEnd(tokens, next, bracketReach);
      if (close === undefined) break;
      alias ??= aliasBetween(tokens, next + 1, close);
      description ??= descriptionFrom(tokens, next + 1)?.said;
      at = close + 1;
      continue;
    }
    const described = description === undefined ? descriptionFrom(tokens, next) : undefined;
    if (described) {
      description = described.said;
      at = described.end;
      continue;
    }
    const unplaced: number | undefined = unplacedEnd(tokens, next);
    if (unplaced !== undefined) {
      at = unplaced;
      continue;
    }
    const acting: { said: string; end: number } | undefined = role === undefined ? roleFrom(tokens, next) : undefined;
    if (!acting) {
      // "Alder, Inc. is a Nevada corporation".
      const stated = description === undefined && next === at ? formedFrom(tokens, at) : undefined;
      if (stated && isSaidOutright(tokens, start, false)) description = stated.said;
      break;
    }
    role = acting.said;
    at = acting.end;
  }
  const former = isFormer(tokens, start);
  const signs = isSigning(tokens, at);
  alias ??= signs ? undefined : laterAlias(tokens, at);
  return { description, alias, role, former, signs, address: addressFrom(tokens, at) };
}

/** How far behind a name, past its address and its place of business, its short name may stand. */
const laterReach = 44;

/**
 * The short name behind what else is said of a name, up to the end of the clause or the next name; behind the name that
 * it was `formerly known as` too.
 */
function laterAlias(tokens: Tokens, from: number): Alias | undefined {
  const next = isSign(tokens, from, COMMA) ? from + 1 : from;
  let past = /^(?:formerly|previously)$/.test(lowerAt(tokens, next)) ? 1 : 0;
  for (let at = from; at < Math.min(from + laterReach, tokens.count); at++) {
    if (isSign(tokens, at, OPEN)) {
      const close = bracketEnd(tokens, at, bracketReach);
      const alias = close === undefined ? undefined : aliasBetween(tokens, at + 1, close);
      if (alias || close === undefined) return alias;
      at = close;
    } else if (isSign(tokens, at, SEMICOLON) || (isSign(tokens, at, POINT) && endsSentence(tokens, at)))
      return undefined;
    else if (endingAt(tokens, at) !== undefined && hasCapital(tokens, at) && !isShortName(tokens, at)) {
      if (endingAt(tokens, at + 1) !== undefined) continue;
      if (past-- === 0) return undefined;
    } else if (joining.has(lowerAt(tokens, at)) && hasCapital(tokens, at + 1)) return undefined;
  }
  return undefined;
}

/** Whether the ending is a short name of another party: `a subsidiary of the Company (the "Buyer")`. */
const isShortName = (tokens: Tokens, i: number): boolean =>
  /^(?:the|such|said)$/.test(lowerAt(tokens, i - 1)) && !hasCapital(tokens, i + 1);

/** Words behind which, before a capital, another party may stand. */
const joining = new Set(['and', 'with', 'to', 'from', 'for']);

/** Whether the point at the token is more than the mark of something shortened. */
const endsSentence = (tokens: Tokens, i: number): boolean =>
  (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) > 4 && tokens.kinds[i - 1] === WORD;

/** The number and the first word of the street behind a name: `400 WEST` for `of 400 West Avenue`. */
function addressFrom(tokens: Tokens, i: number): string | undefined {
  let at = isSign(tokens, i, COMMA) ? i + 1 : i;
  if (lowerAt(tokens, at) === 'located') at++;
  if (lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'at') at++;
  if (tokens.kinds[at] !== FIGURE || !/^\d{1,5}$/.test(tokenText(tokens, at)) || !hasCapital(tokens, at + 1))
    return undefined;
  return textBetween(tokens, at, at + 2).toUpperCase();
}

/** Whether a quotation mark stands at the token: `"`, one of the two curly ones, or half of a pair of apostrophes. */
const isQuote = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === SIGN &&
  [QUOTE, OPEN_QUOTE, CLOSE_QUOTE, APOSTROPHE, CURLED_APOSTROPHE, OPEN_SINGLE_QUOTE, BACKTICK].includes(
    tokens.codes[i] ?? 0,
  );

/** The first short name in quotation marks from `from` up to `to`. */
function aliasBetween(tokens: Tokens, from: number, to: number): Alias | undefined {
  let open = from;
  while (open < to && !isQuote(tokens, open)) open++;
  while (open < to && isQuote(tokens, open + 1)) open++;
  let close = open + 1;
  while (close < to && !isQuote(tokens, close)) close++;
  return close < to && isAlias(tokens, open + 1, close) ? aliasOf(tokens, open + 1, close) : undefined;
}

/** What is called for short in the same place and is nobody: `(the "Credit Agreement")`. */
const things =
  /^(?:agreement|amendment|act|action|articles|bonds?|bylaws|certificate|charter|claims?|closing|contract|court|date|deed|facilit(?:y|ies)|guarant(?:y|ee)|indenture|lease|letter|loans?|merger|mortgage|notes?|offering|order|plan|policy|premises|propert(?:y|ies)|purchase|report|securities|shares?|stock|transactions?|warrants?)$/i;

const isAlias = (tokens: Tokens, from: number, to: number): boolean =>
  to > from && to - from <= aliasReach && tokens.kinds[from] !== SIGN && !things.test(tokenText(tokens, to - 1));

const aliasOf = (tokens: Tokens, from: number, to: number): Alias => ({
  text: textBetween(tokens, from, to),
  at: tokenSpan(tokens, from, to),
});

/** The short name in `"Company" means` and `"Company":` before a name. */
function aliasBefore(tokens: Tokens, start: number): Alias | undefined {
  let at = start - 1;
  if (lowerAt(tokens, at) === 'the') at--;
  if (isSign(tokens, at, COLON)) at--;
  else if (lowerAt(tokens, at) === 'means') at--;
  else if (lowerAt(tokens, at) === 'mean' && lowerAt(tokens, at - 1) === 'shall') at -= 2;
  else return undefined;
  if (!isQuote(tokens, at)) return undefined;
  let open = at - 1;
  while (open > 0 && open > at - aliasReach && !isQuote(tokens, open)) open--;
  return isQuote(tokens, open) && isAlias(tokens, open + 1, at) ? aliasOf(tokens, open + 1, at) : undefined;
}

/** Parts in a deal that have one holder, as they are written small: `as trustee`, `as collateral agent`. */
const smallRoles =
  /^(?:trustee|agent|administrative|collateral|escrow|paying|transfer|warrant|rights|indenture|owner|depositary|depository|custodian|registrar|servicer|issuer|borrower)$/;

/** `as Administrative Agent`, `as trustee`, up to what is neither a capital nor such a word. */
function roleFrom(tokens: Tokens, i: number): { readonly said: string; readonly end: number } | undefined {
  if (lowerAt(tokens, i) !== 'as') return undefined;
  let from = i + 1;
  if (lowerAt(tokens, from) === 'the' || lowerAt(tokens, from) === 'a' || lowerAt(tokens, from) === 'an') from++;
  let end = from;
  while (end < from + roleReach && isOfRole(tokens, end) && lowerAt(tokens, end) !== 'by') end++;
  const said = textBetween(tokens, from, end).toLowerCase();
  return said.length < 2 ? undefined : { said, end };
}

const isOfRole = (tokens: Tokens, i: number): boolean =>
  hasCapital(tokens, i) || (tokens.kinds[i] === WORD && smallRoles.test(tokenText(tokens, i)));

/** Whether `By:` or `/s/` is the next thing. */
function isSigning(tokens: Tokens, i: number): boolean {
  const at = isSign(tokens, i, COMMA) || isSign(tokens, i, COLON) ? i + 1 : i;
  if (lowerAt(tokens, at) === 'by')
    return isSign(tokens, at + 1, COLON) || isSign(tokens, at + 1, SLASH) || endsLine(tokens, at);
  return isSign(tokens, at, SLASH) && lowerAt(tokens, at + 1) === 's' && isSign(tokens, at + 2, SLASH);
}

/** Whether nothing but a rule or a blank follows the token in its line. */
function endsLine(tokens: Tokens, i: number): boolean {
  const at = tokens.origin + (tokens.ends[i] ?? 0);
  return /^[ \t_]*(?:\n|$)/.test(tokens.text.slice(at, at + 80));
}

const former = new Set(['formerly', 'previously', 'fka', 'dba', 'nka', 'aka', 'renamed', 'doing', 'successor']);

/** Whether words that open another name of the same entity stand at the token: `formerly known as`, `d/b/a`. */
function isFormerWord(tokens: Tokens, i: number): boolean {
  const said = lowerAt(tokens, i);
  if (former.has(said)) return true;
  switch (said) {
    case 'now':
    case 'also':
      return lowerAt(tokens, i + 1) === 'known';
    case 'trading':
      return lowerAt(tokens, i + 1) === 'as';
    // Read backwards, `f/k/a` and `n/k/a` are known by their middle, `d/b/a` by its head.
    case 'd':
    case 'k':
    case 'n':
      return isSign(tokens, i + 1, SLASH);
    default:
      return false;
  }
}

/** Words that may stand between `formerly` and the name. */
const leading = new Set([
  'known',
  'as',
  'called',
  'named',
  'the',
  'under',
  'name',
  'to',
  'of',
  'in',
  'interest',
  'by',
  'merger',
]);

/** Whether words right before a name say that it is a former or a trade name, or that it was succeeded to. */
function isFormer(tokens: Tokens, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - formerReach; i--) {
    const said = lowerAt(tokens, i);
    if (isFormerWord(tokens, i)) return true;
    if (said === 'successors') return /^(?:to|of|in)$/.test(lowerAt(tokens, i + 1));
    const passed =
      said === '' ? tokens.kinds[i] === SIGN && !isSign(tokens, i, SEMICOLON) : leading.has(said) || said.length === 1;
    if (!passed && said !== 'business') return false;
  }
  return false;
}
