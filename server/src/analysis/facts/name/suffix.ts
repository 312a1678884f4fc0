import { isGlued, tokenText, WORD, type Tokens, isSign } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';

/**
 * How a word ends a name. `sure` ones end nothing but names, and so do `cut` ones, which may have a point of their own;
 * `plain` ones are words of their own (`the Company`, `Trust Indenture`) and end a name only where no other capital
 * follows; `short` ones end it only with a point; `initial` ones begin `L.L.C.`, `L.P.`, `N.A.`; `small` ones need no capital.
 */
type Ending = 'sure' | 'cut' | 'plain' | 'short' | 'initial' | 'small';

const endings = wordTable<Ending>({
  ...{ inc: 'cut', incorporated: 'sure', corp: 'cut', corporation: 'sure', llc: 'sure', llp: 'sure', lp: 'sure' },
  ...{ ltd: 'cut', plc: 'small', gmbh: 'sure', company: 'plain', limited: 'plain', trust: 'plain', bank: 'plain' },
  ...{ co: 'short', l: 'initial', n: 'initial', "inc's": 'sure', "corporation's": 'sure', "company's": 'plain' },
  ...{ "limited's": 'plain', "trust's": 'plain', "bank's": 'plain', "llc's": 'sure', 'llc\u2019s': 'sure' },
  ...{ 'corporation\u2019s': 'sure', 'company\u2019s': 'plain', 'limited\u2019s': 'plain', 'trust\u2019s': 'plain' },
  ...{ 'bank\u2019s': 'plain' },
});

const tails = wordTable<'partnership' | 'national' | 'association' | 'of' | 'and'>({
  ...{ partnership: 'partnership', national: 'national', association: 'association', of: 'of', and: 'and' },
});

const POINT = 46;
const COMMA = 44;
const AMPERSAND = 38;

/** Whether a word begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== WORD) return false;
  const code = tokens.text.charCodeAt(tokens.origin + (tokens.starts[i] ?? 0));
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(tokenText(tokens, i));
}

const marks = Uint8Array.from(endings, (ending) => (ending === undefined ? 0 : 1));

/**
 * The next token at or behind `i` that may end a name, with a word, a figure or a mark before it that may belong to one;
 * `tokens.count` where there is none. The quick look before anything else is asked: `the Company` is everywhere.
 */
export function nextEnding(tokens: Tokens, i: number): number {
  const { kinds, codes, count } = tokens;
  for (let at = i; at < count; at++) {
    if (kinds[at] !== WORD || marks[codes[at] ?? 0] !== 1) continue;
    if (kinds[at - 1] !== WORD || isCapital(tokens, at - 1) || tails[codes[at + 1] ?? 0] === 'of') return at;
  }
  return count;
}

/** Whether the token is itself such a word, however it is used. */
export const isEnding = (tokens: Tokens, i: number): boolean => {
  const ending = tokens.kinds[i] === WORD ? endings[tokens.codes[i] ?? 0] : undefined;
  return ending === 'sure' || ending === 'cut' || ending === 'plain';
};

/** Whether the token is a suffix that is a word of its own, before which no comma stands: `Company`, `Bank`. */
export const isPlain = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && endings[tokens.codes[i] ?? 0] === 'plain';

/**
 * Past the suffix that stands at the token, with the ones that go on it (`Co., Ltd.`, `Trust Company, N.A.`, `Limited
 * Partnership`); undefined where none ends a name there.
 */
export function suffixEnd(tokens: Tokens, i: number): number | undefined {
  let end = oneSuffix(tokens, i);
  let last = i;
  while (end !== undefined) {
    const next: number = isSign(tokens, end, COMMA) ? end + 1 : (trustEnd(tokens, last, end) ?? end);
    const further = oneSuffix(tokens, next);
    if (further === undefined) break;
    last = next;
    end = further;
  }
  if (end === undefined) return undefined;
  const ending = endings[tokens.codes[last] ?? 0];
  // "Trust Indenture", "Company Order", "Limited Guaranty" are words that happen to stand there.
  return ending === 'plain' && isCapital(tokens, end) ? undefined : end;
}

/** The last word in `Bank and Trust Company`, `Trust and Savings Bank`, behind the first one and its `and`. */
function trustEnd(tokens: Tokens, bank: number, i: number): number | undefined {
  if (!isPlain(tokens, bank) || !(tail(tokens, i, 'and') || isSign(tokens, i, AMPERSAND))) return undefined;
  if (!/^(?:trust|savings?)$/i.test(tokenText(tokens, i + 1))) return undefined;
  return isPlain(tokens, i + 2) ? i + 2 : isPlain(tokens, i + 1) ? i + 1 : undefined;
}

/** First words of places that have two. */
const compass = /^(?:new|north|south|east|west|nova|san|los|las|saint|great|hong|united|the|central|puerto|rhode)$/i;

/** Past the place in `Bank of New York` and `Insurance Company of North America`; undefined where none stands. */
function placeEnd(tokens: Tokens, i: number): number | undefined {
  if (tokens.kinds[i] !== WORD || tails[tokens.codes[i] ?? 0] !== 'of') return undefined;
  if (!isCapital(tokens, i + 1) || isEnding(tokens, i + 1)) return undefined;
  const two = compass.test(tokenText(tokens, i + 1)) && isCapital(tokens, i + 2) && !isEnding(tokens, i + 2);
  return two ? i + 3 : i + 2;
}

function oneSuffix(tokens: Tokens, i: number): number | undefined {
  const ending = tokens.kinds[i] === WORD ? endings[tokens.codes[i] ?? 0] : undefined;
  if (ending !== 'small' && !isCapital(tokens, i)) return undefined;
  switch (ending) {
    case 'initial':
      return pointed(tokens, i);
    case 'short':
      return isSign(tokens, i + 1, POINT) ? i + 2 : undefined;
    case 'sure':
    case 'small':
      return i + 1;
    case 'cut':
      return isSign(tokens, i + 1, POINT) && isGlued(tokens, i + 1) ? i + 2 : i + 1;
    case 'plain':
      return placeEnd(tokens, i + 1) ?? (tail(tokens, i + 1, 'partnership') ? i + 2 : i + 1);
    default:
      return tail(tokens, i, 'national') && tail(tokens, i + 1, 'association') ? i + 2 : undefined;
  }
}

const tail = (tokens: Tokens, i: number, word: string): boolean =>
  tokens.kinds[i] === WORD && tails[tokens.codes[i] ?? 0] === word;

const letters = /^(?:LLC|LLP|LP|NA|NV)$/;

/** Past `L.L.C.`, `L.P.`, `N.A.`, with or without the last point. */
function pointed(tokens: Tokens, i: number): number | undefined {
  let word = '';
  let at = i;
  while (word.length < 4 && tokens.kinds[at] === WORD && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 1) {
    if (at > i && tokens.gaps[at] === 1 && tokens.gaps[at - 1] === 1) return undefined;
    word += tokenText(tokens, at);
    at++;
    if (!isSign(tokens, at, POINT)) break;
    at++;
  }
  return letters.test(word) ? at : undefined;
}
