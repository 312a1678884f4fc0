/** What anyone may be called in a deal, by the part taken in it. */
const parts =
  /^(?:assignee|assignor|agent|bank|borrower|buyer|client|company|contractor|corporation|customer|debtor|distributor|employer|guarantor|holder|issuer|landlord|lender|lessee|lessor|licensee|licensor|maker|manager|member|owner|parent|partnership|party|pledgor|purchaser|seller|subsidiary|supplier|tenant|trust|trustee|vendor)s?$/i;

/**
 * Whether a short name is what anyone may be called in a deal, and one entity in two of its papers: it tells nobody
 * apart.
 */
export const isRoleName = (alias: string): boolean => parts.test(alias);

/** What public bodies, institutions and persons are called. */
const bodies =
  /^(?:agency|authority|board|city|college|commission|commonwealth|consultant|county|creditor|department|developer|director|district|donor|employee|estate|executive|firm|foundation|franchisee|franchisor|grantee|grantor|hospital|indemnitee|institute|institution|investor|lienholder|municipality|obligor|operator|optionee|participant|payee|principal|province|regents|registrar|shareholder|society|sponsor|state|stockholder|subtenant|town|township|transferee|transferor|underwriter|university|village)s?$/i;

/** Whether somebody is called so who takes part in a deal, and no thing is: `Landlord`, `University`, `Executive`. */
export const isPartyTitle = (alias: string): boolean => parts.test(alias) || bodies.test(alias);

/** What is called for short in the same place and is nobody: `(the "Credit Agreement")`. */
const things =
  /^(?:agreement|amendment|act|action|articles|bonds?|bylaws|certificate|charter|claims?|closing|contract|court|date|deed|facilit(?:y|ies)|guarant(?:y|ee)|indenture|lease|letter|loans?|merger|mortgage|notes?|offering|order|plan|policy|premises|propert(?:y|ies)|purchase|report|securities|shares?|stock|transactions?|warrants?)$/i;

/** Whether a word says that a name is that of a thing. */
export const isThing = (word: string): boolean => things.test(word);
