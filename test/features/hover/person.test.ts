import { describe, it } from 'mocha';
import { checkHover, checkNoHover } from '../../harness/hover.ts';

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
