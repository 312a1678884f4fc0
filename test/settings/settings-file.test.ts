import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/index.ts';
import {
  addNames,
  addSilence,
  isWellFormed,
  moveSilences,
  readSettingsFile,
  removeSilence,
  type NewSilence,
} from '../../server/src/settings/settings-file.ts';

const read = (text: string) => readSettingsFile('file:///deal/.engross.json', text);
const here = { rule: 'amount-mismatch', file: 'ex10.txt', sentence: '0123456789abcdef', which: 0 };
const added = (text: string, silence: NewSilence = here): string => {
  const edit = addSilence(text, silence);
  return edit ? applyEdits(text, [edit]) : text;
};

describe('a settings file', () => {
  it('is read', () => {
    const text = JSON.stringify({
      $schema: 'https://example.com/schema.json',
      check: 'always',
      rules: { 'amount-mismatch': 'warning', 'amount-misspelt': 'off' },
      silences: [{ rule: 'amount-mismatch', file: 'a/b.md' }, here],
    });
    assert.deepEqual(read(text), {
      uri: 'file:///deal/.engross.json',
      text,
      settings: {
        check: 'always',
        rules: { 'amount-mismatch': 'warning', 'amount-misspelt': 'off' },
        silences: [{ rule: 'amount-mismatch', file: 'a/b.md' }, here],
      },
      problems: [],
    });
  });

  it('may be empty, and may hold comments and a comma too many', () => {
    assert.deepEqual(read('').problems, []);
    assert.deepEqual(read(' \n').settings, {});
    const commented = read('{\n  // the whole team\n  "check": "never",\n}\n');
    assert.deepEqual([commented.settings, commented.problems], [{ check: 'never' }, []]);
  });

  it('loses a silence that is taken back, and nothing else', () => {
    const kept = { rule: 'amount-mismatch', file: 'ex10.txt' };
    const text = `{\n  // for the team\n  "silences": [${JSON.stringify(kept)}, ${JSON.stringify(here)}]\n}\n`;
    const edit = removeSilence(text, here);
    const after = edit ? applyEdits(text, [edit]) : text;
    assert.ok(after.includes('// for the team'), after);
    assert.deepEqual(read(after).settings.silences, [kept]);
    assert.equal(removeSilence(after, here), undefined);
    assert.equal(removeSilence('', here), undefined);
    for (const silences of [[here], [here, kept], [kept, here, kept], [here, kept, here]]) {
      for (const layout of [undefined, 2]) {
        const listed = `${JSON.stringify({ silences, check: 'always' }, undefined, layout)}\n`;
        const removed = removeSilence(listed, here);
        const { settings, problems } = read(applyEdits(listed, removed ? [removed] : []));
        assert.deepEqual(settings, { silences: silences.filter((entry) => entry !== here), check: 'always' });
        assert.deepEqual(problems, []);
      }
    }
  });

  it('that is no JSON is named with its line, and nothing in it holds', () => {
    assert.deepEqual(read('{\n  "check": "always"\n  "rules": {}\n}\n').problems, [
      'line 3 is not valid JSON (comma expected)',
    ]);
    assert.deepEqual(read('{ "check": "always"').settings, {});
    assert.deepEqual(read('[]').problems, ['the settings must be an object']);
  });

  it('names what is wrong with each part and keeps the rest', () => {
    const { settings, problems } = read(
      JSON.stringify({
        check: 'sometimes',
        rules: { 'amount-mismatch': 'fatal', 'amount-misspelt': 'off', nonsense: 'off' },
        silences: [
          here,
          { rule: 'amount-mismatch' },
          { rule: 'amount-mismatch', file: 'a.txt', sentence: 'the words' },
        ],
        names: [['Alder LLC', 'Older LLC'], ['Alder LLC'], 'Alder LLC', ['Alder LLC', 5], ['a', 'b', 'c']],
        extra: true,
      }),
    );
    assert.deepEqual(settings, {
      rules: { 'amount-misspelt': 'off' },
      silences: [here],
      names: [['Alder LLC', 'Older LLC']],
    });
    assert.deepEqual(problems, [
      '"check" must be one of auto, always, never, not "sometimes"',
      '"rules.amount-mismatch" must be one of off, error, warning, information, not "fatal"',
      '"rules.nonsense" names no rule: "nonsense"',
      '"silences.1.file" is missing',
      '"silences.2.sentence" must be 16 hexadecimal digits',
      '"names.1" must be a pair of names, or of their hashes',
      '"names.2" must be a pair of names, or of their hashes',
      '"names.3" must be a pair of names, or of their hashes',
      '"names.4" must be a pair of names, or of their hashes',
      '"extra" is not a setting of Engross',
    ]);
    assert.deepEqual(read('{"rules": ["off"], "silences": {}, "names": {}}').problems, [
      '"rules" must be an object',
      '"silences" must be a list',
      '"names" must be a list',
    ]);
  });

  it('reaches no file outside its folder', () => {
    for (const file of [
      '/etc/passwd',
      '../other/a.txt',
      'a/../../b.txt',
      'C:\\a.txt',
      'c:/a.txt',
      '~/a.txt',
      'a\\b.txt',
      '',
    ]) {
      const { settings, problems } = read(JSON.stringify({ silences: [{ rule: 'amount-mismatch', file }] }));
      assert.deepEqual(settings.silences, [], file);
      assert.equal(problems.length, 1, file);
    }
  });

  it('that is nested too deeply says so, and nothing can be added to it', () => {
    const deep = '['.repeat(1_000_000);
    assert.deepEqual(read(deep).problems, ['it is nested too deeply to be read']);
    assert.equal(isWellFormed(deep), false);
    assert.equal(isWellFormed('{}'), true);
  });

  it('tells the first of many problems, each cut, and how many more there are', () => {
    const keys = Array.from({ length: 30 }, (_, index) => [`${index}${'x'.repeat(500)}`, 1]);
    const { problems } = read(JSON.stringify(Object.fromEntries(keys)));
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1), '10 more parts of it are wrong');
    assert.ok(problems.every((problem) => problem.length <= 202));
  });

  it('never makes its reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        assert.ok(Array.isArray(read(text).problems));
      }),
    );
  });
});

