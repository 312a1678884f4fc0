import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { draftSymbols, type DraftSymbol } from '../../server/src/analysis/features/symbols.ts';
import { readDraft, type Draft, type Syntax } from '../../server/src/analysis/index.ts';
import { Analyser } from '../../server/src/analysis/model/analyser.ts';
import { outlineOf, partAt, type Part } from '../../server/src/analysis/model/outline.ts';
import { changeBetween } from '../../server/src/analysis/text/edit.ts';
import { merger, purchase } from '../harness/exhibits.ts';
import { applied, hostileText, randomEdit } from './edits.ts';

/** The outline as one line a part, indented, with its kind, number and title. */
function drawn(draft: Draft): string {
  const draw = ({ kind, label, name, parts }: Part, depth: number): string =>
    [`${'  '.repeat(depth)}${[kind, label, name].filter((text) => text !== '').join(' | ')}`]
      .concat(parts.map((part) => draw(part, depth + 1)))
      .join('\n');
  return outlineOf(draft)
    .parts.map((part) => draw(part, 0))
    .join('\n');
}

const check = (text: string, outline: string, syntax: Syntax = 'plain'): void =>
  assert.equal(drawn(readDraft(text, syntax)), outline.trim().replace(/^ {4}/gm, ''));

describe('the outline', () => {
  it('nests articles, sections, signatures and exhibits, and passes over the table of contents', () => {
    check(
      merger,
      `
    exhibit | Exhibit 2.1 | AGREEMENT AND PLAN OF MERGER
      contents | Table of Contents
      title | AGREEMENT AND PLAN OF MERGER
        recitals | Recitals
        article | ARTICLE I | THE MERGER
          section | Section 1.1 | The Merger
          section | Section 1.2 | Effective Time
        article | ARTICLE II | CONVERSION OF SHARES AND CERTAIN OTHER MATTERS
          section | Section 2.1 | Conversion
        signatures | Signatures
          signature | TALLOW BRIDGE, INC.
          signature | OSIER LANE CORP.
    exhibit | EXHIBIT A | FORM OF CERTIFICATE
      section | 1. | Name
      section | 2. | Effect`,
    );
  });

  it('reads the marks of Markdown and run-in titles', () => {
    check(
      purchase,
      `
    title | SHARE PURCHASE AGREEMENT
      recitals | Recitals
      article | ARTICLE I | SALE
        section | Section 1.1 | Price
        section | Section 1.2 | Buyers
      title | Closing
        section | 3. | Place`,
      'markdown',
    );
  });

  it('takes the numbers of a list under a numbered heading of Markdown for no sections', () => {
    const list = '1. Each Buyer pays.\n2. The Seller delivers.\n\n';
    check(
      `# LEASE\n\n## 1. Closing\n\n${list}## 2. Notices\n\n${list}## Exhibits\n\n3. **Form.** The form is as usual.\n`,
      `
    title | LEASE
      section | 1. | Closing
      section | 2. | Notices
      title | Exhibits
        section | 3. | Form`,
      'markdown',
    );
  });

  it('tells what a part without a title is about', () => {
    const draft = readDraft(
      '1. The name of the corporation is Tallow Bridge, Inc.\n\nFOURTH: It may issue shares.\n',
      'plain',
    );
    assert.deepEqual(
      draftSymbols(draft).map(({ name }) => name),
      ['1. The name of the corporation is Tallow Bridge, Inc.', 'FOURTH It may issue shares.'],
    );
    assert.equal(outlineOf(draft).all[1]?.key, 'article 4');
  });

  it('joins a heading in capitals that breaks over lines', () => {
    check(
      'SECTION 4.3  LIMITATION ON THE PAYMENT OF DIVIDENDS AND ON\nOTHER DISTRIBUTIONS\n\nNone may be paid.\n',
      'section | SECTION 4.3 | LIMITATION ON THE PAYMENT OF DIVIDENDS AND ON OTHER DISTRIBUTIONS',
    );
    check(
      '                            CERTIFICATE OF AMENDMENT\n\n                                       OF\n\n                            ARTICLES OF INCORPORATION\n\nThe undersigned certifies this.\n',
      'title | CERTIFICATE OF AMENDMENT OF ARTICLES OF INCORPORATION',
    );
  });

  it('takes no sentence for a heading that only begins with a reference', () => {
    check('Section 4.2 of the Indenture applies to the Notes, and the Trustee agrees.\n', '');
    check('Article IV, as amended, and Section 2 hereof survive the closing of the sale.\n', '');
    check('SECTION 10 OF THE ACT REQUIRES THIS LEGEND.\n', '');
  });

  it('passes over a title that is printed on every page, and keeps one that stands twice', () => {
    const page = (words: string): string => `<PAGE>\n\nCONFIDENTIAL TREATMENT REQUESTED\n\n${words}\n\n`;
    check(
      page('1. Fee. It is due now.') + page('2. Term. It is a year.') + page('3. Law. Ohio law governs.'),
      'section | 1. | Fee\n    section | 2. | Term\n    section | 3. | Law',
    );
  });

  it('counts sections anew in each exhibit', () => {
    const draft = readDraft(merger.replace('1. Name', 'Section 2.1  Name'), 'plain');
    const found = outlineOf(draft).byKey.get('section 2.1') ?? [];
    assert.deepEqual(
      found.map(({ name, parent }) => [name, parent?.label]),
      [
        ['Conversion', 'ARTICLE II'],
        ['Name', 'EXHIBIT A'],
      ],
    );
  });

  it('tells which part a block belongs to', () => {
    const draft = readDraft(merger, 'plain');
    const at = (words: string): string | undefined => {
      const offset = merger.indexOf(words);
      const index = draft.starts.findLastIndex((start) => start <= offset);
      return partAt(outlineOf(draft), index)?.label;
    };
    assert.equal(at('(b) each warrant'), 'Section 2.1');
    assert.equal(at('conditions of Section 2.1(b)'), 'Section 1.2');
    assert.equal(at('takes effect on filing'), '2.');
  });

  it('lasts while one types between and behind headings, and no longer', () => {
    const analyser = new Analyser(merger, 'plain');
    let text = merger;
    const edited = (old: string, words: string): ReturnType<typeof outlineOf> => {
      const next = text.replace(old, words);
      const draft = analyser.edit(next, changeBetween(text, next));
      text = next;
      return outlineOf(draft);
    };
    const outline = outlineOf(analyser.draft);
    const words = 'conditions of Section 2.1(b)';
    assert.equal(edited(words, 'terms of Section 2.1(b)'), outline);
    assert.equal(edited('terms of', 'terms\nof'), outline);
    assert.equal(edited('Section 1.2  Effective Time.  ', 'Section 1.2  Effective Time.  Then '), outline);
    const renamed = edited('Section 1.2  Effective', 'Section 1.2  Proper');
    assert.notEqual(renamed, outline);
    assert.notEqual(edited('terms\nof', 'terms\n\nof'), renamed);
  });

  for (const syntax of ['plain', 'markdown'] as const) {
    it(`of a ${syntax} draft is the same after any edits as that of a fresh copy, and nests`, () => {
      fc.assert(
        fc.property(hostileText(60), fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (start, edits) => {
          const analyser = new Analyser(start, syntax);
          let [text, before] = [start, start];
          for (const edit of edits) {
            const next = applied(edit, text, before);
            const draft = analyser.edit(next, changeBetween(text, next));
            [before, text] = [text, next];
            assert.equal(drawn(draft), drawn(readDraft(text, syntax)));
            assert.deepEqual(draftSymbols(draft), draftSymbols(readDraft(text, syntax)));
            checkNested(draftSymbols(draft), text);
          }
        }),
        { numRuns: syntax === 'plain' ? 300 : 120, seed: 71 },
      );
    });
  }
});

/** Checks that each symbol lies within the one that the list says holds it, behind the one before. */
function checkNested(symbols: readonly DraftSymbol[], text: string): void {
  const around: { readonly end: number; from: number }[] = [{ end: text.length, from: 0 }];
  for (const { name, whole, at, depth } of symbols) {
    assert.ok(whole.start <= at.start && at.start <= at.end && at.end <= whole.end, `${name} begins with its heading`);
    const holder = around[depth];
    assert.ok(holder && whole.start >= holder.from && whole.end <= holder.end, `${name} lies within`);
    holder.from = whole.end;
    around.length = depth + 1;
    around.push({ end: whole.end, from: whole.start });
  }
}
