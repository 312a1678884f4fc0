import type { LocalSpan } from '../text/span.ts';
import { isNumeral, lexemeOfWord, type Lexeme } from './lexicon.ts';
import type { JointMark } from './spell-joint.ts';

/** One source token of a number in words: a word, a figure, a hyphen, a comma. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offsets into the text around it, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * A word of the phrase with the marks between it and the word before. `hundredths` is `No/100` or `50/100`; `fixed` is
 * a word that is no number (`Dollars`, `of`) and stays as it is.
 */
export interface PhraseWord extends Piece {
  readonly kind: 'number' | 'hundredths' | 'fixed';
  readonly lexeme: Lexeme | undefined;
  readonly marks: readonly Piece[];
  readonly mark: JointMark;
}

const hundredths = /^(no|xx|\d{1,2})\/100(?:ths?|['’]?s|s['’]|th['’]s)?$/i;
const tail = /^(?:ths?|['’]s|s|['’]|s['’])$/i;

/** Sets the pieces of `No/100` and `00/100ths` together, which tokens take apart. */
function whole(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const before = joined.at(-1);
    const after = pieces[at + 1];
    const over = piece.text === '/' && before?.end === piece.start && after?.start === piece.end;
    if (!before || !after || !over || !/^100/.test(after.text)) {
      joined.push(piece);
      continue;
    }
    let text = `${before.text}/${after.text}`;
    let end = after.end;
    at++;
    for (let next = pieces[at + 1]; next?.start === end && tail.test(next.text); next = pieces[at + 1]) {
      text += next.text;
      end = next.end;
      at++;
    }
    joined[joined.length - 1] = { text, start: before.start, end };
  }
  return joined;
}

const markWords: Readonly<Record<string, JointMark>> = {
  and: 'and',
  '&': 'and',
  ',': 'comma',
  '-': 'hyphen',
  '\u2010': 'hyphen',
  '\u2011': 'hyphen',
  '\u2013': 'hyphen',
  '/': 'slash',
};

/** `&` and `, and` are an `and`; `-` beside anything else is a hyphen. */
function markOfPieces(marks: readonly Piece[]): JointMark {
  const kinds = marks.map(({ text }) => markWords[text.toLowerCase()] ?? 'space');
  return kinds.includes('and') ? 'and' : (kinds[0] ?? 'space');
}

/**
 * The words of a phrase, each with the marks before it; undefined when it ends in a mark or holds something unknown.
 */
export function readPhrase(text: string, spans: readonly LocalSpan[]): readonly PhraseWord[] | undefined {
  const words: PhraseWord[] = [];
  let marks: Piece[] = [];
  let measured = false;
  // A soft hyphen only says where a word may break.
  const pieces = spans.map(({ start, end }) => ({ text: text.slice(start, end).replaceAll('\u00ad', ''), start, end }));
  for (const piece of whole(pieces)) {
    const lower = piece.text.toLowerCase();
    if (markWords[lower] !== undefined) {
      marks.push(piece);
      continue;
    }
    const lexeme = lexemeOfWord(lower);
    // What follows "of" measures the number ("one-quarter of one percent") and is no part of it.
    measured ||= lower === 'of';
    const counts = isNumeral(lexeme) || lexeme?.role === 'article' || lexeme?.role === 'point' || lexeme?.role === 'no';
    const kind = measured
      ? 'fixed'
      : hundredths.test(piece.text)
        ? 'hundredths'
        : counts
          ? 'number'
          : kindOfUnknown(lexeme);
    words.push({ ...piece, kind, lexeme, marks, mark: markOfPieces(marks) });
    marks = [];
  }
  return marks.length > 0 || words[0]?.marks.length !== 0 ? undefined : words;
}

/** A word that is in no lexicon is taken for a misspelt number word, which is restated like one; known others stay. */
const kindOfUnknown = (lexeme: Lexeme | undefined): 'number' | 'fixed' => (lexeme === undefined ? 'number' : 'fixed');

/** The number over the hundred of a `hundredths` word: 0 for `No/100` and `xx/100`. */
export function overHundred(text: string): number | undefined {
  const over = hundredths.exec(text)?.[1]?.toLowerCase();
  return over === undefined ? undefined : over === 'no' || over === 'xx' ? 0 : Number(over);
}