describe('adding a silence', () => {
  it('makes a new file', () => {
    assert.equal(
      added(''),
      `{
  "silences": [
    {
      "rule": "amount-mismatch",
      "file": "ex10.txt",
      "sentence": "0123456789abcdef",
      "which": 0
    }
  ]
}
`,
    );
  });

  it('keeps comments, order, indents and line ends as they are', () => {
    const text =
      '{\r\n\t// ours\r\n\t"silences": [\r\n\t\t{ "rule": "amount-misspelt", "file": "a.txt" }\r\n\t],\r\n\t"check": "always"\r\n}\r\n';
    const after = added(text, { rule: 'amount-mismatch', file: 'b.txt' });
    assert.ok(after.startsWith('{\r\n\t// ours\r\n\t"silences": [\r\n\t\t{'));
    assert.ok(after.endsWith('\r\n\t],\r\n\t"check": "always"\r\n}\r\n'));
    assert.ok(!/[^\r]\n/.test(after), 'every line ends as before');
    assert.deepEqual(read(after).settings.silences, [
      { rule: 'amount-misspelt', file: 'a.txt' },
      { rule: 'amount-mismatch', file: 'b.txt' },
    ]);
  });

  it('turns a rule off for the workspace', () => {
    const after = added('{ "rules": { "amount-mismatch": "warning" } }', { rule: 'amount-mismatch' });
    assert.deepEqual(read(after).settings, { rules: { 'amount-mismatch': 'off' } });
  });

  it('changes nothing that it already says', () => {
    for (const silence of [here, { rule: 'amount-mismatch' }, { rule: 'amount-mismatch', file: 'a.txt' }]) {
      assert.equal(addSilence(added('', silence), silence), undefined);
    }
  });

  it('adds to what any valid file holds and loses nothing', () => {
    const entry = fc.record(
      { rule: fc.constant('amount-misspelt'), file: fc.stringMatching(/^[a-z]{1,8}\.txt$/) },
      { noNullPrototype: true },
    );
    const valid = fc.record(
      { check: fc.constantFrom('auto', 'never'), silences: fc.array(entry) },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(valid, fc.constantFrom(0, 1, 2, 4, '\t'), (value, space) => {
        const before = JSON.stringify(value, null, space);
        const after = read(added(before));
        assert.deepEqual(after.problems, []);
        assert.deepEqual(after.settings, { ...value, silences: [...(value.silences ?? []), here] });
      }),
    );
  });
});

describe('adding two names', () => {
  it('keeps what is there and says nothing twice', () => {
    const edit = addNames('{\n  // ours\n  "names": [["a", "b"]],\n}\n', ['c', 'd']);
    assert.ok(edit);
    const after = applyEdits('{\n  // ours\n  "names": [["a", "b"]],\n}\n', [edit]);
    assert.match(after, /^{\n {2}\/\/ ours\n {2}"names": \[/);
    assert.deepEqual(read(after).settings.names, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.equal(addNames(after, ['d', 'c']), undefined);
  });
});

describe('moving the silences of a draft', () => {
  const text =
    '{\n  // ours\n  "silences": [7, {"rule": "date-term", "file": "a/b.md"}, {"rule": "date-term", "file": "a/b.md.txt"}]\n}\n';
  const moved = (from: string, to: string): string | undefined => {
    const edit = moveSilences(text, from, to);
    return edit && applyEdits(text, [edit]);
  };

  it('names the draft, or each draft of a folder, by its new path and keeps the rest', () => {
    assert.equal(moved('a/b.md', 'ex4.md'), text.replace('a/b.md"', 'ex4.md"'));
    assert.equal(moved('a', 'old/a'), text.replaceAll('a/b', 'old/a/b'));
  });

  it('says nothing where none is meant', () => {
    for (const from of ['b.md', 'a/b', 'a/']) assert.equal(moved(from, 'c'), undefined, from);
    for (const other of ['', '{', '[]', '{"silences": {}}'])
      assert.equal(moveSilences(other, 'a', 'b'), undefined, other);
  });
});
