import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'mocha';
import type { Log, Result } from 'sarif';
import { rules } from '../../server/src/analysis/index.ts';
import { literal } from '../../server/src/cli/report/sarif.ts';
import { checkJson, engross, folderOf, type JsonResult } from './command.ts';
import { misspelt, right, wrong } from './drafts.ts';

const draft = `ARTICLE ONE\n\n${wrong}\n${misspelt}`;
const cwd = folderOf({ 'sub dir/draft.txt': draft, 'right.txt': right, 'misspelt.txt': misspelt });
const files = ['sub dir/draft.txt', 'right.txt'];

describe('--format json', () => {
  let results: readonly JsonResult[] = [];
  before(async () => {
    ({ results } = await checkJson(files, { cwd }));
  });

  it('gives every named draft once, in the order named, with its absolute path', async () => {
    assert.deepEqual(
      results.map(({ filePath }) => filePath),
      files.map((file) => join(cwd, file)),
    );
  });

  it('marks the words in lines and columns from 1', async () => {
    const message = results[0]?.messages.find(({ ruleId }) => ruleId === 'amount-mismatch');
    assert.ok(message);
    const lines = draft.split('\n');
    assert.equal(message.severity, 2);
    assert.equal(message.line, message.endLine);
    const marked = lines[message.line - 1]?.slice(message.column - 1, message.endColumn - 1) ?? '';
    assert.ok('Six Hundred (650) shares'.includes(marked) && marked !== '', marked);
    assert.match(message.message, /600.*650/);
  });

  it('offers both repairs as suggestions and neither as a fix', async () => {
    const message = results[0]?.messages.find(({ ruleId }) => ruleId === 'amount-mismatch');
    assert.equal(message?.fix, undefined);
    const repaired = (message?.suggestions ?? []).map(
      ({ fix: { range, text } }) => draft.slice(0, range[0]) + text + draft.slice(range[1]),
    );
    assert.deepEqual(
      repaired.sort(),
      [draft.replace('Six Hundred (650)', 'Six Hundred Fifty (650)'), draft.replace('(650)', '(600)')].sort(),
    );
  });

  it('offers the spelling as a fix', async () => {
    const message = results[0]?.messages.find(({ ruleId }) => ruleId === 'amount-misspelt');
    assert.equal(message?.severity, 1);
    const { range, text } = message?.fix ?? { range: [0, 0], text: '' };
    assert.equal(draft.slice(0, range[0]) + text + draft.slice(range[1]), draft.replace('fourty', 'forty'));
  });

  it('counts by severity, and what --fix would repair', async () => {
    const [first, second] = results;
    assert.deepEqual([first?.errorCount, first?.warningCount], [1, 1]);
    assert.deepEqual([first?.fixableErrorCount, first?.fixableWarningCount], [0, 1]);
    assert.deepEqual([second?.errorCount, second?.warningCount, second?.messages], [0, 0, []]);
  });

  it('leaves out a repair that reaches through a long draft, which would print all of it with each finding', async () => {
    const alike = 'Coral Harbor Shipping Limited shall pay the fees that are due at each closing.\n\n'.repeat(400);
    const wide = `Coral Harbour Shipping Limited pays.\n\n${alike}Coral Harbour Shipping Limited shall not.\n`;
    const { results: found } = await checkJson(['wide.txt'], { cwd: folderOf({ 'wide.txt': wide }) });
    const messages = found[0]?.messages.filter(({ ruleId }) => ruleId === 'name-variant') ?? [];
    assert.equal(messages.length, 2);
    for (const { suggestions = [] } of messages) {
      assert.deepEqual(
        suggestions.map(({ desc, fix: { text } }) => [desc, text]),
        [['Spell it Coral Harbor Shipping Limited (which stands 400 times)', 'Harbor']],
      );
    }
  });

  it('gives information as severity 0, and leaves it out when quiet', async () => {
    const args = ['--rule', 'amount-misspelt:information', 'misspelt.txt'];
    const shown = await checkJson(args, { cwd });
    assert.deepEqual(
      shown.results[0]?.messages.map(({ severity }) => severity),
      [0],
    );
    assert.deepEqual([shown.results[0]?.errorCount, shown.results[0]?.warningCount], [0, 0]);
    assert.deepEqual((await checkJson(['--quiet', ...args], { cwd })).results[0]?.messages, []);
  });

  it('keeps warnings when quiet', async () => {
    assert.equal((await checkJson(['--quiet', 'misspelt.txt'], { cwd })).results[0]?.warningCount, 1);
  });

  it('is an empty list when nothing could be checked', async () => {
    assert.deepEqual((await checkJson(['missing.txt'], { cwd })).results, []);
  });
});

