/**
 * What the exhibits of a filing are by their numbers: the exhibit table of Regulation S-K, 17 CFR 229.601(a) and (b).
 * Numbers that are reserved are left out.
 */
const meanings: Readonly<Record<number, string>> = {
  1: 'underwriting agreement',
  2: 'plan of acquisition, reorganization, arrangement, liquidation or succession',
  3: 'articles of incorporation; bylaws',
  4: 'instruments defining the rights of security holders, including indentures',
  5: 'opinion on legality',
  8: 'opinion on tax matters',
  9: 'voting trust agreement',
  10: 'material contracts',
  11: 'statement on computation of per share earnings',
  13: 'annual or quarterly report to security holders',
  14: 'code of ethics',
  15: 'letter on unaudited interim financial information',
  16: 'letter on change in certifying accountant',
  17: 'correspondence on departure of director',
  18: 'letter on change in accounting principles',
  19: 'insider trading policies and procedures',
  20: 'other documents or statements to security holders',
  21: 'subsidiaries of the registrant',
  22: 'subsidiary guarantors, issuers of guaranteed securities and affiliates whose securities are collateral',
  23: 'consents of experts and counsel',
  24: 'power of attorney',
  25: 'statement of eligibility of trustee',
  31: 'Rule 13a-14(a) and 15d-14(a) certifications',
  32: 'Section 1350 certifications',
  33: 'report on assessment of compliance with servicing criteria',
  34: 'attestation report on assessment of compliance with servicing criteria',
  35: 'servicer compliance statement',
  36: 'depositor certification for shelf offerings of asset-backed securities',
  95: 'mine safety disclosure',
  96: 'technical report summary',
  97: 'policy on recovery of erroneously awarded compensation',
  99: 'additional exhibits',
  101: 'interactive data file',
  104: 'cover page interactive data file',
  107: 'filing fee table',
};

/** Numbers that mean more than their family, as filers use them. */
const usual: Readonly<Record<string, string>> = {
  '3.1': 'articles (or certificate) of incorporation, with amendments',
  '3.2': 'bylaws, with amendments',
  '31.1': 'Rule 13a-14(a) certification of the principal executive officer',
  '31.2': 'Rule 13a-14(a) certification of the principal financial officer',
  '32.1': 'Section 1350 certification of the principal executive officer',
  '32.2': 'Section 1350 certification of the principal financial officer',
};

/** Exhibits that filers number without a part. */
const whole: ReadonlySet<number> = new Set([11, 13, 14, 33, 34, 35, 36, 95, 96, 97, 101, 104, 107]);

/**
 * What Item 601 calls an exhibit, given its number: `material contracts` for `10.7`; undefined for a number that it
 * does not have.
 */
export const exhibitMeaning = (number: string): string | undefined =>
  usual[number] ?? meanings[Number(/^\d+/.exec(number)?.[0] ?? Number.NaN)];

/**
 * The numbers that exhibits usually have, in order: the first of each family, and those with a meaning of their own.
 */
export const exhibitNumbers: readonly string[] = Object.keys(meanings).flatMap((family) => {
  const own = Object.keys(usual).filter((number) => number.startsWith(`${family}.`));
  return own.length > 0 ? own : [whole.has(Number(family)) ? family : `${family}.1`];
});
