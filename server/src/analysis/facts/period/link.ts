import { CLOSE, COLON, COMMA, EM_DASH, OPEN, POINT } from '../../text/sign-codes.ts';
import { isSign, lowerAt, SIGN, WORD, type Tokens } from '../../text/tokens.ts';
import { isHyphen, lengthAt, lengthBefore, type ReadLength } from './length.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say that a date is the end. */
const ends = words(
  'to through thru until till ending ends end ended expiring expires expire expired terminating terminates terminate ' +
    'terminated concluding concludes conclude concluded',
);

/** Words that say that a date is the beginning. */
const starts = words(
  'from commencing commences commence commenced beginning begins begin began starting starts start started',
);

/** Words that may stand round those without changing what they say. */
const joints = words(
  'and shall will is are be to on at the close of business midnight up including inclusive which that it both dates in ' +
    'effect continue continues continuing run runs running extend extends extending remain remains force full therefrom ' +
    'thereafter opening day this sunday monday tuesday wednesday thursday friday saturday a p m am pm eastern time local ' +
    'hereof date initially after',
);

/**
 * What may stand between a length and the word that begins its period: `for a term of ten years, which shall commence`.
 */
const between = words(
  'and which that shall will is be to term period the it initial renewal extension extended lease license engagement employment contract',
);

/** The longest clause within one thought, in tokens. */
const widest = 60;

/** How one date leads to the next as the beginning of a period to its end. */
export interface Link {
  /** The word that says that the second date is the end; `-` for a dash. */
  readonly end: string;
  /** A length stated between the two: `and continuing for a period of ten years until`. */
  readonly length: ReadLength | undefined;
}

/** Reads the tokens between two dates; undefined where they do not make one period of the two. */
export function linkBetween(tokens: Tokens, from: number, to: number): Link | undefined {
  if (to - from > widest) return undefined;
  if (to - from === 1 && (isHyphen(tokens, from) || isSign(tokens, from, EM_DASH)))
    return { end: '-', length: undefined };
  let end: string | undefined;
  let length: ReadLength | undefined;
  for (let i = from; i < to;) {
    const passed = asideEnd(tokens, i, to);
    if (passed !== undefined) {
      i = passed;
      continue;
    }
    const lasting = lowerAt(tokens, i) === 'for' ? lengthBehind(tokens, i + 1) : lengthThereafter(tokens, i);
    if (lasting) {
      length = lasting;
      i = lasting.to;
      continue;
    }
    const word = lowerAt(tokens, i);
    if (ends.has(word)) end = word;
    else if (!joints.has(word) && !isTimeOfDay(tokens, i) && !isSign(tokens, i, COMMA)) return undefined;
    i++;
  }
  return end === undefined ? undefined : { end, length };
}

/** `five (5) years thereafter`, `five years later`. */
function lengthThereafter(tokens: Tokens, i: number): ReadLength | undefined {
  const read = lengthAt(tokens, i);
  return read && /^(?:thereafter|later|therefrom)$/.test(lowerAt(tokens, read.to))
    ? { ...read, to: read.to + 1 }
    : undefined;
}

const behind = words('a the an period term of full further additional initial total');

/** `a period of ten years`, `a further term of two (2) years`, `ten years` from token `i` on. */
function lengthBehind(tokens: Tokens, i: number): ReadLength | undefined {
  let at = i;
  while (at < i + 6 && behind.has(lowerAt(tokens, at))) at++;
  const read = lengthAt(tokens, at);
  // "A period of at least", "ten years or more": what is no exact length is none.
  return read && !/^(?:or|and)$/.test(lowerAt(tokens, read.to)) ? read : undefined;
}

/**
 * Past a bracket (`(the "Commencement Date")`) or a proviso up to its comma
 * (`unless sooner terminated as provided herein,`).
 */
