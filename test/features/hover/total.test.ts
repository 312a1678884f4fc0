import { describe, it } from 'mocha';
import { checkHover, checkNoHover } from '../../harness/hover.ts';

describe('hover on an enumerated list', () => {
  const lead = 'We register the resale of an aggregate of 1,540,250 shares of our common stock, issuable as follows: ';
  const items =
    '(i) 700,000 shares upon exercise of warrants; (ii) 610,000 shares upon conversion of our 8% Notes, and\n(iii) 230,250 shares held by others.\n';
  const marked = (text: string, at: string): string => text.replace(at, `${at.slice(0, 1)}‸${at.slice(1)}`);

  it('shows the parts and their sum over the total', () => {
    checkHover(
      marked(lead + items, '1,540,250'),
      'The parts make up the stated total.',
      '(i) | 700,000 | 45.4%\n(ii) | 610,000 | 39.6%\n(iii) | 230,250 | 14.9%\nSum of the parts | 1,540,250 | ',
    );
  });

  it('shows the total over a part', () => {
    checkHover(marked(lead + items, '610,000'), '39.6% of the total of 1,540,250 on line 1.');
    checkHover(marked(lead + items, '8%'), /^8%: eight percent(?![^]*of the total)/);
  });

  it('shows the difference where the parts make up another total', () => {
    checkHover(
      marked(lead + items.replace('230,250', '230,520'), '1,540,250'),
      'The parts come to 270 more than the stated total.',
      'Sum of the parts | 1,540,520 | \nStated total | 1,540,250 | \nDifference | 270 | ',
    );
  });
});

describe('hover on a table', () => {
  const table = `
Lender                         Tranche A          Tranche B
Alder National Bank                  950           6,000
Birch Trust Company                  850           4,000
                                   -----          ------
Subtotal                           1,800          10,000
Cedar Savings Bank                   200           2,500
                                   -----          ------
Total                              2,000          12,600
                                   =====          ======
`;
  const over = (line: string, figure: string): string => {
    const at = table.indexOf(figure, table.indexOf(line)) + 1;
    return `${table.slice(0, at)}‸${table.slice(at)}`;
  };

  it('shows the parts of a total with their shares', () => {
    checkHover(
      over('Total', '2,000'),
      'The parts make up the stated total.',
      'Part | Amount | Percent\nSubtotal | 1,800 | 90.0%\nCedar Savings Bank | 200 | 10.0%\nSum of the parts | 2,000 | ',
    );
  });

  it('shows by how much a total is missed', () => {
    checkHover(over('Total', '12,600'), 'The parts come to 100 less than the stated total.', 'Difference | 100 | ');
  });

  it('shows of a part the total it belongs to, though the part be a number that counts nothing', () => {
    checkHover(over('Alder', '950'), '52.8% of the total of 1,800 on line 5.');
    checkHover(over('Cedar', '2,500'), '20.0% of the total of 12,600 on line 8; its parts come to 100 less.');
  });

  it('shows of a subtotal both', () => {
    checkHover(
      over('Subtotal', '1,800'),
      'The parts make up the stated total.',
      '90.0% of the total of 2,000 on line 8.',
    );
  });

  it('shows nothing over a year that stands over a column', () => {
    checkNoHover(
      'Fees           2‸003      2004\nLegal        $1,000    $2,000\nOther           500       400\nTotal        $1,500    $2,400\n',
    );
  });
});
