import { COMMA, HYPHEN, OPEN, POINT } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { bracketEnd, isSign, lowerAt, SIGN, type Tokens } from '../../text/tokens.ts';
import type { Description } from '../fact/name.ts';
import { hasCapital } from './ending.ts';

/** How many words may stand in a description, and between the form and the law. */
const reach = 16;
const lawReach = 22;
/** How many words one may have that names no place. */
const shortReach = 7;

/** What an entity may be, by the last word of it. */
const forms = new Set(['corporation', 'company', 'partnership', 'association', 'trust', 'bank', 'llc']);
/** Words that belong to the form: a limited liability company is no company limited by shares. */
const kinds = new Set(['limited', 'liability', 'general', 'national', 'banking', 'statutory', 'business', 'insurance']);
/** Words that say whose law a place has, and are no part of its name. */
const states = new Set(['state', 'commonwealth', 'province', 'republic', 'the', 'of']);
/** Small words of a description that say neither what an entity is nor where it is formed. */
const passed = new Set(
  (
    'wholly owned duly organized incorporated formed registered existing newly publicly privately closely held traded public ' +
    'private foreign exempted exempt professional close stock joint state federal federally chartered non not for profit unlimited ' +
    'mutual investment reinsurance life management holding special purpose single member series real estate by shares'
  ).split(' '),
);

/** What is said of a name, and the token after it. */
export interface Described {
  readonly said: Description;
  readonly end: number;
}

/**
 * What is said of a name from the token on: `NEVADA CORPORATION` for `a Nevada corporation` and for
 * `a corporation organized and existing under the laws of the State of Nevada`. Undefined without a place and a form.
 */
export function descriptionFrom(tokens: Tokens, at: number): Described | undefined {
  const article = lowerAt(tokens, at);
  if (article !== 'a' && article !== 'an') return undefined;
  const place: number[] = [];
  const form: number[] = [];
  for (let next = at + 1; next < at + reach; next++) {
    const said = lowerAt(tokens, next);
    if (forms.has(said)) {
      form.push(next);
      const law = place.length > 0 ? place : lawsOf(tokens, next + 1);
      return law.length === 0 ? undefined : describedBy(tokens, at, law, form);
    }
    if (kinds.has(said)) form.push(next);
    else if (hasCapital(tokens, next)) place.push(next);
    else if (said === '' ? !isMark(tokens, next) : !passed.has(said)) return undefined;
  }
  return undefined;
}

/** Past a description that names no place, `a national banking association`; undefined where none stands. */
export function unplacedEnd(tokens: Tokens, at: number): number | undefined {
  const article = lowerAt(tokens, at);
  if (article !== 'a' && article !== 'an') return undefined;
  for (let next = at + 1; next < at + shortReach; next++) {
    const said = lowerAt(tokens, next);
    if (forms.has(said)) return next + 1;
    if (said === '' ? !isMark(tokens, next) : !kinds.has(said) && !passed.has(said)) return undefined;
  }
  return undefined;
}

function describedBy(tokens: Tokens, article: number, place: readonly number[], form: readonly number[]): Described {
  const said = (at: readonly number[]): string =>
    at
      .map((i) => lowerAt(tokens, i))
      .join(' ')
      .toUpperCase();
  const spanOf = (at: readonly number[]): Description['placeAt'] =>
    localSpan(tokens.starts[at[0] ?? 0] ?? 0, tokens.ends[at.at(-1) ?? 0] ?? 0);
  const [first = 0] = place;
  return {
    said: {
      said: `${said(place)} ${said(form)}`.trim(),
      place: said(place),
      form: said(form),
      placeAt: spanOf(place),
      formAt: spanOf(form.length > 0 ? form : place),
      // "an Ohio corporation" becomes "a Nevada corporation".
      article: first === article + 1 ? spanOf([article]) : undefined,
    },
    end: Math.max(first + place.length, (form.at(-1) ?? 0) + 1),
  };
}

/** Points and hyphens: `a P.R.C. company`, `a not-for-profit corporation`. */
const isMark = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === SIGN && (tokens.codes[i] === POINT || tokens.codes[i] === HYPHEN);

