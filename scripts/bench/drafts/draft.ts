export type Syntax = 'plain' | 'markdown';

/** A draft made to measure with: its parts in order, before they are laid out. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'page'; readonly number: number };

/** Lays a draft out as plain text of 80 columns with page ends, as filings are, or as Markdown without either. */
export const laidOut = (parts: readonly Part[], syntax: Syntax): string =>
  parts.map((part) => (syntax === 'plain' ? inColumns(part) : inMarkdown(part))).join('');

/** About how many characters a part takes when it is laid out. */
export const lengthOf = (part: Part): number => (part.kind === 'page' ? 40 : part.text.length + 4);

const columns = 80;

function inColumns(part: Part): string {
  if (part.kind === 'page') return `${centred(String(part.number))}\n<PAGE>\n\n`;
  return part.kind === 'paragraph' ? `${wrapped(part.text)}\n\n` : `${centred(part.text.toUpperCase())}\n\n`;
}

function inMarkdown(part: Part): string {
  if (part.kind === 'page') return '';
  if (part.kind === 'paragraph') return `${part.text.replace(/\((\$?\d[\d,]*)\)/, '(**$1**)')}\n\n`;
  return `${part.kind === 'title' ? '#' : '##'} ${part.text}\n\n`;
}

const centred = (text: string): string => `${' '.repeat(Math.max(0, Math.floor((columns - text.length) / 2)))}${text}`;

/** Breaks a paragraph into lines; the first is indented. */
function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '    ';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
