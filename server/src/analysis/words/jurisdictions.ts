const listed = (places: string): ReadonlySet<string> => new Set(places.toUpperCase().split(','));

/** The States of the Union, in capitals, with the District and the islands whose law forms entities as theirs does. */
const states = listed(
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,' +
    'Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,' +
    'Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,' +
    'Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,' +
    'Wyoming,District of Columbia,Puerto Rico,Guam',
);

/**
 * The other places under whose law entities are formed, as a description of one names them (`a Nevada corporation`,
 * `organized under the laws of the Cayman Islands`), in capitals. Adjectives (`English`) are no part: what they are of
 * is a guess.
 */
const abroad = listed(
  'Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Quebec,Saskatchewan,Yukon,Canada,' +
    'Anguilla,Australia,Austria,Bahamas,Barbados,Belgium,Bermuda,Brazil,British Virgin Islands,Cayman Islands,Chile,China,' +
    'Cyprus,Denmark,England,Finland,France,Germany,Gibraltar,Guernsey,Hong Kong,India,Ireland,Isle of Man,Israel,Italy,' +
    'Japan,Jersey,Korea,Liberia,Luxembourg,Malaysia,Malta,Marshall Islands,Mauritius,Mexico,Netherlands,New Zealand,Norway,' +
    'Panama,Philippines,Poland,Portugal,Scotland,Singapore,South Africa,Spain,Sweden,Switzerland,Taiwan,Thailand,Turkey,' +
    'United Kingdom',
);

/** Whether a place, in capitals, is a State of the Union: none calls an `LLC` a corporation. */
export const isState = (place: string): boolean => states.has(place);

/** Whether a place, in capitals, is one whose law forms entities. */
export const isJurisdiction = (place: string): boolean => states.has(place) || abroad.has(place);

const parts: ReadonlyMap<string, RegExp> = new Map([
  ['UNITED KINGDOM', /^(?:ENGLAND|SCOTLAND)$/],
  [
    'CANADA',
    /^(?:ALBERTA|BRITISH COLUMBIA|MANITOBA|N(?:EW BRUNSWICK|EWFOUNDLAND|OVA SCOTIA)|ONTARIO|QUEBEC|SASKATCHEWAN|YUKON)$/,
  ],
  ['CHINA', /^HONG KONG$/],
]);

/** Whether one of two places, in capitals, is a part of the other, as England is of the United Kingdom. */
export const areNested = (one: string, other: string): boolean =>
  parts.get(one)?.test(other) === true || parts.get(other)?.test(one) === true;
