import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { coverSlips } from '../../../server/src/analysis/model/name/cover-slips.ts';

const slips = (...paragraphs: readonly string[]): readonly string[] =>
  coverSlips(readDraft(paragraphs.join('\n\n'), 'plain')).map(
    ({ wrong, right }) => `${wrong[0]?.name.text} / ${right[0]?.name.text}`,
  );

const made = (name: string, called = 'Borrower'): string =>
  `This Loan Agreement is made between ${name}, a Delaware entity (the "${called}"), and Birch Bank, N.A. (the "Bank").`;
const signed = (name: string): readonly string[] => [
  'IN WITNESS WHEREOF, the parties have executed this Agreement.',
  `${name}\n\nBy: /s/ Simon Abara\n    Simon Abara, President`,
];

describe('who stands on the cover and is introduced nowhere', () => {
  const cover = (name: string): readonly string[] => [name, 'and', 'BIRCH BANK, N.A.', 'LOAN AGREEMENT'];

  it('is the party that does not stand there', () => {
    for (const [title, party] of [
      ['ALDER MILLS, INC.', 'Alder Mills Corp.'],
      ['ALDER MILLS, LLC', 'Alder Mills, L.P.'],
      ['ALDER MILL, INC.', 'Alder Mills, Inc.'],
      ['ALDRE FOODS, INC.', 'Alder Foods, Inc.'],
    ] as const) {
      assert.deepEqual(slips(...cover(title), made(party)), [`${title} / ${party}`]);
      assert.deepEqual(slips(...cover(title), made(party), ...signed(title)), [`${title} / ${party}`]);
      assert.deepEqual(slips(...cover(title), made(party), ...signed(party.toUpperCase())), [`${title} / ${party}`]);
    }
  });

  it('may act there in its part', () => {
    assert.deepEqual(slips(...cover('ALDER MILLS, INC.,\nAS BORROWER,'), made('Alder Mills Corp.')), [
      'ALDER MILLS, INC. / Alder Mills Corp.',
    ]);
  });

  it('is another where both stand there, both sign, the text speaks of it, or two parties are as near', () => {
    const both = [...cover('ALDER MILLS, LLC'), 'ALDER MILLS, INC.'];
    assert.deepEqual(slips(...both, made('Alder Mills, Inc.')), []);
    const signing = [...signed('ALDER MILLS, LLC'), ...signed('ALDER MILLS, INC.')];
    assert.deepEqual(slips(...cover('ALDER MILLS, LLC'), made('Alder Mills, Inc.'), ...signing), []);
    assert.deepEqual(slips(...cover('ALDER MILLS, LLC'), made('Alder Mills, Inc.'), 'Alder Mills, LLC pays.'), []);
    const two = [made('Alder Mills, Inc.'), made('Alder Mills, L.P.', 'Guarantor')];
    assert.deepEqual(slips(...cover('ALDER MILLS, LLC'), ...two), []);
  });

  it('is the party with its form left out, and another behind the text', () => {
    assert.deepEqual(slips(...cover('ALDER NATIONAL BANK'), made('Alder National Bank, N.A.')), []);
    assert.deepEqual(slips(made('Alder Mills, Inc.'), 'EXHIBIT A', 'ALDER MILLS, LLC', 'It is due.'), []);
  });
});
