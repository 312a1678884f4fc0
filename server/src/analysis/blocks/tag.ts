import { GREATER_THAN, HYPHEN, LESS_THAN, SLASH } from '../text/sign-codes.ts';

/** The tags of EDGAR text and of the exhibits in it, in lower case. `<F1>` to `<F99>` mark footnotes. */
const names = new Set([
  ...['page', 'table', 'caption', 's', 'c', 'fn', 'document', 'type', 'sequence', 'filename', 'description', 'text'],
  ...['sec-document', 'sec-header', 'submission', 'pdf', 'xml', 'xbrl'],
]);

/** The longest tag that is looked at, in UTF-16 units with its brackets. */
export const longestTag = 16;

/**
 * The offset after the EDGAR tag that starts at `at` with `<`, or 0 when there is none. Tags are written with a
 * capital, as EDGAR writes them, but for `<page>`: a lower-case `<table>` is HTML, and `<Corporation>` is a blank that
 * a drafter left.
 */
export function tagEnd(text: string, at: number): number {
  const name = tagName(text, at);
  return name === '' ? 0 : text.indexOf('>', at) + 1;
}

/** The name of the EDGAR tag at `at` in lower case, with a `/` before it if it closes; empty when there is none. */
export function tagName(text: string, at: number): string {
  if (text.charCodeAt(at) !== LESS_THAN) return '';
  let end = at + 1;
  if (text.charCodeAt(end) === SLASH) end++;
  const start = end;
  while (end - at < longestTag && isNamed(text.charCodeAt(end))) end++;
  if (end === start || text.charCodeAt(end) !== GREATER_THAN) return '';
  const written = text.slice(start, end);
  const name = written.toLowerCase();
  if (!names.has(name) && !/^f\d\d?$/.test(name)) return '';
  const first = written.charCodeAt(0);
  if (first > 90 && name !== 'page') return '';
  return start - at === 2 ? `/${name}` : name;
}

const isNamed = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === HYPHEN;