/**
 * What `is a Nevada corporation`, `is duly organized and validly existing under the laws of the State of Nevada` and
 * `has been duly formed and is validly existing as a limited liability company under the laws of Nevada` say from the
 * verb on, the form empty where none is said; also what `was incorporated in the State of Nevada on May 4, 2003` says.
 * Undefined where nothing is said of a place, and for what else was or will be.
 */
export function formedFrom(tokens: Tokens, verb: number): Described | undefined {
  const lead = lowerAt(tokens, verb);
  if (lead === 'was') return onceFormed(tokens, verb + 1);
  if (lead !== 'is' && (lead !== 'has' || lowerAt(tokens, verb + 1) !== 'been')) return undefined;
  if (lead === 'is') {
    const described = descriptionFrom(tokens, verb + 1);
    if (described) return described;
  }
  const form: number[] = [];
  let made = false;
  for (let at = verb + 1; at < verb + formedReach; at++) {
    const said = lowerAt(tokens, at);
    if (isLaw(tokens, at)) {
      const place = made ? lawsOf(tokens, at) : [];
      return place.length === 0 ? undefined : describedBy(tokens, at, place, form);
    }
    if (making.has(said)) made = true;
    else if (forms.has(said) || kinds.has(said)) form.push(at);
    else if (!beside.has(said) && !isSign(tokens, at, COMMA)) return undefined;
  }
  return undefined;
}

/**
 * What `originally incorporated in the State of Nevada on`, `organized under the laws of Nevada in` say of the day on
 * which an entity began: the place before that day.
 */
function onceFormed(tokens: Tokens, from: number): Described | undefined {
  const verb = /^(?:originally|initially|first|duly)$/.test(lowerAt(tokens, from)) ? from + 1 : from;
  if (!/^(?:incorporated|organi[sz]ed|formed)$/.test(lowerAt(tokens, verb))) return undefined;
  const place = lowerAt(tokens, verb + 1) === 'in' ? placeFrom(tokens, verb + 2) : lawsOf(tokens, verb + 1);
  const end = (place.at(-1) ?? tokens.count) + 1;
  return /^(?:on|in)$/.test(lowerAt(tokens, end)) ? describedBy(tokens, verb, place, []) : undefined;
}

/** How many words may stand between the verb and the law. */
const formedReach = 30;
/** Words of which one says that an entity was brought about under a law. */
const making = new Set('incorporated organized organised formed created constituted existing subsisting'.split(' '));
/** Words that may stand beside them. */
const beside = new Set(
  'been duly validly legally is a an as and in good standing under by virtue of the with'.split(' '),
);

/**
 * The tokens of the place in `organized and existing under and by virtue of the laws of the State of Nevada` or `of the
 * General Corporation Law of the State of Delaware`; none if none.
 */
function lawsOf(tokens: Tokens, from: number): readonly number[] {
  let at = from;
  while (at < from + lawReach && !isLaw(tokens, at)) {
    if (/^(?:qualified|licensed|admitted|authorized)$/.test(lowerAt(tokens, at))) return [];
    // "a private company (société anonyme) organized under the laws of France".
    const close = isSign(tokens, at, OPEN) ? bracketEnd(tokens, at, lawReach) : undefined;
    if (close !== undefined) {
      at = close + 1;
      continue;
    }
    if (lowerAt(tokens, at) === '' && !(isSign(tokens, at, COMMA) && listed.has(lowerAt(tokens, at + 1)))) return [];
    at++;
  }
  return isLaw(tokens, at) ? placeFrom(tokens, at + 1) : [];
}

/** The tokens of the place in `the State of New York`; none where no name stands. */
function placeFrom(tokens: Tokens, from: number): readonly number[] {
  let at = from;
  while (states.has(lowerAt(tokens, at))) at++;
  const place: number[] = [];
  while (hasCapital(tokens, at) && place.length < 3) place.push(at++);
  return place;
}

/** Words before which a comma may stand on the way to the law: `duly organized, validly existing and in good order`. */
const listed = new Set('duly validly legally existing organized organised incorporated formed and in'.split(' '));

/** Whether `laws` stands at the token, or the end of a statute's title before the place that it is of. */
const isLaw = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'laws' ||
  (/^(?:law|act|code)$/.test(lowerAt(tokens, i)) && hasCapital(tokens, i - 1) && lowerAt(tokens, i + 1) === 'of');
