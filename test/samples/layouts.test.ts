import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { judge } from '../harness/check.ts';

const folder = join(import.meta.dirname, '../../samples');
const plain = readdirSync(folder).filter((name) => !name.endsWith('.md'));

/** Whether a paragraph may be wrapped otherwise: prose, and no table or signature. */
const isProse = (paragraph: string): boolean =>
  paragraph.length > 200 && !/ {3,}\S.* {3,}|\.{4,}|-{4,}|_{4,}|={4,}|<|\n\s*By:|\/s\//i.test(paragraph);

const eachParagraph = (text: string, change: (paragraph: string) => string): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (isProse(paragraph) ? change(paragraph) : paragraph))
    .join('\n\n');

const wrapped = (text: string, width: number): string =>
  text
    .trim()
    .split(/\s+/)
    .reduce((lines, word) => {
      const room = width - (lines.length - 1 - lines.lastIndexOf('\n'));
      return lines === '' ? word : `${lines}${room > word.length ? ' ' : '\n'}${word}`;
    }, '');

/** How a draft may come out of another program, or look where it was printed for somebody. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'in double spacing': (text) => text.replaceAll('\n', '\n\n'),
  'with a paragraph on each line': (text) => eachParagraph(text, (paragraph) => paragraph.replace(/\s*\n\s*/g, ' ')),
  'in a narrow column': (text) => eachParagraph(text, (paragraph) => wrapped(paragraph, 38)),
  'with numbered lines': (text) =>
    eachParagraph(text, (paragraph) =>
      paragraph
        .split('\n')
        .map((line, at) => `${String((at % 28) + 1).padStart(2)}  ${line}`)
        .join('\n'),
    ),
  'quoted in a letter': (text) => eachParagraph(text, (paragraph) => paragraph.replace(/^/gm, '> ')),
  'with an indent': (text) => text.replace(/^(?=.)/gm, '        '),
  'with blanks behind each line': (text) => text.replaceAll('\n', '   \n'),
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with curled quotes': (text) =>
    text
      .replace(/(^|[\s(])"/g, '$1\u201c')
      .replaceAll('"', '\u201d')
      .replaceAll("'", '\u2019'),
};

/** What is found: by which rule, how often. */
const found = (text: string): readonly string[] =>
  judge(text, 'plain')
    .map(({ rule }) => rule.id)
    .sort();

describe('a sample laid out otherwise', () => {
  for (const [layout, layOut] of Object.entries(layouts)) {
    it(`has the same slips ${layout}`, () => {
      for (const name of plain) {
        const text = readFileSync(join(folder, name), 'utf8');
        assert.deepEqual(found(layOut(text)), found(text), name);
      }
    });
  }
});
