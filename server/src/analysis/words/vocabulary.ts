import { misspeltEndings } from './misspelt-endings.ts';

/**
 * The words, besides those that make numbers, by which recognisers know where to look. The lexicon gives each its
 * number.
 */

/** Lines of words as one list. */
const listed = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Words that stand between a number and its like: `one of two`, `two for one`, `basis points`. */
const besideNumbers = listed(
  'of or to for the per cent centum cents percent percentum percentage points basis bps bp only times x m mm k bn a c nil xx',
  "st nd rd th ths d o'clock o’clock",
);

/** Currencies, their codes, and the nations that have them. */
const currencies = listed(
  'dollar dollars euro euros pound pounds sterling yen yuan renminbi rupee rupees franc francs peso pesos mil mils mill mills penny pence',
  'krona kronor krone kroner kronur krónur króna won shekel shekels reais real rand baht ringgit rupiah dirham dirhams riyal riyals',
  'ruble rubles rouble roubles zloty zlotys guilder guilders mark marks lira lire rands naira soles',
  'centavo centavos paise paisa sen centime centimes',
  'usd eur gbp jpy cny rmb cad cdn aud hkd nzd sgd twd ntd chf inr rs mxn ps r',
  'sek nok dkk isk krw ils nis brl zar thb myr rm php idr aed sar rub pln czk huf dm dem frf sfr ngn cop clp ars vnd can ca au',
  'swedish norwegian danish icelandic korean israeli israel brazilian african thai malaysian philippine indonesian uae saudi russian polish',
  'dutch french deutsche german italian south colombian chilean argentine nigerian nuevos',
  'united states u s us hk nt nz american canadian australian hong kong taiwan singapore new zealand swiss indian mexican',
  'british chinese japanese',
);

/** What a number may be the number of, which makes it no amount: `Section 4`, `Form 10`, `Suite 400`. */
const numbered = listed(
  'section sections subsection subsections article articles rule rules regulation regulations item items exhibit exhibits',
  'schedule schedules annex appendix attachment chapter title paragraph paragraphs clause clauses page pages footnote',
  'form part note notes no nos number numbers registration file version act suite room box lot unit phase',
);

/** What gives out the identifiers of securities, entities and banks. */
const identifiers = listed('cusip cusips isin isins lei aba routing account acct code codes sedol wkn swift');

/** What securities and votes are counted in; in many drafts with a capital, as defined terms. */
const counted = listed(
  'shares units warrants options votes interests debentures certificates bonds rights adss rsus sars',
);

/** Words of dates, and of what is done on them. */
const ofDates = listed(
  'anniversary year years month months commencing beginning starting',
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec day days',
  'later report reports record adjourn adjourned adjourning adjournment amended',
  'extend extends extended extending extension',
);

/** Words that end the names of companies. */
const endings = listed(
  'inc incorporated corp corporation company co llc llp lllp lp pllc ltd limited plc gmbh ag sa bv nv na',
  'bhd ulc oy oyj asa sarl srl fsb',
  'trust bank fund association cooperative partnership',
);

/** Those, as possessives too, and the letters of the ones that are written with points (`L.L.C.`, `N.A.`). */
const ofCompanies = [
  ...endings.flatMap((word) => [word, `${word}'s`, `${word}\u2019s`]),
  ...listed('national l n p b k f law laws code'),
  ...misspeltEndings.keys(),
];

/** The word behind which the title of a series of notes has its year. */
const ofSeries = ['due'];

/** Words that end the titles of instruments, where `facts/instrument` looks for them. */
const ofInstruments = listed(
  'agreement certificate articles plan deed declaration bill amendment supplement addendum waiver modification joinder',
  'indenture lease sublease note mortgage contract subcontract guaranty guarantee warrant debenture memorandum letter license',
  'assignment',
);

/** Words beside which a text states what shares a corporation may issue, or what becomes of them. */
const ofCapital = listed(
  'authority authorize authorizes authorized authorised designate designates designated designating reserve reserves reserved reserving split splits par',
);

/** Words behind which a text says what an amount is made of. */
const ofBreakdowns = listed(
  'consist consists consisted consisting comprised comprising composed which sum allocated apportioned divided distributed shared',
  'follows installments instalments payments remaining balance total totals subtotal net proceeds aggregate totaling totalling aggregating',
  'abstain abstained abstaining abstention abstentions less minus plus represented including includes deducting from discount',
);

/** Words that lead to the lines of a pricing term sheet. */
const ofOfferings = listed('principal size price yield spread proceeds underwriting');

/** Words beside which a text names a person. */
const ofPersons = listed(
  'appeared came acknowledged undersigned attention attn president secretary treasurer chairman officer',
  'executive employee optionee grantee participant indemnitee consultant recipient individual',
  'notary certify certifies appoint appoints mr mrs ms dr messrs between among',
);

/** All of them; a word that leads several recognisers may stand more than once. */
export const vocabulary: readonly string[] = [
  ...[besideNumbers, currencies, numbered, identifiers, counted, ofDates],
  ...[ofCompanies, ofInstruments, ofSeries, ofCapital, ofBreakdowns, ofOfferings, ofPersons],
].flat();
