import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as prettier from 'prettier';
import { staleFiles, writeFiles, type Source } from '../../scripts/generate/files.ts';
import { rulePage } from '../../scripts/generate/page.ts';
import type { Rule } from '../../server/src/analysis/index.ts';
import { judgePairs, pairUneven } from '../harness/toy-rule.ts';

const judge = (text: string) => judgePairs(text, 'plain');
const source = (rules: readonly Rule[]): Source => ({
  rules,
  general: { check: { type: 'string', default: 'auto' } },
  judge,
});

/** All that is written, in the order in which it is named. */
const all = [
  'README.md',
  'docs/rules/README.md',
  'docs/rules/pair-uneven.md',
  'package.json',
  'package.nls.json',
  'schemas/engross.schema.json',
];

describe('npm run generate', () => {
  let root = '';
  const at = (file: string): string => path.join(root, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const stale = (rules: readonly Rule[] = [pairUneven]): readonly string[] =>
    staleFiles(root, source(rules)).map((file) => file.path);
  const generate = (rules: readonly Rule[] = [pairUneven]): void => writeFiles(root, staleFiles(root, source(rules)));

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'engross-generate-'));
    writeFileSync(at('package.json'), '{"name": "x", "contributes": {"languages": []}, "license": "MIT"}\n');
    writeFileSync(
      at('README.md'),
      'Before\n<!-- rules: written by npm run generate -->\nlast year\n<!-- end of rules -->\nAfter\n',
    );
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('names what is stale, brings it up to date and then names nothing', () => {
    assert.deepEqual(stale(), all);
    generate();
    assert.deepEqual(stale(), []);
    writeFileSync(at('docs/rules/pair-uneven.md'), 'edited by hand');
    assert.deepEqual(stale(), ['docs/rules/pair-uneven.md']);
  });

  it('removes the page of a rule that is gone', () => {
    generate();
    assert.deepEqual(stale([]), all);
    generate([]);
    assert.throws(() => read('docs/rules/pair-uneven.md'), /ENOENT/);
    assert.deepEqual(stale([]), []);
  });

  it('writes the settings into package.json and leaves the rest, as Prettier would lay it out', async () => {
    generate();
    const manifest = JSON.parse(read('package.json'));
    assert.deepEqual(Object.keys(manifest), ['name', 'contributes', 'license']);
    assert.deepEqual(manifest.contributes.languages, []);
    const [general, rules] = manifest.contributes.configuration;
    assert.deepEqual(general.properties, { 'engross.check': { order: 1, type: 'string', default: 'auto' } });
    const setting = rules.properties['engross.rules.pair-uneven'];
    assert.equal(setting.default, 'warning');
    assert.deepEqual(setting.enum, ['off', 'error', 'warning', 'information']);
    assert.equal(setting.enumDescriptions.length, 4);
    assert.equal(setting.markdownDescription, '%settings.rules.pair_uneven%');
    const texts = JSON.parse(read('package.nls.json'));
    assert.match(
      texts['settings.rules.pair_uneven'],
      /^The two sides of a pair are equal\.\n\nA pair that is \*uneven\*/,
    );
    assert.ok(await prettier.check(read('package.json'), { filepath: 'package.json' }));
    assert.ok(await prettier.check(read('package.nls.json'), { filepath: 'package.nls.json' }));
  });

  it('does not touch a package.json that is laid out otherwise', () => {
    generate();
    writeFileSync(at('package.json'), JSON.stringify(JSON.parse(read('package.json'))));
    assert.deepEqual(stale(), []);
  });

  it('writes the table of rules between its comments', () => {
    generate();
    const row = '| [`pair-uneven`](docs/rules/pair-uneven.md) | warning | The two sides of a pair are equal. |';
    const readme = read('README.md');
    assert.ok(readme.includes(row), readme);
    assert.ok(readme.startsWith('Before\n') && readme.endsWith('\nAfter\n') && !readme.includes('last year'), readme);
    assert.ok(read('docs/rules/README.md').includes(row.replace('docs/rules/', '')));
    writeFileSync(at('README.md'), 'no comments');
    assert.throws(() => stale(), /README\.md lacks/);
  });

  it('writes a page with the marked words, the repairs and the ways to silence', () => {
    const page = rulePage(pairUneven, judge);
    for (const part of [
      '# pair-uneven\n\nThe two sides of a pair are equal.\n',
      'A pair that is *uneven* is no pair; see [the game](https://example.com/pairs).',
      '### An uneven pair\n\n```text\nWe have 2:3 here.\n        ^ warning: the left side says 2',
      '1. **Make the left side 3**\n\n   ```text\n   We have 3:3 here.\n   ```\n\n2. **Make the right side 2**',
      'The light bulb offers, the likelier first:',
      '### An even pair\n\n```text\nWe have 2:2 here.\n```',
      '`"engross.rules.pair-uneven": "off"`',
      '<!-- engross-disable-next pair-uneven -->',
    ]) {
      assert.ok(page.includes(part), `${part}\n\nis not in\n\n${page}`);
    }
  });

  it('keeps the words of a rule that look like Markdown', () => {
    const summary = 'A *star*, a `tick`, a | bar and <tag> stand as written.';
    const page = rulePage({ ...pairUneven, summary }, judge);
    assert.ok(page.includes('A \\*star\\*, a \\`tick\\`, a | bar and \\<tag> stand as written.'), page);
  });
});
