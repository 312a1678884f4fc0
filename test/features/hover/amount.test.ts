import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hover, readDraft } from '../../../server/src/analysis/index.ts';
import { checkHover, checkHoverIn, checkNoHover, flatten } from '../../harness/hover.ts';

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
