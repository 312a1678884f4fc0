import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';

/** What is offered on the first finding of a draft: the titles, and the draft after each. */
function offered(text: string, ruleId: string): readonly (readonly [title: string, after: string])[] {
  const [finding, ...others] = judge(text, 'plain').filter(({ rule }) => rule.id === ruleId);
  assert.ok(finding && others.length === 0, `one finding of ${ruleId}`);
  return finding.fixes().map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

describe('a repair of a name, a place or a title', () => {
  it('writes a name in the casing of its place, where the right one stands in capitals only', () => {
    const draft = (name: string): string =>
      `PRESCOTT HEALTHCARE, LLC\n\nThis Note is made by ${name}, a Nevada limited liability company.\n\nPRESCOTT HEALTHCARE, LLC agrees.\n`;
    assert.deepEqual(offered(draft('Prescott Healthcate, LLC'), 'name-variant'), [
      ['Spell it PRESCOTT HEALTHCARE, LLC (which stands twice)', draft('Prescott Healthcare, LLC')],
    ]);
  });

  it('offers to spell a name so wherever it stands, and the other wherever that stands', () => {
    const draft = (first: string, second: string, right: string): string =>
      `This Note is made by ${right}.\n\n${first} shall pay.\n\n${second} agrees. ${right} is bound.\n`;
    const [wrong, good] = ['PRESCOTT HEALTHCATE, LLC', 'Prescott Healthcare, LLC'];
    const text = draft(wrong, wrong, good);
    const [first] = judge(text, 'plain').filter(({ rule }) => rule.id === 'name-variant');
    const mended = good.toUpperCase();
    assert.deepEqual(
      first?.fixes().map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [
        [`Spell it ${good} (which stands twice)`, draft(mended, wrong, good)],
        ['Spell it so in both places', draft(mended, mended, good)],
        [`Spell it ${wrong} in both other places`, draft(wrong, wrong, 'Prescott Healthcate, LLC')],
      ],
    );
  });

  it('writes a place with its article, both in capitals where they replace capitals', () => {
    const draft = (head: string, body: string): string =>
      `HARLAN MEDIA, INC., ${head} CORPORATION\n\nThis Note is made by Harlan Media, Inc., ${body} corporation.\n\nHarlan Media, Inc., ${body} corporation, shall pay.\n`;
    assert.deepEqual(offered(draft('A NEVADA', 'an Ohio'), 'name-jurisdiction'), [
      ['Say an Ohio corporation (which stands twice)', draft('AN OHIO', 'an Ohio')],
      ['Say a Nevada corporation elsewhere', draft('A NEVADA', 'a Nevada')],
    ]);
    const utah = (place: string, last: string): string =>
      `Harlan Media, Inc., ${place} corporation, pays.\n\nHarlan Media, Inc., ${place} corporation, agrees.\n\nHarlan Media, Inc., ${last} corporation, signs.\n`;
    assert.deepEqual(offered(utah('a Utah', 'an Indiana'), 'name-jurisdiction'), [
      ['Say a Utah corporation (which stands twice)', utah('a Utah', 'a Utah')],
      ['Say an Indiana corporation elsewhere', utah('an Indiana', 'an Indiana')],
    ]);
  });

  it('writes a form in the casing of the one that it replaces', () => {
    const draft = (body: string, foot: string): string =>
      `Cedar Ridge LLC, a Texas ${body}, pays.\n\nCedar Ridge LLC, a Texas ${body}, agrees.\n\nCEDAR RIDGE LLC, A TEXAS ${foot}\n`;
    const company = 'limited liability company';
    assert.deepEqual(offered(draft(company, 'CORPORATION'), 'name-jurisdiction'), [
      [`Say a Texas ${company} (which stands twice)`, draft(company, company.toUpperCase())],
    ]);
  });

  it('writes a title in the casing of each of its places', () => {
    const draft = (head: string, body: string, foot: string): string =>
      `${head} AMENDMENT TO LEASE\n\nThis ${body} Amendment to Lease is made as of May 1, 2010.\n\nIN WITNESS WHEREOF, the parties have signed this ${foot}\nAMENDMENT TO LEASE.\n`;
    assert.deepEqual(offered(draft('SECOND', 'Second', 'THIRD'), 'title-variant'), [
      ['Make it SECOND (which stands twice)', draft('SECOND', 'Second', 'SECOND')],
      ['Make it Third in both other places', draft('THIRD', 'Third', 'THIRD')],
    ]);
  });

  it('leaves the end of a line where a word at it goes', () => {
    const draft = (bank: string, signer: string): string =>
      `This Note is made by ${bank}, a banking association (the "Bank").\n\nIN WITNESS WHEREOF, it has signed.\n\n${signer}\n\nBy: /s/ Simon Abara\n`;
    assert.deepEqual(offered(draft('Alder Bank, National\nAssociation', 'ALDER BANK'), 'name-variant'), [
      [
        'Spell it Alder Bank, National Association',
        draft('Alder Bank, National\nAssociation', 'ALDER BANK, NATIONAL ASSOCIATION'),
      ],
      ['Spell it ALDER BANK in the other place', draft('Alder Bank\n', 'ALDER BANK')],
    ]);
  });
});
