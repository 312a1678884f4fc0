const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Offices, by the word that an office ends with or is. */
export const officeHeads = wordSet(
  `president vice-president chairman chairwoman chairperson chair ceo cfo coo cto cio cao svp evp avp vp secretary treasurer
   director manager member officer trustee controller comptroller counsel attorney signatory representative administrator
   partner agent president's principal proprietor registrar cashier supervisor executor executrix`,
);

/** Words that stand before an office and say its rank. */
export const officeRanks = wordSet(
  `vice chief executive senior assistant asst associate general managing deputy acting interim first second sole corporate
   authorized authorised administrative regional group limited joint duly co-chief sr financial operating legal technology
   information investment marketing accounting credit independent founding honorary notary exec v p`,
);

/** Words between two offices, and those that name where an office is held. */
export const officeJoints = wordSet('and of the board directors');

/** Words that no person's name has, however surely a name is expected. */
export const neverNames = wordSet(
  `the and of for as at by in to on with from or an a its his her our your this that inc incorporated corp corporation company
   llc ltd lp llp plc bank trust fund association agreement signature signatures signed date dated name title witness witnesses
   attest printed print typed illegible unreadable omitted signatory authorized notary public i we
   hundred thousand million billion eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety dollars percent`,
);

/** Words that begin headings, labels and addresses; what holds one is no name unless the text says that it is. */
export const seldomNames = wordSet(
  `lender lenders borrower borrowers seller sellers buyer purchaser owner contractor consultant executive employee landlord
   tenant licensor licensee guarantor guarantors grantor assignor assignee trustee agent agents administrative collateral issuer
   holder participant optionee grantee director directors officer officers manager member members shareholder stockholder
   president vice chief chairman secretary treasurer general partner partners limited managing senior assistant
   page pages seal corporate address addresses attention attn telephone telecopy telecopier facsimile fax phone email
   state county commonwealth city street avenue road drive suite floor box north south east west new united states
   counterpart counterparts remainder intentionally blank left schedule exhibit annex appendix section article
   stock common preferred shares note notes dear sincerely yours truly very respectfully submitted accepted agreed acknowledged
   approved confirmed party parties copy effective closing credit loan security amount commitment commitments form
   end number no january february march june july august september october november december revenue service
   law department office offices legal national international federal american amendment certificate board
   services systems technologies partners associates group holdings capital management securities insurance financial
   investments investment properties realty estate venture ventures industries enterprises communications energy
   lp partnership foundation institute university telex standby letter letters middle market markets investor investors relations project
   crude oil power global commission expires beneficiary designation material contract contracts obligor rights utility
   accountants professional chartered inventory destruction having read hereby certifies certify payable accts lending business
   account clearing incoming division order employment period human resources travel responsible syndicate syndication
   registration agency hundred thousand million college school church center hospital laboratory laboratories`,
);

/** What is put before a name, and belongs to no name. */
export const courtesies = wordSet(
  'mr mrs ms miss dr hon honorable honourable professor prof sir messrs rev capt col gen lt esquire madam',
);

/** Parts of a surname in lower case: `Ludwig van der Berg`. */
export const particles = wordSet(
  'de del della di da do dos das du la le van von der den ter ten bin ibn al el y e st zu',
);

/** Given names cut short, which take a point. */
export const cutNames = wordSet('wm chas geo jas jos thos st robt edw fred alex theo saml benj danl');

/** Degrees and the like behind a name, without points. */
export const degrees = wordSet(
  'esq esquire cpa md phd pe jd cfa cbe obe mbe frs rn dds dvm mba llm llb ma ms bs ba qc kc sc clu cfp cma faia aia ra ca',
);
