import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { draftSymbols, readDraft, symbolsBesideHeadings } from '../../server/src/analysis/index.ts';
import { merger } from '../harness/exhibits.ts';

const symbols = draftSymbols(readDraft(merger, 'plain'));

describe('the symbols of a draft', () => {
  it('are called by number and title, with what tells them apart', () => {
    const called = (name: string): string | undefined => symbols.find((symbol) => symbol.name === name)?.detail;
    assert.equal(called('Section 2.1 Conversion'), 'At the Effective Time');
    assert.equal(called('TALLOW BRIDGE, INC.'), 'Ines Calder');
    assert.equal(called('EXHIBIT A FORM OF CERTIFICATE'), '');
  });

  it('are called by their first words where they have no title', () => {
    const [first] = draftSymbols(readDraft('1. The name of the corporation is Osier Lane Corp.\n', 'plain'));
    assert.deepEqual([first?.name, first?.detail], ['1. The name of the corporation is Osier Lane Corp.', '']);
  });

  it('are told apart by the first title under theirs', () => {
    const draft = 'CREDIT AGREEMENT\n\nALDER MILLS, INC.\n\nBIRCH BANK, N.A.\n\nThis Agreement is made in May.\n';
    const [first] = draftSymbols(readDraft(draft, 'plain'));
    assert.deepEqual([first?.name, first?.detail], ['CREDIT AGREEMENT', 'ALDER MILLS, INC.']);
  });

  it('mark the heading, and reach from it to the last word under it', () => {
    const section = symbols.find(({ name }) => name === 'Section 1.2 Effective Time');
    assert.equal(merger.slice(section?.at.start, section?.at.end), 'Section 1.2  Effective Time');
    const whole = merger.slice(section?.whole.start, section?.whole.end);
    assert.ok(whole.startsWith('Section 1.2'));
    assert.ok(whole.endsWith('conditions of Section 2.1(b) are met.'));
  });
});

describe('the symbols beside the headings of Markdown', () => {
  const beside = (text: string, syntax: 'plain' | 'markdown' = 'markdown'): readonly string[] =>
    symbolsBesideHeadings(readDraft(text, syntax)).map(({ name }) => name);
  const headed = '# ARTICLE I\n\n## Section 1.1 Rent\n\nRent is due.\n\nCosts\n-----\n\nThe tenant bears them.\n';
  const signed = '\nIN WITNESS WHEREOF, the parties have signed.\n\nOSIER LANE CORP.\n\nBy: /s/ Ines Calder\n';

  it('are none where all parts are headings', () => {
    assert.deepEqual(beside(headed), []);
    assert.deepEqual(beside(headed.replaceAll('\n', '\r\n')), []);
  });

  it('are the signatures and resolutions that have no heading', () => {
    assert.deepEqual(beside(`${headed}\nRESOLVED, that the lease is approved.\n${signed}`), [
      'RESOLVED, that the lease is approved.',
      'Signatures',
      'OSIER LANE CORP.',
    ]);
  });

  it('are all where an article or a section stands in a paragraph, and in plain text', () => {
    const bold = headed.replace('## Section 1.1 Rent\n\nRent', '**Section 1.1 Rent.** Rent');
    assert.deepEqual(beside(bold), ['ARTICLE I', 'Section 1.1 Rent', 'Costs']);
    const plain = 'ARTICLE I\n\nSection 1.1 Rent. Rent is due.\n';
    assert.deepEqual(beside(plain, 'plain'), ['ARTICLE I', 'Section 1.1 Rent']);
  });
});
