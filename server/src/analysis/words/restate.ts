import { localSpan, type LocalSpan } from '../text/span.ts';
import { align, says, type Anchor } from './restate-align.ts';
import { casingOfPhrase, dressNew, overText, replaced, type Casing } from './restate-case.ts';
import { joinEdits, spaceBefore, spaceBehind, takeOut, type PieceEdit } from './restate-gap.ts';
import { jointsOfPhrase, setJoint, type Between } from './restate-joint.ts';
import { readPhrase, type PhraseWord } from './restate-phrase.ts';
import { sayLike } from './restate-said.ts';
import type { NewWord, Target, WordHints } from './restate-word.ts';
import { caseOf, dress, inCase, type WordCase } from './spell-case.ts';
import { jointText, markOf, type Joint } from './spell-joint.ts';
import { mergeStyles, styleOfWords, type ShownStyle } from './style.ts';

/**
 * The most pieces of a number in words that is restated; for a longer one nothing is offered, and no time is lost on
 * it.
 */
const longest = 120;

interface Restating {
  readonly text: string;
  readonly olds: readonly PhraseWord[];
  /** What each old word was to the one before it. */
  readonly joints: readonly Joint[];
  readonly news: readonly NewWord[];
  readonly casing: Casing;
}

/**
 * The edits that make a number in words say something else, in its own style and with the fewest words changed:
 * `Six Hundred` becomes right for 650 by ` Fifty`. `pieces` are the places in `text` of the words, hyphens and commas
 * of the number, in order; what lies between them (white space, line breaks, page tags, marks of emphasis) stays.
 * `draft` is what the draft's other numbers show (`tallyStyles`), for what these words do not show themselves.
 *
 * No edits when the words say it already; undefined when it cannot be said in their form with confidence.
 */
export function restateWords(
  text: string,
  pieces: readonly LocalSpan[],
  target: Target,
  draft: ShownStyle = {},
  hints: WordHints = {},
): readonly PieceEdit[] | undefined {
  if (pieces.length === 0 || pieces.length > longest) return undefined;
  const olds = readPhrase(text, pieces);
  if (!olds) return undefined;
  const shown = styleOfWords(olds.map((word) => ({ ...word, and: andOf(word) })));
  const style = mergeStyles(shown, draft);
  const news = sayLike(olds, target, style, hints);
  if (!news) return undefined;
  const joints = jointsOfPhrase(
    olds,
    news.some(({ joint }) => joint === 'whole'),
  );
  const anchors = align(olds, joints, news);
  if (!anchors || anchors.length === 0) return undefined;
  const casing = casingOfPhrase(olds, shown, draft, style);
  return editsOf({ text, olds, joints, news, casing }, anchors);
}

const andOf = ({ marks }: PhraseWord): string | undefined => marks.find(({ text }) => /^and$/i.test(text))?.text;

function editsOf(restating: Restating, anchors: readonly Anchor[]): readonly PieceEdit[] | undefined {
  const edits: PieceEdit[] = [];
  for (let at = 0; at <= anchors.length; at++) {
    const next = anchors[at];
    const changed = between(restating, anchors[at - 1], next);
    if (!changed) return undefined;
    edits.push(...changed, ...(next ? wordEdit(restating, next, anchors[at - 1]) : []));
  }
  return joinEdits(edits);
}

/** The edit that makes an old word say the new one at its place. */
function wordEdit(restating: Restating, anchor: Anchor, previous: Anchor | undefined): readonly PieceEdit[] {
  const { olds, news, casing } = restating;
  const old = olds[anchor.old];
  const word = news[anchor.new];
  if (!old || !word) return [];
  const text = says(old, word, anchor.old === 0 && anchor.new === 0) ? old.text : replaced(old, word, casing);
  const moved = movedCase(restating, anchor, previous);
  const cased = moved === undefined || text === '' ? text : inCase(text.toLowerCase(), moved);
  return cased === old.text ? [] : [{ at: localSpan(old.start, old.end), text: cased }];
}

/**
 * The case of a word that comes first or ceases to, or comes to stand behind a hyphen or ceases to; undefined if its
 * own stays.
 */
function movedCase(
  { olds, joints, news, casing }: Restating,
  anchor: Anchor,
  previous: Anchor | undefined,
): WordCase | undefined {
  const [head] = olds;
  const old = olds[anchor.old];
  const word = news[anchor.new];
  if (!head || old?.kind !== 'number' || !word || caseOf(old.text) === 'upper') return undefined;
  const { letterCase, afterHyphen } = casing.style;
  const capital = caseOf(head.text) === 'capital';
  // The capital of a word that went before passes to the one that now comes first.
  if (anchor.new === 0) return anchor.old > 0 && capital ? 'capital' : undefined;
  if (casing.mixed || (word.kind === 'kept' && anchor.old > 0)) return undefined;
  // A phrase never begins with a bare "Hundred": where it does, a word is missing that had a capital of its own.
  const counts = old.lexeme?.role !== 'hundred' && old.lexeme?.role !== 'scale';
  if (letterCase === 'sentence') return anchor.old === 0 && counts ? 'lower' : undefined;
  if (letterCase !== 'title' || afterHyphen !== 'lower') return undefined;
  const wasBehind = anchor.old > 0 && old.mark === 'hyphen';
  const stays =
    previous?.old === anchor.old - 1 && previous.new === anchor.new - 1 && joints[anchor.old] === word.joint;
  const isBehind = stays ? wasBehind : jointText(word.joint, casing.style) === '-';
  return wasBehind === isBehind ? undefined : isBehind ? 'lower' : 'capital';
}

