import { cellOf } from './report/cells.ts';

/** Breaks a paragraph into lines of at most `columns`; a word that is wider than that gets a line of its own. */
export function wrap(paragraph: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + widthOf(longer) > columns) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + cellOf(character).columns, 0);
