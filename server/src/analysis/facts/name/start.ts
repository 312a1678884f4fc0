import {
  AMPERSAND,
  APOSTROPHE,
  CLOSE,
  COMMA,
  CURLED_APOSTROPHE,
  HYPHEN,
  OPEN,
  POINT,
  SLASH,
} from '../../text/sign-codes.ts';
import {
  FIGURE,
  isGlued,
  isSign,
  lowerAt,
  textBetween,
  tokenText,
  touchesFigure,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { isJurisdiction } from '../../words/jurisdictions.ts';
import { isNumeral, lexemeAt, wordTable } from '../../words/lexicon.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { hasCapital, isEnding, isPlain, isWeak } from './ending.ts';
import { isParted } from './line.ts';
import { joinsTrades } from './trades.ts';

/** The most tokens of a name before its suffix. */
const longest = 16;

/** Units and scales: what stands before them is an amount, not a name. */
const measuring = wordTable({
  ...{ dollar: true, dollars: true, percent: true, cents: true, hundred: true, thousand: true, million: true },
  billion: true,
});

/** Words that open a sentence or point at a name, and are no part of it whatever their case. */
const functionWords = new Set(
  (
    'the a an this that these those such said each any all every no its our your his her their other another both either ' +
    'neither in on by and or if as for to of at with from under between among when where whereas while upon pursuant ' +
    'witnesseth now therefore because since after before until unless via through per be is are was were has have had been ' +
    'not who which whom whose dear formerly previously'
  ).split(' '),
);

/** Words that with `Bank`, `Trust` or `Company` name a part in a deal and not an entity: `the Issuing Bank`. */
const roles = new Set(
  (
    'agent reserve credit loan bid swingline reference depository relationship depositary parent subsidiary insurance ' +
    'investment holding family affiliated portfolio savings custodian trustee member initial other qualified eligible ' +
    'former combined public private acquired constituent predecessor successor merged'
  ).split(' '),
);

/** Bodies whose names go on with what they are of: `Association of Prairie Dealers, Inc.` */
const bodies = /^(?:association|society|institute|university|college|federation|league|sons?|daughters?)$/i;

/** What is of a place without being the name of a company there: `the Secretary of Texas, Inc.` */
const officesOf =
  /^(?:state|commonwealth|province|republic|city|county|town|laws?|courts?|department|office|division|subsidiary|stock|shares|notes|board|directors?|president|chairman|secretary|treasurer|officer|manager|counsel|partner|member|agent|behalf|agreement|bylaws|incorporation)$/i;

/** Small words within the names of foreign companies. */
const particles = /^(?:de|du|des|del|della|di|da|dos|van|von|und|et|y|la|las|los|für|pour)$/;

/** The first token of the name whose suffix stands at `suffix`; undefined where nothing but a suffix stands. */
export function startOf(
  tokens: Tokens,
  suffix: number,
  end: number,
  floor: number,
  claims: Claims,
): number | undefined {
  const low = Math.max(floor, suffix - longest);
  // In encoded bytes anything stands beside anything.
  if (tokens.kinds[suffix - 1] === FIGURE && isGlued(tokens, suffix)) return undefined;
  let at = isSign(tokens, suffix - 1, COMMA) && !isPlain(tokens, suffix) ? suffix - 1 : suffix;
  let start = suffix;
  while (at > low) {
    const before = stepBack(tokens, at, low) ?? placedBefore(tokens, at, suffix, low);
    if (before === undefined || isClaimed(claims, before)) break;
    at = before;
    if (hasCapital(tokens, at) || isNumbered(tokens, at)) start = at;
  }
  // "Six Hundred Fifty Company shares", "Twenty Five Company shares": number words in a row count.
  while (isCounting(tokens, start) && (isCounting(tokens, start - 1) || isCounting(tokens, start + 1))) start++;
  // A bank has its own name behind it: Bank of America.
  const named = end > suffix + 1 && functionAt(tokens, suffix + 1) === 'of';
  if (start === suffix) return named && isEnding(tokens, start) ? start : undefined;
  // Of "Prairie One, Texas, National Association" the head is out of reach.
  if (lowerAt(tokens, suffix) === 'national' && isJurisdiction(textBetween(tokens, start, suffix - 1).toUpperCase()))
    return undefined;
  // Of a name that goes on before what is no word, only the form is in reach.
  if (/^(?:pty|pte|pvt|sdn)$/i.test(tokenText(tokens, start))) return undefined;
  // "A Nevada Corporation" says what an entity is, not what it is called.
  if (isArticle(tokens, start - 1)) return undefined;
  if (start < suffix - 1 || named || !isEnding(tokens, suffix)) return start;
  // "Alder Fund" may be one of many, "Alder Fund, LLC" is one.
  if ((isWeak(tokens, suffix) && end === suffix + 1) || isRole(tokens, start)) return undefined;
  return isPlain(tokens, suffix) && lowerAt(tokens, start) === 'target' ? undefined : start;
}

/** The function word at the token; undefined for none, as for the last letter of `QRX T1A`, which is no article. */
const functionAt = (tokens: Tokens, i: number): string | undefined => {
  const text = lowerAt(tokens, i);
  return functionWords.has(text) && !touchesFigure(tokens, i) ? text : undefined;
};

/** Whether `a` or `an` stands at the token, and not the end of `f/k/a`. */
const isArticle = (tokens: Tokens, i: number): boolean =>
  /^an?$/.test(functionAt(tokens, i) ?? '') && !(isGlued(tokens, i) && isSign(tokens, i - 1, SLASH));

/** Whether a figure opens a word of the name: `3M`, `21st`. */
const isNumbered = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && tokens.kinds[i + 1] === WORD && isGlued(tokens, i + 1);

const isRole = (tokens: Tokens, i: number): boolean => {
  const text = tokenText(tokens, i).toLowerCase();
  return roles.has(text) || /.ing$/.test(text);
};

/** The token before `at` if it belongs to the name: a capital, or a mark or a small word between two of them. */
function stepBack(tokens: Tokens, at: number, low: number): number | undefined {
  const i = at - 1;
  if (tokens.kinds[i] === WORD && measuring[tokens.codes[i] ?? 0] === true) return undefined;
  const held = i - 1 >= low && hasCapital(tokens, i - 1);
  const small = functionAt(tokens, i);
  if (small !== undefined && !isInitial(tokens, i)) {
    if (held && joinsTrades(tokens, i)) return i;
    return small === 'of' && held && (isEnding(tokens, i - 1) || bodies.test(tokenText(tokens, i - 1))) ? i : undefined;
  }
  if (hasCapital(tokens, i)) return isParted(tokens, i, at) ? undefined : i;
  // "Banque Marais du Nord S.A.", "Caja de la Sierra, S.A.".
  if (particles.test(lowerAt(tokens, i)) && !hasCapital(tokens, i)) {
    return held || (particles.test(lowerAt(tokens, i - 1)) && hasCapital(tokens, i - 2)) ? i : undefined;
  }
  // The end of "Harbor.com", the letters of "21st".
  if (tokens.kinds[i] === WORD) {
    if (!isGlued(tokens, i)) return undefined;
    if (tokens.kinds[i - 1] === FIGURE) return i;
    return isSign(tokens, i - 1, POINT) && isGlued(tokens, i - 1) && tokens.kinds[i - 2] === WORD ? i : undefined;
  }
  if (tokens.kinds[i] === FIGURE) {
    return /^\d{1,4}$/.test(tokenText(tokens, i)) && (held || isNumbered(tokens, i)) ? i : undefined;
  }
  if (isSign(tokens, i, CLOSE)) return bracketStart(tokens, i, low);
  if (isSign(tokens, i, POINT) && tokens.kinds[at] === WORD && isGlued(tokens, at) && isGlued(tokens, i)) {
    return tokens.kinds[i - 1] === WORD ? i : undefined;
  }
  if (!held) return undefined;
  if (isSign(tokens, i, AMPERSAND)) return i;
  // "Founders' Mutual Company".
  if ((isSign(tokens, i, APOSTROPHE) || isSign(tokens, i, CURLED_APOSTROPHE)) && isGlued(tokens, i)) return i;
  if (isSign(tokens, i, HYPHEN)) return isGlued(tokens, i) && isGlued(tokens, at) ? i : undefined;
  // "J. P. Hale", "St. Paul": what is longer ends a sentence, unless it is a word of names cut short.
  if (isLettered(tokens, i, at)) return undefined;
  return (isInitial(tokens, i - 1) || isCut(tokens, i - 1)) && isGlued(tokens, i) ? i : undefined;
}

/**
 * Whether the point ends the letter of a recital, `A.   Alder Mills, Inc. sells`, which opens the block and is set off
 * from what it counts; between the initials of a name one space stands.
 */
const isLettered = (tokens: Tokens, i: number, next: number): boolean =>
  i === 1 &&
  isInitial(tokens, 0) &&
  ((tokens.starts[next] ?? 0) - (tokens.ends[i] ?? 0) > 1 ||
    /[\t\n\u00a0]/.test(tokens.text.charAt(tokens.origin + (tokens.ends[i] ?? 0))));

/** The `of` before `at` in `Harlan Mills of Ohio, Inc.`, where nothing but a place stands between it and the suffix. */
function placedBefore(tokens: Tokens, at: number, suffix: number, low: number): number | undefined {
  const i = at - 1;
  if (at === suffix || isPlain(tokens, suffix) || lowerAt(tokens, i) !== 'of' || i - 1 < low) return undefined;
  if (!hasCapital(tokens, i - 1) || isEnding(tokens, i - 1) || officesOf.test(tokenText(tokens, i - 1)))
    return undefined;
  const to = isSign(tokens, suffix - 1, COMMA) ? suffix - 1 : suffix;
  if (to <= at || to - at > longestPlace) return undefined;
  return isJurisdiction(textBetween(tokens, at, to).toUpperCase()) ? i : undefined;
}

const longestPlace = 3;

/** Whether a word of a name stands at the token: a capital, or the end of `Harbor.com`. */
const isHeld = (tokens: Tokens, i: number): boolean =>
  hasCapital(tokens, i) || (tokens.kinds[i] === WORD && isGlued(tokens, i) && isSign(tokens, i - 1, POINT));

/** Whether such a word stands there, or a number behind one: `Harlan Nominees 3 (Australia) Pty Limited`. */
const isHeldOrCounted = (tokens: Tokens, i: number): boolean =>
  isHeld(tokens, i) || (/^\d{1,2}$/.test(tokenText(tokens, i)) && hasCapital(tokens, i - 1));

/**
 * The bracket of `Harlan (Canada) Limited`, `Harlan Holdings (2002) LLC`; undefined for one that says something else.
 */
function bracketStart(tokens: Tokens, close: number, low: number): number | undefined {
  for (let i = close - 1; i > low && i > close - 4; i--) {
    if (isSign(tokens, i, OPEN))
      return i < close - 1 && isHeldOrCounted(tokens, i - 1) && !isEnding(tokens, i - 1) ? i : undefined;
    if (!hasCapital(tokens, i) && !isYear(tokens, i)) return undefined;
  }
  return undefined;
}

const isYear = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && /^(?:19|20)\d\d$/.test(tokenText(tokens, i));

/** Whether one or two letters with a point stand at the token. */
const isInitial = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i + 1, POINT) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= 2;

/** Words of companies' names that are written short, with a point: `Ryland Pte. Ltd.`, `Hale Bros. Mfg. Co.` */
const isCut = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i + 1, POINT) &&
  /^(?:ste|pte|pty|pvt|sdn|bros|mfg|intl|assocs?|natl|mgmt|svcs|mtge|pharm)$/i.test(tokenText(tokens, i));

const isCounting = (tokens: Tokens, i: number): boolean => {
  const lexeme = lexemeAt(tokens, i);
  return isNumeral(lexeme) && !lexeme.ordinal;
};
