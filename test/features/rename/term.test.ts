import { describe, it } from 'mocha';
import { checkPlaceholder, checkRefusal, checkRename } from '../../harness/rename.ts';

const sale = `
Osier Corp., an Ohio corporation (the "Buyer"), buys from Fennel Hill LLC (the "Seller") one note (a "Note").

                    DUTIES OF THE SELLER

The Sel‸ler delivers the Notes. A Seller's duty ends when the
Buyer is paid; no seller of cars is a Seller.
`;

describe('renaming a defined term', () => {
  it('changes its definition and each use, in the case of each, and no other word', () => {
    checkRename(
      sale,
      'Vendor',
      `
Osier Corp., an Ohio corporation (the "Buyer"), buys from Fennel Hill LLC (the "Vendor") one note (a "Note").

                    DUTIES OF THE VENDOR

The Vendor delivers the Notes. A Vendor's duty ends when the
Buyer is paid; no seller of cars is a Vendor.
`,
    );
  });

  it('begins with the term as it is defined', () => {
    checkPlaceholder('Each lender (a "Lender") votes.\n\nThe ⟦Lend‸ers⟧ agree.\n', 'Lender');
  });

  it('keeps the singular and the plural of each use, and mends the article before it', () => {
    checkRename(
      'It issues notes (each, a "Note").\n\nThe No‸tes are paid. A holder of a Note or of the Notes’ coupons; an Agent.\n',
      'Obligation',
      'It issues notes (each, an "Obligation").\n\nThe Obligations are paid. A holder of an Obligation or of the Obligations’ coupons; an Agent.\n',
    );
    checkRename(
      'The shares (the "Shares") are sold. Each Sha‸re votes; an event (an "Event of Default") is none.\n',
      'Parties',
      'The shares (the "Parties") are sold. Each Party votes; an event (an "Event of Default") is none.\n',
    );
    checkRename(
      'Any failure is an event (an "Event of Default").\n\nOf all Events of Def‸ault this is one.\n',
      'Trigger of Payment',
      'Any failure is an event (a "Trigger of Payment").\n\nOf all Triggers of Payment this is one.\n',
    );
  });

  it('keeps the line break of a use, and an acronym as it is', () => {
    checkRename(
      'What is paid (the "Purchase Price") is fixed.\n\nOf the Purchase\nPri‸ce half is due.\n',
      'Sale Consideration',
      'What is paid (the "Sale Consideration") is fixed.\n\nOf the Sale\nConsideration half is due.\n',
    );
    checkRename(
      'The Securities and Exchange Commission (the "SEC") acts.\n\nIt asks the S‸EC.\n',
      'Commission',
      'The Securities and Exchange Commission (the "Commission") acts.\n\nIt asks the Commission.\n',
    );
  });

  it('stays within the exhibit that defines it', () => {
    const second = 'Exhibit 10.2\n\nLEASE\n\nBirch LLC (the "Owner") lets. The Owner waits.\n';
    checkRename(
      `Exhibit 10.1\n\nSALE\n\nAlder LLC (the "Owner") sells. The Ow‸ner pays.\n\n${second}`,
      'Holder',
      `Exhibit 10.1\n\nSALE\n\nAlder LLC (the "Holder") sells. The Holder pays.\n\n${second}`,
    );
  });

  it('is refused where the draft defines the new term already, or nothing is said', () => {
    checkRefusal(sale, 'Buyers is a defined term already', 'Buyers');
    checkRefusal(sale, '— is not a term', '—');
  });
});
