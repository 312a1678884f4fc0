import { describe, it } from 'mocha';
import { checkPlaceholder, checkRefusal, checkRename, checkRenameAll } from '../../harness/rename.ts';

const signed = `
/s/ Eleanor T. Vasq‸uez
----------------------------
Eleanor T. Vasquez, President

On May 4, 2026, before me personally appeared ELEANOR T. VASQUEZ, known to me to be the President of Alder Mills, Inc.
`;

describe('renaming a person', () => {
  it('changes the signature, the print and the certificate, each in its own casing', () => {
    checkRename(
      signed,
      'Maria L. Ortega',
      `
/s/ Maria L. Ortega
----------------------------
Maria L. Ortega, President

On May 4, 2026, before me personally appeared MARIA L. ORTEGA, known to me to be the President of Alder Mills, Inc.
`,
    );
  });

  it('leaves an initial an initial, and a short form of a name that stays', () => {
    checkRename(
      `
By: /s/ E. T. Vasquez
Name: Eleanor T. Vas‸quez
Title: President

By: /s/ Eleanor Vasquez
Name: Eleanor Vasquez
`,
      'Maria L. Ortega',
      `
By: /s/ M. L. Ortega
Name: Maria L. Ortega
Title: President

By: /s/ Maria Ortega
Name: Maria Ortega
`,
    );
    checkRename(
      'By: /s/ Bob Vasquez\nName: Robert Vas‸quez\n',
      'Robert Ortega',
      'By: /s/ Bob Ortega\nName: Robert Ortega\n',
    );
  });

  it('takes a middle name, a surname and Jr. in and out', () => {
    checkRename(
      'By: /s/ Robert Marsh\nName: Robert Ma‸rsh\n',
      'Robert A. Marsh, Jr.',
      'By: /s/ Robert A. Marsh, Jr.\nName: Robert A. Marsh, Jr.\n',
    );
    checkRename(
      'By: /s/ R. A. Marsh, Jr.\nName: Robert A. Ma‸rsh, Jr.\n',
      'Robert Marsh',
      'By: /s/ R. Marsh\nName: Robert Marsh\n',
    );
  });

  it('corrects a spelling that the draft shows to be a slip', () => {
    checkRename(
      '/s/ Eleanor T. Vasqeuz\nEleanor T. Vasq‸uez, President\n',
      'Eleanor T. Vasquez',
      '/s/ Eleanor T. Vasquez\nEleanor T. Vasquez, President\n',
    );
  });

  it('follows the full name into running text, and offers Mr. and Ms.', () => {
    const text = `
By: /s/ Eleanor Vas‸quez
Name: Eleanor Vasquez

The Company employs Eleanor
Vasquez from May 4, 2026. Ms. ⟦Vasquez⟧ reports to Eleanor Vasquez Marsh and to nobody named vasquez.
`;
    checkRename(
      text,
      'Maria Ortega',
      `
By: /s/ Maria Ortega
Name: Maria Ortega

The Company employs Maria
Ortega from May 4, 2026. Ms. Vasquez reports to Eleanor Vasquez Marsh and to nobody named vasquez.
`,
    );
    checkRenameAll(
      text,
      'Maria Ortega',
      `
By: /s/ Maria Ortega
Name: Maria Ortega

The Company employs Maria
Ortega from May 4, 2026. Ms. Ortega reports to Eleanor Vasquez Marsh and to nobody named vasquez.
`,
    );
  });

  it('leaves a namesake alone', () => {
    checkRename(
      '/s/ Daniel Ma‸rsh\nDaniel Marsh, Director\n\n/s/ Daniela Marsh\nDaniela Marsh, Director\n',
      'Simon Abara',
      '/s/ Simon Abara\nSimon Abara, Director\n\n/s/ Daniela Marsh\nDaniela Marsh, Director\n',
    );
  });

  it('begins with the spelling in small letters', () => {
    checkPlaceholder(signed.replace('Vasq‸uez', 'Vasquez').replace('VASQUEZ', '‸VASQUEZ'), 'Eleanor T. Vasquez');
    checkPlaceholder('By: /s/ ⟦E. T. Vasq‸uez⟧\nName: Eleanor T. Vasquez\n', 'E. T. Vasquez');
  });

  it('is refused for what is no full name', () => {
    checkRefusal(signed, 'Ortega is not a full name: type a given name and a surname', 'Ortega');
    checkRefusal(signed, 'May 4 cannot be read as the name of a person', 'May 4');
    checkRefusal(signed, 'type what it should say', ' ');
  });
});
