import { Dictionary } from '../text/dictionary.ts';
import { WORD, type Tokens } from '../text/tokens.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * What a word does in a number or beside one. `unit` is one to nine, `teen` ten to nineteen, `tens` twenty to ninety,
 * `scale` thousand and up, `part` half and quarter; the rest are the words that join numbers or name what they measure.
 */
export type Role =
  'zero' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'part' | 'and' | 'article' | 'point' | 'no' | 'other';

/** A word of the closed vocabulary that recognisers know. */
export interface Lexeme {
  readonly word: string;
  readonly role: Role;
  /**
   * What the word counts: 7 for `seven` and `seventh`, 1000 for `thousand`, 4 for `quarter`; 0 where it counts nothing.
   */
  readonly value: number;
  /** `seventh`, `thousandth`: ranks, or divides. */
  readonly ordinal: boolean;
  /** `sevenths`, `halves`: can only divide. */
  readonly plural: boolean;
  /** The right spelling, where this is a known misspelling of a number word. */
  readonly meant: string | undefined;
}

const cardinals: readonly (readonly [Role, number, string, string])[] = [
  ['unit', 1, 'one', 'first'],
  ['unit', 2, 'two', 'second'],
  ['unit', 3, 'three', 'third'],
  ['unit', 4, 'four', 'fourth'],
  ['unit', 5, 'five', 'fifth'],
  ['unit', 6, 'six', 'sixth'],
  ['unit', 7, 'seven', 'seventh'],
  ['unit', 8, 'eight', 'eighth'],
  ['unit', 9, 'nine', 'ninth'],
  ['teen', 10, 'ten', 'tenth'],
  ['teen', 11, 'eleven', 'eleventh'],
  ['teen', 12, 'twelve', 'twelfth'],
  ['teen', 13, 'thirteen', 'thirteenth'],
  ['teen', 14, 'fourteen', 'fourteenth'],
  ['teen', 15, 'fifteen', 'fifteenth'],
  ['teen', 16, 'sixteen', 'sixteenth'],
  ['teen', 17, 'seventeen', 'seventeenth'],
  ['teen', 18, 'eighteen', 'eighteenth'],
  ['teen', 19, 'nineteen', 'nineteenth'],
  ['tens', 20, 'twenty', 'twentieth'],
  ['tens', 30, 'thirty', 'thirtieth'],
  ['tens', 40, 'forty', 'fortieth'],
  ['tens', 50, 'fifty', 'fiftieth'],
  ['tens', 60, 'sixty', 'sixtieth'],
  ['tens', 70, 'seventy', 'seventieth'],
  ['tens', 80, 'eighty', 'eightieth'],
  ['tens', 90, 'ninety', 'ninetieth'],
  ['hundred', 100, 'hundred', 'hundredth'],
  ['scale', 1e3, 'thousand', 'thousandth'],
  ['scale', 1e6, 'million', 'millionth'],
  ['scale', 1e9, 'billion', 'billionth'],
  ['scale', 1e12, 'trillion', 'trillionth'],
  ['scale', 1e15, 'quadrillion', 'quadrillionth'],
];

/** A hundred thousand and ten million. */
export const lakh = 1e5;
export const crore = 1e7;

/**
 * Misspellings of number words that are no word of their own. Beside a figure other slips are recognised by likeness;
 * these are known anywhere.
 */
const misspellings: Readonly<Record<string, readonly string[]>> = {
  three: ['thre', 'threee'],
  five: ['fivve'],
  eight: ['eihgt', 'eght'],
  nine: ['nien', 'ninne'],
  eleven: ['elevan', 'elevn'],
  twelve: ['twelev', 'twevle', 'tweleve'],
  thirteen: ['thirten', 'thriteen', 'therteen'],
  fourteen: ['forteen', 'fourten'],
  fifteen: ['fiften', 'fiveteen', 'fivteen', 'fiftheen'],
  sixteen: ['sixten'],
  seventeen: ['seventen'],
  eighteen: ['eightteen', 'eigthteen', 'eighten'],
  nineteen: ['ninteen', 'ninetten', 'nineten'],
  twenty: ['twentey', 'tweny', 'twety', 'twentry', 'twnety'],
  thirty: ['thrity', 'thirthy', 'therty'],
  forty: ['fourty', 'fourthy', 'forthy'],
  fifty: ['fity', 'fivty', 'fiffty'],
  sixty: ['sixy', 'sixtey'],
  seventy: ['seventey', 'sevety'],
  eighty: ['eigthy', 'eightty', 'eigty'],
  ninety: ['ninty', 'nintey', 'ninetey'],
  hundred: ['hundered', 'hunderd', 'hundread', 'hundrd', 'hudred', 'hundrend'],
  thousand: ['thousend', 'thosand', 'thousnad', 'thousant', 'thoudand'],
  million: ['milion', 'millon', 'miilion', 'mllion'],
  billion: ['bilion', 'billon'],
  eighth: ['eigth'],
  ninth: ['nineth'],
  twelfth: ['twelvth', 'twelveth', 'twelth'],
  fifteenth: ['fiftenth'],
  twentieth: ['twentyth', 'twentith'],
  thirtieth: ['thirtyth', 'thirtith'],
  fortieth: ['fourtieth'],
  fiftieth: ['fiftyth'],
  ninetieth: ['nintieth', 'ninetyth'],
};

