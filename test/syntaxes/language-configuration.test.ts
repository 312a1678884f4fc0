import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import ts from 'typescript';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly previousLineText?: string;
    readonly action: { readonly indent: string; readonly appendText: string };
  }[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
}

const path = join(import.meta.dirname, '../../language-configuration.json');
const parsed: { readonly config?: unknown; readonly error?: ts.Diagnostic } = ts.parseConfigFileTextToJson(
  path,
  readFileSync(path, 'utf8'),
);
const configuration = parsed.config as Configuration;

const words = (line: string): readonly string[] =>
  line.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`)) ?? [];

const appended = (before: string, previous = ''): string | undefined =>
  configuration.onEnterRules.find(
    (rule) => new RegExp(rule.beforeText).test(before) && new RegExp(rule.previousLineText ?? '').test(previous),
  )?.action.appendText;

describe('the language configuration', () => {
  it('is JSON with comments', () => assert.equal(parsed.error, undefined));

  it('takes a figure with its sign, and a hyphened or possessive word, for one word', () => {
    assert.deepEqual(words("1,662,050 shares, at $87,500.00 or 66 2/3% of Harlan's"), [
      '1,662,050',
      'shares',
      'at',
      '$87,500.00',
      'or',
      '66 2/3%',
      'of',
      "Harlan's",
    ]);
    assert.deepEqual(words('twenty-five (25), the 22nd at $.001 (1:50) 1½ “Société”, Nov.'), [
      'twenty-five',
      '25',
      'the',
      '22nd',
      'at',
      '$.001',
      '1:50',
      '1½',
      'Société',
      'Nov',
    ]);
  });

  it('never takes nothing for a word', () => {
    assert.equal(new RegExp(configuration.wordPattern.pattern, configuration.wordPattern.flags).test(''), false);
  });

  it('goes on with recitals and dashes only where another follows', () => {
    assert.equal(appended('     ', '     WHEREAS, the board met; and'), 'WHEREAS, ');
    assert.equal(appended('', 'WHEREAS, the board met;'), undefined);
    assert.equal(appended('', 'the board met; and'), undefined);
    assert.equal(appended('     WHEREAS, the board met; and'), undefined);
    assert.equal(appended('  - the first'), '- ');
    assert.equal(appended('- -----------'), undefined);
    assert.equal(appended('-------'), undefined);
  });

  it('folds what an EDGAR tag opens and closes', () => {
    const { start, end } = configuration.folding.markers;
    assert.match('<TABLE>', new RegExp(start));
    assert.match('</TABLE>', new RegExp(end));
    assert.doesNotMatch('</TABLE>', new RegExp(start));
    assert.doesNotMatch('<PAGE>', new RegExp(start));
  });

  it('closes no apostrophe', () => {
    assert.deepEqual(
      configuration.autoClosingPairs.map((pair) => pair.open + pair.close),
      ['()', '[]', '""', '“”'],
    );
  });
});
