import { NUMBER_SIGN } from '../text/sign-codes.ts';
import { SIGN, textBetween, tokenSpan, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { claim, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Identifier, IdentifierSystem } from './fact.ts';
import { docketsBehind } from './identifier/docket.ts';
import { codeAt } from './identifier/given-out.ts';

/** The words that say what kind of identifier follows, the number of a file or one of no kind that is read. */
const announced = wordTable<IdentifierSystem | 'other'>({
  ...{ cusip: 'CUSIP', cusips: 'CUSIP', isin: 'ISIN', isins: 'ISIN', lei: 'LEI', aba: 'ABA', routing: 'ABA' },
  ...{ no: 'docket', nos: 'docket', number: 'docket', numbers: 'docket' },
  ...{ account: 'other', acct: 'other', code: 'other', codes: 'other', sedol: 'other', wkn: 'other', swift: 'other' },
});

export const identifierCue: Cue = { words: announced, signs: [NUMBER_SIGN] };

/**
 * How far behind the word that announces it, or behind the identifier before it, an identifier may stand, in tokens.
 */
const reach = 12;

/**
 * Reads the identifiers of securities, entities and banks where a word announces them, `CUSIP/ISIN: 00517K AA9 /
 * US00517KAA97`, and the numbers of files and cases, `File No. 333-104162`.
 */
export function readIdentifiers(tokens: Tokens, claims: Claims): readonly Identifier[] {
  const found: Identifier[] = [];
  const add = (read: Omit<Identifier, 'kind' | 'at' | 'text'>, from: number, to: number): void => {
    claim(claims, from, to);
    found.push({ kind: 'identifier', at: tokenSpan(tokens, from, to), text: textBetween(tokens, from, to), ...read });
  };
  const open = new Map<IdentifierSystem, number>();
  for (let i = 0; i < tokens.count; i++) {
    const system = announcedAt(tokens, i);
    if (system === 'docket') {
      const dockets = docketsBehind(tokens, i);
      for (const { numbers, from, to } of dockets) {
        add({ system, numbers, value: textBetween(tokens, from, to) }, from, to);
        i = to - 1;
      }
      if (dockets.length > 0) open.clear();
    } else if (system === 'other') open.clear();
    else if (system) open.set(system, i);
    for (const [given, last] of open) {
      const end = i - last > reach ? undefined : codeAt(tokens, i, given);
      if (end === undefined) continue;
      const value = textBetween(tokens, i, end).replace(/[\s-]/g, '');
      add({ system: given, numbers: given, value }, i, end);
      for (const also of open.keys()) open.set(also, end);
      if (!isOfSecurity(given)) open.clear();
      i = end - 1;
      break;
    }
  }
  return found.length > 0 ? found : none;
}

const none: readonly Identifier[] = [];

/** Several securities are listed behind one word; an entity and a bank have one identifier. */
const isOfSecurity = (system: IdentifierSystem): boolean => system === 'CUSIP' || system === 'ISIN';

function announcedAt(tokens: Tokens, i: number): IdentifierSystem | 'other' | undefined {
  const code = tokens.codes[i] ?? 0;
  if (tokens.kinds[i] === SIGN) return code === NUMBER_SIGN ? 'docket' : undefined;
  const system = tokens.kinds[i] === WORD ? announced[code] : undefined;
  // "a routing number" is written small, but "lei" is money in Romania.
  return system === 'LEI' && tokenText(tokens, i) !== 'LEI' ? undefined : system;
}
