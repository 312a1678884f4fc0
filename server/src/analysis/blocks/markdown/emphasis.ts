import type { LocalSpan } from '../../text/span.ts';
import { spansWithin } from './written.ts';

/** The most runs of asterisks that are read here; remark is asked about what holds more. */
const mostRuns = 500;

/**
 * Reads a text with offsets of the whole draft whose only Markdown is emphasis by asterisks that pair one by one, as
 * `**Ten (10)**` and `*pro rata*` do; undefined where they might be anything else. Most of what stands in Markdown in a
 * draft is that, and remark takes ten times as long over it. The text has no blank line, no tag and nothing that
 * masking changes.
 *
 * By CommonMark (6.2) a run that may open pairs with the next that may close where both are as long, none stands
 * between them and none is open before them, whatever else either may do.
 */
export function readEmphasis(text: string, start: number, stop: number): LocalSpan[] | undefined {
  const written = text.slice(start, stop);
  if (masked.test(written) || blankLine.test(written)) return undefined;
  const spans: LocalSpan[] = [];
  let opened = 0;
  let runs = 0;
  let from = start;
  for (let at = written.indexOf('*'); at >= 0; at = written.indexOf('*', from - start)) {
    let end = at + 1;
    while (written[end] === '*') end++;
    const length = end - at;
    const before = sortOf(written, at - 1);
    const after = sortOf(written, end);
    if (length > 2 || ++runs > mostRuns) return undefined;
    if (opened === 0) {
      if (!touches(after, before)) return undefined;
      opened = length;
    } else {
      if (length !== opened || !touches(before, after)) return undefined;
      opened = 0;
    }
    spans.push(...spansWithin(text, from, start + at));
    from = start + end;
  }
  if (opened > 0) return undefined;
  spans.push(...spansWithin(text, from, stop));
  return spans;
}

/** What is masked before remark reads it, what strikes through, and halves of characters. */
const masked = /[<~\f\v\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\ud800-\udfff]/;
/** A blank line: it parts paragraphs, and nothing is emphasised across it. */
const blankLine = /(?:\n|\r(?!\n))[^\S\r\n]*[\r\n]/;

type Sort = 'white' | 'punctuation' | 'other';

/** What stands at an offset as emphasis has it; the ends of a text are white. */
function sortOf(text: string, at: number): Sort {
  const character = text[at];
  if (character === undefined || /\s/.test(character)) return 'white';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other';
}

/**
 * Whether a run touches the text on one side so that it may open or close there, given what stands on its other side.
 */
const touches = (here: Sort, there: Sort): boolean => here === 'other' || (here === 'punctuation' && there !== 'other');
