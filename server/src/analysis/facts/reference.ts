import { CLOSE, COLON, COMMA, HYPHEN, OPEN, POINT, SECTION } from '../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  lowerAt,
  SIGN,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../text/tokens.ts';
import { isNumeral, lexemeAt, wordTable } from '../words/lexicon.ts';
import { claim, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Reference } from './fact.ts';

/** Words before a number that make it the number of a provision, a page or an exhibit, however they are written. */
const heads = [
  ...['section', 'sections', 'article', 'articles', 'rule', 'rules', 'exhibit', 'exhibits', 'schedule', 'schedules'],
  ...['annex', 'appendix', 'chapter', 'paragraph', 'paragraphs', 'clause', 'clauses', 'page', 'pages', 'subsection'],
  ...['subsections', 'regulation', 'regulations', 'footnote', 'attachment', 'version'],
];

/** Words that do so only with a capital: `Item 5`, `Form 10`, `Suite 400`, `Phase Two`. */
const capitalHeads = [
  ...[
    'item',
    'items',
    'title',
    'form',
    'part',
    'note',
    'suite',
    'room',
    'box',
    'act',
    'file',
    'number',
    'registration',
  ],
  ...['lot', 'unit', 'phase'],
];

/** What a word before a number is: a head however written, a head only with a capital, or the `No.` of a number. */
const headKinds = wordTable<'head' | 'capital' | 'no'>({
  ...Object.fromEntries(heads.map((word) => [word, 'head' as const])),
  ...Object.fromEntries(capitalHeads.map((word) => [word, 'capital' as const])),
  no: 'no',
  nos: 'no',
});

const roman = /^[ivxlc]+$/i;

/** Heads, and what stands inside a telephone or registration number and the time of day. */
export const referenceCue: Cue = { words: headKinds, signs: [OPEN, HYPHEN, COLON], wideSigns: true };

/**
 * Claims the numbers of provisions, pages, rules, forms, telephones and registrations: `Section 4.2(b)`,
 * `Article Three`, `Rule 424(b)(3)`, `No. 333-101561`, `(616) 555-0142`.
 */
export function readReferences(tokens: Tokens, claims: Claims): readonly Reference[] {
  const found: Reference[] = [];
  const add = (from: number, to: number): void => {
    claim(claims, from, to);
    found.push({ kind: 'reference', at: tokenSpan(tokens, from, to) });
  };
  for (let i = 0; i < tokens.count; i++) {
    const end = referenceAt(tokens, i);
    if (end === undefined) continue;
    add(i, end);
    i = end - 1;
  }
  return found;
}

/** The token past the reference that starts at token `i`; undefined where none does. */
function referenceAt(tokens: Tokens, i: number): number | undefined {
  const code = tokens.codes[i] ?? 0;
  switch (tokens.kinds[i]) {
    case WORD:
      return headKinds[code] === undefined ? undefined : headed(tokens, i);
    case FIGURE:
      return telephone(tokens, i) ?? serial(tokens, i) ?? clock(tokens, i);
    default:
      if (code === SECTION) return headed(tokens, i);
      return code === OPEN ? telephone(tokens, i) : undefined;
  }
}

/** A head and the numbers behind it, with those that `and`, `or`, `through` or a comma add. */
function headed(tokens: Tokens, i: number): number | undefined {
  const first = headEnd(tokens, i);
  let end = first === undefined ? undefined : numberEnd(tokens, first, true);
  while (end !== undefined) {
    const joined = joint(tokens, end);
    const more = joined === undefined ? undefined : numberEnd(tokens, joined, false);
    if (more === undefined || joined === undefined) break;
    // "Under Section 4, 650 shares": one section was announced, and the comma ends its clause.
    if (isSign(tokens, joined - 1, COMMA) && more === joined + 1 && announcesOne(tokens, i)) break;
    end = more;
  }
  return end === undefined ? undefined : pastPages(tokens, i, end);
}

/** The token past the number of all pages behind that of one, `Page 12 of 39`; the same where none is given. */
const pastPages = (tokens: Tokens, i: number, end: number): number =>
  lowerAt(tokens, i) === 'page' && lowerAt(tokens, end) === 'of' && tokens.kinds[end + 1] === FIGURE ? end + 2 : end;

/** Whether a head is in the singular: `Section`, `Item`, but not `Sections`, `Nos.` or two section signs. */
const announcesOne = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, SECTION) ? !isSign(tokens, i + 1, SECTION) : !/s$/i.test(tokenText(tokens, i));

function headEnd(tokens: Tokens, i: number): number | undefined {
  if (isSign(tokens, i, SECTION)) return isSign(tokens, i + 1, SECTION) ? i + 2 : i + 1;
  const kind = tokens.kinds[i] === WORD ? headKinds[tokens.codes[i] ?? 0] : undefined;
  if (kind === 'no') return isSign(tokens, i + 1, POINT) && isGlued(tokens, i + 1) ? i + 2 : undefined;
  return kind === 'head' || (kind === 'capital' && isCapital(tokens, i)) ? i + 1 : undefined;
}

