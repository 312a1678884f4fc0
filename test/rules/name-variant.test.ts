import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFinds, checkFixes, checkSilent } from '../harness/check.ts';

const said = (wrong: string, right: string): string => `warning: the name is ${wrong} here but ${right} elsewhere`;

describe('name-variant', () => {
  it('offers to respell all places at once, each in its own case', () => {
    const head = 'Harlan Communications Corporation, a Nevada corporation, certifies.\n';
    const foot = 'HARLAN COMMUNICATIONS CORPORATION\n';
    const text = `
${head}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Before me came the Secretary of Harlan Communication Corporation, a
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Harlan Communication Corporation', 'Harlan Communications Corporation')}
Nevada corporation.

HARLAN COMMUNICATION
^^^^^^^^^^^^^^^^^^^^…
CORPORATION
…^^^^^^^^^^ ${said('HARLAN COMMUNICATION CORPORATION', 'HARLAN COMMUNICATIONS CORPORATION')}

${foot}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 2: the other spelling

It binds Harlan Communications Corporation.
`;
    const draft = (first: string, second: string): string =>
      `${head}\nBefore me came the Secretary of Harlan ${first} Corporation, a\nNevada corporation.\n\nHARLAN ${second}\nCORPORATION\n\n${foot}\nIt binds Harlan Communications Corporation.\n`;
    checkFixes(
      text,
      [
        draft('Communications', 'COMMUNICATION'),
        draft('Communications', 'COMMUNICATIONS'),
        draft('Communication', 'COMMUNICATIONS'),
        draft('Communications', 'COMMUNICATIONS'),
      ],
      'name-variant',
    );
  });

  it('finds one against one where both are said to be the same', () => {
    checkFinds(
      `
Alder Pharmaceuticals, Inc., a Texas corporation ("Alder"), sells.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Alder Pharmacueticals, Inc., a Texas corporation, signs.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Alder Pharmacueticals, Inc.', 'Alder Pharmaceuticals, Inc.')}
`,
      'name-variant',
    );
  });

  it('finds a spelling that is never introduced beside one that is', () => {
    checkFinds(
      `
Cedar Analytics, Inc., a Delaware corporation ("Cedar"), engages the Consultant.
^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Cedar Analytics, Inc. pays. Cedar Analytic, Inc. has full power to sign.
                            ^^^^^^^^^^^^^^^^^^^^ ${said('Cedar Analytic, Inc.', 'Cedar Analytics, Inc.')}
`,
      'name-variant',
    );
  });

  it('leaves two names alone that are declared to be two', () => {
    const draft = readDraft(
      'Alder Sales, Inc., a Texas corporation.\n\nAlder Slaes, Inc., a Texas corporation.\n',
      'plain',
    );
    const names = ['ALDER SLAES INC', 'ALDER SALES INC'] as const;
    assert.deepEqual(
      diagnose(draft).map((finding) => finding.names),
      [names],
    );
    assert.deepEqual(diagnose(draft, { distinctNames: [['ALDER SALES INC', 'ALDER SLAES INC']] }), []);
    assert.equal(diagnose(draft, { distinctNames: [['ALDER SALES INC', 'ALDER TALES INC']] }).length, 1);
  });

  const silent: Readonly<Record<string, string>> = {
    'described as two':
      'Alder Service, Inc., a Texas corporation, sells.\n\nAlder Services, Inc., an Ohio corporation, buys.\n',
    'called differently':
      'Alder Service, Inc., a Texas corporation ("Seller"), sells.\n\nAlder Services, Inc., a Texas corporation ("Buyer"), buys.\n',
    'in one sentence': 'Alder Service, Inc., a Texas corporation, owns Alder Services, Inc., a Texas corporation.\n',
    'a trade name':
      'Alder Service, Inc., a Texas corporation, sells.\n\nIt is doing business as Alder Services, Inc., a Texas corporation.\n',
    'not introduced at all':
      'Rated by Alder Service, Inc. or others.\n\nRated again by Alder Services, Inc. or others.\n',
    'numbers of a series':
      'Alder Fund XIX, L.P., a Texas partnership, sells.\n\nAlder Fund XX, L.P., a Texas partnership, buys.\n\nAlder 12 LLC, a Texas limited liability company, and then Alder 13 LLC, a Texas limited liability company.\n',
    'holding and holdings':
      'Alder Holdings LLC, a Texas limited liability company, sells. Alder Holdings LLC pays.\n\nAlder Holding LLC keeps books.\n',
    'names that rhyme':
      'Mancor Corp. sells. Mancor Corp. buys. Mancor Corp. pays. Mancor is paid.\n\nBancor Corp. keeps the books.\n',
    'words that stand elsewhere too':
      'Harbor Songs, Inc. sells songs.\n\nHarbor Sons, Inc. buys, and the sons of Harbor Sons, Inc. and Harbor Sons, Inc. pay.\n',
    'one name in several dresses':
      'ALDER, INC.\n\nAlder, Inc., a Texas corporation, sells. Alder Inc buys. Alder Incorporated pays. A.L. Der Inc. signs.\n',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is silent on ${name}`, () => checkSilent(text, 'name-variant'));
  }
});
