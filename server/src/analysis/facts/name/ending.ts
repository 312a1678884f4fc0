import { isCapital, WORD, type Tokens } from '../../text/tokens.ts';
import { tableOfWords } from '../../words/lexicon.ts';
import { misspeltEndings } from '../../words/misspelt-endings.ts';

/**
 * How a word ends a name. `sure` ones end nothing but names, and so do `cut` ones, which may have a point of their own;
 * `plain` ones are words of their own (`the Company`, `Trust Indenture`) and end a name only where no other capital
 * follows, and of `weak` ones two words of its own must stand before (`Sinking Fund`, `the Partnership`); `short` ones
 * end it only with a point; `initial` ones begin `L.L.C.`, `L.P.`, `N.A.`; `small` ones need no capital, `upper` ones
 * are written in capitals (`AG`), and `tail` ones follow another suffix (`Prairie Bank NA`).
 */
export type Ending = 'sure' | 'cut' | 'plain' | 'weak' | 'short' | 'initial' | 'small' | 'upper' | 'tail';

const kinds = {
  ...{ inc: 'cut', incorporated: 'sure', corp: 'cut', corporation: 'sure', llc: 'sure', llp: 'sure', lllp: 'sure' },
  ...{ lp: 'sure', pllc: 'sure', ltd: 'cut', plc: 'small', gmbh: 'sure', ag: 'upper', sa: 'upper', bv: 'upper' },
  ...{ bhd: 'cut', ulc: 'sure', oy: 'upper', oyj: 'upper', asa: 'upper', sarl: 'sure', srl: 'upper', fsb: 'upper' },
  ...{ nv: 'tail', na: 'tail', company: 'plain', limited: 'plain', trust: 'plain', bank: 'plain', fund: 'weak' },
  ...{ association: 'weak', cooperative: 'weak', partnership: 'weak', co: 'short' },
} satisfies Readonly<Record<string, Ending>>;

const endings = tableOfWords<Ending>([
  ...Object.entries(kinds).flatMap(([word, kind]): [string, Ending][] => {
    const owned = kind === 'cut' ? 'sure' : kind;
    return [
      [word, kind],
      [`${word}'s`, owned],
      [`${word}\u2019s`, owned],
    ];
  }),
  ...[...misspeltEndings].map(([word, meant]): [string, Ending] => [word, kinds[meant]]),
  ...[...'lnsbpkf'].map((letter): [string, Ending] => [letter, 'initial']),
]);

/** A 1 for each word of the lexicon that may end a name. */
export const opens = Uint8Array.from(endings, (ending) => (ending === undefined ? 0 : 1));

/** Whether a word begins with a capital, or has one further on as `eDiets` does. */
export function hasCapital(tokens: Tokens, i: number): boolean {
  if (isCapital(tokens, i)) return true;
  if (tokens.kinds[i] !== WORD) return false;
  const start = tokens.starts[i] ?? 0;
  const second = tokens.text.charCodeAt(tokens.origin + start + 1);
  return second >= 65 && second <= 90 && (tokens.ends[i] ?? 0) - start > 2;
}

/** How the token ends a name; undefined for a word that does not. */
export const endingAt = (tokens: Tokens, i: number): Ending | undefined =>
  tokens.kinds[i] === WORD ? endings[tokens.codes[i] ?? 0] : undefined;

/** Whether the token is itself such a word, however it is used. */
export const isEnding = (tokens: Tokens, i: number): boolean => {
  const ending = endingAt(tokens, i);
  return ending === 'sure' || ending === 'cut' || ending === 'plain' || ending === 'weak';
};

/** Whether the token is a suffix that is a word of its own, before which no comma stands: `Company`, `Bank`. */
export const isPlain = (tokens: Tokens, i: number): boolean => {
  const ending = endingAt(tokens, i);
  return ending === 'plain' || ending === 'weak';
};

/** Whether the token is a suffix that needs two words of the name's own before it: `Fund`, `Association`. */
export const isWeak = (tokens: Tokens, i: number): boolean => endingAt(tokens, i) === 'weak';
