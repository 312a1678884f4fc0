import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { definitionOf, occurrences, readDraft, type Syntax } from '../../server/src/analysis/index.ts';
import { merger, purchase } from '../harness/exhibits.ts';
import { parseFixture } from '../harness/fixture.ts';
import { quoted } from '../harness/places.ts';

/** The line to which the cursor of a fixture leads and what is marked in it; undefined where it leads nowhere. */
function leadsTo(fixture: string, syntax: Syntax = 'plain'): string | undefined {
  const { text, cursor = 0 } = parseFixture(`\n${fixture}`);
  const place = definitionOf(readDraft(text, syntax), cursor);
  if (!place) return undefined;
  const line = text.slice(0, place.at.start).split('\n').length;
  return `${line}: ${text.slice(place.at.start, place.at.end).replace(/\s+/g, ' ')}`;
}

/** The merger agreement with a cursor in the middle of some words, the last time that they stand there. */
function inMerger(words: string): string | undefined {
  const at = merger.lastIndexOf(words) + Math.ceil(words.length / 2);
  return leadsTo(`${merger.slice(0, at)}‸${merger.slice(at)}`)?.replace(/^\d+: /, '');
}

const agreement = `
                               LOAN AGREEMENT

This Loan Agreement (this "Agreement") is made by Osier Bank, N.A. (the "Bank").

1. Loans. The Bank lends.

2. Notes. Each note (a "Note") is due in a year.

     (a) It bears interest.

     (b) It is payable (i) at the office of the Bank or (ii) by wire.

3. Law. `.slice(1);

describe('go to definition', () => {
  it('leads from a reference to the heading, past the table of contents', () => {
    assert.equal(inMerger('Article II'), 'ARTICLE II');
    assert.equal(inMerger('Section 1.2 of this'), 'Section 1.2 Effective Time');
    assert.equal(inMerger('Exhibit A'), 'EXHIBIT A');
  });

  it('leads to the item in brackets, in a block of its own and within one', () => {
    assert.equal(inMerger('Section 2.1(b)'), '(b)');
    assert.equal(leadsTo(`${agreement}See Section 2(‸b).`), '11: (b)');
    assert.equal(leadsTo(`${agreement}See Section 2(b)(‸ii).`), '11: (ii)');
    assert.equal(leadsTo(`${agreement}See Section 2(‸c).`), '7: 2. Notes');
  });

  it('leads from each number of several to its own', () => {
    assert.equal(leadsTo(`${agreement}See Sections 1‸ and 2.`), '5: 1. Loans');
    assert.equal(leadsTo(`${agreement}See Sections 1 and ‸2.`), '7: 2. Notes');
  });

  it('leads nowhere for laws and other instruments', () => {
    for (const owner of [
      'of the Securities Act of 1933',
      'of the Indenture',
      'of such Act',
      'thereof',
      "of the Company's Bylaws",
      'or Section 2 of the Code',
    ]) {
      assert.equal(leadsTo(`${agreement}It is exempt under Section ‸1 ${owner}.`), undefined, owner);
    }
    assert.equal(leadsTo(`${agreement}It is exempt under Code Section ‸1.`), undefined);
  });

  it('leads to the draft itself by its title, its short name and what is near', () => {
    for (const owner of ['of this Agreement', 'of the Loan Agreement', 'of the Agreement', 'hereof', 'above', '']) {
      assert.equal(leadsTo(`${agreement}It is due under Section ‸2 ${owner}.`), '7: 2. Notes', owner);
    }
  });

  it('finds its way among articles that each count their sections anew', () => {
    const bylaws =
      'ARTICLE I\n\nOFFICES\n\nSection 1. Office. It is in Ohio, as Section 2‸a says.\n\nSection 2. Others. None.\n\n' +
      'ARTICLE II\n\nMEETINGS\n\nSection 1. Place. See Section 2‸b, which follows Section 2‸c of Article I.\n\nSection 2. Time. Noon.\n';
    const at = (mark: string): string | undefined =>
      leadsTo(
        bylaws
          .replace(`‸${mark}`, '♦')
          .replace(/‸[abc]/g, '')
          .replace('♦', '‸'),
      );
    assert.equal(at('a'), '7: Section 2. Others');
    assert.equal(at('b'), '15: Section 2. Time');
    assert.equal(at('c'), '7: Section 2. Others');
    assert.equal(
      leadsTo(bylaws.replace(/‸[abc]/g, '') + '\n             NOTES\n\nSee Section ‸2.\n'),
      '15: Section 2. Time',
    );
  });

  it('leads from a term to its definition, in its own exhibit first', () => {
    assert.equal(inMerger('each share of the Company'), undefined);
    assert.equal(inMerger('of Parent;'), 'Parent');
    assert.equal(inMerger('the Effective Time'), 'Effective Time');
    const two = `EXHIBIT 4.1\n\nOne (the "Holder") holds.\n\nEXHIBIT 4.2\n\nTwo (the "Holder") holds.\n\nThe Hol‸der pays.\n`;
    assert.equal(leadsTo(two), '7: Holder');
  });

  it('leads past a definition that points elsewhere', () => {
    const text = '"Fee" has the meaning given in Section 2.\n\n2. Fee. Ten dollars (the "Fee").\n\nThe F‸ee is due.\n';
    assert.equal(leadsTo(text), '3: Fee');
  });

  it('reads Markdown', () => {
    const at = purchase.indexOf('Section 1.2 (each') + 4;
    assert.equal(leadsTo(`${purchase.slice(0, at)}‸${purchase.slice(at)}`, 'markdown'), '15: Section 1.2 Buyers');
  });
});

describe('a defined term', () => {
  /** The uses of the term at an offset, each with the four characters before it. */
  const uses = (text: string, cursor: number): readonly string[] =>
    quoted(text, occurrences(readDraft(text, 'plain'), cursor), 4);

  it('stands in the singular, the plural, the genitive and in capitals', () => {
    const text =
      'The notes (each, a "Note") are due. A Note is paid. THE NOTES bear interest, and the Note\'s holder pays. We note it. No\n' +
      'Promissory Note, Notebook or note counts.\n';
    assert.deepEqual(uses(text, text.indexOf('Note"')), [' a "Note', '. A Note', 'THE NOTES', 'the Note']);
  });

  it('is the longest that begins there, over line ends too', () => {
    const text = 'Cash (the "Purchase Price") and stock (the "Purchase") pass. The Purchase\nPrice and the Purchase.\n';
    assert.deepEqual(uses(text, text.indexOf('Purchase Price')), ['he "Purchase Price', 'The Purchase Price']);
  });
});

describe('references to a section', () => {
  it('are found from any of them and from the heading, for the section and for its item', () => {
    const text = `${agreement}See Section 2(b), Section 2 hereof and Section 2(b) of the Indenture.\n`;
    const draft = readDraft(text, 'plain');
    const section = quoted(text, occurrences(draft, text.indexOf('Section 2 hereof')));
    assert.deepEqual(section, ['2.', 'Section 2(b)', 'Section 2']);
    assert.deepEqual(quoted(text, occurrences(draft, text.indexOf('2. Notes'))), section);
    assert.deepEqual(quoted(text, occurrences(draft, text.indexOf('Section 2(b)'))), ['(b)', 'Section 2(b)']);
  });
});
