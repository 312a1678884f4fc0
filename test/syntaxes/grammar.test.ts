import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { grammarEntries, grammarOf, textmate, tokenise, type Coloured } from './tokenise.ts';

/** What a theme colours; the rest only groups or punctuates. Markdown's own scopes are the other grammar's business. */
const colouring = (scopes: readonly string[]): readonly string[] =>
  scopes.filter((scope) => scope.endsWith('.exhibit') && !/^(?:text|meta|punctuation)\./.test(scope));

const runs = (line: readonly Coloured[]): readonly string[] =>
  line.flatMap((token) => {
    const scopes = colouring(token.scopes);
    return scopes.length === 0 ? [] : [`${token.start}-${token.end} ${scopes.join(' ')}`];
  });

const marker = /^( *)(\^+) ([a-z.-]+)$/;

/**
 * Checks a draft with markers: a line of carets names the scopes of the run above it, `.exhibit` left out, and what has
 * no carets below it has no colour.
 */
const check = async (scope: string, marked: readonly string[]): Promise<void> => {
  const lines = marked.filter((line) => !marker.test(line));
  const found = await tokenise(scope, lines.join('\n'));
  const expected: string[][] = [];
  for (const line of marked) {
    const [, indent, carets, name] = marker.exec(line) ?? [];
    if (indent === undefined || carets === undefined) expected.push([]);
    else expected.at(-1)?.push(`${indent.length}-${indent.length + carets.length} ${name}.exhibit`);
  }
  lines.forEach((line, at) => {
    const shown = runs(found[at] ?? []).map((run) => run.replace(' entity.name.section.exhibit', ''));
    assert.deepEqual(shown, expected[at], line);
  });
};

