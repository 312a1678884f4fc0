import type { Random } from './drafts/random.ts';

/** A place in a document as the protocol counts: lines from 0, UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A document on the side of an editor, and a caret in it. */
export interface Typist {
  /** Puts the caret behind a word in the middle of some paragraph. */
  readonly goElsewhere: () => void;
  /** Types the next key and returns the change as the protocol wants it. */
  readonly key: () => { readonly range: { readonly start: Place; readonly end: Place }; readonly text: string };
  /** Where the caret stands. */
  readonly caret: () => Place;
  /** A place on a number. */
  readonly onFigure: () => Place;
  /** A place behind a word. */
  readonly behindWord: () => Place;
}

/** What is typed wherever the caret stands: prose, and one amount in words and figures. */
const phrase = ' and on thirty (30) days notice, subject to the terms that the parties agree upon,';

/** A typist for a text, who chooses places by the chance given. */
export function createTypist(text: string, random: Random): Typist {
  const lines = text.split('\n');
  const spots = lines.flatMap((line, index) => (line.length > 50 && /^[ \w]/.test(line) ? [index] : []));
  const figures = spots.filter((line) => /\(\**\$?\d/.test(lines[line] ?? ''));
  let caret: Place = { line: 0, character: 0 };
  let typed = 0;

  const some = (among: readonly number[]): number => among[random.between(0, among.length - 1)] ?? 0;
  const behindWord = (): Place => {
    const line = some(spots);
    const words = [...(lines[line] ?? '').matchAll(/[a-z]{3}(?= )/g)];
    return { line, character: (words[random.between(0, words.length - 1)]?.index ?? 0) + 3 };
  };
  return {
    behindWord,
    caret: () => caret,
    onFigure() {
      const line = some(figures);
      return { line, character: (lines[line] ?? '').search(/\(\**\$?\d/) + 2 };
    },
    goElsewhere() {
      caret = behindWord();
      typed = 0;
    },
    key() {
      const key = phrase[typed++ % phrase.length] ?? ' ';
      const { line, character } = caret;
      const old = lines[line] ?? '';
      lines[line] = `${old.slice(0, character)}${key}${old.slice(character)}`;
      caret = { line, character: character + 1 };
      return { range: { start: { line, character }, end: { line, character } }, text: key };
    },
  };
}
