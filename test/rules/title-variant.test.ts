import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';

const text = `CERTIFICATE OF DESIGNATION

This Certificate of Designation is filed with the Secretary. A copy of this Certificate of Designations is kept.

The Board adopts this Certificate of Designations, and this Certificate of Designation binds the Company.
`;

describe('title-variant', () => {
  it('offers one place, all places of the rarer form, and all places of the other, each in its own case', () => {
    const [finding] = judge(text, 'plain');
    const fixes = finding?.fixes() ?? [];
    assert.deepEqual(
      fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [
        [
          'Make it Designation (which stands 3 times)',
          text.replace('Certificate of Designations is', 'Certificate of Designation is'),
        ],
        ['Make it so in all 2 places', text.replaceAll('Designations', 'Designation')],
        [
          'Make it Designations in the 3 other places',
          text.replaceAll(/Designation\b/g, 'Designations').replace('DESIGNATION', 'DESIGNATIONS'),
        ],
      ],
    );
    for (const { edits } of fixes.slice(1)) assert.deepEqual(judge(applyEdits(text, edits), 'plain'), []);
  });
});
