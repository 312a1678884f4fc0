import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { conformed, elsewhere, said } from './signature-findings.ts';

describe('signature-mismatch', () => {
  it('tells a short surname by the given name and the initial that go with it, and no other', () => {
    const notice = (attention: string, signer: string): string =>
      `Notices go to Alder Mills, LLC, Attention: ${attention}.\n\nALDER MILLS, LLC\n\nBy: /s/ ${signer}\nName: ${signer}\nTitle: Treasurer\n`;
    assert.deepEqual(said(notice('Laura M. Chan', 'Laura M. Chen')), [elsewhere('Laura M. Chan', 'Laura M. Chen')]);
    assert.deepEqual(said(notice('Laura Chan', 'Laura Chen')), []);
    assert.deepEqual(said(notice('Laura M. Chan', 'Linda M. Chen')), []);
  });

  it('holds who is a party in person to the signature at the end', () => {
    const agreement = (party: string, signer: string): string =>
      `This Agreement is made by and between Alder Mills, Inc., an Ohio corporation, and ${party}.\n\nIN WITNESS WHEREOF, the parties have signed.\n\nEXECUTIVE\n\n/s/ ${signer}\n${signer}\n`;
    for (const introduced of [
      (name: string) => `${name} ("Executive")`,
      (name: string) => `${name} (hereinafter referred to as the "Employee")`,
      (name: string) => `${name}, an individual residing in Ohio`,
    ]) {
      const unsigned = (name: string): string =>
        agreement(introduced('Helen R. Abbott'), name).replace(/\/s\/ .*/, '_'.repeat(24));
      assert.deepEqual(said(unsigned('Helen R. Abbot')), [elsewhere('Helen R. Abbot', 'Helen R. Abbott')]);
      assert.deepEqual(said(unsigned('Helen R. Abbott')), []);
      const found = said(agreement(introduced('Helen R. Abbott'), 'Helen R. Abbot'));
      assert.deepEqual(found, [elsewhere('Helen R. Abbott', 'Helen R. Abbot')]);
      assert.deepEqual(said(agreement(introduced('Helen R. Abbott'), 'Helen R. Abbott')), []);
      assert.deepEqual(said(agreement(introduced('Helen R. Abbott'), 'Ruth Abbott')), []);
    }
  });

  it('holds who certifies, is appointed or comes before a notary to the signature, the initial too', () => {
    const signed = '\n\nIN WITNESS WHEREOF, the parties have signed.\n\n/s/ Helen R. Abbott\nHelen R. Abbott\n';
    const wrong = elsewhere('Helen B. Abbott', 'Helen R. Abbott');
    for (const text of [
      (name: string) => `I, ${name}, hereby certify as follows.${signed}`,
      (name: string) => `Each of us appoints Hugo Marsh and ${name}, and each of them.${signed}`,
      (name: string) => `${signed}\nAcknowledged before me on May 4, 2026, by Hugo Marsh and ${name}.\n`,
    ]) {
      assert.deepEqual(said(text('Helen B. Abbott')), [wrong], text(''));
      assert.deepEqual(said(text('Helen R. Abbott')), [], text(''));
      const both = `${text('Helen B. Abbott')}\n\n/s/ Helen B. Abbott\nHelen B. Abbott\n`;
      assert.deepEqual(said(both), [], both);
    }
  });

  it('tells a letter that moved, and a given name by the initial of who signs', () => {
    const agreement = (party: string, signer: string): string =>
      `This Agreement is made by Alder Mills, Inc. and ${party} (the "Optionee").\n\n____________________\n${signer}\nOptionee\n`;
    const texts: readonly (readonly [string, string])[] = [
      ['Adele R. Whitlow', 'Adele R. Withlow'],
      ['Frances L. Dunleavy', 'Francis L. Dunleavy'],
    ];
    for (const [party, signer] of texts) {
      assert.deepEqual(said(agreement(party, signer)), [elsewhere(signer, party)]);
      assert.deepEqual(said(agreement(party, party)), []);
    }
    const both = `${agreement('Frances L. Dunleavy', 'Francis L. Dunleavy')}\n____________________\nFrances L. Dunleavy\n`;
    assert.deepEqual(said(both), []);
  });

  it('tells two given names that begin alike over one surname, and no short form from its own', () => {
    const signed = (one: string, other: string): readonly string[] => said(`By: /s/ ${one}\nName: ${other}\n`);
    for (const [one, other] of [
      ['Marguerite A. Holloway', 'Margaret A. Holloway'],
      ['Donald R. Pruett', 'Daniel R. Pruett'],
      ['Marguerite Holloway', 'Margaret Holloway'],
      ['Cordelia Holloway', 'Coraline Holloway'],
    ] as const) {
      assert.deepEqual(signed(one, other), [conformed(one, other)]);
    }
    for (const [one, other] of [
      ['Robert A. Holloway', 'Margaret A. Holloway'],
      ['Jerry A. Holloway', 'Jeremiah A. Holloway'],
      ['Charlie A. Holloway', 'Charles A. Holloway'],
      ['Marguerite A. Holloway', 'Margaret B. Holliday'],
      ['Donald Pruett', 'Daniel Pruett'],
      ['Doris R. Pruett', 'D. R. Pruett'],
    ] as const) {
      assert.deepEqual(signed(one, other), [], one);
    }
  });

  it('holds the notary whom a certificate names to the one who signs it', () => {
    const certified = (named: string, signer: string, before = 'I, '): string =>
      `STATE OF OHIO      )\nCOUNTY OF STARK    ) ss.\n\n${before}${named}, a Notary Public in and for said County, certify that Hugo Orr appeared.\n\n/s/ ${signer}\nNotary Public\n`;
    assert.deepEqual(said(certified('Delia Marsh', 'Delia Mersh')), [elsewhere('Delia Mersh', 'Delia Marsh')]);
    assert.deepEqual(said(certified('Delia Marsh', 'Delia Mersh', 'Before me, ')).length, 1);
    assert.deepEqual(said(certified('Delia Marsh', 'Delia Marsh')), []);
    assert.deepEqual(said(certified('Delia Marsh', 'Celia Hale')), []);
    assert.deepEqual(said(certified('Ruth Batt', 'Ruth Bett')), [elsewhere('Ruth Bett', 'Ruth Batt')]);
    const both = `${certified('Ruth Batt', 'Ruth Bett')}\n\n${certified('Ruth Bett', 'Ruth Batt')}`;
    assert.deepEqual(said(both), []);
  });
});