/** What happens between two words that stay, before the first one or behind the last. */
function between(restating: Restating, before: Anchor | undefined, next: Anchor | undefined): Between {
  const { text, olds, news } = restating;
  const gone = olds.slice((before?.old ?? -1) + 1, next?.old);
  const come = news.slice((before?.new ?? -1) + 1, next?.new);
  const left = before && olds[before.old];
  const right = next && olds[next.old];
  if (gone.length > 0 && come.length > 0) return undefined;
  if (come.length > 0) return insert(restating, come, left, next);
  if (left && right && next) return joinOlds(restating, left, gone, right, next);
  const [first] = gone;
  const last = gone.at(-1);
  if (!first || !last) return [];
  if (right) {
    const outer = spaceBefore(text, first.start);
    const pieces = [...gone.flatMap((word) => [...word.marks, word]), ...right.marks];
    return takeOut(text, outer, right.start, pieces, outer < first.start ? 'left' : 'none');
  }
  if (!left) return undefined;
  const outer = spaceBehind(text, last.end);
  const pieces = gone.flatMap((word) => [...word.marks, word]);
  return takeOut(text, left.end, outer, pieces, outer > last.end ? 'right' : 'none');
}

/** Two old words stand side by side now: what is between them goes, but for one joint. */
function joinOlds(
  { text, joints, news, casing, olds }: Restating,
  left: PhraseWord,
  gone: readonly PhraseWord[],
  right: PhraseWord,
  next: Anchor,
): Between {
  // Two words that stay as they are stay tied as they are.
  if (gone.length === 0 && news[next.new]?.kind === 'kept' && news[next.new - 1]?.kind === 'kept') return [];
  const joint = news[next.new]?.joint ?? 'loose';
  const links = [...gone, right].map((word) => ({ word, joint: joints[olds.indexOf(word)] ?? 'loose' }));
  return setJoint(text, left, links, joint, casing);
}

/**
 * New words between two that stay: behind the left one or before the right one, so that the joint that is there stays
 * too.
 */
function insert(
  { text, olds, joints, news, casing }: Restating,
  come: readonly NewWord[],
  left: PhraseWord | undefined,
  next: Anchor | undefined,
): Between {
  const right = next && olds[next.old];
  const neighbour = left ?? right;
  const nextJoint = next && news[next.new]?.joint;
  if (!neighbour || come.some(({ kind }) => kind === 'kept')) return undefined;
  const words = come.map((word, at): { readonly tie: string; readonly text: string } => {
    const tie = jointText(word.joint, casing.style);
    const place = at === 0 && left === undefined ? 'first' : tie === '-' ? 'hyphened' : 'free';
    const spelled =
      word.kind === 'said'
        ? dressNew(word.word, place, neighbour, casing)
        : `${overText(word.kind === 'hundredths' ? word.cents : 0, casing)}/100`;
    return { tie: dress(tie, 'joint', casing.style), text: spelled };
  });
  const lastTie = dress(jointText(nextJoint ?? 'loose', casing.style), 'joint', casing.style);
  const behind = words.map((word) => word.tie + word.text).join('');
  const ahead = `${words.map((word, at) => (at === 0 ? '' : word.tie) + word.text).join('')}${lastTie}`;
  if (!right || !next) return left && [{ at: localSpan(left.end, left.end), text: behind }];
  if (!left) return [{ at: localSpan(right.start, right.start), text: ahead }];
  const joint = joints[next.old] ?? 'loose';
  const firstJoint = come[0]?.joint ?? 'loose';
  const keepsFirst = fits(joint, right, firstJoint, casing) > fits(joint, right, nextJoint ?? 'loose', casing);
  const link = [{ word: right, joint }];
  const joined = setJoint(text, left, link, keepsFirst ? firstJoint : (nextJoint ?? 'loose'), casing);
  if (!joined) return undefined;
  return keepsFirst
    ? [...joined, { at: localSpan(right.start, right.start), text: ahead }]
    : [{ at: localSpan(left.end, left.end), text: behind }, ...joined];
}

/** How well the joint before an old word does for a new one. */
function fits(joint: Joint, word: PhraseWord, wanted: Joint, { style }: Casing): number {
  if (joint === wanted) return 2;
  return word.mark === markOf(jointText(wanted, style)) ? 1 : 0;
}
