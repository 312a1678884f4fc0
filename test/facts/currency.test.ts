import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standingOf } from '../harness/facts.ts';

const standing = (form: string): string | undefined => standingOf(`The buyer pays ${form} now.\n`);

describe('currencies', () => {
  for (const form of [
    'five dollars (A$5)',
    '$5 (five Singapore dollars)',
    'five francs (CHF 5)',
    'five francs (FRF 5)',
    'five pesos (MXN 5)',
    'five Kronor (NOK 5)',
    'NOK 5 (five kroner)',
    '¥5 (five yen)',
    '¥5 (five yuan)',
    'five Renminbi (¥5)',
  ]) {
    it(`share a sign or a name: ${form}`, () => assert.equal(standing(form), 'agrees'));
  }

  for (const form of [
    'five U.S. dollars (A$5)',
    'five francs ($5)',
    'five dollars (CHF 5)',
    'five francs (MXN 5)',
    'five Swiss francs (FRF 5)',
    'five Swedish kronor (NOK 5)',
    'five kronor (CHF 5)',
    'five yen (RMB 5)',
    '¥5 (five baht)',
    'five euros (£5)',
    'five million Won (¥5,000,000)',
    'five percent ($5)',
  ]) {
    it(`differ: ${form}`, () => assert.equal(standing(form), 'unit-disagrees'));
  }
});