describe('--format sarif', () => {
  const sarif = async (...args: string[]): Promise<Log> =>
    JSON.parse((await engross(['check', '--format', 'sarif', ...args], { cwd })).stdout);
  const resultOf = (of: Log, rule: string): Result | undefined =>
    of.runs[0]?.results?.find(({ ruleId }) => ruleId === rule);

  let log: Log;
  before(async () => {
    log = await sarif(...files);
  });

  it('describes the tool and every rule', async () => {
    assert.equal(log.version, '2.1.0');
    const run = log.runs[0];
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules?.map(({ id, help }) => [id, help?.markdown]),
      rules.map(({ id, why }) => [id, why]),
    );
    assert.deepEqual(run.originalUriBaseIds, { '%SRCROOT%': { uri: `${pathToFileURL(cwd).href}/` } });
    assert.deepEqual(run.invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('places a result in a file below the working directory', async () => {
    const result = resultOf(log, 'amount-mismatch');
    assert.equal(result?.level, 'error');
    assert.equal(rules[result.ruleIndex ?? -1]?.id, 'amount-mismatch');
    const place = result.locations?.[0]?.physicalLocation;
    assert.deepEqual(place?.artifactLocation, { uri: 'sub%20dir/draft.txt', uriBaseId: '%SRCROOT%' });
    const { charOffset = -1, charLength = 0, startLine, startColumn = 0, endColumn = 0 } = place.region ?? {};
    const marked = draft.slice(charOffset, charOffset + charLength);
    assert.equal(startLine, 3);
    assert.equal(draft.split('\n')[2]?.slice(startColumn - 1, endColumn - 1), marked);
    assert.ok('Six Hundred (650) shares'.includes(marked) && marked !== '', marked);
  });

  it('gives each repair with exact replacements', async () => {
    const result = resultOf(log, 'amount-misspelt');
    const [replacement] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    const { charOffset = 0, charLength = 0 } = replacement?.deletedRegion ?? {};
    const after =
      draft.slice(0, charOffset) + (replacement?.insertedContent?.text ?? '') + draft.slice(charOffset + charLength);
    assert.equal(after, draft.replace('fourty', 'forty'));
  });

  it('names related places', async () => {
    const result = resultOf(log, 'amount-mismatch');
    const related = result?.relatedLocations ?? [];
    assert.ok(related.length > 0);
    for (const { message, physicalLocation } of related) {
      assert.ok(message?.text);
      assert.equal(physicalLocation?.region?.startLine, 3);
    }
  });

  it('has fingerprints that survive edits elsewhere and lapse with the sentence', async () => {
    const folder = folderOf({
      'a.txt': draft,
      'b.txt': `A new first paragraph.\n\n${draft}`,
      'c.txt': draft.replace('may', 'shall'),
    });
    const three: Log = JSON.parse((await engross(['check', '--format', 'sarif', '.'], { cwd: folder })).stdout);
    const [a, b, c] = (three.runs[0]?.results ?? [])
      .filter(({ ruleId }) => ruleId === 'amount-mismatch')
      .map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    assert.ok(a);
    assert.equal(a, b);
    assert.notEqual(a, c);
  });

  it('tells what could not be read', async () => {
    const partial = await sarif('right.txt', 'missing.txt');
    const [invocation] = partial.runs[0]?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.match(invocation.toolExecutionNotifications?.[0]?.message.text ?? '', /^missing\.txt: /);
  });

  it('gives information as a note', async () => {
    const informed = await sarif('--rule', 'amount-misspelt:information', 'misspelt.txt');
    assert.deepEqual(
      informed.runs[0]?.results?.map(({ level }) => level),
      ['note'],
    );
  });
});

describe('a message in SARIF', () => {
  it('makes no link of what a draft says', () => {
    assert.equal(
      literal('the name is [Sign](https://example.com) \\ Co. here'),
      String.raw`the name is \[Sign\](https://example.com) \\ Co. here`,
    );
  });
});
