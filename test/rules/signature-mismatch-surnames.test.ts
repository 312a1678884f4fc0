import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { elsewhere, said } from './signature-findings.ts';

describe('signature-mismatch', () => {
  describe('holds a surname behind a form of address to those that the draft has', () => {
    const agreement = (called: string): string =>
      `This Agreement is made by Pellworth Data Corporation and John Marchetti (the "Executive").\n\n` +
      `${called} shall be paid monthly.\n\nMr. Marchetti shall have a car.\n\n/s/ John Marchetti\nJohn Marchetti\n`;

    it('with a slip, over the end of a line, in a list and as a genitive', () => {
      const calls = [
        'Mr. Marchetii',
        'Mr.\nMarcheti',
        'MR. MARCETTI',
        'Messrs. Odell and Machetti',
        'Mr. Marchetit’s wife',
      ];
      for (const called of calls) {
        const own = /(\S+?)(?:’s wife)?$/.exec(called)?.[1] ?? '';
        assert.deepEqual(said(agreement(called)), [elsewhere(own, 'Marchetti')], called);
      }
      assert.deepEqual(said(agreement('Mr. Marchetti')), []);
    });

    it('but none that stands elsewhere too, is far from all, or whose like is nobody’s full name', () => {
      assert.deepEqual(said(agreement('Lee Marchetta waits, and Mr. Marchetta')), []);
      assert.deepEqual(said(agreement('Mr. Machiavelli')), []);
      const calls = 'Mr. Jessup spoke.\n\nMr. Jessup sat down.\n\nMr. Jesup spoke.\n\nMr. Jessup left.\n';
      assert.deepEqual(said(`This Agreement is made by Pellworth Data Corporation.\n\n${calls}`), []);
      assert.deepEqual(said(`This Agreement is made by Pellworth Data Corporation and Harlan Jessup.\n\n${calls}`), [
        elsewhere('Jesup', 'Jessup'),
      ]);
    });

    it('and a full name to the surname that is called again and again', () => {
      const text = (name: string, calls = 'Ms. Ramanathan is paid.\n\nMs. Ramanathan agrees.\n'): string =>
        `Pellworth Data Corporation employs ${name} (the "Executive").\n\n${calls}`;
      assert.deepEqual(said(text('Priya Ramanathan')), []);
      assert.deepEqual(said(text('Priya Ramanthan')), [elsewhere('Ramanthan', 'Ramanathan')]);
      assert.deepEqual(said(text('Priya Ramanthan', 'Ms. Ramanathan is paid.\n')), []);
      assert.deepEqual(said(text('Priya Rajanathon')), []);
    });

    it('and to the name of a party who is told by an initial', () => {
      const text = (order: string): string =>
        `The Maker promises to pay to the order of ${order} (the "Holder") a sum.\n\nMs. Quits may declare it due.\n\nNotices go to ${order}.\n`;
      assert.deepEqual(said(text('Rosalind P. Quist')), [elsewhere('Quits', 'Quist')]);
      assert.deepEqual(said(text('Rosalind Quist')), []);
    });

    it('and a short one only where the right one stands again and again', () => {
      const text = (more: string): string =>
        `This Agreement is made by Pellworth Data Corporation and Ann Marsh.\n\nMs. Harsh pays.\n\n${more}`;
      assert.deepEqual(said(text('Ms. Marsh is paid.\n')), []);
      assert.deepEqual(said(text('Ms. Marsh is paid.\n\nMs. Marsh signs.\n')), [elsewhere('Harsh', 'Marsh')]);
    });
  });
});
