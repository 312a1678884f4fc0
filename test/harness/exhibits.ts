/**
 * An exhibit in plain text as EDGAR has it, with a cover, a table of contents, two articles, a page's end and a form.
 */
export const merger = `
                                                                     Exhibit 2.1

                          AGREEMENT AND PLAN OF MERGER

                           Dated as of March 2, 2026

                                     among

                             TALLOW BRIDGE, INC.

                                      and

                              OSIER LANE CORP.

<PAGE>

                               TABLE OF CONTENTS

                                                                            Page

ARTICLE I THE MERGER

Section 1.1    The Merger................................................ 1
Section 1.2    Effective Time............................................ 2

ARTICLE II CONVERSION OF SHARES

Section 2.1    Conversion................................................ 3

EXHIBIT A  FORM OF CERTIFICATE

<PAGE>

                          AGREEMENT AND PLAN OF MERGER

     This Agreement and Plan of Merger (this "Agreement") is dated as of
March 2, 2026, between Tallow Bridge, Inc., a Delaware corporation
("Parent"), and Osier Lane Corp., a Nevada corporation (the "Company").

     WHEREAS, the boards of both have approved the merger described below (the
"Merger"); and

     WHEREAS, the price is fair to the holders of the Company.

     NOW, THEREFORE, the parties agree as follows:

                                   ARTICLE I

                                   THE MERGER

     Section 1.1  The Merger.  The Company merges into Parent under Section 252
of the General Corporation Law. The Merger is described in Article II.

     Section 1.2  Effective Time.  The Merger takes effect when the certificate
in the form of Exhibit A is filed (the "Effective Time"), and not before the

                                       -1-
<PAGE>

conditions of Section 2.1(b) are met.

                                   ARTICLE II

                              CONVERSION OF SHARES
                            AND CERTAIN OTHER MATTERS

     Section 2.1  Conversion.  At the Effective Time:

     (a) each share of the Company becomes one-half (1/2) of a share of Parent;
and

     (b) each warrant of the Company is cancelled, as Section 1.2 of this
Agreement provides.

     IN WITNESS WHEREOF, the parties have signed this Agreement on the day first
written above.

                                        TALLOW BRIDGE, INC.

                                        By: /s/ Ines Calder
                                            ----------------------
                                            Name:  Ines Calder
                                            Title: President

                                        OSIER LANE CORP.

                                        By: /s/ Hugh Venn
                                            ----------------------
                                            Name:  Hugh Venn
                                            Title: President

<PAGE>

                                   EXHIBIT A

                              FORM OF CERTIFICATE

     1. Name. The name of the surviving corporation is Tallow Bridge, Inc.

     2. Effect. This certificate takes effect on filing.
`.slice(1);

/** The same kind of draft in Markdown: headings with and without marks, run-in titles in bold. */
export const purchase = `
# SHARE PURCHASE AGREEMENT

This Share Purchase Agreement (this “Agreement”) is between **Fennel Hill LLC**,
an Ohio limited liability company (the “Seller”), and the buyers named in
Section 1.2 (each a “Buyer”).

## RECITALS

WHEREAS, the Seller owns **Six Hundred Fifty (650)** shares.

## ARTICLE I. SALE

**Section 1.1 Price.** The price is $10 a share.

**Section 1.2 Buyers.** The buyers are named in *Schedule 1*.

## Closing

3. **Place.** The closing is held in Toledo.
`.slice(1);
