import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFinds, checkSilent } from '../harness/check.ts';

const said = (wrong: string, right: string): string => `warning: the name is ${wrong} here but ${right} elsewhere`;

describe('name-variant', () => {
  it('finds one against one where both are said to be the same', () => {
    checkFinds(
      `
Alder Pharmaceuticals, Inc., a Texas corporation ("Alder"), sells.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Alder Pharmacueticals, Inc., a Texas corporation, signs.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Alder Pharmacueticals, Inc.', 'Alder Pharmaceuticals, Inc.')}
`,
      'name-variant',
    );
  });

  it('finds a spelling that is never introduced beside one that is', () => {
    checkFinds(
      `
Cedar Analytics, Inc., a Delaware corporation ("Cedar"), engages the Consultant.
^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Cedar Analytics, Inc. pays. Cedar Analytic, Inc. has full power to sign.
                            ^^^^^^^^^^^^^^^^^^^^ ${said('Cedar Analytic, Inc.', 'Cedar Analytics, Inc.')}
`,
      'name-variant',
    );
  });

  it('finds a word that makes none of one that stands elsewhere', () => {
    checkFinds(
      `
Merrow American, Inc. is an American maker of American cloth, and Merrow American, Inc. sells it.
^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

The note of Merrow Amercan, Inc. is due.
            ^^^^^^^^^^^^^^^^^^^^ ${said('Merrow Amercan, Inc.', 'Merrow American, Inc.')}
`,
      'name-variant',
    );
  });

  it('finds the word for what a company is misspelt over its signature', () => {
    const agreement = (name: string, signed: string): string =>
      `This Agreement is made by ${name} (the "Company") and Hugo Marsh.\n\n${name} pays.\n\nIN WITNESS WHEREOF, it has signed.\n\n${signed}\n\nBy: ____________________\n`;
    const slips: readonly (readonly [string, string])[] = [
      ['Harlan Optik GmbH', 'HARLAN OPTIK GMHB'],
      ['Alder Valve Company', 'ALDER VALVE COMPPANY'],
      ['Alder Valve Corporation', 'ALDER VALVE CORPORTION'],
      ['Alder Valve Corporation', 'ALDER VALVE CORPERATION'],
      ['Alder Valve Incorporated', 'ALDER VALVE INCORPORATD'],
      ['Alder (India) Private Limited', 'ALDER (INDIA) PRIVATE LIMITIED'],
      ['Alder Limited Partnership', 'ALDER LIMITED PARTNERHSIP'],
      ['Third Alder National Association', 'THIRD ALDER NATIONAL ASSOCATION'],
    ];
    for (const [name, signed] of slips) {
      const text = agreement(name, signed);
      const [found, ...more] = diagnose(readDraft(text, 'plain'));
      assert.equal(found?.message, `the name is ${signed} here but ${name} elsewhere`);
      assert.deepEqual(more, []);
      const [fix] = found.fixes();
      assert.equal(applyEdits(text, fix?.edits ?? []), agreement(name, name.toUpperCase()));
    }
  });

  it('finds another letter in a long word, though nothing else tells that company', () => {
    const text = (other: string): string =>
      `Halvorsen Trust Company, N.A. holds the funds until the closing.\n\nIt pays on the order of ${other}.\n`;
    assert.deepEqual(
      diagnose(readDraft(text('Halvorson Trust Company, N.A.'), 'plain')).map(({ message }) => message),
      ['the name is Halvorson Trust Company, N.A. here but Halvorsen Trust Company, N.A. elsewhere'],
    );
    checkSilent(text('Halvorsed Trust Company, N.A.'), 'name-variant');
    checkSilent(text('Halyorsenn Trust Company, N.A.'), 'name-variant');
  });

  it('finds a letter in a name of which two more words are the same, though the right one stands in its sentence', () => {
    const consent = (name: string): string =>
      `We consent to the use in the report of Pomeroy Gas Transmission Company of our opinion on ${name} as of the day on which Pomeroy Gas Transmission Company closed its books.\n`;
    const [found] = diagnose(readDraft(consent('Pomroy Gas Transmission Company'), 'plain'));
    assert.equal(found?.message, said('Pomroy Gas Transmission Company', 'Pomeroy Gas Transmission Company').slice(9));
    checkSilent(consent('Pomroy Oil Company'));
    checkSilent('The Pomeroy Gas Company owns the Pomroy Gas Company and all its shares.\n');
  });

  it('finds the last letter of a word missing where the party signs, and in a long one beside the right name', () => {
    const text = (other: string): string =>
      `The notes are held by Slate Trust Company, N.A., as trustee (the "Trustee").\n\nNo recital binds ${other}.\n\nSLATE TRUST COMPANY, N.A.\n\nBy: /s/ Yvonne Tresh\n`;
    const [found] = diagnose(readDraft(text('Slat Trust Company, N.A.'), 'plain'));
    assert.equal(found?.message, said('Slat Trust Company, N.A.', 'Slate Trust Company, N.A.').slice(9));
    checkSilent(text('Slat Trust Company, N.A.').replace(', as trustee (the "Trustee")', ''), 'name-variant');
    const plan = (name: string): string =>
      `The Harrowstone Foods Corp. Plan is for the staff of ${name} alone.\n\nHarrowstone Foods Corp. adopts it.\n\nHARROWSTONE FOODS CORP.\n`;
    const [cut] = diagnose(readDraft(plan('Harrowston Foods Corp.'), 'plain'));
    assert.equal(cut?.message, said('Harrowston Foods Corp.', 'Harrowstone Foods Corp.').slice(9));
    checkSilent(plan('Harrowstons Foods Corp.'));
  });

  it('finds one word in another number where the party that is introduced signs', () => {
    const text = (signs: string): string =>
      `This is made by Brook Technologies, Inc., a Utah corporation (the "Company").\n\nIt merges with Brook Technology, Inc. today.\n\n${signs}\n\nBy: /s/ Ann Alder\n`;
    const [found] = diagnose(readDraft(text('BROOK TECHNOLOGIES, INC.'), 'plain'));
    assert.equal(found?.message, said('Brook Technology, Inc.', 'Brook Technologies, Inc.').slice(9));
    checkSilent(text('CEDAR YARDS, INC.').replace('Technology, Inc.', 'Technology, Inc., a Utah corporation ("Sub"),'));
  });

  it('finds a letter missing from the name on the cover', () => {
    checkFinds(
      `
QUILLFORD BIOSCIENCES, INC.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Common Stock

The shares are listed. Quillford Bioscience, Inc. has its office in Reno.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Quillford Bioscience, Inc.', 'QUILLFORD BIOSCIENCES, INC.')}
`,
      'name-variant',
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'described as two':
      'Alder Service, Inc., a Texas corporation, sells.\n\nAlder Services, Inc., an Ohio corporation, buys.\n',
    'called differently':
      'Alder Service, Inc., a Texas corporation ("Seller"), sells.\n\nAlder Services, Inc., a Texas corporation ("Buyer"), buys.\n',
    'in one sentence': 'Alder Service, Inc., a Texas corporation, owns Alder Services, Inc., a Texas corporation.\n',
    'a trade name':
      'Alder Service, Inc., a Texas corporation, sells.\n\nIt is doing business as Alder Services, Inc., a Texas corporation.\n',
    'not introduced at all':
      'Rated by Alder Service, Inc. or others.\n\nRated again by Alder Services, Inc. or others.\n',
    'numbers of a series':
      'Alder Fund XIX, L.P., a Texas partnership, sells.\n\nAlder Fund XX, L.P., a Texas partnership, buys.\n\nAlder 12 LLC, a Texas limited liability company, and then Alder 13 LLC, a Texas limited liability company.\n',
    'holding and holdings':
      'Alder Holdings LLC, a Texas limited liability company, sells. Alder Holdings LLC pays.\n\nAlder Holding LLC keeps books.\n',
    'points and spaces in initials':
      'J.P. Merrow Bank, a New York bank, lends.\n\nJ. P. Merrow Bank, a New York bank, signs.\n\nJP Merrow Bank pays.\n',
    'an insurer and its reinsurer':
      'Alder Insurance Company, a Texas corporation, insures.\n\nAlder Reinsurance Company, a Texas corporation, reinsures.\n',
    'general and limited partners':
      'Cedar GP LLC, a Delaware limited liability company, acts for Cedar LP LLC.\n\nCedar LP LLC, a Delaware limited liability company, pays.\n',
    'different forms':
      'Alder Service, Inc., a Texas corporation, sells.\n\nAlder Services, Inc., a Texas limited partnership, buys.\n',
    'a name before f/k/a':
      'Alder Service, Inc., a Texas corporation (f/k/a Alder Services, Inc.), sells.\n\nThe note of Alder Services, Inc. is due.\n',
    'a name behind d/b/a':
      'Alder Service, Inc., a Texas corporation, d/b/a Alder Services, Inc., sells.\n\nThe note of Alder Services, Inc. is due.\n',
    'names that rhyme':
      'Tandor Corp. sells. Tandor Corp. buys. Tandor Corp. pays. Tandor is paid.\n\nBandor Corp. keeps the books.\n',
    'words that stand elsewhere too':
      'Harbor Songs, Inc. sells songs.\n\nHarbor Sons, Inc. buys, and the sons of Harbor Sons, Inc. and Harbor Sons, Inc. pay.\n',
    'one name in several dresses':
      'ALDER, INC.\n\nAlder, Inc., a Texas corporation, sells. Alder Inc buys. Alder Incorporated pays. A.L. Der Inc. signs.\n',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is silent on ${name}`, () => checkSilent(text, 'name-variant'));
  }
});
