import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';

const fee = 'The Company pays Alder a fee of $8,400,000 (the "Termination Fee") upon such termination.\n\n';
const promise = 'For value received, Alder Mills, Inc. promises to pay to Birch Bank the principal sum of $480,000.\n';

describe('amount-conflict', () => {
  const silent: Readonly<Record<string, string>> = {
    'a sum that no slip makes': `${fee}Payment of the Termination Fee of $9,250,000 is due.\n`,
    'the sum of another kind': `${fee}Payment of the Termination Fee of €8,040,000 is due.\n`,
    'a term that is defined twice': `${fee}The other pays $8,040,000 (the "Termination Fee").\n\nThe Termination Fee of $8,040,000 is due.\n`,
    'a term that nobody defines': 'Payment of the Termination Fee of $8,040,000 is due.\n',
    'a sum that stands in the definition too':
      'The fee was $8,040,000 and is $8,400,000 (the "Termination Fee").\n\nThe Termination Fee of $8,040,000 was due.\n',
    'shares of two kinds under one term':
      'He owns 1,260,000 shares of one class and 90,000 shares of another (the "Subject Shares").\n\nIt covers all 1,350,000 Subject Shares.\n',
    'another sum at the head of a note': `PROMISSORY NOTE\n\n$250,000\n\n${promise}`,
    'two sums over a promise': `PROMISSORY NOTE\n\n$480,000\n\n$408,000\n\n${promise}`,
    'the head of another note': `PROMISSORY NOTE\n\n$408,000\n\n${'The parties agree.\n\n'.repeat(9)}${promise}`,
    'a sum between two promises': `${promise}\n$480,000\n\n${promise}`,
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => checkSilent(text, 'amount-conflict'));
});
