/**
 * Three exhibits of the forms that Engross was founded on, of invented companies: what is asserted of them is their
 * shape.
 */

export const amendment = `Exhibit 3.7

                            CERTIFICATE OF AMENDMENT
                        TO THE ARTICLES OF INCORPORATION
                                       OF
                             DUNMORE LANTERN CORP.
                   -------------------------------------------

            Filed under Section 607.1006 of the Florida Statutes

                   -------------------------------------------


     The undersigned, who is the Treasurer of Dunmore Lantern Corp., a company
formed and in good standing under the laws of the State of Florida (the
"Company"), states:

     1.   The Company's name is Dunmore Lantern Corp.

     2.   The Articles of Incorporation now read in part as follows:

          Article 6. The Company may issue up to forty million (40,000,000)
     shares of common stock with a par value of $.01 each, and up to two million
     (2,000,000) shares of preferred stock, in such series as the directors may
     create.

     3. Holders of 9,310,200 of the 12,440,000 shares that could be voted gave
their consent in writing, which is 74.8% of them.

     IN WITNESS WHEREOF, the Company has had this certificate signed on the 9th
day of March 2004.

                                            DUNMORE LANTERN CORP.



                                            By:  /s/  Ines Okafor-Brandt
                                               --------------------------------
                                                      Ines Okafor-Brandt
                                                      Treasurer`;

export const designation = `Exhibit 3.8

                       AMENDED CERTIFICATE OF DESIGNATION

                                       of

                          SERIES B PARTICIPATING STOCK
                                       of
                           HALVERN TIDE HOLDINGS, INC.


     Halvern Tide Holdings, Inc., which was formed and exists under the laws of
the State of Oregon, files this certificate:

     1. The company's name is Halvern Tide Holdings, Inc. (the "Company").

     2. None of the Series B Participating Stock has been issued.

     3. At a meeting held on May 6, 2005 the directors resolved that the number
of shares of the Series B Participating Stock be less by Four Hundred Twenty
(420) shares, so that zero (0) shares remain, and that the certificate be filed
before the end of a period of at least three

                                       1

<PAGE>

(3) Business Days, as Exhibit A states.

                                       2

<PAGE>


     WE, THE UNDERSIGNED, being the President and the Secretary of the Company,
state that what is written above is true, and have set our hands to it as of the
6th day of May 2005.



                                            /s/  Tobias Renn
                                            -----------------------------------
                                                 Tobias Renn, President


                                            /s/  Mirela Castellane
                                            -----------------------------------
                                                 Mirela Castellane, Secretary



STATE OF OREGON            )
                           )ss.
COUNTY OF CLATSOP          )

     On this 6th day of May 2005, before me, a Notary Public, came Tobias Renn,
President of Halvern Tide Holdings, Inc., who told me that he signed for the
Company.


                                            -----------------------------------
                                            Notary Public

My Commission Expires:


--------------------

                                       3

<PAGE>


                                    EXHIBIT A
                                    ---------

                             Copy of the Resolution
                      of the Directors of the above Company



     RESOLVED, that the number of shares of Series B Participating Stock be made
     less by Four Hundred Twenty (420) and be zero (0) from the date on which the
     certificate is filed.


     I, Mirela Castellane, the Secretary of the Company, state that this is a
full copy of the resolution that the directors passed on May 6, 2005.


                                            /s/  Mirela Castellane
                                            -----------------------------------
                                                 Mirela Castellane, Secretary

                                       4`;

export const supplement = `Prospectus Supplement                           Filed Pursuant to Rule 424(b)(3)
(To Prospectus Dated May 2, 2005)                    Registration No. 333-000000


                             DUNMORE LANTERN CORP.

                    UP TO 915,000 SHARES OF OUR COMMON STOCK

     Read this  supplement  together with the prospectus of May 2, 2005.

     The shares are offered by their holders:  (i) 410,000 shares upon exercise of
warrants;  (ii) 305,000 shares upon conversion of our notes;  and (iii) 200,000
shares under a purchase agreement.  We may be paid up to a total of
<PAGE>
$615,000 when the warrants are exercised.
<PAGE>
     Rely on nothing that is said to you beyond the two documents.

            The date of this prospectus supplement is August 1, 2005.`;
