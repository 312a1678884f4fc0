import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { engross, folderOf } from './command.ts';
import { right, wrong } from './drafts.ts';

const hostile = `It issues Six Hundred <b>Fifty</b> (640) shares to Alder & Sons, Inc. today.

Rent          -1,250
Fuel            -250
Total         -1,500
`;
const note = `# A Note

Due Tuesday, May 15, 2026, with ten (9) days of grace, of Alder Mills, Inc.

It bears ten (10) percent, says Alder Mills, Inc.
`;
const two = 'Alder Sales, Inc., a Texas corporation, sells.\n\nAlder Slaes, Inc., a Texas corporation, signs.\n';
const cwd = folderOf({
  'note.md': note,
  'two.txt': two,
  'two.json': '{ "names": [["Alder Sales, Inc.", "Alder Slaes, Inc."]] }',
  'draft.txt': `${wrong}\n${right}`,
  'hostile.txt': hostile,
  'binary.txt': Buffer.from('%PDF-1.7 not a draft'),
});

describe('engross ledger', () => {
  it('prints every cross first, with its words and its line', async () => {
    const { code, stdout } = await engross(['ledger', 'draft.txt'], { cwd });
    assert.equal(code, 0, 'a ledger that shows a cross is not a failure');
    const [cross, tick] = stdout.split('\n').filter((line) => /✗|✓/.test(line));
    assert.match(
      cross ?? '',
      /disagrees {2,}Six Hundred \(650\) {2,}line 1 {2,}the words say 600 but the figures say 650/,
    );
    assert.match(tick ?? '', /agrees {2,}650 shares {2,}line 3/);
    assert.match(stdout, /2 checked: 1 agrees, 1 disagrees, 0 stand alone\.\n$/);
  });

  it('gives programs lines and columns', async () => {
    const { stdout } = await engross(['ledger', '--format', 'json', 'draft.txt'], { cwd });
    const { file, counts, rows } = JSON.parse(stdout);
    assert.deepEqual([file, counts], ['draft.txt', { agrees: 1, disagrees: 1, alone: 0 }]);
    assert.deepEqual(rows[0].places, [
      { written: 'Six Hundred (650)', line: 1, column: 23, endLine: 1, endColumn: 40 },
    ]);
  });

  it('writes a spreadsheet in which a draft can hide no formula', async () => {
    const { stdout } = await engross(['ledger', '--format', 'csv', 'hostile.txt'], { cwd });
    const lines = stdout.split('\r\n');
    assert.equal(lines[0], 'group,standing,states,written,line,column,held against');
    assert.ok(
      lines.some((line) => line.startsWith(`totals,agrees,"'-1,500","'-1,500",5,15,`)),
      stdout,
    );
    for (const line of lines) assert.doesNotMatch(line, /(?:^|,)"?[=+@-]/);
  });

  it('writes a page in which a draft can hide no markup, and which asks for nothing else', async () => {
    const { stdout } = await engross(['ledger', '--format', 'html', 'hostile.txt'], { cwd });
    assert.match(stdout, /^<!doctype html>/);
    for (const said of ['Six Hundred &#x3C;b>Fifty&#x3C;/b> (640)', 'Alder &#x26; Sons, Inc.'])
      assert.ok(stdout.includes(said), said);
    assert.doesNotMatch(stdout, /<b>|<script|<link|<img|https?:/);
  });

  it('writes a page with every cross before all ticks, where it may be settled and signed', async () => {
    const { stdout } = await engross(['ledger', '--format', 'html', 'note.md'], { cwd });
    const words = stdout
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]*>/g, '|')
      .replace(/\|+/g, '|');
    assert.match(
      words,
      /\|Ledger of what was checked\|A Note\|note\.md\|5 checked: 3 agree, 2 disagree, 0 stand alone\.\|/,
    );
    const [, crosses = '', rest = ''] = words.split(/\|What disagrees\||\|Amounts\|/);
    assert.deepEqual(crosses.match(/✗/g)?.length, 2);
    assert.ok(crosses.indexOf('Tuesday, May 15, 2026') < crosses.indexOf('ten (9)'), crosses);
    assert.doesNotMatch(rest, /✗/);
    assert.match(rest, /✓/);
    assert.match(words, /\|Settled\|/);
    assert.match(words, /\|Checked by\|Signature\|Date\|/);
    assert.ok(words.includes(createHash('sha256').update(note).digest('hex')));
  });

  it('says so where nothing disagrees', async () => {
    const { stdout } = await engross(['ledger', '--format', 'html', '--stdin-filename', 'a.txt', '-'], {
      cwd,
      input: right,
    });
    assert.match(stdout, /What disagrees<\/h2><p>Nothing does\.<\/p>/);
  });

  it('crosses no two names that were declared to be two', async () => {
    const crosses = async (...more: readonly string[]): Promise<number> =>
      (await engross(['ledger', ...more, 'two.txt'], { cwd })).stdout.match(/✗/g)?.length ?? 0;
    assert.equal(await crosses('--no-config'), 1);
    assert.equal(await crosses('--config', 'two.json'), 0);
  });

  it('names what it cannot read and ends with 2', async () => {
    for (const name of ['binary.txt', 'missing.txt']) {
      const { code, stdout, stderr } = await engross(['ledger', name], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.ok(stderr.startsWith(`engross: ${name}: `), stderr);
    }
  });

  it('reads the standard input', async () => {
    const { stdout } = await engross(['ledger', '--stdin-filename', 'note.md', '-'], { cwd, input: wrong });
    assert.match(stdout, /^note\.md\n/);
  });
});
