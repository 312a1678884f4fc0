import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft } from '../../../server/src/analysis/index.ts';
import { sharedAliases } from '../../../server/src/analysis/model/name/shared-aliases.ts';

/** The companies that a paragraph calls alike, two by two. */
const shared = (text: string): readonly string[] =>
  sharedAliases(readDraft(`${text}\n`, 'plain')).map(({ first, second }) => `${first.text} / ${second.text}`);

const first = 'Alder Mills, Inc., a Delaware corporation (the "Company")';

describe('a short name', () => {
  const found = ['Alder Mills, Inc. / Birch Bank, N.A.'];

  it('is given to two companies that one paragraph introduces, however it is written', () => {
    for (const second of [
      '(the "Company")',
      "(the ''Company'')",
      '(hereinafter called the "Company")',
      '("COMPANY")',
    ]) {
      assert.deepEqual(shared(`This is made by ${first} and Birch Bank, N.A. ${second}.`), found, second);
    }
  });

  const silent: Readonly<Record<string, string>> = {
    'one for each': `This is made by ${first} and Birch Bank, N.A. (the "Bank").`,
    'one company named twice': `This is made by ${first} and binds Alder Mills, Inc. (the "Company").`,
    'two that bear it together': `This is made by ${first} and Birch Bank, N.A. (together with Alder Mills, the "Company").`,
    'one and its successor': `This is made by ${first}, succeeded by Birch Bank, N.A. (the "Company").`,
    'one or the other': `This is made by ${first} or Birch Bank, N.A. (the "Company").`,
    'a choice in a form': `This is made by [${first}] [Birch Bank, N.A. (the "Company")].`,
    'each of several': `This is made by ${first} and Birch Bank, N.A. (each, the "Company").`,
    'several that bear its plural': `This is made by ${first} and Birch Bank, N.A. (the "Company"; both are the “Companies”).`,
    'two lenders that bear its plural': `This is made by ${first.replace('Company', 'Lender')} and Birch Bank, N.A. (the "Lender") (the "Lenders").`,
    'one that bears it later': `This is made by ${first} and, following the closing, Birch Bank, N.A. (the "Company").`,
    'a plural': `This is made by ${first.replace('Company', 'Sellers')} and Birch Bank, N.A. (the "Sellers").`,
    'two agreements in one paragraph': `This is made by ${first}. This is made by Birch Bank, N.A. (the "Company").`,
    'two paragraphs': `This is made by ${first}.\n\nIt binds Birch Bank, N.A. (the "Company").`,
    'two of which nothing is said': 'It binds Alder Mills, Inc. (the "Company") and Birch Bank, N.A. (the "Company").',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is left alone for ${name}`, () => assert.deepEqual(shared(text), []));
  }

  it('is judged again after an edit', () => {
    const text = `This is made by ${first} and Birch Bank, N.A. (the "Company").\n`;
    const analyser = new Analyser(text, 'plain');
    assert.equal(sharedAliases(analyser.draft).length, 1);
    const at = text.lastIndexOf('Company');
    const next = `${text.slice(0, at)}Bank${text.slice(at + 'Company'.length)}`;
    analyser.edit(next, { start: at, end: at + 'Company'.length, inserted: 'Bank'.length });
    assert.equal(sharedAliases(analyser.draft).length, 0);
  });
});
