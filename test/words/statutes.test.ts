import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { statuteDoubt, titleGap } from '../../server/src/analysis/words/statutes.ts';

/** What is wrong with `Securities Act of 1934`: `1933, Securities Exchange Act` or `Securities Exchange Act`. */
const doubted = (citation: string): string | undefined => {
  const [, title = '', year = ''] = /^(.*) of (\d+)$/.exec(citation) ?? [];
  const words = title.toUpperCase().match(/[A-Z]+/g) ?? [];
  const doubt = statuteDoubt(words, [0], Number(year));
  if (doubt?.kind === 'year') return [String(doubt.year), ...(doubt.other ? [doubt.other.title] : [])].join(', ');
  return doubt && `${doubt.statute.title}${doubt.slight ? ', slight' : ''}`;
};

describe('the title of a statute', () => {
  for (const right of [
    'Securities Act of 1933',
    'Securities Exchange Act of 1934',
    'Public Utility Holding Company Act of 1935',
    'Public Utility Holding Company Act of 2005',
    'Internal Revenue Code of 1954',
    'Civil Rights Act of 1991',
    'Hart-Scott-Rodino Antitrust Improvements Act of 1976',
    'Comprehensive Environmental Response Compensation and Liability Act of 1980',
  ]) {
    it(`is right: ${right}`, () => assert.equal(doubted(right), undefined));
  }

  const wrong: Readonly<Record<string, string>> = {
    'Securities Act of 1934': '1933, Securities Exchange Act',
    'Securities Exchange Act of 1933': '1934, Securities Act',
    'Securities Act of 1943': '1933',
    'Employee Retirement Income Security Act of 1947': '1974',
    'Investment Company Act of 1904': '1940',
    'Internal Revenue Code of 1968': '1986',
    'Investment Borrower Act of 1940': 'Investment Company Act',
    'Invesment Company Act of 1940': 'Investment Company Act',
    'Investment Companies Act of 1940': 'Investment Company Act',
    'Investment Advisors Act of 1940': 'Investment Advisers Act, slight',
    'Securities and Exchange Act of 1934': 'Securities Exchange Act, slight',
    'Public Utility Holding Borrower Act of 1935': 'Public Utility Holding Company Act',
    'Employee Retirement Security Act of 1974': 'Employee Retirement Income Security Act',
    'Employee Retirement Benefit Act of 1974': 'Employee Retirement Income Security Act',
    'Employment Retirement Income Security Act of 1974': 'Employee Retirement Income Security Act',
    'Foreign Corrupt Practice Act of 1977': 'Foreign Corrupt Practices Act',
  };
  for (const [citation, meant] of Object.entries(wrong)) {
    it(`is doubted: ${citation}`, () => assert.equal(doubted(citation), meant));
  }

  for (const other of [
    'Securities Act of 1972',
    'Delaware Securities Act of 1933',
    'Pennsylvania Securities Act of 1972',
    'Investment Business Act of 2003',
    'Investment Act of 1940',
    'Banking Act of 1933',
    'Selective Service Act of 1940',
    'Companies Act of 1985',
    'Federal Reserve Act of 1913',
    'Tax Reform Act of 1986',
  ]) {
    it(`may be that of another act: ${other}`, () => assert.equal(doubted(other), undefined));
  }

  it('may begin at several words, and is the longest that is an act', () => {
    const words = ['SECTION', 'OF', 'SECURITIES', 'EXCHANGE', 'ACT'];
    assert.equal(statuteDoubt(words, [0, 1, 2], 1934), undefined);
    assert.deepEqual(statuteDoubt(words, [0, 1, 2], 1933)?.from, 2);
    assert.equal(statuteDoubt(words, [0], 1933), undefined);
  });

  it('differs from another between what both begin and end with', () => {
    assert.deepEqual(titleGap(['A', 'B', 'C'], ['A', 'X', 'Y', 'C']), { before: 1, own: 1, other: 2 });
    assert.deepEqual(titleGap(['A', 'A'], ['A', 'A', 'A']), { before: 2, own: 0, other: 1 });
    assert.deepEqual(titleGap(['A'], ['A']), { before: 1, own: 0, other: 0 });
  });
});
