import { describe, it } from 'mocha';
import { checkPlaceholder, checkRefusal, checkRename, checkRenameAll } from '../../harness/rename.ts';

const lease = `
CONSULTING AND SERV‸ICES AGREEMENT

This Consulting and Services Agreement ("Agreement") is made as of May 4, 2026 by Alder Mills, Inc. and Birch Studios, LLC.

No other ⟦Consulting and Services Agreement⟧ binds them. The Restated Consulting and Services Agreement does not.

IN WITNESS WHEREOF, the parties have executed this Consulting and Services Agreement on May 4, 2026.
`;

describe('renaming an instrument', () => {
  it('changes its title at the head, in the preamble and at the end, and offers the bare words', () => {
    checkRename(
      lease,
      'License of Marks Agreement',
      `
LICENSE OF MARKS AGREEMENT

This License of Marks Agreement ("Agreement") is made as of May 4, 2026 by Alder Mills, Inc. and Birch Studios, LLC.

No other Consulting and Services Agreement binds them. The Restated Consulting and Services Agreement does not.

IN WITNESS WHEREOF, the parties have executed this License of Marks Agreement on May 4, 2026.
`,
    );
    checkRenameAll(
      lease,
      'License Agreement',
      `
LICENSE AGREEMENT

This License Agreement ("Agreement") is made as of May 4, 2026 by Alder Mills, Inc. and Birch Studios, LLC.

No other License Agreement binds them. The Restated Consulting and Services Agreement does not.

IN WITNESS WHEREOF, the parties have executed this License Agreement on May 4, 2026.
`,
    );
  });

  it('takes a title typed in capitals in place of the head for the head alone', () => {
    checkRename(
      'SECURITY AGREE‸MENT\n\nThis Security Agreement is made as of May 4, 2026 by Alder Mills, Inc.\n',
      'PLEDGE OF SHARES AGREEMENT',
      'PLEDGE OF SHARES AGREEMENT\n\nThis Pledge of Shares Agreement is made as of May 4, 2026 by Alder Mills, Inc.\n',
    );
  });

  it('makes one of two forms of the draft’s own title', () => {
    checkRename(
      'AMENDED CERTIFICATE OF DESIGNATION\n\nThis Amended Certi‸ficate of Designations is filed by Alder Mills, Inc.\n',
      'Amended Certificate of Designation',
      'AMENDED CERTIFICATE OF DESIGNATION\n\nThis Amended Certificate of Designation is filed by Alder Mills, Inc.\n',
    );
  });

  it('holds two instruments of one title apart by their dates', () => {
    checkRename(
      'It amends the Loan Agree‸ment dated as of May 4, 2024. It keeps the Loan Agreement dated as of June 1, 2025.\n',
      'Bridge Loan Agreement',
      'It amends the Bridge Loan Agreement dated as of May 4, 2024. It keeps the Loan Agreement dated as of June 1, 2025.\n',
    );
  });

  it('begins with the title in small letters', () => {
    checkPlaceholder(lease.replace(/[⟦⟧]/g, ''), 'Consulting and Services Agreement');
    checkPlaceholder('⟦SECURITY AGREE‸MENT⟧\n\nIt binds Alder Mills, Inc.\n', 'SECURITY AGREEMENT');
  });

  it('is refused for a short name, and for what is no title', () => {
    checkRefusal(
      'SECURITY AGREEMENT\n\nThis Agree‸ment is made as of May 4, 2026 by Alder Mills, Inc.\n',
      'Agreement alone does not say which instrument is meant: rename its full title',
    );
    checkRefusal(lease, '7 is not a title', '7');
  });
});
