import { Scanner } from '../../text/scanner.ts';
import { CLOSE, COMMA, OPEN, SECTION } from '../../text/sign-codes.ts';
import type { LocalSpan } from '../../text/span.ts';
import {
  isSign,
  lowerAt,
  SIGN,
  textBetween,
  tokenFrom,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { divisionOf, isAttached, type Division } from '../outline/number.ts';
import { ownerOf, type Owner } from './owner.ts';

/** A reference to one part of a draft: each of the two in `Sections 4.1 and 4.2(b)`. */
export interface Pointer {
  /** With its word where it stands right behind it: `Sections 4.1`, `4.2(b)`. */
  readonly at: LocalSpan;
  readonly division: Division;
  /** The number without what is in brackets: `4.2`. */
  readonly number: string;
  /** What is in brackets behind it, without them: `b`, `ii`. */
  readonly items: readonly string[];
  /** Whose part it is, as the words around it say. */
  readonly owner: Owner;
}

const none: readonly Pointer[] = [];
const scanner = new Scanner(dictionary);
const known = new WeakMap<ReadBlock, readonly Pointer[]>();

/**
 * The references of one block to sections, articles, exhibits and other parts of an outline, in the order of the text;
 * none to pages, rules, forms and the like. Read once in a block's life, when someone asks.
 */
export function pointersIn(draft: Draft, index: number): readonly Pointer[] {
  const block = draft.blocks[index];
  if (!block) return none;
  const before = known.get(block);
  if (before) return before;
  const pointers = read(draft.text, draft.starts[index] ?? 0, block);
  known.set(block, pointers);
  return pointers;
}

function read(text: string, start: number, block: ReadBlock): readonly Pointer[] {
  const references = block.facts.filter((fact) => fact.kind === 'reference');
  if (references.length === 0) return none;
  const tokens = scanner.scan(text, start, block.readable);
  const found: Pointer[][] = [];
  let next: { readonly from: number; readonly owner: Owner } | undefined;
  // From the last to the first, for `Section 4 or Section 5 of the Act` names the law behind the second only.
  for (const { at } of references.toReversed()) {
    const from = tokenFrom(tokens, at.start);
    const end = tokenFrom(tokens, at.end);
    const said = ownerOf(tokens, from, end);
    const owner = said.kind === 'here' && next && isJoined(tokens, end, next.from) ? next.owner : said;
    next = { from, owner };
    const division = divisionOf(tokenText(tokens, from));
    if (division) found.push(numbers(tokens, from, end, division).map((one) => ({ ...one, division, owner })));
  }
  return found.reverse().flat();
}

/** Whether nothing but a word or a comma that joins stands between two references. */
function isJoined(tokens: Tokens, end: number, next: number): boolean {
  for (let at = end; at < next; at++) if (!isJoint(tokens, at)) return false;
  return next > end;
}

type Numbered = Pick<Pointer, 'at' | 'number' | 'items'>;

/** The numbers of a reference that starts at the token `from`, without the words that join them. */
function numbers(tokens: Tokens, from: number, end: number, division: Division): readonly Numbered[] {
  const found: Numbered[] = [];
  let at = from + 1;
  while (isSign(tokens, at, SECTION)) at++;
  let first = from;
  while (at < end) {
    if (isJoint(tokens, at)) {
      at++;
      first = at;
      continue;
    }
    const number = numberEnd(tokens, at, end, division);
    const items: string[] = [];
    let to = number;
    while (to + 2 < end + 1 && isSign(tokens, to, OPEN) && isSign(tokens, to + 2, CLOSE) && to + 2 < end) {
      items.push(tokenText(tokens, to + 1));
      to += 3;
    }
    const written = textBetween(tokens, at, number);
    // "Section Three (3)" says its number twice.
    const twice = /^\p{L}{3,}$/u.test(written) && /^\d+$/.test(items[0] ?? '');
    if (written !== '') {
      found.push({ at: tokenSpan(tokens, first, to), number: written, items: twice ? items.slice(1) : items });
    }
    at = Math.max(to, at + 1);
    first = at;
  }
  return found;
}

const isJoint = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD ? /^(?:and|or|to|through)$/.test(lowerAt(tokens, i)) : isSign(tokens, i, COMMA);

/** Past the number at the token, up to its brackets, a comma or a joining word. */
function numberEnd(tokens: Tokens, i: number, end: number, division: Division): number {
  let at = i;
  while (at < end && !isJoint(tokens, at) && !isSign(tokens, at, OPEN)) {
    if (tokens.kinds[at] === SIGN && isAttached(division) && isSign(tokens, at, CLOSE)) break;
    at++;
  }
  return at;
}