type Form = Pick<Lexeme, 'ordinal' | 'plural' | 'meant'>;

function build(): readonly Lexeme[] {
  const lexemes = new Map<string, Lexeme>();
  const add = (word: string, role: Role, value: number, form: Partial<Form> = {}): void => {
    if (lexemes.has(word)) return;
    lexemes.set(word, { word, role, value, ordinal: false, plural: false, meant: undefined, ...form });
  };
  add('zero', 'zero', 0);
  for (const [role, value, cardinal, ordinal] of cardinals) {
    add(cardinal, role, value);
    add(ordinal, role, value, { ordinal: true });
    // "Seconds" are a measure of time; halves are what "two" divides into.
    if (value > 2) add(`${ordinal}s`, role, value, { ordinal: true, plural: true });
  }
  for (const [word, value, plural] of [
    ['half', 2, false],
    ['halves', 2, true],
    ['quarter', 4, false],
    ['quarters', 4, true],
  ] as const) {
    add(word, 'part', value, { plural });
  }
  // South Asian scales, which stand with figures in groups of two: ten lakh, 10,00,000.
  for (const word of ['lakh', 'lakhs', 'lac', 'lacs']) add(word, 'scale', lakh);
  for (const word of ['crore', 'crores']) add(word, 'scale', crore);
  add('and', 'and', 0);
  add('a', 'article', 1);
  add('an', 'article', 1);
  add('point', 'point', 0);
  add('no', 'no', 0);
  for (const [meant, wrong] of Object.entries(misspellings)) {
    const right = lexemes.get(meant);
    if (!right) continue;
    const { role, value, ordinal, plural } = right;
    for (const word of wrong) add(word, role, value, { ordinal, plural, meant });
  }
  for (const word of vocabulary) add(word, 'other', 0);
  return [...lexemes.values()];
}

const lexemes = build();

/** The words that the scanner recognises; the number of a word is the argument of `lexemeOf`. */
export const dictionary = new Dictionary(lexemes.map(({ word }) => word));

/** The lexeme of a dictionary number; undefined for 0, a word that is not in the lexicon. */
export const lexemeOf = (id: number): Lexeme | undefined => (id === 0 ? undefined : lexemes[id - 1]);

/** The lexeme of a word token; undefined for figures, signs and unknown words. */
export const lexemeAt = (tokens: Tokens, i: number): Lexeme | undefined =>
  tokens.kinds[i] === WORD ? lexemeOf(tokens.codes[i] ?? 0) : undefined;

/** The lexeme of a word in lower case; undefined when it is not in the lexicon. */
export const lexemeOfWord = (word: string): Lexeme | undefined => lexemeOf(dictionary.idOf(word));

/** A list by dictionary number of what some words mean to a recogniser; undefined for all other words. */
export const wordTable = <Meaning>(meanings: Readonly<Record<string, Meaning>>): readonly (Meaning | undefined)[] =>
  tableOfWords(Object.entries(meanings));

/** The same, of words that are made rather than listed. */
export function tableOfWords<Meaning>(
  meanings: Iterable<readonly [string, Meaning]>,
): readonly (Meaning | undefined)[] {
  const table: (Meaning | undefined)[] = new Array<Meaning | undefined>(lexemes.length + 1).fill(undefined);
  for (const [word, meaning] of meanings) {
    const id = dictionary.idOf(word);
    if (id === 0) throw new Error(`the lexicon lacks "${word}"`);
    table[id] = meaning;
  }
  return table;
}

/** A lexeme that is itself a number word. */
export type Numeral = Lexeme & { readonly role: 'zero' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'part' };

const numberRoles: ReadonlySet<Role> = new Set(['zero', 'unit', 'teen', 'tens', 'hundred', 'scale', 'part']);

/** Whether the lexeme is itself a number word, rather than one that joins or measures. */
export const isNumeral = (lexeme: Lexeme | undefined): lexeme is Numeral =>
  lexeme !== undefined && numberRoles.has(lexeme.role);

/** Words that a number can start with, by their number in the lexicon. */
export const startsNumber: readonly (true | undefined)[] = [
  undefined,
  ...lexemes.map((lexeme) => (isNumeral(lexeme) || lexeme.role === 'article' ? true : undefined)),
];

/** Every rightly spelled number word, for finding what a misspelt one was meant to be. */
export const numerals: readonly Lexeme[] = lexemes.filter((lexeme) => isNumeral(lexeme) && lexeme.meant === undefined);
