import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { said } from './signature-findings.ts';

describe('signature-mismatch', () => {
  describe('holds the title in the block to the body', () => {
    const block = (title: string): string =>
      `\n\nALDER MILLS, INC.\n\nBy: ____________________\nName: Helen R. Abbott\nTitle: ${title}\n`;
    const bodies: Readonly<Record<string, (title: string) => string>> = {
      'where a text calls the company by its short name': (title) =>
        `This Agreement is made by Alder Mills, Inc. (the "Company") and Hugo Marsh.\n\nHe reports to Helen R. Abbott, the ${title} of the Company.${block('Chief Executive Officer')}`,
      'where a party is represented': (title) =>
        `This Agreement is made by Alder Mills, Inc., represented herein by Helen R. Abbott, ${title} ("Seller"), and Hugo Marsh.${block('Chief Executive Officer')}`,
      'where the testimonium names the officer': (title) =>
        `IN WITNESS WHEREOF, Alder Mills, Inc. has caused this to be signed by Helen R. Abbott, its ${title}, as of May 4, 2026.${block('Chief Executive Officer')}`,
    };
    for (const [name, text] of Object.entries(bodies)) {
      it(name, () => {
        assert.deepEqual(said(text('Chief Executive Officer')), []);
        assert.deepEqual(said(text('Chief Financial Officer')), [
          'Chief Financial Officer: Helen R. Abbott is Chief Financial Officer here but Chief Executive Officer in the signature',
        ]);
        const [found] = diagnose(readDraft(text('Chief Financial Officer'), 'plain'));
        const repaired = found?.fixes().map(({ edits }) => applyEdits(text('Chief Financial Officer'), edits));
        assert.ok(repaired?.includes(text('Chief Executive Officer')));
      });
    }

    it('where an office is another than the testimonium says, though a person may hold both', () => {
      const text = (title: string): string =>
        `The undersigned, Helen R. Abbott, is the President of Alder Mills, Inc.\n\nIN WITNESS WHEREOF, this is signed by Helen R. Abbott, its President.${block(title)}`;
      assert.deepEqual(said(text('President')), []);
      assert.deepEqual(said(text('President and Secretary')), []);
      assert.deepEqual(said(text('Secretary')), [
        'Secretary: Helen R. Abbott is Secretary here but President elsewhere',
      ]);
    });

    it('where who certifies says so of a company whose name ends in no suffix', () => {
      const text = (title: string): string =>
        `I, Helen R. Abbott, Chief Executive Officer of Quayside, certify that I have read this report.${block(title)}`;
      assert.deepEqual(said(text('Chief Executive Officer')), []);
      assert.deepEqual(said(text('President and Chief Executive Officer')), []);
      assert.deepEqual(said(text('Chief Financial Officer')), [
        'Chief Executive Officer: Helen R. Abbott is Chief Executive Officer here but Chief Financial Officer in the signature',
      ]);
    });

    it('where a notice or a sentence gives the office behind the name and says no more of it', () => {
      const text = (told: string): string =>
        `This Agreement is made by Alder Mills, Inc. (the "Company") and Hugo Marsh.\n\n${told}.${block('Senior Vice President')}`;
      const other = 'Helen R. Abbott, Executive Vice President';
      const said1 = said(text(`Notices go to the attention of ${other}`));
      assert.deepEqual(said1, [
        'Executive Vice President: Helen R. Abbott is Executive Vice President here but Senior Vice President in the signature',
      ]);
      assert.deepEqual(said(text('Notices go to the attention of Helen R. Abbott, Vice President')), []);
      assert.deepEqual(said(text(`It was made by our former officer ${other}`)), []);
      assert.deepEqual(said(text(`It was made by ${other} of Birch`)), []);
      assert.deepEqual(said(text(`It was made by ${other} until May 4, 2025`)), []);
    });

    it('where the notary says whom the signer acknowledged to be', () => {
      const text = (title: string): string =>
        `${block('President')}\nOn May 4, 2026, before me, a Notary Public, personally appeared Helen R. Abbott, who acknowledged herself to be the ${title} of Alder Mills, Inc., and that she executed the foregoing.\n`;
      assert.deepEqual(said(text('President')), []);
      assert.deepEqual(said(text('Vice President')), [
        'Vice President: Helen R. Abbott is Vice President here but President in the signature',
      ]);
    });

    it('in a table of those who sign for one company', () => {
      const text = (title: string): string =>
        `${block('President')}\nSignature                 Title                  Date\n\n/s/ Helen R. Abbott       ${title.padEnd(23)}May 4, 2026\nHelen R. Abbott\n`;
      assert.deepEqual(said(text('President')), []);
      assert.equal(said(text('Vice President')).length, 1);
    });

    it('and not where the short name is another company\u2019s, or the office one of the past', () => {
      const text = (made: string, told: string): string =>
        `This Agreement is made by Alder Mills, Inc. (the "Parent")${made}.\n\n${told}.${block('Vice President')}`;
      const own = 'Hugo Marsh reports to Helen R. Abbott, the President of the';
      assert.deepEqual(said(text(' and Birch Mills, Inc. (the "Company")', `${own} Company`)), []);
      assert.deepEqual(said(text('', `${own} Company`)), []);
      assert.deepEqual(said(text('', 'Hugo Marsh follows Helen R. Abbott, a former President of the Parent')), []);
      assert.equal(said(text('', `${own} Parent`)).length, 1);
    });
  });

  describe('shows, as information, another office of which a person may hold both', () => {
    const block = (title: string): string =>
      `\n\nALDER MILLS, INC.\n\nBy: /s/ Helen R. Abbott\n    Helen R. Abbott\n    ${title}\n`;
    const certificate = (first: string, second: string): string =>
      `The undersigned, Helen R. Abbott, ${first} of Alder Mills, Inc., certifies this.${block(second)}`;

    it('under the signature of who certifies', () => {
      assert.deepEqual(said(certificate('Treasurer', 'Treasurer')), []);
      assert.deepEqual(said(certificate('Treasurer', 'Secretary')), [
        'Treasurer: Helen R. Abbott is Treasurer here but Secretary in the signature',
      ]);
      const [found] = diagnose(readDraft(certificate('Treasurer', 'Secretary'), 'plain'));
      assert.equal(found?.severity, 'information');
      const repaired = found.fixes().map(({ edits }) => applyEdits(certificate('Treasurer', 'Secretary'), edits));
      assert.deepEqual(repaired, [certificate('Secretary', 'Secretary'), certificate('Treasurer', 'Treasurer')]);
    });

    it('before a notary', () => {
      const text = (title: string): string =>
        `${block('President')}\nOn May 4, 2026 before me personally came Helen R. Abbott, who, being duly sworn, did depose and say that she is the ${title} of Alder Mills, Inc., and that she signed the foregoing.\n`;
      assert.deepEqual(said(text('President')), []);
      assert.deepEqual(said(text('Treasurer')), [
        'Treasurer: Helen R. Abbott is Treasurer here but President in the signature',
      ]);
    });

    it('and not where one title has both, each stands again, or both are at the head of the company', () => {
      assert.deepEqual(said(certificate('Secretary and Treasurer', 'Secretary')), []);
      assert.deepEqual(said(certificate('President', 'Chairman of the Board')), []);
      const again = 'I, Helen R. Abbott, Treasurer of Alder Mills, Inc., certify this.\n\n';
      assert.deepEqual(said(`${again}${certificate('Treasurer', 'Secretary')}${block('Secretary')}`), []);
    });

    it('and not where the person signs again on another day', () => {
      const twice = (between: string): readonly string[] =>
        said(
          `${certificate('Treasurer', 'Treasurer')}\nThe letter of Birch Bank is attached.\n\n${between}\n\nIts terms are agreed.${block('Secretary')}`,
        );
      assert.equal(twice('Birch Bank writes as follows.').length, 1);
      assert.deepEqual(twice('March 17, 2026'), []);
    });

    it('and not where it is of another company, or may be that of who signs beside', () => {
      assert.deepEqual(said(certificate('Treasurer', 'Secretary').replace('of Alder Mills', 'of Birch Mills')), []);
      const beside = `ATTEST:                      ALDER MILLS, INC.\n\n/s/ Cora M. Hale             By /s/ Hel. R. Abbott\n---------------------        ---------------------\nAssistant Secretary          Helen R. Abbott, President\n\nOn May 4, 2026 before me personally appeared Helen R. Abbott, President of Alder Mills, Inc.\n`;
      assert.deepEqual(said(beside), []);
    });
  });
});
