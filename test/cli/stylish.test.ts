import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LineStarts, span, type Severity, type Span } from '../../server/src/analysis/index.ts';
import type { Message } from '../../server/src/cli/check-draft.ts';
import { coloursFor } from '../../server/src/cli/colours.ts';
import { stylishReport } from '../../server/src/cli/report/stylish.ts';
import { engross, folderOf } from './command.ts';
import { misspelt, right, wrong } from './drafts.ts';

/** The place of some words in a text. */
function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return span(start, start + words.length);
}

interface Marked {
  readonly words: string;
  readonly related?: string;
  readonly severity?: Severity;
  readonly columns?: number;
}

/** What the report prints of one finding, without the draft's name. */
function printed(text: string, { words, related, severity = 'error', columns = 80 }: Marked): string {
  const message: Message = {
    rule: 'a-rule',
    severity,
    at: placeOf(text, words),
    message: 'it differs',
    related: related === undefined ? [] : [{ at: placeOf(text, related), message: 'from this' }],
    fixes: [],
    key: () => undefined,
  };
  const report = stylishReport({ folder: '/', colours: coloursFor(false, {}, false), columns });
  const lines = new LineStarts(text);
  const result = { text, lines, messages: [message], path: '/a.txt', shown: 'a.txt' };
  return report.draft(result).split('\n').slice(2).join('\n').trimEnd();
}

describe('an excerpt', () => {
  const cases: readonly (readonly [string, string, Marked, string])[] = [
    [
      'marks the words and those they differ from',
      'One.\nSix Hundred (650) shares\nTwo.',
      { words: 'Six Hundred', related: '650' },
      `
  2:1  error  it differs  a-rule
      2 | Six Hundred (650) shares
        | ^^^^^^^^^^^  --- from this`,
    ],
    [
      'is a warning where the rule says so',
      'Six Hundred',
      { words: 'Six Hundred', severity: 'warning' },
      `
  1:1  warning  it differs  a-rule
      1 | Six Hundred
        | ^^^^^^^^^^^`,
    ],
    [
      'shows a tab as four columns',
      '\tand\tsix\t(7)',
      { words: 'six', related: '7' },
      `
  1:6  error  it differs  a-rule
      1 | and    six    (7)
        |        ^^^     - from this`,
    ],
    [
      'keeps the carets under words behind wide, combining and hidden characters',
      '株式 e\u0301\u00ad six (7)\r\n',
      { words: 'six', related: '7' },
      `
  1:8  error  it differs  a-rule
      1 | 株式 e\u0301 six (7)
        |        ^^^  - from this`,
    ],
    [
      'follows words over the end of a line, without their indentation',
      '        Two Hundred\n          Thousand (300,000)\n',
      { words: 'Two Hundred\n          Thousand', related: '300,000' },
      `
  1:9  error  it differs  a-rule
      1 | Two Hundred
        | ^^^^^^^^^^^
      2 |   Thousand (300,000)
        |   ^^^^^^^^  ------- from this`,
    ],
    [
      'shows a related place that is far away on its own',
      `six shares${'\n'.repeat(9)}  seven shares`,
      { words: 'six', related: 'seven' },
      `
  1:1  error  it differs  a-rule
      1 | six shares
        | ^^^
     10 | seven shares
        | ----- from this`,
    ],
    [
      'is cut behind the words',
      `six ${'and so on '.repeat(10)}`,
      { words: 'six', columns: 40 },
      `
  1:1  error  it differs  a-rule
      1 | six and so on and so on an …
        | ^^^`,
    ],
    [
      'is cut before the words, at a word',
      `${'and so on '.repeat(10)}six ${'and so on '.repeat(10)}`,
      { words: 'six', columns: 40 },
      `
  1:101  error  it differs  a-rule
      1 | … so on six and so on and so …
        |         ^^^`,
    ],
  ];
  for (const [name, text, marked, expected] of cases) {
    it(name, () => {
      assert.equal(printed(text, marked), expected.slice(1));
    });
  }

  it('passes no control character on', () => {
    assert.ok(!/[^\P{Cc}\n]|\u202e/u.test(printed('\x1b[2J\x07\u202e\x9b six', { words: 'six' })));
  });

  it('shows the marked words whole wherever they stand and however wide the window is', () => {
    for (let before = 0; before < 120; before += 7) {
      for (const columns of [50, 80, 200]) {
        const text = `${'x '.repeat(before)}Six Hundred${' y'.repeat(120 - before)}`;
        const [, line = '', under = ''] = printed(text, { words: 'Six Hundred', columns }).split('\n');
        assert.ok(line.length <= columns, `${line.length} columns of ${columns}`);
        assert.equal(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1), 'Six Hundred');
      }
    }
  });
});

describe('--format stylish', () => {
  const cwd = folderOf({ 'wrong.txt': wrong, 'right.txt': right, 'misspelt.txt': misspelt });
  const stylish = async (...args: string[]): Promise<string> => (await engross(['check', ...args], { cwd })).stdout;

  it('names each draft that has findings, and closes with what was checked and found', async () => {
    const stdout = await stylish('wrong.txt', 'right.txt', 'misspelt.txt');
    assert.ok(stdout.startsWith('wrong.txt\n\n'));
    assert.ok(!stdout.includes('right.txt'));
    assert.match(stdout, /\nmisspelt\.txt\n\n/);
    assert.match(stdout, /\n3 drafts checked: 1 error, 1 warning\.\n3 facts: 1 agrees, 2 disagree, 0 stand alone\.\n/);
  });

  it('is short when nothing disagrees', async () => {
    const stdout = await stylish('right.txt');
    assert.match(stdout, /^1 draft checked: nothing disagrees\.\n1 fact: 1 agrees, 0 disagree, 0 stand alone\.\n$/);
  });

  it('tells information apart, and leaves it out when quiet', async () => {
    const args = ['--rule', 'amount-misspelt:information', 'misspelt.txt'];
    assert.match(await stylish(...args), /1 draft checked: 1 for information\./);
    assert.match(await stylish('--quiet', ...args), /^1 draft checked: nothing disagrees\./);
  });

  it('has colours when they are asked for, or the environment asks', async () => {
    const coloured = async (args: readonly string[], env: Record<string, string> = {}): Promise<boolean> =>
      (await engross(['check', ...args, 'wrong.txt'], { cwd, env })).stdout.includes('\x1b[');
    assert.deepEqual(
      [
        await coloured([]),
        await coloured(['--color']),
        await coloured(['--color'], { NO_COLOR: '1' }),
        await coloured([], { FORCE_COLOR: '1' }),
        await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }),
        await coloured(['--no-color'], { FORCE_COLOR: '1' }),
      ],
      [false, true, true, true, false, false],
    );
  });
});
