import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { validateSettings } from '../../server/src/settings/settings.ts';

const schema: unknown = JSON.parse(readFileSync('schemas/engross.schema.json', 'utf8'));
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
assert.ok(isObject(schema));
// VS Code's own keywords, `enumDescriptions` and `markdownDescription`, are no keywords of JSON Schema.
const accepts = new Ajv({ strict: false }).compile(schema);

/** One of what is right, and now and then one of what is wrong. */
const mostly = <Right, Wrong>(right: readonly Right[], wrong: readonly Wrong[]): fc.Arbitrary<Right | Wrong> =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });

const levels = mostly(['off', 'error', 'warning', 'information'], ['hint', 2, true]);
const ids = mostly(['amount-mismatch', 'date-weekday'], ['no-such-rule', '']);
const files = mostly(
  ['a.txt', 'drafts/ex10.txt', 'a..b/c.md'],
  ['..', '../a.txt', 'a/../b', 'a/..', '/a.txt', '~/a', 'c:/a.txt', 'a\\b', ''],
);
const silences = fc.record(
  {
    rule: ids,
    file: files,
    sentence: mostly(['8396a60b425779a8'], ['8396', 7]),
    which: mostly([0, 3], [-1, 0.5, '0']),
  },
  { requiredKeys: ['rule', 'file'] },
);
const name = mostly(['Alder LLC', 'd0f4a1b36c27e985'], ['', 3]);
const names = mostly([2], [1, 3]).chain((count) => fc.array(name, { minLength: count, maxLength: count }));
const flags = mostly([true, false], ['yes', 1]);
const settings = fc.record(
  {
    $schema: fc.constant('./engross.schema.json'),
    check: mostly(['auto', 'always', 'never'], ['sometimes', true]),
    codeLens: flags,
    inlayHints: flags,
    keepInStep: flags,
    rules: fc.dictionary(ids, levels, { maxKeys: 2 }),
    silences: fc.array(fc.oneof({ weight: 8, arbitrary: silences }, { weight: 1, arbitrary: fc.constant({}) }), {
      maxLength: 2,
    }),
    names: fc.array(names, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

describe('the schema of .engross.json', () => {
  it('accepts just what is read from it without a word of complaint', () => {
    let taken = 0;
    fc.assert(
      fc.property(settings, (value) => {
        const { problems } = validateSettings(value);
        assert.equal(accepts(value), problems.length === 0, `${JSON.stringify(value)}: ${problems.join('; ')}`);
        if (problems.length === 0) taken++;
      }),
      { numRuns: 5000 },
    );
    assert.ok(taken > 1000, 'too few settings were right for this to say much');
  });

  it('knows no setting that the reader does not', () => {
    assert.equal(accepts({ severity: 'error' }), false);
    assert.deepEqual(validateSettings({ severity: 'error' }).problems, ['"severity" is not a setting of Engross']);
  });

  it('is what VS Code is given for files of that name', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { jsonValidation: unknown } };
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: '.engross.json', url: './schemas/engross.schema.json' },
    ]);
  });
});
