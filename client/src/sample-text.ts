/**
 * A short certificate with three slips in it: words that fall short of their figures, a total that its parts do not
 * make, and a weekday that is not its date's. The walkthrough leads through them.
 */
export const sampleText = `                        CERTIFICATE OF AMENDMENT
                                   OF
                        ALDER QUAY HOLDINGS, INC.

     Alder Quay Holdings, Inc., a Nevada corporation (the "Corporation"), certifies
that its board of directors, at a meeting held on Friday, April 24, 2025, adopted
the following resolutions:

     RESOLVED, that the Corporation shall retire Six Hundred (650) shares of its
Series A Preferred Stock, being all of the 650 shares now held in treasury; and

     RESOLVED, that the Corporation shall issue an aggregate of One Thousand
(1,000) shares of its Common Stock, as follows: (i) 400 shares to the holders of
the notes; (ii) 350 shares to the trustee; and (iii) 200 shares to the employees'
plan.

     IN WITNESS WHEREOF, the Corporation has signed this certificate.

                                        ALDER QUAY HOLDINGS, INC.


                                        By: ___________________________
                                        Name: [Name of Officer]
                                        Title: Secretary
`;
