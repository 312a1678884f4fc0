import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { engross, folderOf } from './command.ts';
import { letter, misspelt, right, wrong } from './drafts.ts';

const cwd = folderOf({
  'wrong.txt': wrong,
  'right.txt': right,
  'misspelt.txt': misspelt,
  'letter.txt': letter,
  'empty/plan.pdf': '',
});
const codeOf = async (...args: string[]): Promise<number | null> => (await engross(['check', ...args], { cwd })).code;

describe('the exit code of check', () => {
  it('is 0 when nothing disagrees', async () => {
    assert.equal(await codeOf('right.txt', 'letter.txt'), 0);
  });

  it('is 1 for an error, whatever stands around it', async () => {
    assert.equal(await codeOf('right.txt', 'wrong.txt', 'letter.txt'), 1);
  });

  it('is 0 for warnings, and 1 when there are more of them than allowed', async () => {
    assert.equal(await codeOf('misspelt.txt'), 0);
    assert.equal(await codeOf('--max-warnings', '1', 'misspelt.txt'), 0);
    assert.equal(await codeOf('--max-warnings', '0', 'misspelt.txt'), 1);
  });

  it('is explained where only the number of warnings makes it 1', async () => {
    const { stderr } = await engross(['check', '--max-warnings', '0', 'misspelt.txt'], { cwd });
    assert.equal(stderr, 'engross: too many warnings (1; --max-warnings allows 0)\n');
  });

  it('counts warnings over all drafts', async () => {
    const two = folderOf({ 'a.txt': misspelt, 'b.txt': misspelt });
    assert.equal((await engross(['check', '--max-warnings', '1', 'a.txt', 'b.txt'], { cwd: two })).code, 1);
    assert.equal((await engross(['check', '--max-warnings', '2', 'a.txt', 'b.txt'], { cwd: two })).code, 0);
  });

  it('does not count information as a warning', async () => {
    const args = ['--rule', 'amount-misspelt:information', '--max-warnings', '0', 'misspelt.txt'];
    assert.equal(await codeOf(...args), 0);
  });

  it('is 2 when something could not be read, also beside an error', async () => {
    assert.equal(await codeOf('wrong.txt', 'missing.txt'), 2);
  });

  it('follows the severity that a rule is given', async () => {
    assert.equal(await codeOf('--rule', 'amount-mismatch:warning', 'wrong.txt'), 0);
    assert.equal(await codeOf('--rule', 'amount-mismatch:off', 'wrong.txt'), 0);
    assert.equal(await codeOf('--rule', 'amount-misspelt:error', 'misspelt.txt'), 1);
  });
});

describe('a usage error', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['chek'], /unknown command 'chek'[^]*check/],
    ['an unknown option', ['check', '--fromat', 'json', '.'], /unknown option '--fromat'[^]*--format/],
    ['an unknown format', ['check', '--format', 'xml', '.'], /stylish, json, sarif/],
    [
      'an unknown rule',
      ['check', '--rule', 'amount-missmatch:off', '.'],
      /no rule "amount-missmatch"[^]*amount-mismatch/,
    ],
    [
      'a rule that is like no other',
      ['check', '--rule', 'spelling:off', '.'],
      /no rule "spelling"\. engross check --list-rules/,
    ],
    ['a rule without a severity', ['check', '--rule', 'amount-mismatch', '.'], /amount-mismatch:error/],
    ['a severity that is none', ['check', '--rule', 'amount-mismatch:fatal', '.'], /:warning/],
    ['warnings that are no number', ['check', '--max-warnings', 'some', '.'], /whole number/],
    ['an unknown rule to explain', ['check', '--explain', 'amount-mispelt'], /amount-misspelt/],
    ['mending the standard input', ['check', '--fix', '-'], /standard input/],
    ['a name for an input that is not read', ['check', '--stdin-filename', 'a.md', '.'], /to have that read, add -/],
    ['the same of a ledger', ['ledger', '--stdin-filename', 'a.md', 'right.txt'], /to have that read, add -/],
    ['a draft without a command', ['right.txt'], /unknown command 'right.txt'[^]*engross check a\.txt/],
    ['a ledger of no draft', ['ledger'], /missing required argument[^]*engross ledger --help/],
    ['a ledger of a folder', ['ledger', '.'], /name a file, not a folder/],
    ['a ledger of a folder without a draft', ['ledger', 'empty'], /name a file, not a folder/],
    ['a format that a ledger has not', ['ledger', '--format', 'pdf', 'right.txt'], /table, json, csv, html/],
    ['no command at all', [], /Usage: engross/],
  ];
  for (const [name, args, message] of cases) {
    it(`ends with 2 and says what is wrong: ${name}`, async () => {
      const { code, stdout, stderr } = await engross(args, { cwd });
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    });
  }
});
