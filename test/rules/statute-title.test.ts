import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';

const found = (text: string): readonly string[] =>
  judge(text, 'plain').map(({ severity, message }) => `${severity}: ${message}`);

const repaired = (text: string): readonly string[] =>
  judge(text, 'plain').flatMap((finding) => finding.fixes().map(({ edits }) => applyEdits(text, edits)));

describe('statute-title', () => {
  it('only shows what many say, and nobody is misled by', () => {
    assert.deepEqual(found('as defined in the Securities and Exchange Act of 1934.\n'), [
      'information: the act of 1934 is the Securities Exchange Act but this says Securities and Exchange Act',
    ]);
    assert.deepEqual(found('as defined in the Investment Advisors Act of 1940.\n'), [
      'information: the act of 1940 is the Investment Advisers Act but this says Investment Advisors Act',
    ]);
  });

  it('speaks for itself where the word is spelled right elsewhere', () => {
    const text =
      'It is no company under the Investment Company Act of 1940.\n\nIt is exempt from the Invesment Company Act of 1940.\n';
    assert.deepEqual(found(text), [
      'warning: the act of 1940 is the Investment Company Act but this says Invesment Company Act',
    ]);
    assert.equal(found(text.replace('Invesment Company Act of 1940', 'Invesment Company Act')).length, 1);
  });

  it('takes a word out, puts one in, and writes it in capitals where the title is', () => {
    assert.deepEqual(repaired('under the Securities and Exchange Act of 1934.\n'), [
      'under the Securities Exchange Act of 1934.\n',
    ]);
    assert.deepEqual(repaired('UNDER THE SECURITIES ACT OF 1934.\n'), [
      'UNDER THE SECURITIES EXCHANGE ACT OF 1934.\n',
      'UNDER THE SECURITIES ACT OF 1933.\n',
    ]);
    assert.deepEqual(repaired('under the Employee Retirement\nBenefit Act of 1974.\n'), [
      'under the Employee Retirement\nIncome Security Act of 1974.\n',
    ]);
    assert.deepEqual(repaired('under the Public Utility Holding Borrower Act of 1935.\n'), [
      'under the Public Utility Holding Company Act of 1935.\n',
    ]);
  });
});
