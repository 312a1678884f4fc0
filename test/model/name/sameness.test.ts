import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { mentionsOf, type NameMention } from '../../../server/src/analysis/model/name/mention.ts';
import { samenessOf, standTogether, type Sameness } from '../../../server/src/analysis/model/name/sameness.ts';

/** The mentions of `Alder Mill Inc.` and of `Alder Mills Inc.` in a text. */
function mentionsIn(text: string): readonly [Analyser['draft'], readonly NameMention[], readonly NameMention[]] {
  const { draft } = new Analyser(text, 'plain');
  const [one, other] = [mentionsOf(draft, 'ALDER MILL INC'), mentionsOf(draft, 'ALDER MILLS INC')];
  assert.ok(one.length > 0 && other.length > 0, text);
  return [draft, one, other];
}

const said = (one: string, other: string): Sameness => {
  const [, a, b] = mentionsIn(`It is made by Alder Mill Inc.${one}\n\nIt is signed by Alder Mills Inc.${other}\n`);
  return samenessOf(a, b);
};

describe('what a draft says of two spellings', () => {
  it('agrees in a description, a short name, an office or an address', () => {
    assert.ok(said(', a Nevada corporation, and pays.', ', a Nevada corporation, and pays.').agree);
    assert.ok(
      said(', a Nevada corporation, and pays.', ', a corporation organized under the laws of the State of Nevada.')
        .agree,
    );
    assert.ok(said(' ("Alder") pays.', ' ("Alder") pays.').agree);
    assert.ok(said(', as Administrative Agent, acts.', ', as Administrative Agent, acts.').agree);
    assert.ok(said(', 400 West Avenue, pays.', ', of 400 West Street, pays.').agree);
    assert.equal(said(' pays.', ' pays.').agree, false);
  });

  it('agrees where one acts as what the other is called', () => {
    assert.ok(said(', as Issuer, pays.', ' (the "Issuer") pays.').agree);
    assert.ok(said(' (the "Issuer") pays.', ', as Issuer, pays.').agree);
    assert.equal(said(', as Issuer, pays.', ' (the "Trustee") pays.').agree, false);
  });

  it('does not agree in an office that many have', () => {
    for (const role of ['Lender', 'Guarantor', 'Co-Borrower', 'Lenders', 'Investor']) {
      assert.equal(said(`, as ${role}, pays.`, `, as ${role}, pays.`).agree, false, role);
    }
  });

  it('calls both alike by a name of their own, and by a part in the deal only with one description', () => {
    assert.ok(said(' ("Alder") pays.', ' ("Alder") pays.').calledAlike);
    assert.equal(said(' (the "Company") pays.', ' (the "Company") pays.').calledAlike, false);
    assert.ok(said(', a Nevada corporation (the "Company").', ', a Nevada corporation (the "Company").').calledAlike);
    assert.ok(said(', as Administrative Agent, acts.', ', as Administrative Agent, acts.').calledAlike);
    assert.equal(said(', a Nevada corporation, pays.', ', a Nevada corporation, pays.').calledAlike, false);
  });

  it('is apart in place or form, and in what they are called', () => {
    assert.ok(said(', a Nevada corporation, pays.', ', a Texas corporation, pays.').apart);
    assert.ok(said(', a Nevada corporation, pays.', ', a Nevada limited partnership, pays.').apart);
    assert.equal(said(', a Nevada corporation, pays.', ' pays.').apart, false);
    assert.ok(said(' ("Seller") pays.', ' ("Buyer") pays.').calledApart);
    assert.equal(said(' ("Seller") pays.', ' pays.').calledApart, false);
  });

  it('makes one a former name, however that is said', () => {
    for (const words of ['formerly known as', 'f/k/a', 'd/b/a', 'doing business as', 'as successor to', 'previously']) {
      const [, a, b] = mentionsIn(`Alder Mill Inc. pays.\n\nBirch LLC, ${words} Alder Mills Inc., signs.\n`);
      assert.ok(samenessOf(a, b).former, words);
    }
    assert.equal(said(' pays.', ' pays.').former, false);
  });

  it('counts which it introduces, and sees which signs or stands in a title', () => {
    assert.equal(said(' pays.', ' pays.').introduced, 0);
    assert.equal(said(', a Nevada corporation, pays.', ' pays.').introduced, 1);
    assert.equal(said(', a Nevada corporation, pays.', ' ("Alder") pays.').introduced, 2);
    assert.equal(said(' pays.', ' pays.').stands, false);
    const [, a, b] = mentionsIn('Alder Mills Inc. pays.\n\nALDER MILL INC.\nBy: /s/ Simon Abara\n');
    assert.ok(samenessOf(a, b).stands);
  });

  it('has both in view in one sentence and in one table, not in two sentences', () => {
    const together = (text: string): boolean => standTogether(...mentionsIn(text));
    assert.ok(together('Alder Mill Inc. owns Alder Mills Inc. and pays.\n'));
    assert.equal(together('The note of Alder Mill Inc. is paid. The note of Alder Mills Inc. is due.\n'), false);
    assert.equal(together('The note of Alder Mill Inc. is due.\n\nThe note of Alder Mills Inc. is due.\n'), false);
    assert.equal(together(`Alder Mill Inc. pays ${'more and '.repeat(40)}then Alder Mills Inc. pays\n`), false);
    assert.ok(
      together(
        '<TABLE>\n<S>                       <C>\nAlder Mill Inc.           10\nAlder Mills Inc.          20\n</TABLE>\n',
      ),
    );
  });
});
