import { distance } from 'fastest-levenshtein';
import { areKindred } from './kindred.ts';
import { areSpellings } from './spelling-variant.ts';

/** An act of Congress by its short title, as the act itself or the United States Code gives it. */
export interface Statute {
  /** `Securities Exchange Act`, without the year. */
  readonly title: string;
  /** Its words in upper case. */
  readonly words: readonly string[];
  /** The years of the acts of that title; of some there are several. */
  readonly years: readonly number[];
}

/**
 * What securities filings cite by title and year. Two years are given where there are two acts of one title, or where
 * one act is cited by either.
 */
const listed = `
Securities Act: 1933
Securities Exchange Act: 1934
Public Utility Holding Company Act: 1935 2005
Trust Indenture Act: 1939
Investment Company Act: 1940
Investment Advisers Act: 1940
Securities Investor Protection Act: 1970
Foreign Corrupt Practices Act: 1977
Insider Trading Sanctions Act: 1984
Private Securities Litigation Reform Act: 1995
National Securities Markets Improvement Act: 1996
Securities Litigation Uniform Standards Act: 1998
Sarbanes-Oxley Act: 2002
Dodd-Frank Wall Street Reform and Consumer Protection Act: 2010
Jumpstart Our Business Startups Act: 2012
Hart-Scott-Rodino Antitrust Improvements Act: 1976
Bankruptcy Reform Act: 1978 1994
Bank Holding Company Act: 1956
Community Reinvestment Act: 1977
Financial Institutions Reform, Recovery and Enforcement Act: 1989
Federal Deposit Insurance Corporation Improvement Act: 1991
Real Estate Settlement Procedures Act: 1974
Assignment of Claims Act: 1940
Internal Revenue Code: 1986 1954 1939
Pension Protection Act: 2006
American Jobs Creation Act: 2004
Tax Cuts and Jobs Act: 2017
Small Business Job Protection Act: 1996
Small Business Investment Act: 1958
Employee Retirement Income Security Act: 1974
Consolidated Omnibus Budget Reconciliation Act: 1985 1986
Health Insurance Portability and Accountability Act: 1996
Age Discrimination in Employment Act: 1967
Older Workers Benefit Protection Act: 1990
Civil Rights Act: 1866 1870 1871 1875 1957 1960 1964 1968 1991
Americans with Disabilities Act: 1990
Family and Medical Leave Act: 1993
Fair Labor Standards Act: 1938
Equal Pay Act: 1963
Occupational Safety and Health Act: 1970
Worker Adjustment and Retraining Notification Act: 1988 1989
Immigration Reform and Control Act: 1986
Uniformed Services Employment and Reemployment Rights Act: 1994
Comprehensive Environmental Response, Compensation and Liability Act: 1980
Superfund Amendments and Reauthorization Act: 1986
Resource Conservation and Recovery Act: 1976
Toxic Substances Control Act: 1976
Emergency Planning and Community Right-to-Know Act: 1986
Flood Disaster Protection Act: 1973
Defend Trade Secrets Act: 2016
`;

const wordsOf = (title: string): readonly string[] => title.toUpperCase().match(/[A-Z]+/g) ?? [];

const statutes: readonly Statute[] = listed
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', years = ''] = line.split(': ');
    return { title, words: wordsOf(title), years: years.split(' ').map(Number) };
  });

const byTitle: ReadonlyMap<string, Statute> = new Map(statutes.map((statute) => [statute.words.join(' '), statute]));

const byYear: ReadonlyMap<number, readonly Statute[]> = new Map(
  [...new Set(statutes.flatMap(({ years }) => years))].map((year) => [
    year,
    statutes.filter(({ years }) => years.includes(year)),
  ]),
);

/**
 * What is wrong with a citation. `from` is the word at which the title begins. `year`: no act of that title is of the
 * year, `year` is the one that is meant, and `other` the act of the year cited whose title is nearly the same, if there
 * is one. `title`: the act of that year has nearly this title, and no act has this one; `slight` where many say
 * so, and nobody is misled: `Securities and Exchange Act`, `Investment Advisors Act`.
 */
