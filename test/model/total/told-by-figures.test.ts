import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, readDraft, totalLenses } from '../../../server/src/analysis/index.ts';
import { checkSilent, judge } from '../../harness/check.ts';

const ofArithmetic = /^total-/;

/** Holds that a draft is silent as it is, and that each figure which stands for one of its own is put right again. */
function checkMistyped(text: string, mistyped: Readonly<Record<string, string>>): void {
  const found = (draft: string): ReturnType<typeof judge> =>
    judge(draft, 'plain').filter(({ rule }) => ofArithmetic.test(rule.id));
  assert.deepEqual(found(text), [], text);
  for (const [right, wrong] of Object.entries(mistyped)) {
    const other = text.replace(right, () => wrong);
    assert.notEqual(other, text);
    const repaired = found(other).flatMap(({ fixes }) => fixes().map(({ edits }) => applyEdits(other, edits)));
    assert.ok(repaired.includes(text), `no repair puts it right:\n${other}`);
  }
}

describe('what only the figures of a block tell', () => {
  const drafts: Readonly<Record<string, readonly [text: string, mistyped: Readonly<Record<string, string>>]>> = {
    'a sum before its parts': [
      'He keeps all of his options (1,482,310 in number, of which the vested (936,000) and the unvested (546,310) ones).\n',
      { '1,482,310': '1,842,310', '936,000': '963,000', '546,310': '546,130' },
    ],
    'a sum in another sentence': [
      'The first loan is $17,250,000. The second is $5,415,000. Together they rank ahead of the stock by $22,665,000.\n',
      { '$22,665,000': '$22,656,000', '$5,415,000': '$5,145,000' },
    ],
    'what remains of another': [
      'The tract has 31.742 acres; the road takes 2.118 acres of it and leaves the purchaser 29.624 acres to farm.\n',
      { '29.624': '29.642', '31.742': '31.472' },
    ],
    'counts whose nouns stand before them': [
      'Units sold 156,643 Units returned 16,783 Units in the hands of customers today 139,860\n',
      { '139,860': '193,860' },
    ],
    'a product': [
      'Alder took 8,166,500 units for cash in hand at C$1.25 a piece and so paid in C$10,208,125 that day.\n',
      { 'C$10,208,125': 'C$10,280,125', 'C$1.25': 'C$1.52', '8,166,500': '8,616,500' },
    ],
    'a share of a sum': [
      'The notes bear interest at 4.125% per annum. On the $350,000,000 outstanding a year comes to $14,437,500.\n',
      { '$14,437,500': '$14,347,500', '4.125%': '4.215%' },
    ],
    'a list whose lead-in says nothing of a sum': [
      'It has 1,284,000 shares with (i) 1,071,500 shares of the one class and (ii) 212,500 shares of the other.\n',
      { '1,284,000': '1,824,000' },
    ],
    'a dollar sign beside the sign of one country': [
      'It sold 8,000,000 shares at a price of C$0.06 per share for gross proceeds to the seller of $480,000.\n',
      { '$480,000': '$408,000' },
    ],
    'a price with cents, which was not rounded so': [
      'It sold 8,166,500 units at $1.25 per unit for aggregate gross proceeds of $10,208,125.\n',
      { '$10,208,125': '$10,201,825' },
    ],
  };
  for (const [name, [text, mistyped]] of Object.entries(drafts))
    it(`holds ${name}`, () => {
      checkMistyped(text, mistyped);
    });

  it('is a warning, for no word says that one comes of the others', () => {
    const text = 'The first loan is $17,250,000. The second is $5,415,000. Together they have lent $22,656,000.\n';
    assert.deepEqual(
      judge(text, 'plain').map(({ rule, severity }) => [rule.id, severity]),
      [['total-mismatch', 'warning']],
    );
  });

  it('is shown where it comes out', () => {
    const text = 'The first loan is $17,250,000. The second is $5,415,000. Together they have lent $22,665,000.\n';
    assert.deepEqual(
      totalLenses(readDraft(text, 'plain')).map(({ title }) => title),
      ['adds up: 2 parts = $22,665,000'],
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'figures that are round': 'It lends $17,500,000 today and $5,000,000 in May, and $25,200,000 to Birch.\n',
    'figures that no slip makes': 'It lends $17,250,000 today and $5,415,000 in May, and $21,665,300 to Birch.\n',
    'a digit that is another, which makes too many figures of one':
      'Principal of $412,750.25 is due today, and with it interest of $18,320.75; pay $431,371.00 to the agent.\n',
    'one of many long figures':
      'Paid: $17,250,000; $5,415,000; $22,656,000; $31,118,000; $46,231,000; $53,377,000; $61,949,000.\n',
    'a digit that is another where one figure is short':
      'It lends $17,250,000 today and $5,400,000 in May, and $22,550,000 to Birch.\n',
    'figures that are next to nothing beside another':
      'It lends $20,000,000 in May, $5,000 in June, and $20,050,000 to Birch.\n',
    'a zero that parts round figures': 'It lends $17,250,000, with $250,000 for costs, and $19,750,000 to Birch.\n',
    'installments of which some come to a tenth of the loan':
      'The loan of $275,000,000 is repaid in parts: $10,312,500 in June, $17,187,500 in July, $20,625,000 in August.\n',
    'the steps of a scale': 'Sales of $3,500,001, of $10,000,001 and of $25,000,000 or more pay a royalty each.\n',
    'half of a number and a share': 'It offers 3,395,816 shares to 5% holders, of the 6,791,632 shares it has.\n',
    'two currencies': 'It lends $17,250,000 today and €5,415,000 in May, and $22,656,000 to Birch.\n',
    'what is counted differently': 'It has 1,725 shares and 5,415 acres, and pays $7,140.00 for 7,410 tons.\n',
    'a figure that others make up':
      'It lends $17,250,000 and $5,415,000. In May $9,213,000 and $13,443,000 follow, which makes $22,656,000.\n',
    'a figure that stands there twice':
      'It lends $17,250,000 and $5,415,000. It has lent $22,656,000; the $22,656,000 are due on May 1.\n',
    'a list that is held to its total as such':
      'The fee of $22,665,000 consists of (i) $17,250,000 and (ii) $5,415,000.\n',
    'a schedule whose columns are lost': `${Array.from({ length: 45 }, (_, n) => `Lot ${n}: $${n + 1},${351 + 7 * n}.00`).join('; ')}; $17,250,000; $5,415,000; $22,656,000.\n`,
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => {
      for (const rule of ['total-mismatch', 'total-percent']) checkSilent(text, rule);
    });
});
