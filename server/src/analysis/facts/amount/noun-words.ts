import { measureOf } from '../../words/measure.ts';

/** A counted noun as it stands, with the words that describe it: `shares`, `Business Days`. */
export interface Noun {
  readonly text: string;
  readonly to: number;
}

/** Words that never name what is counted; what follows them is another thought. */
const notNouns = new Set(
  (
    'the a an any such said each every all no not nor or and but if then than that this these those which who whom whose ' +
    'what when where while in on at by to of for from with without within into upon under over above below between among ' +
    'after before until unless during through per as is are was were be been being has have had shall will would may might ' +
    'must can could should do does did it its he she his her they their them there here we our you your i either both ' +
    'neither other another provided whether because so also only whenever plus minus less more least most up out off cannot ' +
    'hereinafter hereafter heretofore herewith aforesaid hereof hereto herein hereunder hereby thereof thereto therein thereunder thereby respectively inclusive et am pm noon ' +
    'midnight according remain remained'
  ).split(' '),
);

/** Whether the word, whatever its case, never names what is counted. */
export const isNoNoun = (word: string): boolean => notNouns.has(word.toLowerCase());

/** Words that describe a counted noun and stand before it. */
const describing = new Set(
  (
    'business calendar working trading consecutive full additional whole equal annual monthly weekly quarterly successive ' +
    'fiscal banking further original certified true such authorized issued outstanding restricted common preferred complete ' +
    'new ordinary preference voting separate individual united square cubic parking metric rentable usable gross net sq cu approximate'
  ).split(' '),
);

/**
 * Whether the word describes what is counted and names nothing itself: `fifteen business (15) days`, `unissued`.
 */
export function isDescribing(noun: string): boolean {
  const word = noun.toLowerCase();
  return describing.has(word) || (word.startsWith('un') && describing.has(word.slice(2)));
}

/** Measures that exhibits count in: with one of these between words and figure the two still belong together. */
const measures = new Set(
  (
    'day week month year quarter hour minute share unit copy copie installment payment time warrant vote period ' +
    'meter kilometer mile yard foot feet inch degree acre hectare ton pound ounce gram kilogram gallon liter barrel ' +
    'kilowatt megawatt'
  ).split(' '),
);

/** Whether the noun is one of the measures that exhibits count in. */
export const isMeasure = (noun: string): boolean => measures.has(measureOf(noun));

/** Whether the word has the ending of a plural. */
export const isPlural = (word: string): boolean => /[^sui]s$/.test(word);
