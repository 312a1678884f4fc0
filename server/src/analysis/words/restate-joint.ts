import { localSpan } from '../text/span.ts';
import type { Casing } from './restate-case.ts';
import { takeOut, type KeptGap, type PieceEdit } from './restate-gap.ts';
import type { PhraseWord, Piece } from './restate-phrase.ts';
import { dress } from './spell-case.ts';
import { jointAt, jointText, markOf, type Joint, type JointMark } from './spell-joint.ts';
import { divides } from './style.ts';

/** Edits between two words; undefined when there is no way. */
export type Between = readonly PieceEdit[] | undefined;

/** A word and what it was to the word before it. */
export interface Link {
  readonly word: PhraseWord;
  readonly joint: Joint;
}

/** What each word of a phrase is to the one before it. */
export function jointsOf(words: readonly PhraseWord[]): readonly Joint[] {
  const lexemes = words.map(({ lexeme, kind }) => (kind === 'number' ? lexeme : undefined));
  return words.map((word, at): Joint => {
    if (at === 0) return 'loose';
    if (word.kind === 'hundredths') return 'whole';
    if (divides(lexemes, at)) return 'over';
    const joint = jointAt(lexemes, at);
    return joint === 'loose' && word.mark === 'and' ? 'whole' : joint;
  });
}

/** Joints at which one style decides: between groups of three digits, whether the last is small or not. */
export const sameJoint = (one: Joint, other: Joint): boolean => one === other || (group(one) && group(other));

const group = (joint: Joint): boolean => joint === 'group' || joint === 'rest';

/** Which gap stays on the left and on the right of a mark. */
const gapsAround: Readonly<Record<JointMark, readonly [KeptGap, KeptGap]>> = {
  space: ['left', 'left'],
  hyphen: ['none', 'none'],
  slash: ['none', 'none'],
  comma: ['none', 'left'],
  and: ['left', 'left'],
};

/**
 * Puts a joint between `left` and the last linked word and takes out the words between. A joint of the same kind that is there
 * stays as it is, with its line break and its comma; else a mark of the right kind; else one is written.
 */
export function setJoint(
  text: string,
  left: PhraseWord,
  links: readonly Link[],
  joint: Joint,
  casing: Casing,
): Between {
  const right = links.at(-1)?.word;
  if (!right) return undefined;
  const wanted = markOf(jointText(joint, casing.style));
  const same = links.find((link) => sameJoint(link.joint, joint) && (joint !== 'whole' || link.word.mark === 'and'));
  const keep = same ?? links.findLast(({ word }) => word.mark === wanted && wanted !== 'space');
  const pieces = (from: readonly Link[]): readonly Piece[] =>
    from.flatMap(({ word }) => (word === right ? word.marks : [...word.marks, word]));
  if (keep && keep.word.marks.length > 0) {
    const at = links.indexOf(keep);
    const [first] = keep.word.marks;
    const last = keep.word.marks.at(-1);
    if (!first || !last) return undefined;
    const [before, behind] = gapsAround[keep.word.mark];
    const gone = keep.word === right ? [] : [keep.word];
    const after = [...gone, ...pieces(links.slice(at + 1))];
    return [
      ...(at === 0 ? [] : takeOut(text, left.end, first.start, pieces(links.slice(0, at)), before)),
      ...(after.length === 0 ? [] : takeOut(text, last.end, right.start, after, behind)),
    ];
  }
  const gone = pieces(links);
  if (keep || (right.mark === wanted && links.length === 1)) {
    return gone.length === 0 ? [] : takeOut(text, left.end, right.start, gone, 'left');
  }
  const written = dress(jointText(joint, casing.style), 'joint', casing.style, false).trimEnd();
  const mark = written === '' ? [] : [{ at: localSpan(left.end, left.end), text: written }];
  return [...mark, ...closeGap(text, left.end, right.start, gone, wanted)];
}

/** Takes out what stood between two words; a hyphen needs no gap, and takes away the one that is there. */
function closeGap(
  text: string,
  start: number,
  end: number,
  gone: readonly Piece[],
  mark: JointMark,
): readonly PieceEdit[] {
  const prefer: KeptGap = mark === 'hyphen' ? 'none' : 'left';
  return gone.length === 0 && prefer === 'left' ? [] : takeOut(text, start, end, gone, prefer);
}
