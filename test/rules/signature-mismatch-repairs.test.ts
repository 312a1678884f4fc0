import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFixes } from '../harness/check.ts';
import { elsewhere, said } from './signature-findings.ts';

describe('signature-mismatch', () => {
  it('offers first what the rest of the draft says, and keeps capitals', () => {
    const text = (signed: string, printed: string, appeared: string): string =>
      `/s/ ${signed}\n------------------\n${printed}\nPresident\n\nOn May 4, 2026, before me personally appeared ${appeared}, President of Alder Mills, Inc.\n`;
    const [found] = diagnose(readDraft(text('Hugo Marsh', 'HUGO MASH', 'Hugo Marsh'), 'plain'));
    assert.deepEqual(
      found?.fixes().map(({ title, edits }) => [title, ...edits.map((edit) => edit.text)]),
      [
        ['Spell it Hugo Marsh (which stands twice)', 'MARSH'],
        ['Spell it HUGO MASH in both places', 'Mash', 'Mash'],
      ],
    );
  });

  it('marks a name once that is wrong in the signature and in print, and puts both right', () => {
    const text = (name: string): string =>
      `/s/ ${name}\n${name}\nGeneral Partner\n\nOn May 4, 2026, before me personally appeared Paul A. Halloran, general partner.\n\nAttention: Paul A. Halloran\n`;
    const found = diagnose(readDraft(text('Paul A. Haloran'), 'plain'));
    assert.deepEqual(said(text('Paul A. Haloran')), [elsewhere('Paul A. Haloran', 'Paul A. Halloran')]);
    const edits = found.flatMap((finding) => finding.fixes()[0]?.edits ?? []);
    assert.equal(applyEdits(text('Paul A. Haloran'), edits), text('Paul A. Halloran'));
  });

  it('puts the name of who signs into a certificate, over the end of a line', () => {
    checkFixes(
      `
ALDER MILLS, INC.

By: /s/ Hugo Marsh
        ^^^^^^^^^^ related 1: who signs
Secretary

The foregoing instrument was acknowledged before me by Paul
                                                       ^^^^…
Odell, Secretary of Alder Mills, Inc.
…^^^^ warning: the certificate names Paul Odell as Secretary but Hugo Marsh signs as Secretary
`,
      [
        'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nSecretary\n\nThe foregoing instrument was acknowledged before me by Hugo\nMarsh, Secretary of Alder Mills, Inc.\n',
      ],
      'signature-mismatch',
    );
  });
});
