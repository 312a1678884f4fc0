import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hover, readDraft } from '../../server/src/analysis/index.ts';
import { checkHover, checkHoverIn, checkNoHover, flatten } from '../harness/hover.ts';

describe('hover on an amount', () => {
  it('shows its value in figures and in words, and that both statements agree', () => {
    checkHover(
      'The holders surrender ⟦Six Hundred‸ Fifty (650)⟧ shares of the Series B Preferred Stock.\n',
      '650 shares: six hundred fifty',
      'Words and figures agree.',
      '650 stands nowhere else.',
    );
  });

  it('shows both values where the two differ, and where each of them stands', () => {
    checkHover(
      `
Section 2. The Corporation redeems ⟦Six Hundred (6‸50)⟧ shares at par.

Of the 650 shares so redeemed none is reissued; the certificates for 650 shares are cancelled.
`,
      'The words say 600 but the figures say 650.',
      '600 shares: six hundred\n650 shares: six hundred fifty',
      '600 stands nowhere else.',
      '650 stands 2 more times:\nline 3: Of the 650 shares so redeemed none is …\nline 3: … is reissued; the certificates for 650 shares are cancelled.',
    );
  });

  it('shows of a value that only one side of another double form gives where that stands', () => {
    checkHover(
      'The Corporation redeems Six Hundred (650) shares at par.\n\nOf the ⟦6‸50⟧ shares none is reissued.\n',
      '650 stands once more:\nline 1: The Corporation redeems Six Hundred (650) shares at par.',
    );
  });

  const amounts: readonly (readonly [amount: string, ...says: string[]])[] = [
    ['$‸1,700,000.00', '$1,700,000: one million seven hundred thousand dollars'],
    ['$5‸00.50', '$500.50: five hundred dollars and fifty cents'],
    ['$.‸05', '$0.05: five cents'],
    ['$.0‸001', '$0.0001: one ten-thousandth of a dollar'],
    ['US$1‸.5 million', 'US$1,500,000: one million five hundred thousand U.S. dollars'],
    ['€5‸0', '€50: fifty euros'],
    ['six and one-h‸alf percent (6.5%)', '6.5%: six and one-half percent', 'Words and figures agree.'],
    ['two-t‸hirds (66.67%)', '2/3: two-thirds\n66.67%: sixty-six and sixty-seven hundredths percent', 'agree.'],
    ['three (3) million d‸ollars ($3,000,000)', '$3,000,000: three million dollars', 'figures agree.'],
    ['One-for-F‸ifty (1:50)', '1:50: one to fifty'],
    ['three and one-h‸alf to one (3.50 to 1.00)', '3.5:1: three and one-half to one', 'Words and figures agree.'],
    ['three to o‸ne (3.50 to 1.00)', 'The words say 3:1 but the figures say 3.5:1.'],
    ['ten (1‸0) Business Days', '10 Business Days: ten'],
    ['fifteenth (15t‸h) day', '15th day: fifteenth'],
    ['Fifty D‸ollars (€50)', 'The words say $50 but the figures say €50.'],
    ['$5,000,0‸000', '5,000,0000 cannot be read as one number: its commas do not part groups of three digits.'],
  ];
  for (const [amount, ...says] of amounts) {
    it(`over ${amount.replace('‸', '')}`, () => {
      checkHover(`The Maker promises to the Holder ${amount}, and no other sum.\n`, ...says);
    });
  }

  it('lists the first five places and counts the others, each with its words around it', () => {
    const paragraph = 'Each Director is paid $2,500 for a meeting that he or she attends in person.\n\n';
    checkHover(
      `${paragraph.repeat(7)}The Chair is paid ⟦$2,‸500⟧ more.\n`,
      '$2,500 stands 7 more times:',
      'line 9: Each Director is paid $2,500 for a meeting that he or she …\nand 2 more',
    );
  });

  it('leads to each of the places', () => {
    const text = 'A fee of $40 is due on signing.\n\nNo fee but the $40 is due.\n';
    const shown = hover(readDraft(text, 'plain'), 10);
    assert.match(JSON.stringify(shown?.content), new RegExp(`"url":"draft:${text.lastIndexOf('$40')}"`));
  });

  it('reads Markdown through its marks and shows none of them', () => {
    checkHoverIn(
      'markdown',
      `
# Note

The Maker owes **⟦Six Hundred‸** (*650*) dollars⟧ & costs.
`,
      'The words say $600 but the figures say $650.',
    );
    checkHoverIn(
      'markdown',
      'The **holder** paid $‸75 \\[in full\\].\n\n> Of the $75 *nothing* is _returned_ \\* ever.\n',
      'line 3: Of the $75 nothing is returned * ever.',
    );
  });

  it('keeps the words of the draft out of the marks of the hover', () => {
    const text = 'The [fee](x) of $9‸0 is due.\n\nNo <script>fee</script> but $90 *is* due ![](y).\n'.replace('‸', '');
    const content = hover(readDraft(text, 'plain'), text.indexOf('$90'))?.content;
    assert.ok(content);
    assert.match(flatten(content), /No <script>fee<\/script> but \$90 \*is\* due !\[\]\(y\)\./);
    const kinds = JSON.stringify(content).match(/"type":"[a-zA-Z]+"/g) ?? [];
    assert.deepEqual([...new Set(kinds)].sort(), [
      ...['"type":"link"', '"type":"list"', '"type":"listItem"', '"type":"paragraph"', '"type":"root"'],
      ...['"type":"strong"', '"type":"text"'],
    ]);
  });

  const nothing = [
    'as set forth in Section 4‸.2(b) of the Plan',
    'under Rule 42‸4(b)(3) of the Act',
    'under Section 4(a)(‸1) of the Act',
    'as shown on page 1‸2 of the Proxy Statement',
    'in the year 2‸003 and in fiscal 2004',
    'call (616) 555-0‸142 for a copy',
    'Suite No. 333-1‸01561',
    'provided that (‸i) the Notes are paid, and (ii) no others are',
    'by 5:0‸0 p.m. in the City of New York',
    'the Company ‸shall pay',
    'Article Th‸ree of the By-Laws',
  ];
  for (const text of nothing) it(`shows nothing in ${text.replace('‸', '')}`, () => checkNoHover(`${text}.\n`));
});

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

