import { decodeString } from 'micromark-util-decode-string';
import { SEMICOLON } from './sign-codes.ts';

/** The longest that stands for a sign of a draft, `&frac12;` and `&#x201C;` among them, in UTF-16 units. */
const longest = 12;

/** A character that is written by its name or its number, as in HTML. */
export interface CharacterReference {
  /** The code unit that it stands for. */
  readonly code: number;
  /** The offset after its `;`, in UTF-16 units. */
  readonly end: number;
}

/** The reference that starts with the `&` at `at` and ends before `limit`; undefined where none does. */
export function characterReferenceAt(text: string, at: number, limit: number): CharacterReference | undefined {
  const last = Math.min(limit, at + longest);
  let end = at + 1;
  while (end < last && text.charCodeAt(end) !== SEMICOLON) end++;
  if (end === last) return undefined;
  const written = text.slice(at, end + 1);
  const meant = decodeString(written);
  return meant !== written && meant.length === 1 ? { code: meant.charCodeAt(0), end: end + 1 } : undefined;
}
