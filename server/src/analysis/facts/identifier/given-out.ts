import { HYPHEN } from '../../text/sign-codes.ts';
import {
  FIGURE,
  gapBefore,
  isGlued,
  isSign,
  isSpaced,
  SIGN,
  tightText,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import type { IdentifierSystem } from '../fact.ts';

/** What an identifier that somebody gives out is made of. */
interface Form {
  readonly length: number;
  /** In which groups it is written, by their lengths. */
  readonly groups: ReadonlySet<string>;
  readonly made: RegExp;
}

const forms: Readonly<Partial<Record<IdentifierSystem, Form>>> = {
  // The first six are the issuer's, the next two the (CUSIP Global Services); no two letters stand first, as
  // they do in an ISIN.
  CUSIP: { length: 9, groups: new Set(['9', '6 3', '6 2 1']), made: /^[A-Z\d]\d[A-Z\d]{6}\d$/ },
  ISIN: { length: 12, groups: new Set(['12', '2 10', '2 9 1', '11 1']), made: /^[A-Z]{2}[A-Z\d]{9}\d$/ },
  LEI: { length: 20, groups: new Set(['20', '4 4 4 4 4']), made: /^[A-Z\d]{18}\d\d$/ },
  ABA: { length: 9, groups: new Set(['9', '3 3 3', '4 4 1']), made: /^\d{9}$/ },
};

/** The fewest figures of an identifier; words in capitals have none. */
const fewestDigits = 3;

/**
 * The token past the identifier of a system that starts at token `i`; undefined where none does. Blanks that stand in
 * for one, `000000000` or `123456789`, are none.
 */
export function codeAt(tokens: Tokens, i: number, system: IdentifierSystem): number | undefined {
  const form = forms[system];
  if (!form || (isGlued(tokens, i) && parts(tokens, i - 1))) return undefined;
  const groups: string[] = [];
  let length = 0;
  let end = i;
  while (length < form.length) {
    const from = groups.length === 0 ? i : pastJoint(tokens, end);
    end = groupEnd(tokens, from);
    const group = tightText(tokens, from, end);
    if (group === '') return undefined;
    groups.push(group);
    length += group.length;
  }
  const value = groups.join('');
  if (!form.groups.has(groups.map((group) => group.length).join(' ')) || !form.made.test(value)) return undefined;
  if (value.replace(/\D/g, '').length < fewestDigits || isFilledIn(value)) return undefined;
  return isSign(tokens, end, HYPHEN) && isGlued(tokens, end) && isGlued(tokens, end + 1) ? undefined : end;
}

const isFilledIn = (value: string): boolean => /^(.)\1*$/.test(value.slice(0, -1)) || value === '123456789';

/** Whether what is glued to the sign is one number or one word with what stands before it: `333-104162`, `$12`. */
const parts = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] !== SIGN || !/^[/:(#|["“]$/.test(tokenText(tokens, i));

/** Where the next group begins: behind a hyphen, a blank or two or the end of a line; past all tokens if nowhere. */
function pastJoint(tokens: Tokens, i: number): number {
  if (isSign(tokens, i, HYPHEN) && isGlued(tokens, i) && isGlued(tokens, i + 1)) return i + 1;
  return isSpaced(tokens, i) && /^(?:[^\S\n]{1,2}|[^\S\n]*\n[^\S\n]*)$/.test(gapBefore(tokens, i)) ? i : tokens.count;
}

/** The token past the words and figures that touch each other from token `i`. */
function groupEnd({ kinds, gaps }: Tokens, i: number): number {
  let end = i;
  while ((kinds[end] === WORD || kinds[end] === FIGURE) && (end === i || gaps[end] === 0)) end++;
  return end;
}
