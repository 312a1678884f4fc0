import { BAR, CLOSE, COLON, LESS_THAN, NEWLINE, OPEN, SLASH, TAB, UNDERSCORE } from '../../text/sign-codes.ts';
import { columnGap, isGlued, isSign, isSpaced, tokenText, WORD, type Tokens } from '../../text/tokens.ts';

/** What a cell of a signature block is by the mark or label that it opens with. */
export type Label = 'signed' | 'by' | 'name' | 'title' | 'date' | 'witness' | 'other' | 'none';

/**
 * A run of tokens in a signature block that stands by itself: a line of it, a column of a line, or what a label opens.
 */
export interface Cell {
  readonly label: Label;
  /** Whether a `By:`, `Attest:` or the like stands before the `/s/` of the same cell. */
  readonly witnessed: boolean;
  /** Where it begins, counted from the start of its line in UTF-16 units. */
  readonly column: number;
  readonly line: number;
  /** Its first token, and the first behind its label. */
  readonly from: number;
  readonly value: number;
  readonly to: number;
}

/** The widest gap between a label and what it asks for, in spaces; behind a wider one stands something else. */
const labelGap = 20;

/** Cuts the tokens of a block into cells, in the order of the text. Rules to sign on and borders give none. */
export function cellsOf(tokens: Tokens): readonly Cell[] {
  const cells: Cell[] = [];
  let line = 0;
  let lineStart = 0;
  for (let from = 0, seen = 0; from < tokens.count;) {
    if (isDrawn(tokens, from)) {
      from++;
      continue;
    }
    const start = tokens.starts[from] ?? 0;
    for (; seen < start; seen++) {
      if (tokens.text.charCodeAt(tokens.origin + seen) !== NEWLINE) continue;
      line++;
      lineStart = seen + 1;
    }
    const opened = labelAt(tokens, from);
    let to = Math.max(opened.value, from + 1);
    // A wide gap behind a label is room for what it asks for.
    while (to < tokens.count && !ends(tokens, to, to === opened.value)) to++;
    cells.push({ ...opened, line, column: start - lineStart, from, to });
    from = to;
  }
  return cells;
}

/** Whether a cell ends before the token, which may be the first behind the cell's label. */
function ends(tokens: Tokens, i: number, first: boolean): boolean {
  return isSetApart(tokens, i, first ? labelGap : columnGap) || isDrawn(tokens, i) || opensWithin(tokens, i);
}

/** Whether the token is a piece of a rule, or the border of a cell of a table. */
const isDrawn = (tokens: Tokens, i: number): boolean => isSign(tokens, i, UNDERSCORE) || isSign(tokens, i, BAR);

/** The shortest rule to sign on, in characters, and how far above a name it is looked for. */
const shortestRule = 10;
const ruleReach = 200;

/** Whether nothing but a rule to sign on, or several side by side, stands in the line above that of the token. */
export function isUnderRule(tokens: Tokens, i: number): boolean {
  const at = tokens.origin + (tokens.starts[i] ?? 0);
  const above =
    tokens.text
      .slice(Math.max(0, at - ruleReach), at)
      .split('\n')
      .at(-2) ?? '';
  return above.length >= shortestRule && /^[\s_-]*_{5}[\s_-]*$/.test(above);
}

/** Whether a line, a tag or a gap as wide as between two columns parts the token from the one before it. */
function isSetApart(tokens: Tokens, i: number, gap = columnGap): boolean {
  const from = tokens.origin + (tokens.ends[i - 1] ?? 0);
  const to = tokens.origin + (tokens.starts[i] ?? 0);
  let columns = 0;
  for (let at = from; at < to; at++) {
    const code = tokens.text.charCodeAt(at);
    if (code === NEWLINE || code === LESS_THAN) return true;
    columns += code === TAB ? columnGap : 1;
  }
  return columns >= gap;
}

/** Whether a line or a tag ends before the token. */
const followsBreak = (tokens: Tokens, i: number): boolean => isSetApart(tokens, i, Number.POSITIVE_INFINITY);

