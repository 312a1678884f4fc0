import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFinds, checkSilent } from '../harness/check.ts';
import { checkEachSlip } from '../harness/each-slip.ts';
import { grouped, withSlip } from '../harness/figures.ts';

const money = (cents: number): string =>
  `$${grouped(Math.floor(cents / 100))}${cents % 100 === 0 ? '' : `.${String(cents % 100).padStart(2, '0')}`}`;

const clauses = fc.constantFrom<(count: string, each: string, total: string) => string>(
  (count, each, total) => `It pays ${count} equal monthly installments of ${each}, for a total of ${total}.\n`,
  (count, each, total) =>
    `It sold ${count} shares at ${each} per share, for an aggregate purchase price of ${total}.\n`,
  (count, each, total) => `It shall pay ${each} per month for ${count} months, totaling ${total}.\n`,
  (count, each, total) => `It paid ${total} (${count} shares at ${each} per share) today.\n`,
  (count, each, total) => `It sold ${count} units at ${each} per unit for gross proceeds of ${total}.\n`,
  (count, each, total) => `${count} shares, par value ${each} each, of the aggregate par value of ${total}.\n`,
);
const counts = fc.integer({ min: 2, max: 5_000 });
const dollars = fc.integer({ min: 2, max: 90_000 });

describe('total-mismatch, of so many times each', () => {
  it('holds shares that vest in equal parts to what remains', () => {
    checkFinds(
      `
Of them the remaining 190,800 shares vest in 36 equal installments of 5,200 shares.
                      ^^^^^^^ error: 36 × 5,200 is 187,200, not 190,800
                                             ^^ related: so many
                                                                      ^^^^^ related: each
`,
      'total-mismatch',
    );
  });

  it('is silent on every product that is right, to the cent', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 900_000 }), clauses, (count, cents, clause) => {
        checkSilent(clause(grouped(count), money(cents), money(count * cents)), 'total-mismatch');
      }),
    );
  });

  it('finds every total of whole dollars in which one digit is another, and each repair makes it right', () => {
    fc.assert(
      fc.property(counts, dollars, clauses, fc.nat(), fc.integer({ min: 1, max: 9 }), (count, each, clause, at, by) => {
        const right = String(count * each);
        const wrong = withSlip(right, at, by);
        fc.pre(!wrong.startsWith('0'));
        const text = clause(grouped(count), money(100 * each), money(100 * Number(wrong)));
        const found = diagnose(readDraft(text, 'plain')).filter(({ rule }) => rule.id === 'total-mismatch');
        assert.equal(found.length, 1, text);
        const fixes = found[0]?.fixes() ?? [];
        assert.ok(fixes.length > 0, text);
        for (const fix of fixes) checkSilent(applyEdits(text, fix.edits), 'total-mismatch');
      }),
    );
  });

  const slipped: Readonly<Record<string, string>> = {
    'a year paid by the month': `
The annual rent is $«127,800»!, payable in equal monthly installments of $«10,650»! on the first day of each month.
`,
    'a month and its year': 'Tenant shall pay $«10,650.00» per month ($«127,800.00» per annum) from then on.\n',
    'a year and its month, in whole dollars': 'She earns a salary of $«250,000» per year, or $«20,833» per month.\n',
    'shares that have a name and a par value': `
The Buyer acquires «2,512,500»! (collectively, the "Shares") shares of common stock, par value $.01 per share
("Common Stock"), at a price of $«4»! per share (the "Price"), for an aggregate purchase price of $«10,050,000»!.
`,
    'a year paid twice a month': 'Her annual salary is $364,800, payable in semi-monthly installments of $«15,200»!.\n',
    'an item of a list': `
The Buyer pays (a) $3,100,000 in cash; and (b) «412,000»! shares valued at $5 per share, for an aggregate value of
$«2,060,000»!.
`,
    'what each of so many has': 'He has 2,300 warrants, each for «1,600»! shares, or «3,680,000»! shares in total.\n',
    'a price behind `or`': 'The price is $35 per square foot (12,500 square feet), or $«437,500»!.\n',
  };
  for (const [name, text] of Object.entries(slipped)) {
    it(`finds each other digit of ${name}`, () => {
      checkEachSlip(text);
    });
  }

  const silent: Readonly<Record<string, string>> = {
    'a year paid by the month that no slip makes': `
The annual rent is $120,000, payable in equal monthly installments of $9,250.
`,
    'a cap': 'It pays 24 installments of $5,000 each, up to a total of $100,000.\n',
    'a last installment of another size':
      'It pays 24 installments of $5,000, plus a last one, for a total of $123,000.\n',
    'a price that was rounded': 'It sold 3,000,000 units at $0.33 per unit for aggregate proceeds of $1,000,000.\n',
    'a total in millions': 'It sold 68,258,635 shares at $1.4724 per share for aggregate proceeds of $100.5 million.\n',
    'a total that is only near':
      'It sold 5,000 shares at $10.10 per share for an aggregate of approximately $50,000.\n',
    'the last of several lots':
      'It sells (i) 400 shares to Alder and (ii) 100 shares to Birch, at $4 per share, for a total of $2,000.\n',
    'an item of a list whose total is that of all':
      'It sells (i) his car for $5,000 and (ii) 300 shares at $5 per share, for a total of $6,500.\n',
    'two lots': 'It sells 400 shares to Alder and 100 shares to Birch at $4 per share, for a total of $2,000.\n',
    'net proceeds': 'It sold 5,000 units at $10 per unit for net proceeds of $46,000.\n',
    'a bracket that goes on': 'It paid $70,000 (5,000 shares at $10 per share and a fee of $20,000) today.\n',
    'two things sold together': 'It sold 500 shares and 250 warrants at $40 per unit for gross proceeds of $20,000.\n',
    'two sentences': 'It pays 24 installments of $5,000 each. The aggregate fee is $100,000.\n',
    'another currency': 'It sold 5,000 shares at $10 per share for aggregate proceeds of €46,000.\n',
    'parts of shares that do not divide evenly':
      'The 100,000 shares vest in 36 equal monthly installments of 2,778 shares, or 100,000 shares in total.\n',
    'parts of shares that no slip makes the whole':
      'The 98,415 shares vest in 36 equal installments of 2,600 shares.\n',
    'what `or` offers instead': 'It pays $5,000 per month for 24 months, or $97,500.\n',
    'a price of something else': 'The 5,000 shares, with $10 of cash, bring a total of $60,000.\n',
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => checkSilent(text, 'total-mismatch'));
});