function asideEnd(tokens: Tokens, i: number, to: number): number | undefined {
  if (isSign(tokens, i, OPEN)) {
    for (let at = i + 1; at < to; at++) if (isSign(tokens, at, CLOSE)) return at + 1;
    return undefined;
  }
  if (!/^(?:unless|subject|if)$/.test(lowerAt(tokens, i))) return undefined;
  for (let at = i + 1; at < to; at++) if (isSign(tokens, at, COMMA)) return at + 1;
  return undefined;
}

/** A number, point or colon of `11:59 p.m.`. */
function isTimeOfDay(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === SIGN) {
    if (isSign(tokens, i, COLON)) return true;
    return isSign(tokens, i, POINT) && /^[apm]$/.test(lowerAt(tokens, i - 1));
  }
  return isSign(tokens, i + 1, COLON) || isSign(tokens, i - 1, COLON) || /^[ap]m?$/.test(lowerAt(tokens, i + 1));
}

/**
 * The token of the word that makes the date at token `i` a beginning, `from` or the first of `commencing from`; or a
 * bracket.
 */
export function startBefore(tokens: Tokens, i: number): number | undefined {
  if (isSign(tokens, i - 1, OPEN)) return i - 1;
  let passed = 0;
  for (let at = i - 1; at >= 0 && passed < 6; at--) {
    // "Commencing at 12:01 a.m. on".
    if (isTimeOfDay(tokens, at)) continue;
    const word = lowerAt(tokens, at);
    if (starts.has(word)) return starts.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
    if (!joints.has(word) && !defining.has(word) && !isSign(tokens, at, COMMA)) return undefined;
    passed++;
  }
  return undefined;
}

/**
 * Words of which one, shortly before `between`, says that a time lies between two dates and not a difference; in
 * tokens.
 */
const times = words('period time times term interval year months days weeks season');
const timeReach = 5;

/**
 * The token of `between` before the date at token `i`, where a time is meant: the tokens `from` up to `to` are nothing
 * but its `and`, and the words before it say so, or an `inclusive` behind the second date, which ends before token
 * `end`. Undefined elsewhere.
 */
export function betweenBefore(tokens: Tokens, i: number, from: number, to: number, end: number): number | undefined {
  if (lowerAt(tokens, from) !== 'and' && lowerAt(tokens, from + 1) !== 'and') return undefined;
  for (let at = from; at < to; at++) {
    if (!joints.has(lowerAt(tokens, at)) && !isSign(tokens, at, COMMA)) return undefined;
  }
  const at = lowerAt(tokens, i - 1) === 'the' || lowerAt(tokens, i - 1) === 'on' ? i - 2 : i - 1;
  if (lowerAt(tokens, at) !== 'between') return undefined;
  if (pastInclusive(tokens, end) > end) return at;
  for (let before = at - 1; before >= at - timeReach; before--) if (times.has(lowerAt(tokens, before))) return at;
  return undefined;
}

/** What calls the first date what it is: `beginning on the Effective Date of`. */
const defining = words('effective commencement of');

/**
 * The length stated right before the word that begins its period: `ten (10) years, commencing`,
 * `a six-month term from`.
 */
export function lengthBeforeStart(tokens: Tokens, i: number): ReadLength | undefined {
  let at = i;
  for (let passed = 0; passed < 12; passed++) {
    const read = lengthBefore(tokens, at);
    if (read) return isExact(tokens, read.from) ? read : undefined;
    const proviso = provisoBefore(tokens, at) ?? restatedBefore(tokens, at);
    if (isSign(tokens, at - 1, CLOSE)) {
      const open = openBefore(tokens, at - 1);
      if (open === undefined) return undefined;
      at = open;
    } else if (proviso !== undefined) at = proviso;
    else if (isSign(tokens, at - 1, COMMA) || between.has(lowerAt(tokens, at - 1))) at--;
    else return undefined;
  }
  return undefined;
}

/** The first token of a proviso between commas that ends before token `i`: `, subject to Paragraphs 2 and 3,`. */
function provisoBefore(tokens: Tokens, i: number): number | undefined {
  if (!isSign(tokens, i - 1, COMMA)) return undefined;
  for (let at = i - 2; at > Math.max(0, i - longestProviso) && !isSign(tokens, at, COMMA); at--) {
    if (lowerAt(tokens, at) === 'subject' && lowerAt(tokens, at + 1) === 'to') return at;
  }
  return undefined;
}

