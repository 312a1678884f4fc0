import { AMPERSAND, COMMA, HYPHEN, POINT } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { isCapital, isGlued, isSign, tokenText, touchesFigure, WORD, type Tokens } from '../../text/tokens.ts';
import { genitiveLength, ownNameWord } from '../../words/name-word.ts';
import { isGeneration } from '../../words/person.ts';
import { slipBetween } from './slip.ts';

/** A known name in the text of a block, with a slip in one word perhaps. */
export interface Laid {
  readonly at: LocalSpan;
  /** As written, white space made single. */
  readonly text: string;
  /** Where each word of the known name stands; undefined for an initial that was left out. */
  readonly words: readonly (LocalSpan | undefined)[];
  /** The word that is spelled otherwise: its place among those of the name, and as written, in upper case. */
  readonly differs: { readonly index: number; readonly word: string } | undefined;
}

/** A word as keys of names have it; empty for what is none. */
export const nameWordAt = (tokens: Tokens, i: number): string =>
  tokens.kinds[i] === WORD ? ownNameWord(tokenText(tokens, i)) : '';

/**
 * The name of those words around a token that is its word at `index`. One word may have a slip, and initials may be
 * left out. Undefined where the name does not stand there, or another word with a capital goes with it.
 */
export function laidAt(tokens: Tokens, i: number, words: readonly string[], index: number): Laid | undefined {
  if (touchesFigure(tokens, i)) return undefined;
  const fit = laidOn(tokens, i, words, index);
  return fit && standsAlone(tokens, fit.first, fit.last) ? mentionAt(tokens, fit) : undefined;
}

/** The tokens on which the words of a name were laid. */
interface Fit {
  readonly places: readonly (number | undefined)[];
  readonly first: number;
  readonly last: number;
  readonly differs: Laid['differs'];
}

/** Lays the words of a name on the tokens around one that is its word at `index`; undefined where they do not fit. */
function laidOn(tokens: Tokens, i: number, words: readonly string[], index: number): Fit | undefined {
  const places: (number | undefined)[] = words.map(() => undefined);
  places[index] = i;
  let differs: Laid['differs'];
  const ends = [i, i];
  for (const direction of [-1, 1] as const) {
    let at = i;
    for (let word = index + direction; word >= 0 && word < words.length; word += direction) {
      const expected = words[word] ?? '';
      let next = neighbour(tokens, at, direction);
      // An initial that the name elsewhere has not.
      if (next !== undefined && expected.length > 1 && nameWordAt(tokens, next).length === 1)
        next = neighbour(tokens, next, direction);
      const written = next === undefined ? '' : nameWordAt(tokens, next);
      if (written !== expected) {
        // Initials and `Jr.` may be left out.
        if (isGeneration(expected) || (expected.length === 1 && written.length !== 1)) continue;
        if (differs || !isSlip(written, expected)) return undefined;
        differs = { index: word, word: written };
      }
      at = next ?? at;
      places[word] = at;
    }
    ends[direction < 0 ? 0 : 1] = at;
  }
  return { places, first: ends[0] ?? i, last: ends[1] ?? i, differs };
}

const isSlip = (written: string, expected: string): boolean =>
  expected.length === 1 ? /^[A-Z]$/.test(written) : slipBetween(written, expected) !== undefined;

/** White space between columns, and the end of a paragraph. */
const parting = /\n[^\S\n]*\n|\t|[^\S\n]{4}/;

/** The word before or behind a token with nothing between the two but what stands within a name. */
function neighbour(tokens: Tokens, i: number, direction: -1 | 1): number | undefined {
  let at = i + direction;
  if (isWithin(tokens, at)) at += direction;
  if (tokens.kinds[at] !== WORD) return undefined;
  const [from, to] = direction < 0 ? [at, i] : [i, at];
  const between = tokens.text.slice(tokens.origin + (tokens.ends[from] ?? 0), tokens.origin + (tokens.starts[to] ?? 0));
  return parting.test(between) ? undefined : at;
}

/** Whether the point of an initial, a hyphen within a name or the comma before `Jr.` stands at the token. */
function isWithin(tokens: Tokens, i: number): boolean {
  if (isSign(tokens, i, POINT)) return (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) <= 2;
  if (isSign(tokens, i, HYPHEN)) return isGlued(tokens, i) && isGlued(tokens, i + 1);
  if (isSign(tokens, i, COMMA)) return isGeneration(nameWordAt(tokens, i + 1));
  return isSign(tokens, i, AMPERSAND);
}

/** Words with a capital beside which a name may stand all the same. */
const beside =
  /^(?:THE|THIS|THAT|SUCH|SAID|A|AN|TO|OF|UNDER|IN|BY|AND|OR|FOR|FROM|WITH|BETWEEN|AMONG|WHEREAS|IF|WHEN|AS|IS|HAS|SHALL|WILL|MR|MRS|MS|MISS|DR|MESSRS|HON|NAME|TITLE|ATTENTION|ATTN|DATED|DEAR|JR|SR|II|III|IV|ESQ|ESQUIRE|MD|PHD|CPA|PRESIDENT|CHAIRMAN|SECRETARY|TREASURER|DIRECTOR|VICE|CHIEF|EXECUTIVE|SENIOR|EMPLOYEE)$/;

/** Whether no other word with a capital goes with the ones from `first` to `last`: in `Ann Lee Park` Lee goes on. */
function standsAlone(tokens: Tokens, first: number, last: number): boolean {
  if (isSign(tokens, first - 1, HYPHEN) && isGlued(tokens, first)) return false;
  const behind = last + 1;
  if ((isSign(tokens, behind, HYPHEN) && isGlued(tokens, behind)) || isSign(tokens, behind, AMPERSAND)) return false;
  if (isSign(tokens, first - 1, AMPERSAND)) return false;
  return !goesOn(tokens, first - 1, first) && !goesOn(tokens, last, behind, behind);
}

/** Whether two tokens stand in one line with a space between them and both are words with a capital. */
function goesOn(tokens: Tokens, i: number, next: number, other = i): boolean {
  if (i < 0 || !isCapital(tokens, i) || !isCapital(tokens, next)) return false;
  const between = tokens.text.slice(tokens.origin + (tokens.ends[i] ?? 0), tokens.origin + (tokens.starts[next] ?? 0));
  return /^[^\S\n]$/.test(between) && !beside.test(nameWordAt(tokens, other));
}

function mentionAt(tokens: Tokens, { places, first, last, differs }: Fit): Laid {
  const tail = genitiveLength(tokenText(tokens, last));
  const spanOf = (i: number): LocalSpan =>
    localSpan(tokens.starts[i] ?? 0, (tokens.ends[i] ?? 0) - (i === last ? tail : 0));
  const at = localSpan(tokens.starts[first] ?? 0, (tokens.ends[last] ?? 0) - tail);
  const text = tokens.text.slice(tokens.origin + at.start, tokens.origin + at.end).replace(/\s+/g, ' ');
  return { at, text, words: places.map((i) => (i === undefined ? undefined : spanOf(i))), differs };
}