export type StatuteDoubt =
  | {
      readonly kind: 'year';
      readonly from: number;
      readonly statute: Statute;
      readonly year: number;
      readonly other: Statute | undefined;
    }
  | { readonly kind: 'title'; readonly from: number; readonly statute: Statute; readonly slight: boolean };

/**
 * What is wrong with the citation of an act of Congress, given by its words in upper case, by the places among them at
 * which its title may begin, and by its year. Undefined where nothing is, or where no act that is listed is meant: a
 * state's, a foreign one, one that is cited seldom.
 */
export function statuteDoubt(
  words: readonly string[],
  starts: readonly number[],
  year: number,
): StatuteDoubt | undefined {
  for (const from of starts) {
    const statute = byTitle.get(words.slice(from).join(' '));
    if (!statute) continue;
    if (statute.years.includes(year)) return undefined;
    const other = sisterOf(statute, year);
    const meant = statute.years.find((one) => isYearSlip(one, year)) ?? (other ? statute.years[0] : undefined);
    return meant === undefined ? undefined : { kind: 'year', from, statute, year: meant, other };
  }
  for (const from of starts) {
    const statute = nearTitle(words.slice(from), year);
    if (statute) return { kind: 'title', from, statute, slight: isSlight(words.slice(from), statute.words) };
  }
  return undefined;
}

/** Whether one year is the other with one digit wrong, or with two that changed places. */
function isYearSlip(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  const wrong = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = wrong;
  return wrong.length === 1 || (wrong.length === 2 && a[first] === b[second] && a[second] === b[first]);
}

/** The words of a title that another one has not, between those that both begin and both end with. */
export interface TitleGap {
  /** How many words both begin with. */
  readonly before: number;
  /** How many of the first title, and of the second, stand between. */
  readonly own: number;
  readonly other: number;
}

/** Where two titles differ. */
export function titleGap(title: readonly string[], other: readonly string[]): TitleGap {
  const most = Math.min(title.length, other.length);
  let before = 0;
  while (before < most && title[before] === other[before]) before++;
  let behind = 0;
  while (behind < most - before && title[title.length - 1 - behind] === other[other.length - 1 - behind]) behind++;
  return { before, own: title.length - before - behind, other: other.length - before - behind };
}

/** The fewest letters of a word that is known though two of them are wrong. */
const longWord = 6;

const isMisspelt = (a: string, b: string): boolean =>
  areKindred(a, b) || (Math.min(a.length, b.length) >= longWord && distance(a, b) <= 2);

/**
 * The act of a year that alone can be meant by a title: one word of it is misspelt, in another form, too many, missing
 * or, behind the first, another; or two words stand for one or one for two, behind the first two.
 */
function nearTitle(title: readonly string[], year: number): Statute | undefined {
  const near = (byYear.get(year) ?? []).filter((one) => isNear(title, one.words));
  return near.find((one) => isSlip(title, one.words)) ?? near[0];
}

function isNear(title: readonly string[], other: readonly string[]): boolean {
  const { before, own, other: meant } = titleGap(title, other);
  // The noun of the title, `Act`, is in all of them.
  const same = title.length - own - 1;
  if (own === 1 && meant === 1) return isSlip(title, other) || (same > 0 && before > 0) || same > 2;
  if (own + meant === 1) return before > 0 && same > 1;
  return own + meant === 3 && own > 0 && meant > 0 && before > 1;
}

function isSlip(title: readonly string[], other: readonly string[]): boolean {
  const { before, own, other: meant } = titleGap(title, other);
  return own === 1 && meant === 1 && isMisspelt(title[before] ?? '', other[before] ?? '');
}

/** Whether nothing but an `and` too many or another spelling of a word parts two titles. */
function isSlight(title: readonly string[], other: readonly string[]): boolean {
  const { before, own, other: meant } = titleGap(title, other);
  const [a = '', b = ''] = [title[before], other[before]];
  return own === 1 && (meant === 0 ? a === 'AND' : meant === 1 && areSpellings(a, b));
}

/** The act of a year whose title is that of another but for one word: the Securities Exchange Act. */
const sisterOf = ({ words }: Statute, year: number): Statute | undefined =>
  (byYear.get(year) ?? []).find((one) => {
    const { before, own, other } = titleGap(words, one.words);
    return before > 0 && own <= 1 && other <= 1;
  });
