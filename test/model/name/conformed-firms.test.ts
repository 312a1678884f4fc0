import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { conformedFirms } from '../../../server/src/analysis/model/name/conformed-firms.ts';

const firms = (...lines: readonly string[]): readonly string[] =>
  conformedFirms(
    readDraft(`We consent to the use of our opinion.\n\nVery truly yours,\n\n${lines.join('\n')}\n`, 'plain'),
  ).map(({ kind, wrong, right }) => `${kind}: ${wrong[0]?.name.text} / ${right[0]?.name.text}`);

describe('a firm that signs in its own name', () => {
  it('is printed under its signature as it signed', () => {
    assert.deepEqual(firms('/s/ Hale & Winter, P.C.', '', 'HALE & WINTER, P.A.'), [
      'words: Hale & Winter, P.C. / HALE & WINTER, P.A.',
    ]);
    assert.deepEqual(firms('/s/ BKF, LLP', '------------', 'BKD, LLP'), ['letters: BKF, LLP / BKD, LLP']);
    assert.deepEqual(firms('/s/ Trask & Holoway LLP', 'Trask & Holloway LLP'), [
      'letters: Trask & Holoway LLP / Trask & Holloway LLP',
    ]);
  });

  it('is the same in capitals and with a longer suffix, and another with words between or two words apart', () => {
    assert.deepEqual(firms('/s/ Hale & Winter, P.C.', 'HALE & WINTER, P.C.'), []);
    assert.deepEqual(firms('/s/ Hale Winter Corp.', 'HALE WINTER CORPORATION'), []);
    assert.deepEqual(firms('/s/ Hale & Winter, P.C.', 'Counsel to Hale & Winter, P.A.'), []);
    assert.deepEqual(firms('/s/ Hale & Winter, P.C.', 'MARSH & DOLE, P.C.'), []);
    assert.deepEqual(firms('Hale & Winter, P.C.', 'HALE & WINTER, P.A.'), []);
  });
});
