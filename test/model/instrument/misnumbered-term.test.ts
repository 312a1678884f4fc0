import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { misnumberedTerm } from '../../../server/src/analysis/model/instrument/misnumbered-term.ts';

const found = (title: string, term: string): string | undefined =>
  misnumberedTerm(
    readDraft(
      `${title.toUpperCase()}\n\nThis ${title} (the "${term}") is made as of May 4, 2026 by Alder Mills, Inc.\n`,
      'plain',
    ),
  )?.text;

describe('the short name of a draft', () => {
  it('has the number of its title', () => {
    assert.equal(found('Fourth Amendment to Lease', 'Fourth Amendment'), undefined);
    assert.equal(found('Fourth Amendment to Lease', 'Third Amendment'), 'Third Amendment');
  });

  it('may have none, and its title another one as well', () => {
    assert.equal(found('Fourth Amendment to Lease', 'Amendment'), undefined);
    assert.equal(found('Lease Agreement', 'First Lease'), undefined);
    assert.equal(found('Second Amendment to Third Lease', 'Third Amendment'), undefined);
  });
});