describe('the grammar of exhibits', () => {
  it('colours headings, and no reference in running text', () =>
    check('text.exhibit', [
      'Exhibit 3.4',
      '^^^^^^^^^^^ markup.heading.attachment',
      '                      CERTIFICATE OF CHANGE',
      '                      ^^^^^^^^^^^^^^^^^^^^^ markup.heading',
      'ARTICLE IV. STOCK',
      '^^^^^^^^^^^^^^^^^ markup.heading.article',
      '     Article 4. The capital consists of',
      '     ^^^^^^^^^^ markup.heading.article',
      'Section 4.1 Transfer. A holder may',
      '^^^^^^^^^^^^^^^^^^^^^ markup.heading.section',
      'Section 4.1(b). the holder of',
      '^^^^^^^^^^^^^^^ markup.heading.section',
      'Section 78.390 of the statutes and Article 4 of the charter',
      'ARTICLE IV of the charter, and Exhibit 3.4 to it',
      'Exhibit 3.4 is attached',
    ]));

  it('colours the words that carry recitals, resolutions and venues', () =>
    check('text.exhibit', [
      'WHEREAS, the board met;',
      '^^^^^^^ keyword.other.recital',
      'NOW, THEREFORE, BE IT RESOLVED, that',
      '^^^^^^^^^^^^^^ keyword.other.recital',
      '                ^^^^^^^^^^^^^^ keyword.other.recital',
      'whereas the parties resolved it',
      'STATE OF OHIO    ) ss.',
      '^^^^^^^^^ keyword.other.venue',
      '                  ^^^^ keyword.other.venue',
    ]));

  it('colours defined terms where they are defined', () =>
    check('text.exhibit', [
      'a corporation (the "Corporation"), and (collectively, the “Sellers”),',
      '                    ^^^^^^^^^^^ entity.name.type.defined-term',
      '                                                           ^^^^^^^ entity.name.type.defined-term',
      '"Buyer") and "Closing" means the day',
      ' ^^^^^ entity.name.type.defined-term',
      '              ^^^^^^^ entity.name.type.defined-term',
      'print("Hello") and the "Sellers" agree',
    ]));

  it('colours double forms, in either order and over a line, and no lone number word', () =>
    check('text.exhibit', [
      'Six Hundred Fifty (650) shares for one or two of them',
      '^^^^^^^^^^^^^^^^^ constant.numeric.words',
      '                   ^^^ constant.numeric.figure',
      'ONE MILLION AND NO/100 DOLLARS ($1,000,000.00)',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.words',
      '                                ^^^^^^^^^^^^^ constant.numeric.figure',
      'sixty-six and two-thirds percent (66 2/3%)',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.words',
      '                                  ^^^^^^^ constant.numeric.figure',
      'the twenty-second  (22nd) day of May, 2026',
      '    ^^^^^^^^^^^^^ constant.numeric.words',
      '                    ^^^^ constant.numeric.figure',
      '                          ^^^^^^^^^^^^^^^^ constant.numeric.date',
      '90 (ninety) days and one-for-fifty (1:50)',
      '^^ constant.numeric.figure',
      '    ^^^^^^ constant.numeric.words',
      '                     ^^^^^^^^^^^^^ constant.numeric.words',
      '                                    ^^^^ constant.numeric.figure',
      'a sum of Two Hundred Fifty',
      '         ^^^^^^^^^^^^^^^^^ constant.numeric.words',
      '(250) dollars, and someone (2) of tennis (3)',
      ' ^^^ constant.numeric.figure',
    ]));

  it('colours figures, money and dates', () =>
    check('text.exhibit', [
      '1,662,050 shares at $.001, 75.9% for $5 or US$87,500.00',
      '^^^^^^^^^ constant.numeric.figure',
      '                    ^^^^^ constant.numeric.money',
      '                           ^^^^^ constant.numeric.percent',
      '                                     ^^ constant.numeric.money',
      '                                           ^^^^^^^^^^^^ constant.numeric.money',
      'of 1,662,050, for $18,600,000, of which',
      '   ^^^^^^^^^ constant.numeric.figure',
      '                  ^^^^^^^^^^^ constant.numeric.money',
      'on May 3, 2026 and this 3rd day of May 2026, file 333-101',
      '   ^^^^^^^^^^^ constant.numeric.date',
      '                        ^^^^^^^^^^^^^^^^^^^ constant.numeric.date',
      'Thursday, April 24th,2003; on Apr. 24, 2003 and MAY 24, 2003.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date',
      '                              ^^^^^^^^^^^^^ constant.numeric.date',
      '                                                ^^^^^^^^^^^^ constant.numeric.date',
      'Friday the 25th of April; 24 April 2003, 24-Apr-2003, 24 may',
      '^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date',
      '                          ^^^^^^^^^^^^^ constant.numeric.date',
      '                                         ^^^^^^^^^^^ constant.numeric.date',
      'due 4/24/2003 or 2003-04-24',
      '    ^^^^^^^^^ constant.numeric.date',
      '                 ^^^^^^^^^^ constant.numeric.date',
    ]));

  it('colours conformed signatures, blanks and EDGAR tags', () =>
    check('text.exhibit', [
      'By:  /s/  Ann B. Cole       Date: __________',
      '     ^^^ keyword.other.conformed',
      '          ^^^^^^^^^^^ string.unquoted.signature',
      '                                  ^^^^^^^^^^ variable.parameter.blank',
      'this ____ day of ______, 20__ at https://x.org/s/y',
      '     ^^^^^^^^^^^^^^^^^^^^^^^^ variable.parameter.blank.date',
      'DECEMBER __, 2003 and Dec. [__], 20[__]',
      '^^^^^^^^^^^^^^^^^ variable.parameter.blank.date',
      '                      ^^^^^^^^^^^^^^^^^ variable.parameter.blank.date',
      'the [●] of [Name] and $[***] in 20__',
      '    ^^^ variable.parameter.blank',
      '                       ^^^^^ variable.parameter.blank',
      '                                ^^^^ variable.parameter.blank',
      '<PAGE> and </TABLE> but <b>',
      ' ^^^^ entity.name.tag.edgar',
      '             ^^^^^ entity.name.tag.edgar',
      '____________________',
    ]));
});

