import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFixes, judge } from '../harness/check.ts';

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

  it('changes the one word of who signs, and none of the brackets in the name', () => {
    const text = (name: string, signer: string): string =>
      `This Agreement is made by ${name}, a Delaware corporation (the "Company").\n\nIN WITNESS WHEREOF, it has signed.\n\n${signer}\n\nBy: /s/ Hugo Marsh\n`;
    const slip = text('Alder (Canada) Enterprises Inc.', 'ALDER (CANADA) ENTERPRISE INC.');
    const [finding] = judge(slip, 'plain');
    assert.deepEqual(
      finding?.fixes().map(({ edits }) => applyEdits(slip, edits)),
      [
        text('Alder (Canada) Enterprises Inc.', 'ALDER (CANADA) ENTERPRISES INC.'),
        text('Alder (Canada) Enterprise Inc.', 'ALDER (CANADA) ENTERPRISE INC.'),
      ],
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

  it('offers either place where one stands against one, and only then', () => {
    const draft = (first: string, second: string): string =>
      `Alder ${first}, Inc., a Texas corporation, sells.\n\nAlder ${second}, Inc., a Texas corporation, signs.\n`;
    const one = 'Pharmaceuticals';
    const other = 'Pharmacueticals';
    const titles = (text: string): readonly string[] =>
      diagnose(readDraft(text, 'plain')).flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titles(draft(one, other)), [
      'Spell it Alder Pharmaceuticals, Inc.',
      'Spell it Alder Pharmacueticals, Inc. in the other place',
    ]);
    const fixes = diagnose(readDraft(draft(one, other), 'plain')).flatMap((finding) => finding.fixes());
    assert.deepEqual(
      fixes.map(({ edits }) => applyEdits(draft(one, other), edits)),
      [draft(one, one), draft(other, other)],
    );
    assert.deepEqual(titles(`${draft(one, other)}\nAlder ${one}, Inc. pays.\n`), [
      'Spell it Alder Pharmaceuticals, Inc. (which stands twice)',
    ]);
  });
});
