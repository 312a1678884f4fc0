import { lexemeOfWord } from './lexicon.ts';
import { overHundred, type PhraseWord } from './restate-phrase.ts';
import type { NewWord } from './restate-word.ts';
import type { Joint } from './spell-joint.ts';

/** An old word that stays, or becomes the new one, by their indexes. */
export interface Anchor {
  readonly old: number;
  readonly new: number;
}

const replaceKind = 1;
const replaceOther = 1.5;
/** Decides between ways that cost the same: a word had better stay what it is to the word before it. */
const otherJoint = 1 / 1024;

/**
 * Whether an old word already says a new one. `a` says "one" where it counts at the start; a misspelt word says
 * nothing, so that it is set right in passing.
 */
export function says(old: PhraseWord, word: NewWord, first: boolean): boolean {
  if (word.kind === 'kept') return word.old === old;
  if (word.kind === 'hundredths') return old.kind === 'hundredths' && overHundred(old.text) === word.cents;
  if (old.kind !== 'number' || old.lexeme === undefined) return false;
  if (old.lexeme.role === 'article') return word.word === 'one' && (first || word.joint === 'whole');
  return old.lexeme.word === word.word;
}

function cost(old: PhraseWord, word: NewWord, first: boolean): number {
  if (says(old, word, first)) return 0;
  if (word.kind === 'kept' || old.kind === 'fixed') return Infinity;
  if (word.kind === 'hundredths') return old.kind === 'hundredths' ? replaceKind : Infinity;
  if (old.kind === 'hundredths') return Infinity;
  const meant = lexemeOfWord(word.word);
  return meant?.role === old.lexeme?.role && meant?.ordinal === old.lexeme?.ordinal ? replaceKind : replaceOther;
}

/**
 * The cheapest way from the old words to the new: which old words stay or are replaced; the rest are deleted and
 * inserted. The table is small, since `restateWords` takes no phrase longer than a sentence.
 */
export function align(
  olds: readonly PhraseWord[],
  joints: readonly Joint[],
  news: readonly NewWord[],
): readonly Anchor[] | undefined {
  const width = news.length + 1;
  const table: number[] = new Array<number>((olds.length + 1) * width).fill(0);
  const at = (i: number, j: number): number => table[i * width + j] ?? Infinity;
  const drop = (i: number): number => (olds[i]?.kind === 'fixed' ? Infinity : 1);
  const add = (j: number): number => (news[j]?.kind === 'kept' ? Infinity : 1);
  const replace = (i: number, j: number): number => {
    const old = olds[i];
    const word = news[j];
    return old && word ? cost(old, word, i === 0 && j === 0) + (joints[i] === word.joint ? 0 : otherJoint) : Infinity;
  };
  for (let i = olds.length; i >= 0; i--) {
    for (let j = news.length; j >= 0; j--) {
      if (i === olds.length && j === news.length) continue;
      const both = i < olds.length && j < news.length ? at(i + 1, j + 1) + replace(i, j) : Infinity;
      const dropped = i < olds.length ? at(i + 1, j) + drop(i) : Infinity;
      const added = j < news.length ? at(i, j + 1) + add(j) : Infinity;
      table[i * width + j] = Math.min(both, dropped, added);
    }
  }
  if (at(0, 0) === Infinity) return undefined;
  const anchors: Anchor[] = [];
  let i = 0;
  let j = 0;
  while (i < olds.length && j < news.length) {
    if (at(i, j) === at(i + 1, j + 1) + replace(i, j)) anchors.push({ old: i++, new: j++ });
    else if (at(i, j) === at(i + 1, j) + drop(i)) i++;
    else j++;
  }
  return anchors;
}
