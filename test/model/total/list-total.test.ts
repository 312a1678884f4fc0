import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, type Syntax } from '../../../server/src/analysis/index.ts';
import { Analyser } from '../../../server/src/analysis/model/analyser.ts';
import { allListTotals, listTotals } from '../../../server/src/analysis/model/total/list-total.ts';
import { changeBetween } from '../../../server/src/analysis/text/edit.ts';

/**
 * The lists with a total that the blocks of a text give, each as `650 = 400 + 250`, with the sum where it is another.
 */
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
    'whose last item is what remains of it': [
      'options for 1,100,000 shares (the "Options"). They are summarized here: (i) options for 600,000 of the shares are vested; and (ii) options for the remaining 700,000 of the shares are not',
      '1100000 = 600000 + 700000 (1300000)',
    ],
    'that ends with what remains, within another': [
      'It pays (i) a fee not to exceed $5,000,000; provided that (i) no more than $4,000,000 is paid today and (ii) the remaining $1,020,000 is paid later; (ii) taxes; and (iii) $9,000 of costs',
      '5000000 = 4000000 + 1020000 (5020000)',
    ],
    'with a sum without its sign': [
      'a price of $10,799,332.79, which consisted of (i) $14,000,000 of notes plus (ii) 786,832.79 of interest plus (iii) $12,500.00 of fees',
      '1079933279/100 = 14000000 + 78683279/100 + 12500 (1479933279/100)',
    ],
    'whose items may be all of it, but for a slip': [
      'There are 74,182,559 shares, of which (i) 15,255,884 shares are Series A Preferred and (ii) 58,926,765 shares are Series B Preferred',
      '74182559 = 15255884 + 58926765 (74182649)',
    ],
    'announced by a colon, but for a slip': [
      'The allocation of the 2,750,000 shares being registered: (1) 1,125,000 shares issued in the merger; (2) 952,500 shares under warrants; and (3) 699,500 shares under options',
      '2750000 = 1125000 + 952500 + 699500 (2777000)',
    ],
    'of the common and the preferred shares': [
      'It may issue 90,000,000 shares, of which (i) 80,000,000 shares are Common Stock and (ii) 15,000,000 shares are Preferred Stock',
      '90000000 = 80000000 + 15000000 (95000000)',
    ],
    'around one that may name only some': [
      'an aggregate of 3,400,000 shares, consisting of (i) 2,400,000 shares, of which (A) 1,650,000 shares are held by A and (B) 570,000 shares by B; and (ii) 1,000,000 shares of C',
      '3400000 = 2400000 + 1000000',
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
    'is the most that may be lent':
      'It may ask for up to $50,000,000 in total as follows: (a) $25,000,000 in May; and (b) $35,000,000 in June',
    'names the series of a class':
      'It may issue 20,000,000 shares, of which (i) 5,000,000 shares are designated Series A Preferred and (ii) 2,500,000 Series B Common',
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

  describe('of what a term stands for', () => {
    const priced = 'for $900,000 (the "Purchase Price").';
    const paid = 'The Purchase Price shall be paid as follows: (a) $500,000 at once; and (b) $400,000 later.';

    it('are read where the term is defined once, as a sum', () => {
      const sum = '900000 = 500000 + 400000';
      assert.deepEqual(sums(`It sells ${priced}\n\n${paid}\n`), [sum]);
      assert.deepEqual(sums(`"Purchase Price" means $900,000.\n\n${paid}\n`), [sum]);
      const marked =
        'for **$900,000** (the "**Purchase Price**").\n\n**Price.** The Purchase Price will be payable as follows:';
      assert.deepEqual(sums(`${marked}\n\n- (a) $500,000 at once; and\n- (b) $400,000 later.\n`, 'markdown'), [sum]);
      assert.deepEqual(sums(`It sells ${priced}\n\n${paid.replace('$400,000', '$410,000')}\n`), [
        `900000 = 500000 + 410000 (910000)`,
      ]);
    });

    it('are not read where it is another, or is not divided', () => {
      for (const text of [
        `It sells ${priced}\n\nIt sells more ${priced}\n\n${paid}`,
        `It has 900,000 shares (the "Purchase Price").\n\n${paid}`,
        `It sells for a sum (the "Purchase Price").\n\n${paid}`,
        `It sells for $900,000, subject to what is said in Section 5 (the "Purchase Price").\n\n${paid}`,
        `It sells ${priced}\n\n${paid.replace('paid', 'adjusted')}`,
        `It sells ${priced}\n\n${paid.replace('as follows', 'in part as follows, with more later')}`,
        `It sells ${priced}\n\n${paid.replace('The Purchase Price', 'The Deposit')}`,
      ]) {
        assert.deepEqual(sums(`${text}\n`), [], text);
      }
    });

    it('follow the definition where it changes', () => {
      const text = `It sells ${priced}\n\nIt closes.\n\n${paid}\n`;
      const next = text.replace('900,000', '900,500');
      const analyser = new Analyser(text, 'plain');
      const totals = (): readonly boolean[] => allListTotals(analyser.draft).map(({ foots }) => foots);
      assert.deepEqual(totals(), [true]);
      analyser.edit(next, changeBetween(text, next));
      assert.deepEqual(totals(), [false]);
      analyser.edit(text, changeBetween(next, text));
      assert.deepEqual(totals(), [true]);
    });
  });
});
