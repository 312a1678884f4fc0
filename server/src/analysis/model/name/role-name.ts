const roles =
  /^(?:assignee|assignor|agent|bank|borrower|buyer|client|company|contractor|corporation|customer|debtor|distributor|employer|guarantor|holder|issuer|landlord|lender|lessee|lessor|licensee|licensor|maker|manager|member|owner|parent|partnership|party|pledgor|purchaser|seller|subsidiary|supplier|tenant|trust|trustee|vendor)s?$/i;

/**
 * Whether a short name is what anyone may be called in a deal, and one entity in two of its papers: it tells nobody
 * apart.
 */
export const isRoleName = (alias: string): boolean => roles.test(alias);
