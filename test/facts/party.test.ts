import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

/** The parties of a text, each as `its words: what it is called`. */
const partiesOf = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact, text: own }) =>
    fact.kind === 'party' ? [`${own.replace(/\s+/g, ' ')}: ${fact.called}`] : [],
  );

describe('parties without a suffix', () => {
  it('are read behind a label, whatever a longer block before has claimed', () => {
    const before = 'All of us met with Alder Mills, Inc. then, and it paid.\n\n';
    assert.deepEqual(partiesOf(`${before}Landlord: Cedar Hollow Partners\n`), ['Cedar Hollow Partners: LANDLORD']);
  });

  it('are known by a part of several words, and are no such part themselves', () => {
    const made = (name: string, called: string): string =>
      `It is made by ${name}, a Texas partnership (the "${called}").\n`;
    const found = partiesOf(made('Harrow Gate Partners', 'Junior Creditor'));
    assert.deepEqual(found, ['Harrow Gate Partners: JUNIOR CREDITOR']);
    assert.deepEqual(partiesOf('JUNIOR CREDITOR:      Harrow Gate Partners\n'), found);
    assert.deepEqual(partiesOf(made('Tranche A Lenders', 'Existing Lender')), []);
    assert.deepEqual(partiesOf(made('Harrow Gate Partners', 'Junior Creditors')), []);
    assert.deepEqual(partiesOf('Whoever is the one Junior Creditor: Harrow Gate Partners\n'), []);
  });

  const read: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
    'right before what they are called': [
      'Rent is owed to Cedar Hollow Partners (the "Landlord").',
      'Cedar Hollow Partners: LANDLORD',
    ],
    'without an article, behind a comma': [
      'sold by Alder Street Associates, ("Seller")',
      'Alder Street Associates: SELLER',
    ],
    'behind what they are and where they are': [
      'This Lease is made by and between the Regents of Ashford University, a public\ncorporation of the State of Ohio, having an office at 12 Oak Street, Suite 2,\nAshford, Ohio 45001 (the "University"), and others.',
      'Regents of Ashford University: UNIVERSITY',
    ],
    'with their place': [
      'between the City of Ashford, North Dakota, a municipality (the "City"), and others',
      'City of Ashford: CITY',
    ],
    'in a clause without brackets': [
      'between Alder Street Associates, a Texas partnership, hereinafter called "Seller", and others',
      'Alder Street Associates: SELLER',
    ],
    'called by their first words, or by a surname': [
      'between Cedar Hollow Partners ("Cedar Hollow") and Thomas B. Kessler ("Kessler")',
      'Cedar Hollow Partners: CEDAR HOLLOW',
      'Thomas B. Kessler: KESSLER',
    ],
    'called by letters in the clause that names the parties': [
      'between The Ashford Research Foundation ("ARF") and others',
      'Ashford Research Foundation: ARF',
    ],
    'behind a label': [
      'Landlord: Cedar Hollow Partners\nTenant: the Estate of Walter Prentiss\n',
      'Cedar Hollow Partners: LANDLORD',
      'Estate of Walter Prentiss: TENANT',
    ],
    'in capitals': ['BETWEEN THE COUNTY OF ASHFORD (THE "COUNTY")', 'COUNTY OF ASHFORD: COUNTY'],
  };
  for (const [name, [text, ...found]] of Object.entries(read)) {
    it(`are read ${name}`, () => {
      assert.deepEqual(partiesOf(text), found);
    });
  }

  const none: Readonly<Record<string, string>> = {
    'a name with a suffix': 'between Alder Mills, Inc., a Nevada corporation (the "Seller"), and others',
    'the law of a place': 'between Alder Mills, Inc., a corporation of the State of Ohio (the "Seller"), and others',
    'a thing': 'under the Loan Documents (the "Documents") and the Alder Street Lease (the "Lease")',
    'a thing called by its letters': 'within its End of Life (the "EOL") period',
    'one word': 'owed to Kessler (the "Seller")',
    'words in small letters': 'owed to the cedar hollow partners (the "Landlord")',
    'a place at the end of an address': 'an office at 12 Oak Street, North Dakota (the "Office")',
    'another name that stands between':
      'between Cedar Hollow Partners and its agent Alder Mills, Inc., a Nevada corporation (the "Agent")',
    'a label of a thing': 'Premises: Cedar Hollow Building\n',
    'a label within a line': 'It is the duty of the Landlord: Cedar Hollow Partners pays.\n',
    'what goes on behind a label': 'Landlord: Cedar Hollow Partners shall pay all taxes.\n',
  };
  for (const [name, text] of Object.entries(none)) {
    it(`are not ${name}`, () => {
      assert.deepEqual(partiesOf(text), []);
    });
  }
});
