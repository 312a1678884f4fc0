import { lastAtOrBefore } from './ordered.ts';

/** A place as editors count: both from 0, the character in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * Turns offsets into lines and characters. Lines end at `\n`, so that a `\r` before it is the line's last character.
 */
export class LineStarts {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** The place of an offset; an offset past the end is on the last line. */
  placeOf(offset: number): Place {
    const startOf = (line: number): number => this.#starts[line] ?? 0;
    const line = lastAtOrBefore(this.#starts.length, startOf, offset);
    return { line, character: offset - startOf(line) };
  }
}