/** Whether a mark or a label stands at the token within a line: `By: /s/ Ann Lee Name: Ann Lee`. */
function opensWithin(tokens: Tokens, i: number): boolean {
  if (isMark(tokens, i)) return true;
  if (!isSpaced(tokens, i) || tokens.kinds[i] !== WORD || !/^\p{Lu}/u.test(tokenText(tokens, i))) return false;
  return labelOf(tokens, i) !== undefined && colonFrom(tokens, i) !== undefined;
}

/** Whether `/s/` stands at the token. */
export const isMark = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, SLASH) &&
  isSign(tokens, i + 2, SLASH) &&
  isGlued(tokens, i + 1) &&
  tokenText(tokens, i + 1).toLowerCase() === 's';

/** Whether `s/`, a mark that lost its first stroke, opens a line at the token. */
const isHalfMark = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD &&
  tokenText(tokens, i).toLowerCase() === 's' &&
  isSign(tokens, i + 1, SLASH) &&
  isGlued(tokens, i + 1);

const labels: Readonly<Record<string, Label>> = {
  ...{
    by: 'by',
    per: 'by',
    signature: 'by',
    signed: 'by',
    name: 'name',
    print: 'name',
    printed: 'name',
    typed: 'name',
  },
  ...{ title: 'title', its: 'title', date: 'date', dated: 'date' },
  ...{ attest: 'witness', witness: 'witness', witnesses: 'witness', attested: 'witness' },
};

const labelOf = (tokens: Tokens, i: number): Label | undefined => labels[tokenText(tokens, i).toLowerCase()];

/** The longest label before its colon, in tokens. */
const longestLabel = 6;

/** What the cell that begins at the token opens with, and the first token behind that. */
function labelAt(tokens: Tokens, i: number): Pick<Cell, 'label' | 'witnessed' | 'value'> {
  let at = i;
  let label: Label = 'none';
  const colon = colonFrom(tokens, i);
  if (colon !== undefined) {
    const first = labelOf(tokens, i);
    const leads = first === 'date' || first === 'witness';
    label = (leads ? first : (labelOf(tokens, colon.word) ?? first)) ?? 'other';
    at = colon.at + 1;
  } else if (tokens.kinds[i] === WORD) {
    const bare = labelOf(tokens, i);
    if (bare !== undefined && standsBare(tokens, i, bare)) {
      label = bare;
      at = i + 1;
    }
  }
  const witnessed = label === 'witness';
  if (at === i || !followsBreak(tokens, at)) {
    if (isMark(tokens, at)) return { label: 'signed', witnessed, value: at + 3 };
    if (isHalfMark(tokens, at) && (at > i || i === 0 || isSetApart(tokens, i))) {
      return { label: 'signed', witnessed, value: at + 2 };
    }
  }
  return { label, witnessed, value: at };
}

/** The colon of a label that begins at the token, and its last word before it: `Name (print):`, `WITNESS/ATTEST:`. */
function colonFrom(tokens: Tokens, i: number): { readonly at: number; readonly word: number } | undefined {
  if (tokens.kinds[i] !== WORD) return undefined;
  let word = i;
  let bracket = false;
  for (let at = i + 1; at < Math.min(tokens.count, i + longestLabel); at++) {
    if (isSign(tokens, at, COLON)) return { at, word };
    if (isSetApart(tokens, at)) return undefined;
    if (isSign(tokens, at, OPEN)) bracket = true;
    else if (isSign(tokens, at, CLOSE)) bracket = false;
    else if (tokens.kinds[at] === WORD) {
      if (!bracket) word = at;
    } else if (!isSign(tokens, at, SLASH) || isMark(tokens, at)) return undefined;
  }
  return undefined;
}

/**
 * Whether a word is a label without a colon: `By /s/`, `By` alone on its line, `Title    Vice President`,
 * `Its President`.
 */
function standsBare(tokens: Tokens, i: number, label: Label): boolean {
  const next = i + 1;
  const gap = next < tokens.count && isSetApart(tokens, next) && !followsBreak(tokens, next);
  const text = tokenText(tokens, i).toLowerCase();
  if (label === 'by')
    return (
      text === 'by' &&
      (gap || next >= tokens.count || isSetApart(tokens, next) || isMark(tokens, next) || isDrawn(tokens, next))
    );
  if (label === 'witness') return isMark(tokens, next);
  return gap || (text === 'its' && next < tokens.count && !followsBreak(tokens, next));
}
