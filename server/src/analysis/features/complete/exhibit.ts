import type { Draft } from '../../model/draft.ts';
import { span } from '../../text/span.ts';
import { exhibitMeaning, exhibitNumbers } from '../../words/exhibit-table.ts';
import type { Completion } from './completion.ts';

const number = /(?:^|[^\p{L}])(?:exhibit|ex\.)[ \t]+(\d{0,3}(?:\.\d{0,3})?)$/iu;

/** The number of an exhibit that is typed up to an offset, empty where none is begun; undefined elsewhere. */
export function exhibitTyped(text: string, offset: number): string | undefined {
  if (/^[\p{L}\d]/u.test(text.slice(offset, offset + 2))) return undefined;
  return number.exec(text.slice(Math.max(0, offset - 24), offset))?.[1];
}

/**
 * The exhibit numbers that begin as is typed, with what Item 601 of Regulation S-K calls them; nothing unless it is
 * `asked` for. A number is typed faster than a list closes, and one that was open would take the Tab that leads on in a
 * snippet.
 */
export function completeExhibit(draft: Draft, offset: number, asked: boolean): readonly Completion[] {
  const typed = exhibitTyped(draft.text, offset);
  if (typed === undefined || !asked) return [];
  const begun = exhibitNumbers.filter((known) => known.startsWith(typed));
  const numbers = begun.length > 0 ? begun : /\d$/.test(typed) ? [typed] : [];
  return numbers.flatMap((text) => {
    const detail = exhibitMeaning(text);
    return detail === undefined
      ? []
      : { label: text, detail, typed: text, at: span(offset - typed.length, offset), text };
  });
}
