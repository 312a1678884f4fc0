import { tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { isNumeral, lexemeAt } from '../../words/lexicon.ts';
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
    'neither other another provided whether because so also only plus minus less more least most up out off'
  ).split(' '),
);

/** Words that describe a counted noun and stand before it. */
const describing = new Set(
  (
    'business calendar working trading consecutive full additional whole equal annual monthly weekly quarterly successive ' +
    'fiscal banking further original certified true such authorized issued outstanding restricted common preferred complete ' +
    'new separate individual united square cubic parking'
  ).split(' '),
);

/** How many words may describe a noun: `equal monthly` installments. */
const mostDescribing = 2;

/** The counted noun at the token, `days` or `Business Days`; undefined where no noun can stand. */
export function nounAt(tokens: Tokens, i: number): Noun | undefined {
  let text = nounWordAt(tokens, i);
  if (text === undefined || text.length < 2) return undefined;
  let to = i + 1;
  for (let last = text; to - i <= mostDescribing && describing.has(last.toLowerCase()); to++) {
    const next = nounWordAt(tokens, to);
    if (next === undefined) break;
    text = `${text} ${next}`;
    last = next;
  }
  return { text, to };
}

/** The word at the token, where it can name or describe what is counted. */
function nounWordAt(tokens: Tokens, i: number): string | undefined {
  if (tokens.kinds[i] !== WORD || isNumeral(lexemeAt(tokens, i))) return undefined;
  const text = tokenText(tokens, i);
  return notNouns.has(text.toLowerCase()) ? undefined : text;
}

/** Measures that exhibits count in: with one of these between words and figure the two still belong together. */
const measures = new Set(
  'day week month year quarter hour minute share unit copy copie installment payment time warrant vote period meter mile foot feet inch degree acre ton gallon barrel'.split(
    ' ',
  ),
);

/** Whether the word describes what is counted and names nothing itself: `fifteen business (15) days`. */
export const isDescribing = (noun: string): boolean => describing.has(noun.toLowerCase());

/** Whether the noun is one of the measures that exhibits count in. */
export const isMeasure = (noun: string): boolean => measures.has(measureOf(noun));