describe('hover on a name', () => {
  const draft = `
HARLAN COMMUNICATIONS CORPORATION

Harlan Communications Corporation, a corporation organized under the laws of the State of Nevada, certifies.

Before me came the President of ⟦Harlan‸ Communication Corporation⟧, a Nevada corporation.

By order of the Board of Harlan Communications Corporation.
`;

  it('shows what it is and each spelling with its places', () => {
    checkHover(
      draft,
      'Harlan Communication Corporation: a Nevada corporation',
      'This spelling stands nowhere else.',
      'As Harlan Communications Corporation it stands 2 times:\nline 3: ',
      'As HARLAN COMMUNICATIONS CORPORATION it stands once:\nline 1: HARLAN COMMUNICATIONS CORPORATION',
    );
  });

  it('counts the other places of its own spelling', () => {
    checkHoverIn(
      'markdown',
      '**Alder‸ Timber, LLC**, an Ohio limited liability company.\n\n- made by *Alder Timber, LLC* today\n',
      'Alder Timber, LLC: an Ohio limited liability company',
      'This spelling stands once more:\nline 3: made by Alder Timber, LLC today',
    );
  });

  it('shows what it is called for short and as what it acts, each with its place', () => {
    checkHover(
      `
This Agreement is made by Alder M‸ills, Inc., a Nevada corporation
(the "Company"), and others.

ALDER MILLS, INC., as Servicer, and Alder Mills Incorporated, as Servicer, agree.

"Seller" means Alder Mills, Inc.
`,
      'Alder Mills, Inc.: a Nevada corporation\nCalled “Company” (line 2), “Seller” (line 6).\nActs as servicer (line 4).\nThis spelling stands once more',
      'As ALDER MILLS, INC. it stands once:',
      'As Alder Mills Incorporated it stands once:',
    );
  });

  it('shows each thing that it is said to be, where it is said to be two', () => {
    checkHover(
      'Alder M‸ills, Inc., a Nevada corporation, signs.\n\nAlder Mills, Inc., a Texas corporation, signs.\n',
      'Alder Mills, Inc.\nSaid to be a Nevada corporation (line 1), a Texas corporation (line 3).\n',
    );
  });

  it('leaves out a name that is declared to be another', () => {
    const text = 'Alder Sales, Inc., a Texas corporation.\n\nAlder Slaes, Inc., a Texas corporation.\n';
    const says = (...distinct: readonly (readonly [string, string])[]): string =>
      flatten(hover(readDraft(text, 'plain'), 3, distinct)?.content ?? { type: 'root', children: [] });
    assert.match(says(), /As Alder Slaes, Inc\. it stands once/);
    assert.doesNotMatch(says(['ALDER SALES INC', 'ALDER SLAES INC']), /Slaes/);
  });

  it('shows nothing over a defined term', () => {
    checkNoHover('The Com‸pany and the Issuing Bank agree.\n');
  });
});

describe('hover on a person', () => {
  const block = `PELLWORTH DATA, INC.

By: /s/ E. T. Vasquez
Name: Eleanor T. Vasquez
Title: President

`;

  it('shows the office, the company and each spelling with its places', () => {
    checkHover(
      `${block}On May 4, 2026, before me personally appeared ⟦Elea‸nor T. Vasquez⟧, President of Pellworth Data, Inc.\n`,
      'Eleanor T. Vasquez: President, Pellworth Data, Inc.',
      'This spelling stands once more:\nline 4: … INC. By: /s/ E. T. Vasquez Name: Eleanor T. Vasquez Title: President',
      'As E. T. Vasquez it stands once:\nline 3: ',
    );
  });

  it('shows the company as the text has it, wherever the signature stands, and its name whole', () => {
    checkHover(
      `The officer of Pellworth Data, Inc. is ⟦Elea‸nor T. Vasquez⟧, President of Pellworth Data, Inc.\n\n${block}`,
      'Eleanor T. Vasquez: President, Pellworth Data, Inc.',
    );
    checkHover(
      `⟦Pell‸worth Data, Inc.⟧ is paid.\n\n${' '.repeat(40)}PELLWORTH DATA, INC.\n\n\n\n${' '.repeat(40)}By: ________\n`,
      'line 3: PELLWORTH DATA, INC. …',
    );
  });

  it('shows the spelling that the draft shows to be a slip', () => {
    checkHover(
      `${block}Attention: ⟦Eleanor T. Vas‸qez⟧\n`,
      'Eleanor T. Vasqez: President, PELLWORTH DATA, INC.',
      'This spelling stands nowhere else.',
      'As Eleanor T. Vasquez it stands once:',
    );
  });

  it('shows nothing over a name of which the text says nothing', () => {
    checkNoHover('Eleanor T. Vas‸quez has been asked to attend.\n');
  });
});
