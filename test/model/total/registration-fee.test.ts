import { describe, it } from 'mocha';
import { checkFinds, checkSilent } from '../../harness/check.ts';
import { checkEachSlip } from '../../harness/each-slip.ts';

const heads =
  '| | Security Type | Amount Registered | Offering Price Per Unit | Maximum Aggregate Offering Price | Fee Rate | Fee |\n|---|---|---|---|---|---|---|\n';
const row = (cells: string): string => `| Fees to Be Paid | Equity | ${cells} |\n`;

describe('a table of registration fees', () => {
  it('is held to its rate', () => {
    checkEachSlip(`${heads}${row('4,120,000 | $27.00 | $111,240,000 | 0.00014760 | $«16,419.02»!')}`);
    checkEachSlip(`${heads}${row('$250,000,000 | 98.948% | $247,370,000 | 0.00014760 | $«36,511.81»!')}`);
  });

  it('has what is offered at its price', () => {
    const heard = 'total-mismatch';
    checkSilent(`${heads}${row('4,120,000 | $27.00 | $111,256,480 | 0.00014760 | $16,421.46')}`, heard);
    checkFinds(
      `${heads}${row('4,210,000 | $27.00 | $111,240,000 | 0.00014760 | $16,419.02')}` +
        '                                                  ^^^^^^^^^^^^ error: 4,210,000 × $27 is $113,670,000, not $111,240,000\n' +
        '                             ^^^^^^^^^ related: so many\n' +
        '                                         ^^^^^^ related: each\n',
      heard,
      'markdown',
    );
  });

  it('is right where its fee is cut off at the cent', () => {
    checkSilent(`${heads}${row('$250,000,000 | 98.948% | $247,370,010 | 0.00014760 | $36,511.81')}`, 'total-mismatch');
  });

  it('may have a fee that no slip explains', () => {
    checkSilent(`${heads}${row('$250,000,000 | 98.948% | $247,370,000 | 0.00014760 | $12,345.67')}`, 'total-mismatch');
  });

  const totals = (net: string, offsets: string, offered = '$42,018.36'): string =>
    `${heads}${row('$284,677,237 | 100% | $284,677,237 | 0.00014760 | $42,018.36')}` +
    `| Total Offering Amounts | | | | $284,677,237 | | ${offered} |\n` +
    '| Total Fees Previously Paid | | | | | | 4,218.00 |\n' +
    `| Total Fee Offsets | | | | | | ${offsets} |\n| Net Fee Due | | | | | | ${net} |\n`;

  it('has a net fee of what is paid and offset before', () => {
    checkEachSlip(totals('$«37,800.36»!', '—'));
    checkEachSlip(totals('$«36,500.36»!', '«1,300.00»!'));
    checkSilent(totals('$0.00', '—'), 'total-mismatch');
    checkSilent(totals('N/A', '1,300.00'), 'total-mismatch');
  });
});
