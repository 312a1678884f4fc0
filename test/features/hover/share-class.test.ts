import { describe, it } from 'mocha';
import { checkHover, checkNoHover } from '../../harness/hover.ts';

const charter = `
FOURTH: The total number of shares that the Corporation has authority to issue is
110,000,000, consisting of 100,000,000 shares of Common Stock, par value
$.001 per share, and 10,000,000 shares of Preferred Stock, par value $.01 per share.

650 shares of the Preferred Stock are designated as Series B Preferred Stock.

The Corporation shall reserve 500,000 shares of its Common Stock for issue upon
conversion, and has sold 40,000 shares of Common Stock.

`.slice(1);

describe('hover on a class of shares', () => {
  it('shows how many are authorized and reserved, and their par value, as stated', () => {
    checkHover(
      `${charter}Each holder of ⟦Common‸ Stock⟧ has one vote.\n`,
      'Common Stock',
      'Authorized 100,000,000 (line 2).',
      'Reserved 500,000 (line 7).',
      'Par value $0.001 (line 3).',
    );
  });

  it('shows of the preferred stock the series that are designated', () => {
    checkHover(
      `${charter}Dividends on ⟦PREFERRED‸ STOCK⟧ cumulate.\n`,
      'PREFERRED STOCK',
      'Authorized 10,000,000 (line 3).',
      'Designated 650 Series B Preferred Stock (line 5).',
      'Par value $0.01 (line 3).',
    );
    checkHover(
      `${charter}The ⟦Series B‸ Preferred Stock⟧ ranks first.\n`,
      'Series B Preferred Stock',
      'Designated 650 (line 5).',
    );
  });

  it('shows nothing of a class of which the draft states nothing', () => {
    checkNoHover(`${charter}The Class ‸A Common Stock has no vote.\n`);
    checkNoHover('The holders of Common ‸Stock have one vote.\n');
  });
});
