import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { titleVariants } from '../../../server/src/analysis/model/instrument/title-variants.ts';

const found = (text: string, head = 'UNDERWRITING AGREEMENT'): readonly string[] =>
  titleVariants(
    readDraft(
      `${head}\n\nThis Agreement (this "Agreement") is made by Alder Mills, Inc. and Birch Bank.\n\n${text}\n`,
      'plain',
    ),
  ).flatMap(({ wrong }) => wrong.map(({ instrument }) => instrument.text));

describe('a title that is left from a precedent', () => {
  it('is another one of the same kind by which the draft calls itself once', () => {
    assert.deepEqual(found('The terms of this Placement Agreement apply.'), ['Placement Agreement']);
    assert.deepEqual(found('The terms of the Placement Agreement apply.'), []);
    assert.deepEqual(found('The terms of this Placement Guaranty apply.'), []);
  });

  it('may be that of another instrument where it stands again', () => {
    assert.deepEqual(found('This Placement Agreement applies. Each Placement Agreement is filed.'), []);
  });

  it('is none where the draft shortens its own, or says what any draft is', () => {
    assert.deepEqual(found('The terms of this Security Agreement apply.', 'PLEDGE AND SECURITY AGREEMENT'), []);
    assert.deepEqual(found('The terms of this Licensee Agreement apply.', 'SOFTWARE LICENSE AGREEMENT'), []);
    assert.deepEqual(found('THIS WRITTEN AGREEMENT IS THE WHOLE AGREEMENT.'), []);
    assert.deepEqual(found('The terms of this Credit Agreement apply.', 'CONSTRUCTION AND TERM LOAN AGREEMENT'), []);
  });

  it('is none behind the signatures, where a form follows', () => {
    const signed =
      'IN WITNESS WHEREOF, the parties have signed this Agreement.\n\nALDER MILLS, INC.\n\nBy: ____________';
    assert.deepEqual(found(`${signed}\n\nEXHIBIT A\n\nThe terms of this Placement Agreement apply.`), []);
    assert.deepEqual(found(`The terms of this Placement Agreement apply.\n\n${signed}`), ['Placement Agreement']);
  });
});
