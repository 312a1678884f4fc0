import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { choicesOf, expand, readSnippet, type Snippet, type Variables } from '../harness/snippet.ts';

interface SnippetFile {
  readonly [name: string]: { readonly prefix: string; readonly description: string; readonly body: readonly string[] };
}
interface Manifest {
  readonly contributes: { readonly snippets: readonly { readonly language: string; readonly path: string }[] };
}

const root = join(import.meta.dirname, '../..');
const contributed = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).contributes.snippets;
const paths = [...new Set(contributed.map((entry) => entry.path))];

/** Every snippet of the package, with its file's name and its body as it is typed. */
const snippets = paths.flatMap((path) =>
  Object.entries(JSON.parse(readFileSync(join(root, path), 'utf8')) as SnippetFile).map(([name, snippet]) => ({
    ...snippet,
    name,
    file: /([\w-]+)\.json$/.exec(path)?.[1] ?? '',
    body: snippet.body.join('\n'),
  })),
);

const clock: Variables = { CURRENT_DATE: '22', CURRENT_MONTH_NAME: 'November', CURRENT_YEAR: '2026' };

/** What stands in the editor with the defaults, then with each value of each choice in turn. */
const results = (snippet: Snippet): readonly string[] => [
  expand(snippet, clock).text,
  ...[...choicesOf(snippet)].flatMap(([stop, values]) =>
    values.slice(1).map((value) => expand(snippet, clock, new Map([[stop, value]])).text),
  ),
];

/** Text that stands in the middle of a line as often as not, so its own length says nothing. */
const inline = new Set(['double-forms']);

describe('snippets', () => {
  it('are at least 25, each with its own prefix and a description', () => {
    assert.ok(snippets.length >= 25, `${snippets.length} snippets`);
    assert.deepEqual(
      snippets.map((snippet) => snippet.prefix).filter((prefix, at, all) => all.indexOf(prefix) !== at),
      [],
    );
    for (const { prefix, description } of snippets) {
      assert.match(prefix, /^[a-z]{4,10}$/);
      assert.match(description, /^[A-Z].{15,180}\.$/, prefix);
    }
  });

  it('are offered where drafts are written', () => {
    for (const path of paths) {
      const languages = contributed.filter((entry) => entry.path === path).map((entry) => entry.language);
      const markdownToo = path.endsWith('edgar.json') ? [] : ['markdown'];
      assert.deepEqual(languages.sort(), ['exhibit', 'plaintext', ...markdownToo].sort(), path);
    }
  });

  for (const { prefix, file, body } of snippets) {
    describe(prefix, () => {
      const texts = results(readSnippet(body));

      it('numbers its tab stops from 1 in the order of drafting, without a gap', () => {
        const { stops } = expand(readSnippet(body), clock);
        assert.deepEqual(
          stops.filter((stop) => stop > 0),
          stops.filter((stop) => stop > 0).map((_, at) => at + 1),
        );
      });

      it('leaves clean text, within the columns of a text filing, whichever choice is taken', () => {
        for (const text of texts) {
          assert.doesNotMatch(text, /[|\\{}]|\$(?![\d.])/, 'snippet syntax is left');
          assert.doesNotMatch(text, /[^\n -~]/, 'a character that a text filing may not hold');
          assert.doesNotMatch(text, / $/m, 'a blank at the end of a line');
          assert.doesNotMatch(
            text,
            /[a-z,] {2}(?=[a-z])|\ban? (?:an?|the)\b|\b(\w+) \1\b|,,|\.\.| [,.;:]/,
            'a slip of grammar',
          );
          assert.doesNotMatch(text, /\ba (?=[AEIOaei]|Un[^i])|\ban (?=[^AEIOaeiou])/, 'a for an, or an for a');
          if (inline.has(file)) continue;
          for (const line of text.split('\n')) assert.ok(line.length <= 80, `${line.length} columns: ${line}`);
        }
      });

      it('reads well in Markdown: no blank becomes an emphasis, no head a code block', () => {
        for (const text of file === 'edgar' ? [] : texts) {
          const blocks = unified().use(remarkParse).parse(text).children;
          const inline = blocks.flatMap((block) =>
            'children' in block ? block.children.map((child) => child.type) : [],
          );
          assert.doesNotMatch(inline.join(' '), /strong|emphasis|html|link|inlineCode/, text);
          // A signature block keeps its columns, as code does.
          if (file !== 'signatures') assert.notEqual(blocks[0]?.type, 'code', text);
          if (file === 'instruments') assert.equal(blocks[0]?.type, 'heading', text);
        }
      });

      it('signs with /s/ only in a conformed copy', () => {
        for (const text of texts) assert.equal(text.includes('/s/'), prefix.startsWith('sigconf'), text);
      });

      it('gives Engross nothing to find, in plain text and in Markdown', () => {
        for (const text of texts) {
          for (const syntax of ['plain', 'markdown'] as const) {
            const found = diagnose(readDraft(text, syntax)).map((finding) => `${finding.rule.id}: ${finding.message}`);
            assert.deepEqual(found, [], text);
          }
        }
      });
    });
  }
});

describe('snippets of today', () => {
  const body = (prefix: string): Snippet =>
    readSnippet(snippets.find((snippet) => snippet.prefix === prefix)?.body ?? assert.fail(`no ${prefix}`));
  const onDay = (prefix: string, day: number, month = 'November'): string =>
    expand(body(prefix), { ...clock, CURRENT_DATE: String(day).padStart(2, '0'), CURRENT_MONTH_NAME: month }).text;

  it('say the day as an ordinal', () => {
    const days = Array.from({ length: 31 }, (_, at) => onDay('datetoday', at + 1).replace(/ .*/, ''));
    assert.equal(
      days.join(' '),
      '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th ' +
        '26th 27th 28th 29th 30th 31st',
    );
    assert.equal(onDay('datetoday', 5), '5th day of November, 2026');
    assert.equal(onDay('datelong', 5), 'November 5, 2026');
  });

  it('say the day in words as it stands in figures', () => {
    assert.equal(onDay('datewords', 1), 'this first (1st) day of November, 2026');
    assert.equal(onDay('datewords', 12), 'this twelfth (12th) day of November, 2026');
    assert.equal(onDay('datewords', 22), 'this twenty-second (22nd) day of November, 2026');
    assert.equal(onDay('datewords', 30), 'this thirtieth (30th) day of November, 2026');
    for (let day = 1; day <= 31; day += 1) {
      const text = onDay('datewords', day, 'December');
      assert.deepEqual(diagnose(readDraft(text, 'plain')), [], text);
    }
  });
});