/** The most tokens of what a length is counted from: `following the Closing Date, i.e.,`. */
const longestCount = 10;

/**
 * The first token of what a length is counted from, where the dates that end before token `i` say it again:
 * `following the Closing Date, i.e.,`.
 */
function restatedBefore(tokens: Tokens, i: number): number | undefined {
  let at = isSign(tokens, i - 1, COMMA) ? i - 1 : i;
  if (isSign(tokens, at - 1, POINT) && lowerAt(tokens, at - 2) === 'e') at -= isSign(tokens, at - 3, POINT) ? 4 : 3;
  else if (lowerAt(tokens, at - 1) === 'is' && lowerAt(tokens, at - 2) === 'that') at -= 2;
  else return undefined;
  if (!isSign(tokens, at - 1, COMMA) && !isSign(tokens, at - 1, OPEN)) return undefined;
  for (let from = at - 2; from > Math.max(0, at - longestCount); from--) {
    if (/^(?:after|following|from)$/.test(lowerAt(tokens, from))) return from;
    if (tokens.kinds[from] !== WORD) return undefined;
  }
  return undefined;
}

/** The longest proviso between a length and what it is the length of, in tokens. */
const longestProviso = 14;

/** The bracket that the one at token `close` closes, if it stands within a few words. */
function openBefore(tokens: Tokens, close: number): number | undefined {
  for (let at = close - 1; at >= Math.max(0, close - 20); at--) if (isSign(tokens, at, OPEN)) return at;
  return undefined;
}

/** Words that make a length a bound, or one of several. */
const bounds = words(
  'approximately about around least most than nearly almost over up within exceed exceeding maximum minimum each every per ' +
    'any successive renewals extensions terms periods increments intervals equal monthly',
);

/** Whether nothing before the number at token `i` makes it a bound or one length of several. */
export function isExact(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    if (bounds.has(lowerAt(tokens, at))) return false;
    if (isSign(tokens, at, POINT)) return true;
  }
  return true;
}

/** The length stated right behind the end of a period: `, a period of ten years`, `(ten years)`, `, 678 days.` */
export function lengthAfterEnd(tokens: Tokens, i: number): ReadLength | undefined {
  const from = pastInclusive(tokens, i);
  const bracketed = isSign(tokens, from, OPEN);
  const opened = bracketed || isSign(tokens, from, COMMA) ? from + 1 : from;
  const named = /^(?:a|the|for|being)$/.test(lowerAt(tokens, opened));
  if (!bracketed && !named) return opened > from ? daysAlone(tokens, opened) : undefined;
  const read = lengthBehind(tokens, /^(?:for|being)$/.test(lowerAt(tokens, opened)) ? opened + 1 : opened);
  if (!read) return undefined;
  return bracketed === isSign(tokens, read.to, CLOSE) ? read : undefined;
}

/** `678 days` between a comma and a mark, the end of the paragraph, or what the days are taken of. */
function daysAlone(tokens: Tokens, i: number): ReadLength | undefined {
  const read = lengthAt(tokens, lowerAt(tokens, i) === 'or' ? i + 1 : i);
  if (read?.length.unit !== 'day') return undefined;
  const ends = read.to >= tokens.count || tokens.kinds[read.to] === SIGN;
  return ends || /^(?:on|in|at|inclusive)$/.test(lowerAt(tokens, read.to)) ? read : undefined;
}

/** Past `, both dates inclusive`. */
function pastInclusive(tokens: Tokens, i: number): number {
  for (let at = i; at < i + 5; at++) {
    if (lowerAt(tokens, at) === 'inclusive') return at + 1;
    if (!isSign(tokens, at, COMMA) && !/^(?:both|dates|days)$/.test(lowerAt(tokens, at))) return i;
  }
  return i;
}
