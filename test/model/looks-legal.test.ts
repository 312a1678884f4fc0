import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { looksLegal, readDraft } from '../../server/src/analysis/index.ts';

const isLegal = (text: string): boolean => looksLegal(readDraft(text, 'plain'));

describe('a draft looks legal', () => {
  const drafts: Readonly<Record<string, string>> = {
    'by one double form': 'six hundred (650) shares\n',
    'by an exhibit heading': 'Exhibit 3.4\n\nAMENDED CERTIFICATE OF DESIGNATION\n',
    'by a party clause': 'Alder Mills, Inc., a Nevada corporation, agrees to it.\n',
    'by what is said of its company under a short name':
      'The Company is a corporation organized under the laws of Nevada.\n',
    'by a recital': 'WHEREAS, the Company wishes to sell its mill;\n',
    'by a resolution': 'RESOLVED, that the officers pay the fee of $87,500.\n',
    'by its testimonium': 'IN WITNESS WHEREOF, the parties have signed this lease.\n',
    'by an acknowledgment': 'Subscribed and sworn to before me on May 4, 2026.\n\nNotary Public\n',
    'by a conformed signature': 'It is so agreed.\n\n/s/ Ann B. Lee\nAnn B. Lee\n',
    'by the line of one who has yet to sign': 'ALDER MILLS, INC.\n\nBy: ______________\nName: Ann B. Lee\n',
    'by the par value of a share': 'It issues 5,000 shares of common stock, par value $.001 per share.\n',
    'by the rule on its cover':
      'Prospectus                     Filed Pursuant to Rule 424(b)(3)\n\nUP TO 1,204,300 SHARES\n',
    'by the registration on its cover': 'Registration No. 333-284417\n\nUP TO 1,204,300 SHARES\n',
  };
  for (const [name, text] of Object.entries(drafts)) it(name, () => assert.ok(isLegal(text)));

  it('only so: a letter, minutes, mail, a list and a page of code do not', () => {
    for (const text of [
      'We met Alder Mills, Inc. and Birch Bank, N.A. on Monday.\n',
      '',
      'Dear Ann, we meet on May 4 at noon.\n',
      'Minutes of the meeting held on May 4, 2026. Ann Lee will pay the $5,000.\n',
      'Thanks for the 650 chairs.\n\nBest,\nAnn Lee\nPresident, Alder Mills\n',
      '1. milk\n2. bread (2)\n',
      'const ten = 10; // (10)\n',
      '## 2.0.0 (2026-05-04)\n\n- By default the port is 8080.\n\nLicensed by: Birch Software, Inc.\n',
    ]) {
      assert.equal(isLegal(text), false, text);
    }
  });
});
