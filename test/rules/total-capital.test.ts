import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft, type Finding } from '../../server/src/analysis/index.ts';
import { checkSilent } from '../harness/check.ts';

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
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
          const digit = at % right.length;
          const wrong = right.slice(0, digit) + String((Number(right[digit]) + by) % 10) + right.slice(digit + 1);
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