describe('the grammar injected into plain text and Markdown', () => {
  it('leaves ordinary prose alone', () =>
    check('text.plain', [
      'README',
      '',
      '                 INSTALLATION AND USE',
      'Run `make` twice, or three times: it takes 1,500 ms (about two seconds), 50% of them idle.',
      'See section 4.1 of the manual, Article 4, page 12, and Appendix A for $HOME, $1 and $5.',
      'print("Hello"), __init__, snake_case, (see "Notes"), WHERE x = 1, /usr/s/bin, <s>, <page>',
      'Version 2 (2019) has one second (or two) of "Delay"; call 555 (0142).',
      '____________________',
    ]));

  it('colours what only a draft holds', () =>
    check('text.plain', [
      'WHEREAS, Six Hundred (650) shares (the "Shares") at $87,500.00',
      '^^^^^^^ keyword.other.recital',
      '         ^^^^^^^^^^^ constant.numeric.words',
      '                      ^^^ constant.numeric.figure',
      '                                        ^^^^^^ entity.name.type.defined-term',
      '                                                    ^^^^^^^^^^ constant.numeric.money',
      'ARTICLE IV',
      '^^^^^^^^^^ markup.heading.article',
    ]));

  it('leaves code alone in Markdown', () =>
    check('text.html.markdown', [
      'two (2) and `three (3)`',
      '^^^ constant.numeric.words',
      '     ^ constant.numeric.figure',
      '```',
      'four (4)',
      '```',
    ]));

  it('keeps the marks of Markdown, but for a blank', async () => {
    const [line] = await tokenise('text.html.markdown', 'WHEREAS, **ten** and ____ of [●]');
    const at = (column: number) =>
      line?.find((token) => token.start <= column && column < token.end)?.scopes.join(' ') ?? '';
    assert.match(at(0), /meta\.paragraph\.markdown keyword\.other\.recital\.exhibit$/);
    assert.match(at(12), /markup\.bold\.markdown$/);
    assert.match(at(22), /variable\.parameter\.blank\.exhibit$/);
    assert.match(at(30), /variable\.parameter\.blank\.exhibit$/);
  });
});

describe('the grammar on hostile lines', () => {
  const long = 20_000;
  const hostile = {
    'number words': 'six hundred '.repeat(long / 12),
    'number words and hyphens': 'sixty-'.repeat(long / 6),
    'words that begin like number words': 'sixteen thirt fort hundre '.repeat(long / 26),
    'blanks after a parenthesis': `two (${' '.repeat(long)}`,
    'blanks after words': `two hundred ${' '.repeat(long)}(200)`,
    'opening parentheses': '('.repeat(long),
    'opening parentheses and quotes': '(the "A'.repeat(long / 7),
    underscores: '_'.repeat(long),
    'escaped underscores': '\\_'.repeat(long / 2),
    digits: '1'.repeat(long),
    'digits and commas': '111,'.repeat(long / 4),
    'money signs': '$'.repeat(long),
    capitals: `ARTICLE ${'I'.repeat(long)}`,
    'a heading that goes on': `ARTICLE IV. ${'A '.repeat(long / 2)}x`,
    indents: ' '.repeat(long),
    signatures: '/s/ Ann '.repeat(long / 8),
    'section numbers': `Section ${'1.'.repeat(long / 2)}`,
    months: 'May ____ '.repeat(long / 9),
    surrogates: '\ud800'.repeat(long),
  };
  for (const [name, line] of Object.entries(hostile)) {
    it(`reads to the end of ${name}`, async () => {
      for (const scope of ['text.exhibit', 'text.plain', 'text.html.markdown']) {
        const grammar = await grammarOf(scope);
        const result = grammar.tokenizeLine2(line, textmate.INITIAL, 0);
        assert.equal(result.stoppedEarly, false);
        assert.ok(result.tokens.length > 0);
      }
    });
  }
});

describe('the grammar files', () => {
  const root = join(import.meta.dirname, '../..');
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');

  it('say the same number words in each pattern', () => {
    const lists = [...text('syntaxes/exhibit.tmLanguage.json').matchAll(/\(\?<number> (.*?) \)\(\?!\[a-z\]\)/g)].map(
      (match) => match[1],
    );
    assert.equal(lists.length, 3);
    assert.equal(new Set(lists).size, 1);
  });

  it('give Markdown and plain text the patterns of exhibits, and only those', () => {
    for (const { path, injectTo } of grammarEntries.filter((entry) => entry.injectTo)) {
      const includes = [...text(path).matchAll(/"include": "(.*?)"/g)].map((match) => match[1]);
      assert.deepEqual(
        includes,
        [injectTo?.includes('text.plain') ? 'text.exhibit#draft' : 'text.exhibit#blank'],
        path,
      );
    }
  });
});
