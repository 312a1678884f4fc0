import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { slipBetween, slipForms, type Slip } from '../../../server/src/analysis/model/name/slip.ts';

const slips: Readonly<Record<Slip, readonly (readonly [string, string])[]>> = {
  alike: [
    ['QRXT1', 'QRXTL'],
    ['THORNDALE', 'THOMDALE'],
    ['HALLOW', 'HAL1OW'],
  ],
  swapped: [
    ['BRENTALCO', 'BRETNALCO'],
    ['SALES', 'SLAES'],
  ],
  doubled: [
    ['DAPPLE', 'DAPLE'],
    ['BUSINESS', 'BUSINES'],
    ['REBECCA', 'REBBECA'],
  ],
  inside: [
    ['BRENTALCO', 'BRETALCO'],
    ['HEALTHCARE', 'HEALTHCATE'],
    ['AMERICAN', 'AMERCAN'],
  ],
  first: [['TANDOR', 'BANDOR']],
  last: [
    ['STRUCTURE', 'STRUCTURED'],
    ['DATA', 'DATE'],
  ],
  plural: [
    ['COMMUNICATION', 'COMMUNICATIONS'],
    ['HOLDING', 'HOLDINGS'],
    ['TECHNOLOGY', 'TECHNOLOGIES'],
  ],
  jumbled: [['PHARMACEUTICALS', 'PHARMACUETICLAS']],
};

const word = fc.stringMatching(/^[A-Z]{4,12}$/);
const numeral = /^[IVXLC]+$/;

describe('a slip between two words', () => {
  for (const [slip, pairs] of Object.entries(slips)) {
    it(`may be ${slip}, whichever of the two is right`, () => {
      for (const [a, b] of pairs) {
        assert.equal(slipBetween(a, b), slip, `${a} ${b}`);
        assert.equal(slipBetween(b, a), slip, `${b} ${a}`);
      }
    });
  }

  it('is none between a word and itself, numbers, numerals, short words and words further apart', () => {
    const apart = [
      ['ALDER', 'ALDER'],
      ['12', '13'],
      ['II', 'III'],
      ['XIX', 'XX'],
      ['GP', 'LP'],
      ['SONS', 'SUNNY'],
      ['INSURANCE', 'REINSURANCE'],
      ['NORTH', 'SOUTH'],
    ];
    for (const [a = '', b = ''] of apart) assert.equal(slipBetween(a, b), undefined, `${a} ${b}`);
  });

  it('is found for every letter left out, put in, changed or swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('A', 'E', 'T'), (whole, place, letter) => {
        const at = place % whole.length;
        const [before, behind] = [whole.slice(0, at), whole.slice(at)];
        const others = [
          before + behind.slice(1),
          before + letter + behind,
          before + letter + behind.slice(1),
          before + (behind[1] ?? '') + (behind[0] ?? '') + behind.slice(2),
        ];
        for (const other of others) {
          if (other === whole || numeral.test(whole) || numeral.test(other)) continue;
          const short = Math.min(whole.length, other.length) < 4 && whole.length !== other.length;
          if (!short) assert.ok(slipBetween(whole, other), `${whole} ${other}`);
        }
      }),
    );
  });

  it('leaves the two words a form in common, by which they are found', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (!slipBetween(a, b)) return;
        const forms = slipForms(a);
        assert.ok([...slipForms(b)].some((form) => forms.has(form)));
      }),
    );
    for (const [a, b] of Object.values(slips).flat()) {
      const forms = slipForms(a);
      assert.ok(
        [...slipForms(b)].some((form) => forms.has(form)),
        `${a} ${b}`,
      );
    }
  });
});
