import { figuresBeside } from '../../model/amount/figures-beside.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { span } from '../../text/span.ts';
import type { Completion } from './completion.ts';
import { isProse } from './prose.ts';

/** A bracket behind a word or a mark of it, with what is typed in it so far. */
const opened = /[\p{L}\d]([*_]*[ \t]?\()((?:US)?[$\u20ac\u00a3]?[\d,.]*)$/u;

/** The longest figure that is begun in a bracket, in UTF-16 units. */
const longest = 24;

/** Where a bracket stands that is open at an offset, and what is typed in it; undefined where none is. */
export function bracketTyped(
  text: string,
  offset: number,
): { readonly behind: number; readonly typed: string } | undefined {
  if (/^[\p{L}\d]/u.test(text.slice(offset, offset + 2))) return undefined;
  const found = opened.exec(text.slice(Math.max(0, offset - longest), offset));
  const [, bracket = '', typed = ''] = found ?? [];
  return found ? { behind: offset - typed.length - bracket.length, typed } : undefined;
}

/**
 * The figures of an amount whose words stand before a bracket that is just opened, `Six Hundred Fifty (`, as this draft
 * prints them; nothing where other figures are begun in it.
 */
export function completeFigures(draft: Draft, offset: number): readonly Completion[] {
  const bracket = bracketTyped(draft.text, offset);
  if (!bracket) return [];
  const index = blockIndexAt(draft, bracket.behind);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  if (!block || !isProse(block)) return [];
  for (const fact of block.facts) {
    if (fact.kind !== 'amount') continue;
    const words = fact.statements.find(({ form, at }) => form === 'words' && at.end + start === bracket.behind);
    const beside = words && figuresBeside(draft, start + fact.at.start, words, fact.noun);
    if (!beside || beside.text === bracket.typed || !beside.text.startsWith(bracket.typed)) continue;
    const { text } = beside;
    return [
      { label: text, detail: 'as the words say', typed: text, at: span(offset - bracket.typed.length, offset), text },
    ];
  }
  return [];
}
