import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft, type Finding } from '../../server/src/analysis/index.ts';
import { checkSilent } from '../harness/check.ts';
import { grouped, withSlip } from '../harness/figures.ts';

const found = (text: string): readonly Finding[] =>
  diagnose(readDraft(text, 'plain')).filter(({ rule }) => rule.id === 'total-capital');

const clauses = fc.constantFrom<(total: string, common: string, preferred: string) => string>(
  (total, common, preferred) =>
    `The total number of shares which the Corporation has authority to issue is ${total}, consisting of ${common} shares of Common Stock, par value $0.001 per share, and ${preferred} shares of Preferred Stock.\n`,
  (total, common, preferred) =>
    `The aggregate number of shares of all classes that the Company is authorized to issue is ${total}, of which ${common} shall be common stock and ${preferred} shall be preferred stock.\n`,
  (total, common, preferred) =>
    `The authorized capital stock of the Corporation is ${total} shares. Of such shares, ${common} are Class A Common Stock and ${preferred} are Class B Common Stock.\n`,
);
const shares = fc.integer({ min: 1_000, max: 900_000_000 });

const splits =
  'The 1-for-15 reverse split was approved.\n\nIn the split every fifteen shares are combined into one share.\n';

describe('total-capital', () => {
  it('is silent on classes that make up their total', () => {
    fc.assert(
      fc.property(shares, shares, clauses, (common, preferred, clause) => {
        checkSilent(clause(grouped(common + preferred), grouped(common), grouped(preferred)));
      }),
    );
  });

  it('finds one digit that is another, in the total and in each class, and each repair makes it right', () => {
    const place = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(
        shares,
        shares,
        clauses,
        place,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (a, b, clause, which, at, by) => {
          const numbers = [a + b, a, b].map(String);
          const right = numbers[which] ?? '';
          const wrong = withSlip(right, at, by);
          fc.pre(!wrong.startsWith('0'));
          const [total = '', common = '', preferred = ''] = numbers.map((one, i) =>
            grouped(Number(i === which ? wrong : one)),
          );
          const text = clause(total, common, preferred);
          const [finding, ...others] = found(text);
          assert.ok(finding && others.length === 0, text);
          for (const fix of finding.fixes()) checkSilent(applyEdits(text, fix.edits), 'total-capital');
        },
      ),
    );
  });

  it('mends the one class in which a slip would explain the difference', () => {
    const text = (preferred: string) =>
      `The total number of shares which the Corporation has authority to issue is 110,000,000, consisting of 100,000,000 shares of Common Stock and ${preferred} shares of Preferred Stock.\n`;
    const mended = found(text('20,000,000')).flatMap((finding) =>
      finding.fixes().map(({ edits }) => applyEdits(text('20,000,000'), edits)),
    );
    assert.ok(mended.includes(text('10,000,000')), mended.join(''));
  });

  const silent: Readonly<Record<string, string>> = {
    'what was, before an increase':
      'The number of authorized shares is increased from 60,000,000 to 110,000,000, of which 50,000,000 are common stock and 5,000,000 preferred stock now.\n',
    'one class':
      'The Corporation has authority to issue a total number of 200 shares, all of which are Common Stock.\n',
    'what is outstanding':
      'Of the total number of shares authorized, 900,000, there are outstanding 400,000 shares of common stock and 10 of preferred stock.\n',
    'a series within the preferred stock':
      'The total number of shares it has authority to issue is 300, consisting of 200 shares of Common Stock and 100 shares of Preferred Stock. 100 shares are designated as Series A Preferred Stock.\n',
    'shares that become what they should':
      'By the reverse split, one-for-fifty (1:50), the 1,000,000 shares outstanding become 20,000 shares.\n',
    'a split forward': 'A two-for-one (2:1) split takes the outstanding shares from 1,000,000 to 2,000,000.\n',
    'two splits':
      'After a one-for-ten (1:10) split, a two-for-one (2:1) split takes the shares from 1,000,000 to 700,000.\n',
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => checkSilent(text, 'total-capital'));
});

describe('total-capital, of par values', () => {
  const charter = (
    one: string,
    other: string,
  ): string => `The Corporation is authorized to issue 9,000 shares of Common Stock, par value ${one} per share.

Holders of Preferred Stock, $1.00 par value, have no vote.

Each Unit is one share of Common Stock, ${other} par value, and one warrant.
`;

  it('finds every digit that is another, and each repair makes it right', () => {
    const pars = fc.constantFrom('$.001', '$0.001', '$.01', '$0.0001', '$1.00', '$2.50');
    fc.assert(
      fc.property(pars, fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 9 }), (right, first, at, by) => {
        const wrong = withSlip(right, at, by);
        fc.pre(Number(wrong.slice(1)) > 0);
        checkSilent(charter(right, right));
        const text = first ? charter(wrong, right) : charter(right, wrong);
        const [finding, ...others] = found(text);
        assert.ok(finding && others.length === 0, text);
        const after = finding.fixes().map(({ edits }) => applyEdits(text, edits));
        assert.equal(after.length, 2, text);
        for (const mended of after) checkSilent(mended);
      }),
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'one value in two forms': charter('$.001', 'one-tenth of one cent ($0.001)'),
    'stock without par value': charter('$.001', 'no'),
    'two classes':
      'It may issue Class A Common Stock, par value $.01 per share.\n\nIt may issue Class B Common Stock, par value $.001 per share.\n',
    'classes that may be two':
      'It may issue Series "A" Preferred Stock, par value $.01 per share.\n\nIt may issue Series "B" Preferred Stock, par value $.001.\n',
    'a reclassification':
      'The Common Stock, par value $.01 per share, was listed.\n\nEach such share is reclassified as Common Stock, par value $.001 per share.\n',
    'what was before and after a split':
      'The Common Stock, par value $.01 per share, is listed.\n\nAfter the split the Common Stock, par value $.02 per share, trades anew.\n',
    'the stock of Parent and of the Company':
      'The Company Common Stock, par value $.01 per share, is listed.\n\nThe Parent Common Stock, par value $.001 per share, is not.\n',
    'the stock of two owners':
      "The Company's common stock, par value $.01 per share, is listed.\n\nThe common stock, par value $.001 per share, of the Issuer is not.\n",
    'an amended article':
      'CERTIFICATE OF AMENDMENT\n\nIt has Common Stock, par value $.01 per share.\n\nArticle IV: Common Stock, par value $.001 per share.\n\nThis Certificate of Amendment is filed today.\n',
    'stock of two companies that are named':
      'Alder Corp. and Birch Inc. agree.\n\nCommon Stock, par value $.01 per share, is given for common stock, $1.00 par value.\n',
    'an earlier split': `${splits}\nIn 2019 the Company effected a one-for-twelve reverse split.\n`,
    'a ratio that is one of three': `${splits}\nA one-for-fifty or a one-for-sixty reverse split was weighed.\n`,
    'a ratio that stands once on either side':
      'The Board approved a one-for-fifty reverse split.\n\nIn the split every fifteen shares become and are converted into one share.\n',
    'a ratio that is left open': `${splits}\nThe split was to lie between a one-for-fifty split and none.\n`,
    'three values': `${charter('$.001', '$.01')}\nSuch Common Stock, par value $.03 per share, is void.\n`,
  };
  for (const [name, text] of Object.entries(silent))
    it(`is silent on ${name}`, () => checkSilent(text, 'total-capital'));
});
