import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { keyed, withTexts } from '../../scripts/generate/texts.ts';
import { keyIn, manifest, texts, toldManifest } from '../harness/manifest.ts';

/** Every string in a value, with the names that lead to it. */
function* strings(value: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, [...path, name]);
}

interface Told {
  readonly contributes: { readonly commands: readonly { readonly category: string; readonly title: string }[] };
}

const all = [...strings(manifest)];

/** Whether a person reads what stands there. */
const isRead = (path: readonly string[]): boolean => {
  const line = path.join('.');
  return (
    line === 'description' ||
    (/^contributes\.(?:commands|views|viewsContainers|viewsWelcome|walkthroughs|configuration)\./.test(line) &&
      /(?:^|\.)(?:title|category|name|contents|description|markdownDescription|enumDescriptions\.\d+|altText)$/.test(
        line,
      ))
  );
};

describe('package.nls.json', () => {
  it('has each text that package.json names, and no other', () => {
    const named = all.flatMap(({ text }) => keyIn(text) ?? []);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(texts).sort());
    for (const key of Object.keys(texts)) assert.match(key, /^[\w.]+$/, 'the packager knows no other keys');
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim() !== '' && text === text.trim(), key);
  });

  it('holds all that a person reads of package.json', () => {
    const written = all.filter(({ path, text }) => isRead(path) && keyIn(text) === undefined);
    assert.deepEqual(written, [], 'a translation cannot reach these');
    assert.ok(all.filter(({ path }) => isRead(path)).length > 80);
  });

  it('names the extension in the category of each command, and no more in its title', () => {
    const { commands } = (toldManifest as Told).contributes;
    assert.ok(commands.length >= 10);
    for (const { category, title } of commands) {
      assert.equal(category, 'Engross');
      assert.match(title, /^[A-Z]\S+(?: |$)/);
      assert.doesNotMatch(title, /Engross/);
    }
    assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
  });

  it('is shipped, as is every other file that package.json names for VS Code', () => {
    const allowed = readFileSync('.vscodeignore', 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('!'))
      .map((line) => new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
    const named = all
      .filter(({ path: [first = ''] }) => ['main', 'browser', 'icon', 'contributes'].includes(first))
      .map(({ text }) => text.replace(/^\.\//, ''))
      .filter((text) => /^[\w-][\w./-]*\.(?:c?js|json|png|svg)$/.test(text));
    assert.ok(named.length > 15);
    for (const file of ['package.nls.json', ...named]) {
      assert.ok(
        allowed.some((pattern) => pattern.test(file)),
        `${file} is left out by .vscodeignore`,
      );
    }
  });

  it('takes the texts of settings from the generator and keeps the others', () => {
    const level = { enum: ['off', 'on'], enumDescriptions: ['No.', 'Yes.'] };
    const { settings, texts: ours } = keyed([
      {
        title: 'Rules',
        properties: {
          'engross.rules.a-b': { ...level, markdownDescription: 'A and b.' },
          'engross.rules.c': { ...level, markdownDescription: 'C.' },
          'engross.d': { ...level, description: 'D.' },
        },
      },
    ]);
    assert.deepEqual(ours, {
      'settings.title.rules': 'Rules',
      'settings.level.off': 'No.',
      'settings.level.on': 'Yes.',
      'settings.rules.a_b': 'A and b.',
      'settings.rules.c': 'C.',
      'settings.d.off': 'No.',
      'settings.d.on': 'Yes.',
      'settings.d': 'D.',
    });
    assert.match(JSON.stringify(settings), /"engross\.d":\{[^}]*"%settings\.d\.on%"\],"description":"%settings\.d%"\}/);
    const file = withTexts('{"command.x": "Do X", "settings.gone": "Gone."}', ours);
    assert.deepEqual(JSON.parse(file), { 'command.x': 'Do X', ...ours });
    assert.equal(withTexts(file, ours), file);
    assert.throws(
      () =>
        keyed([
          {
            title: 'R',
            properties: { 'engross.rules.a-b': { description: '1' }, 'engross.rules.a_b': { description: '2' } },
          },
        ]),
      /two texts/,
    );
  });
});
