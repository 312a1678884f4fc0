import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFixes, checkSilent } from '../../harness/check.ts';
import { checkEachSlip } from '../../harness/each-slip.ts';
import { factsOf } from '../../harness/facts.ts';

const listed = (lines: Readonly<Record<string, string>>): string =>
  Object.entries(lines)
    .map(([label, value]) => `${`${label}:`.padEnd(38)}${value}\n`)
    .join('\n');

describe('a pricing term sheet', () => {
  const yields = (made: string, base: string, spread: string): string =>
    listed({
      Issuer: 'Alder Water Resources plc',
      'Coupon (Interest Rate)': '3.125% per year',
      'Yield to Maturity': made,
      'Spread to Benchmark Treasury': spread,
      'Benchmark Treasury': '2.750% due May 15, 2031',
      'Benchmark Treasury Price and Yield': `99-16; ${base}`,
    });

  it('has a yield of the benchmark with the spread', () => {
    checkEachSlip(yields('«3.534»!%', '1.884%', 'T+165 basis points'));
    checkEachSlip(yields('3.534%', '«1.884»!%', '+165 bps'));
    checkEachSlip(yields('3.534%', '1.884%', '«165»! basis points'));
  });

  it('may have a yield over a rate that no slip makes of the benchmark', () => {
    checkSilent(yields('3.807%', '1.884%', '165 basis points'), 'total-mismatch');
  });

  it('has its sums at the percentages of its principal', () => {
    const sheet = (proceeds: string, paid: string, left: string): string =>
      listed({
        'Principal Amount': '$350,000,000',
        'Price to Public': '99.612% of the principal amount, plus accrued interest',
        'Underwriting Discount': '0.650%',
        'Gross Proceeds': proceeds,
        'Underwriting discount (amount)': paid,
        'Net Proceeds (before expenses)': left,
      });
    checkEachSlip(sheet('$«348,642,000»', '$2,275,000', '$346,367,000'));
    checkEachSlip(sheet('$348,642,000', '$2,275,000', '$«346,367,000»!'));
    checkEachSlip(sheet('$348,642,000', '$«2,275,000»', '$346,367,000'));
  });

  it('has a column for each series', () => {
    const sheet = (second: string): string =>
      '| | 3.50% Senior Notes due 2031 | 5.00% Senior Notes due 2036 |\n|---|---|---|\n' +
      `| Reoffer Yield | 3.534% | ${second} |\n` +
      '| Spread to Benchmark Treasury | T+165 basis points | T+185 bps |\n' +
      '| Benchmark Treasury Yield | 1.884% | 3.206% |\n';
    checkSilent(sheet('5.056%'));
    checkSilent(sheet('5.056% (see below)'));
    checkFixes(
      '| | 3.50% Senior Notes due 2031 | 5.00% Senior Notes due 2036 |\n|---|---|---|\n' +
        '| Reoffer Yield | 3.534% | 5.506% |\n' +
        '                           ^^^^^^ error: the parts add up to 5.056%, 0.45% less than the stated 5.506%\n' +
        '| Spread to Benchmark Treasury | T+165 basis points | T+185 bps |\n' +
        '                                                        ^^^^^^^ related: a part: 1.85%\n' +
        '| Benchmark Treasury Yield | 1.884% | 3.206% |\n' +
        '                                      ^^^^^^ related: a part: 3.206%\n',
      [sheet('5.056%')],
      'total-mismatch',
      'markdown',
    );
  });

  it('has a spread in points and not in percent', () => {
    const sheet = (spread: string): string =>
      `Yield to maturity:    2.765%\nBenchmark Treasury yield:    1.865%\nSpread to Treasury:    +${spread}\n`;
    checkFixes(
      'Yield to maturity:    2.765%\n' +
        '                      ^^^^^^ error: the parts add up to 91.865%, 89.1% more than the stated 2.765%\n' +
        'Benchmark Treasury yield:    1.865%\n' +
        '                             ^^^^^^ related: a part: 1.865%\n' +
        'Spread to Treasury:    +90 percent\n' +
        '                        ^^^^^^^^^^ related: a part: 90%\n',
      [sheet('0.9 percent')],
      'total-mismatch',
    );
    checkSilent(sheet('90 basis points'));
  });

  it('has lines that state nothing', () => {
    const line = 'Price to Public: 99.500% of the principal amount';
    const terms = (text: string): readonly unknown[] =>
      factsOf(text).flatMap(({ fact }) => (fact.kind === 'offering-term' ? [fact.name, fact.amounts.length] : []));
    assert.deepEqual(terms(`A long paragraph stands here, and says nothing of $5,000.\n\n${line}\n`), ['price', 1]);
    assert.deepEqual(terms('They pay 5%.\n\nPrice to Public\n'), []);
  });

  it('stands apart from that of other securities', () => {
    const two = (first: string, other: string): string =>
      `Yield:    2.765%\nBenchmark Treasury yield:    1.865%\n${first}Yield:    2.756%\n${other}`;
    checkSilent(two('Spread to Treasury:    90 basis points\n', ''), 'total-mismatch');
    checkSilent(two('', 'Spread to Treasury:    90 basis points\n'), 'total-mismatch');
  });
});