/**
 * One number behind a head: `4.2(b)`, `IV`, `Three`, `A-1`; the token past it. Figures only where it is one more of
 * several.
 */
function numberEnd(tokens: Tokens, i: number, first: boolean): number | undefined {
  const numeral = lexemeAt(tokens, i);
  let at = i;
  if (tokens.kinds[i] === FIGURE) at = i + 1;
  else if (first && isNumeral(numeral) && !numeral.ordinal) {
    while (
      isNumeral(lexemeAt(tokens, at)) ||
      (at > i && isSign(tokens, at, HYPHEN) && isNumeral(lexemeAt(tokens, at + 1)))
    )
      at++;
    // A number said twice behind its head, "Section Three (3)", is the head's own business.
    if (isSign(tokens, at, OPEN) && tokens.kinds[at + 1] === FIGURE && isSign(tokens, at + 2, CLOSE)) at += 3;
    return at;
  } else if (tokens.kinds[i] === WORD) {
    const text = tokenText(tokens, i);
    if (text.length === 1 ? !/[A-Z]/.test(text) : !(roman.test(text) && text === text.toUpperCase())) return undefined;
    at = i + 1;
  } else if (!first || !isSign(tokens, i, OPEN)) return undefined;
  for (;;) {
    if (
      isSign(tokens, at, OPEN) &&
      (at === i || isGlued(tokens, at)) &&
      isSign(tokens, at + 2, CLOSE) &&
      short(tokens, at + 1)
    )
      at += 3;
    else if (isGlued(tokens, at) && (isSign(tokens, at, POINT) || isSign(tokens, at, HYPHEN)) && part(tokens, at + 1))
      at += 2;
    else if (isGlued(tokens, at) && at > i && part(tokens, at)) at += 1;
    else break;
  }
  return at > i ? at : undefined;
}

const short = (tokens: Tokens, i: number): boolean => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= 4;

const part = (tokens: Tokens, i: number): boolean => tokens.kinds[i] !== SIGN && isGlued(tokens, i) && i < tokens.count;

function joint(tokens: Tokens, i: number): number | undefined {
  const at = isSign(tokens, i, COMMA) ? i + 1 : i;
  const word = lowerAt(tokens, at);
  if (word === 'and' || word === 'or' || word === 'through' || word === 'to') return at + 1;
  return at > i ? at : undefined;
}

const digits = (tokens: Tokens, i: number, count: number): boolean =>
  tokens.kinds[i] === FIGURE &&
  (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === count &&
  !/[.,]/.test(tokenText(tokens, i));

/** `(616) 555-0142`, `616-555-0142`: the token past it. */
function telephone(tokens: Tokens, i: number): number | undefined {
  const area = isSign(tokens, i, OPEN) && digits(tokens, i + 1, 3) && isSign(tokens, i + 2, CLOSE) ? i + 3 : undefined;
  const from = area ?? (digits(tokens, i, 3) && isSign(tokens, i + 1, HYPHEN) ? i + 2 : undefined);
  if (from === undefined || !digits(tokens, from, 3)) return undefined;
  return digits(tokens, from + 2, 4) && tokens.kinds[from + 1] === SIGN ? from + 3 : undefined;
}

/** Registration and file numbers, account and form numbers: `333-101561`, `10-KSB`, `94-1234567`. */
function serial(tokens: Tokens, i: number): number | undefined {
  if (
    tokens.kinds[i] !== FIGURE ||
    !isSign(tokens, i + 1, HYPHEN) ||
    !isGlued(tokens, i + 1) ||
    !isGlued(tokens, i + 2)
  )
    return undefined;
  if (tokens.kinds[i + 2] === FIGURE && (tokens.ends[i + 2] ?? 0) - (tokens.starts[i + 2] ?? 0) >= 4) {
    return /[.,]/.test(tokenText(tokens, i)) ? undefined : i + 3;
  }
  const word = tokens.kinds[i + 2] === WORD ? tokenText(tokens, i + 2) : '';
  return /^[A-Z]{1,4}$/.test(word) ? i + 3 : undefined;
}

/** What stands behind the time of day: `a.m.`, `pm`, `noon`. */
const dayHalves = new Set(['a', 'p', 'am', 'pm', 'noon', 'midnight']);

/** `5:00 p.m.`, `12:00 noon`: the token past the minutes. */
function clock(tokens: Tokens, i: number): number | undefined {
  if (!isSign(tokens, i + 1, COLON) || !isGlued(tokens, i + 1) || !digits(tokens, i + 2, 2)) return undefined;
  const hour = tokens.kinds[i] === FIGURE && (digits(tokens, i, 1) || digits(tokens, i, 2));
  return hour && dayHalves.has(lowerAt(tokens, i + 3)) ? i + 3 : undefined;
}
