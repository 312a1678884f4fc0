import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Syntax } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';

const folder = join(import.meta.dirname, '../../samples');
const samples = readdirSync(folder).filter((name) => name !== 'README.md');

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

/** Whether a paragraph of Markdown may be written otherwise: no table, list, quotation or code. */
const isRunningText = (paragraph: string): boolean => !/^\s*(?:[|#>*-]|\d+\.|```)|\|/m.test(paragraph);

const eachRunningText = (text: string, change: (paragraph: string) => string): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (isRunningText(paragraph) ? change(paragraph) : paragraph))
    .join('\n\n');

/** How a draft in Markdown may come out of another program. */
const markdownLayouts: Readonly<Record<string, (text: string) => string>> = {
  'in a narrow column': (text) => eachRunningText(text, (paragraph) => wrapped(paragraph, 38)),
  'with hard line breaks': (text) =>
    eachRunningText(text, (paragraph) => wrapped(paragraph, 60).replaceAll('\n', '  \n')),
  'with a backslash at each line end': (text) =>
    eachRunningText(text, (paragraph) => wrapped(paragraph, 60).replaceAll('\n', '\\\n')),
  'with characters by their names': (text) =>
    eachRunningText(text, (paragraph) =>
      paragraph
        .replaceAll('&', '&amp;')
        .replaceAll('$', '&#36;')
        .replace(/ (?=\d)/g, '&nbsp;'),
    ),
  'with escapes': (text) => eachRunningText(text, (paragraph) => paragraph.replace(/[$()]/g, '\\$&')),
  quoted: (text) => text.replace(/^/gm, '> '),
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
};

/** What is found: by which rule, how often. */
const found = (text: string, syntax: Syntax): readonly string[] =>
  judge(text, syntax)
    .map(({ rule }) => rule.id)
    .sort();

describe('a sample laid out otherwise', () => {
  for (const [syntax, all] of Object.entries({ plain: layouts, markdown: markdownLayouts })) {
    for (const [layout, layOut] of Object.entries(all)) {
      it(`has the same slips ${layout}, ${syntax}`, () => {
        const of: Syntax = syntax === 'markdown' ? 'markdown' : 'plain';
        for (const name of samples.filter((file) => file.endsWith('.md') === (of === 'markdown'))) {
          const text = readFileSync(join(folder, name), 'utf8');
          assert.deepEqual(found(layOut(text), of), found(text, of), name);
        }
      });
    }
  }
});
