import { localSpan } from '../text/span.ts';
import type { Casing } from './restate-case.ts';
import { onlySpaces, takeOut, type KeptGap, type PieceEdit } from './restate-gap.ts';
import type { PhraseWord, Piece } from './restate-phrase.ts';
import { dress } from './spell-case.ts';
import { jointText, markOf, type Joint, type JointMark } from './spell-joint.ts';
import { jointsOf } from './style.ts';

/** Edits between two words; undefined when there is no way. */
export type Between = readonly PieceEdit[] | undefined;

/** A word and what it was to the word before it. */
export interface Link {
  readonly word: PhraseWord;
  readonly joint: Joint;
}

/** What each word of a phrase is to the one before it, `Dollars` and `No/100` included. */
export function jointsOfPhrase(words: readonly PhraseWord[], mixed: boolean): readonly Joint[] {
  const styled = words.map((word) => ({
    ...word,
    lexeme: word.kind === 'number' ? word.lexeme : undefined,
    and: undefined,
  }));
  return jointsOf(styled, mixed).map((joint, at) => {
    if (words[at]?.kind === 'hundredths') return 'whole';
    const counted = joint === 'within' || joint === 'rest' || joint === 'group';
    return words[at]?.mark === 'and' && !counted ? 'whole' : joint;
  });
}

/** Which gap stays on the left and on the right of a mark. */
const gapsAround: Readonly<Record<JointMark, readonly [KeptGap, KeptGap]>> = {
  space: ['left', 'left'],
  hyphen: ['none', 'none'],
  slash: ['none', 'none'],
  comma: ['none', 'left'],
  and: ['left', 'left'],
};

/**
 * Puts a joint between `left` and the last linked word and takes out the words between. A joint of the same kind that
 * is there stays as it is, with its line break and its comma; else a mark of the right kind; else one is written.
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
  const isSame = (link: Link): boolean => link.joint === joint && (joint !== 'whole' || link.word.mark === 'and');
  // What a word is tied to loosely is its own affair: "to one" keeps its space when "and one-half" goes.
  const same = joint === 'loose' ? links.findLast(isSame) : links.find(isSame);
  const keep = same ?? links.findLast(({ word }) => word.mark === wanted && wanted !== 'space');
  const pieces = (from: readonly Link[]): readonly Piece[] =>
    from.flatMap(({ word }) => (word === right ? word.marks : [...word.marks, word]));
  const kept = keep && besideMark(text, left, links, keep, pieces);
  if (kept) return kept;
  const gone = pieces(links);
  if (keep?.word.marks.length === 0 || (right.mark === wanted && links.length === 1)) {
    return gone.length === 0 ? [] : takeOut(text, left.end, right.start, gone, 'left');
  }
  const written = dress(jointText(joint, casing.style), 'joint', casing.style).trimEnd();
  const mark = written === '' ? [] : [{ at: localSpan(left.end, left.end), text: written }];
  return [...mark, ...closeGap(text, left.end, right.start, gone, wanted)];
}

/**
 * Takes out what is on either side of a mark that stays; nothing where it has no mark, or a line break would come
 * before it.
 */
function besideMark(
  text: string,
  left: PhraseWord,
  links: readonly Link[],
  keep: Link,
  piecesOf: (from: readonly Link[]) => readonly Piece[],
): Between {
  const { word } = keep;
  const [first] = word.marks;
  const last = word.marks.at(-1);
  const right = links.at(-1)?.word;
  if (!first || !last || !right) return undefined;
  const at = links.indexOf(keep);
  const [before, behind] = gapsAround[word.mark];
  const ahead = piecesOf(links.slice(0, at));
  if (at > 0 && before === 'none' && !onlySpaces(text, left.end, first.start, ahead)) return undefined;
  const after = [...(word === right ? [] : [word]), ...piecesOf(links.slice(at + 1))];
  return [
    ...(at === 0 ? [] : takeOut(text, left.end, first.start, ahead, before)),
    ...(after.length === 0 ? [] : takeOut(text, last.end, right.start, after, behind)),
  ];
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
