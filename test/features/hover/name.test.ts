import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hover, readDraft } from '../../../server/src/analysis/index.ts';
import { checkHover, checkHoverIn, checkNoHover, flatten } from '../../harness/hover.ts';

describe('hover on a name', () => {
  const draft = `
HARLAN COMMUNICATIONS CORPORATION

Harlan Communications Corporation, a corporation organized under the laws of the State of Nevada, certifies.

Before me came the President of ⟦Harlan‸ Communication Corporation⟧, a Nevada corporation.

By order of the Board of Harlan Communications Corporation.
`;

  it('shows what it is and each spelling with its places', () => {
    checkHover(
      draft,
      'Harlan Communication Corporation: a Nevada corporation',
      'This spelling stands nowhere else.',
      'As Harlan Communications Corporation it stands 2 times:\nline 3: ',
      'As HARLAN COMMUNICATIONS CORPORATION it stands once:\nline 1: HARLAN COMMUNICATIONS CORPORATION',
    );
  });

  it('counts the other places of its own spelling', () => {
    checkHoverIn(
      'markdown',
      '**Alder‸ Timber, LLC**, an Ohio limited liability company.\n\n- made by *Alder Timber, LLC* today\n',
      'Alder Timber, LLC: an Ohio limited liability company',
      'This spelling stands once more:\nline 3: made by Alder Timber, LLC today',
    );
  });

  it('shows what it is called for short and as what it acts, each with its place', () => {
    checkHover(
      `
This Agreement is made by Alder M‸ills, Inc., a Nevada corporation
(the "Company"), and others.

ALDER MILLS, INC., as Servicer, and Alder Mills Incorporated, as Servicer, agree.

"Seller" means Alder Mills, Inc.
`,
      'Alder Mills, Inc.: a Nevada corporation\nCalled “Company” (line 2), “Seller” (line 6).\nActs as servicer (line 4).\nThis spelling stands once more',
      'As ALDER MILLS, INC. it stands once:',
      'As Alder Mills Incorporated it stands once:',
    );
  });

  it('shows each thing that it is said to be, where it is said to be two', () => {
    checkHover(
      'Alder M‸ills, Inc., a Nevada corporation, signs.\n\nAlder Mills, Inc., a Texas corporation, signs.\n',
      'Alder Mills, Inc.\nSaid to be a Nevada corporation (line 1), a Texas corporation (line 3).\n',
    );
  });

  it('leaves out a name that is declared to be another', () => {
    const text = 'Alder Sales, Inc., a Texas corporation.\n\nAlder Slaes, Inc., a Texas corporation.\n';
    const says = (...distinct: readonly (readonly [string, string])[]): string =>
      flatten(hover(readDraft(text, 'plain'), 3, distinct)?.content ?? { type: 'root', children: [] });
    assert.match(says(), /As Alder Slaes, Inc\. it stands once/);
    assert.doesNotMatch(says(['ALDER SALES INC', 'ALDER SLAES INC']), /Slaes/);
  });

  it('shows nothing over a defined term', () => {
    checkNoHover('The Com‸pany and the Issuing Bank agree.\n');
  });
});
