import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSymbols, draftSymbols, readDraft } from '../../server/src/analysis/index.ts';
import { merger } from '../harness/exhibits.ts';

const symbols = allSymbols(draftSymbols(readDraft(merger, 'plain')));

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

  it('mark the heading, and reach from it to the last word under it', () => {
    const section = symbols.find(({ name }) => name === 'Section 1.2 Effective Time');
    assert.equal(merger.slice(section?.at.start, section?.at.end), 'Section 1.2  Effective Time');
    const whole = merger.slice(section?.whole.start, section?.whole.end);
    assert.ok(whole.startsWith('Section 1.2'));
    assert.ok(whole.endsWith('conditions of Section 2.1(b) are met.'));
  });
});
