import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, type Syntax } from '../../server/src/analysis/index.ts';
import { listTotals } from '../../server/src/analysis/model/list-total.ts';

/** The lists with a total that the blocks of a text give, each as `650 = 400 + 250`, with the sum where it is another. */
function sums(text: string, syntax: Syntax = 'plain'): readonly string[] {
  const draft = readDraft(text, syntax);
  const lists = draft.blocks.flatMap((_block, index) => listTotals(draft, index));
  const lines = lists.map(({ stated, parts, sum }) => {
    const added = `${stated.value.toFraction()} = ${parts.map(({ value }) => value.toFraction()).join(' + ')}`;
    return sum.equals(stated.value) ? added : `${added} (${sum.toFraction()})`;
  });
  return [...new Set(lines)];
}

describe('lists with a total', () => {
  const lists: Readonly<Record<string, readonly [text: string, ...sums: string[]]>> = {
    'in one sentence': [
      'the resale of an aggregate of 900 shares of our common stock, as follows: (i) 400 shares upon exercise of our warrants; ' +
        '(ii) 300 shares upon conversion of our 6% notes; and (iii) 200 shares held by others',
      '900 = 400 + 300 + 200',
    ],
    'with double forms and other amounts between': [
      'The total number of shares of all classes is Forty Million (40,000,000) shares, $.001 par value, consisting of (a) Thirty ' +
        'Million (30,000,000) shares of Common Stock, $.001 par value, and (b) ten million (10,000,000) shares of Preferred Stock',
      '40000000 = 30000000 + 10000000',
    ],
    'of money': [
      'a severance in the total amount of $113,750, payable as follows: (1) $40,000 within ten (10) days, and (2) the remaining $73,750 in twelve months',
      '113750 = 40000 + 73750',
    ],
    'that makes up another total': [
      'the total fee of $5,000, made up of (i) $3,000 on signing and (ii) $2,500 on delivery',
      '5000 = 3000 + 2500 (5500)',
    ],
    'whose total stands behind': [
      'the Seller shall deliver (i) 40 shares to A, (ii) 50 shares to B and (iii) 60 shares to C, for a total of 150 shares',
      '150 = 40 + 50 + 60',
    ],
    'inside another': [
      'an aggregate of 900 shares, consisting of (a) 600 shares, consisting of (i) 200 shares of Series A and (ii) 400 shares of Series B, and (b) 300 shares of Common Stock',
      '900 = 600 + 300',
      '600 = 200 + 400',
    ],
    'that only adds up': [
      'The Corporation may issue 60 shares, of which (i) 40 shares are Common Stock and (ii) 20 shares are Preferred Stock',
      '60 = 40 + 20',
    ],
  };
  for (const [name, [text, ...expected]] of Object.entries(lists)) {
    it(name, () => assert.deepEqual(sums(`${text}.\n`), expected));
  }

  it('over items that are blocks of their own', () => {
    const text = `
The total number of shares which the Corporation may issue is 1,100,000, divided into:

(a) One Million (1,000,000) shares of Common Stock, par value $.001 per share; and

(b) 100,000 shares of Preferred Stock, par value $.001 per share.

The holders of the Common Stock have one vote for each of 5,000 shares.
`;
    assert.deepEqual(sums(text), ['1100000 = 1000000 + 100000']);
    assert.deepEqual(sums(text, 'markdown'), ['1100000 = 1000000 + 100000']);
  });

  const silent: Readonly<Record<string, string>> = {
    'names only some': 'an aggregate of 900 shares, including (i) 400 shares held by A and (ii) 300 shares held by B',
    'is a cap':
      'loans not to exceed $900 in total, provided that (i) no more than $400 is lent to A and (ii) $300 to B',
    'is of other things': 'a total term of 900 days, as follows: (i) $400 on signing and (ii) $300 on delivery',
    'lacks an amount':
      'an aggregate of 900 shares as follows: (i) 400 shares; (ii) the shares of Mr. Hale; and (iii) 300 shares',
    'has a part that disagrees':
      'an aggregate of 900 shares as follows: (i) four hundred (450) shares and (ii) 500 shares',
    'follows another sentence':
      'They hold an aggregate of 900 shares. The Company pays as follows: (i) 400 shares and (ii) 300 shares',
    'may make up anything': 'The 900 shares (i) vest as to 400 shares in May and (ii) lapse as to 300 shares in June',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`say nothing of a list that ${name}`, () => assert.deepEqual(sums(`${text}.\n`), []));
  }
});
