import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { prospectusDates } from '../../../server/src/analysis/model/date/prospectus-dates.ts';

const found = (text: string, head = '(to Prospectus dated July 2, 2026)'): number =>
  prospectusDates(readDraft(`PROSPECTUS SUPPLEMENT NO. 4\n${head}\n\nALDER MILLS, INC.\n\n${text}\n`, 'plain')).length;

describe('the date of a prospectus', () => {
  it('is the one under the title of its supplement', () => {
    const read = 'This supplement should be read with the Prospectus, dated July 2, 2026.';
    assert.equal(found(read), 0);
    assert.equal(found(read.replace('July 2', 'July 3')), 1);
    assert.equal(found(read.replace('2026', '2025')), 1);
  });

  it('is none of a supplement, of another prospectus or without one on the cover', () => {
    assert.equal(found('It is read with Supplement No. 3 dated July 3, 2026.'), 0);
    assert.equal(found('It replaces the prospectus dated May 8, 2024.'), 0);
    assert.equal(found('It is read with the prospectus dated July 3, 2026.', 'July 2, 2026'), 0);
  });
});
