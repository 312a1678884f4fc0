import type { Block, BlockKind } from '../blocks/block.ts';
import { COLON, SLASH } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { SIGN, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { claim, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, PersonName, PersonRole, Signature } from './fact.ts';
import { cellsOf, isMark } from './signature/cells.ts';
import { readColumn } from './signature/column-reader.ts';
import { columnsOf } from './signature/columns.ts';
import { cueMarks, isCue, readMentions } from './signature/mention.ts';
import { paired } from './signature/pair.ts';
import type { ReadPerson } from './signature/person.ts';
import type { ReadSignature } from './signature/read-signature.ts';

const none: readonly (PersonName | Signature)[] = [];

/**
 * A word that announces a person, the strokes of `/s/`, the colon of `By:`; and all that a splitter took for a
 * signature.
 */
export const signatureCue: Cue = { words: cueMarks, signs: [SLASH, COLON], kinds: ['signature-block', 'notary-block'] };

/**
 * Reads signatures, with the persons who sign and whose names are printed, and the persons that notaries' certificates,
 * the testimonium and other text name by their offices. Claims the tokens of their names.
 */
export function readSignatures(
  tokens: Tokens,
  claims: Claims,
  _facts: readonly Fact[],
  { kind }: Block,
): readonly (PersonName | Signature)[] {
  const { signed, named } = lookAt(tokens, kind);
  if (!signed && !named) return none;
  const found: (PersonName | Signature)[] = [];
  if (signed) {
    const columns = columnsOf(cellsOf(tokens));
    const read = paired(columns.flatMap((cells) => readColumn(tokens, claims, cells)));
    for (const signature of read) found.push(...factsOf(signature, kind, claims));
  }
  if (named) found.push(...readMentions(tokens, claims));
  return found;
}

/**
 * Whether `/s/` stands in the block, or in a table `By:`, behind which old filings typed the name of who had signed;
 * and whether a word does beside which persons are named. The quick look before anything else is asked.
 */
function lookAt(tokens: Tokens, kind: BlockKind): { readonly signed: boolean; readonly named: boolean } {
  const { codes, kinds, count } = tokens;
  const table = kind === 'table';
  let signed = kind === 'signature-block' || kind === 'notary-block';
  let named = false;
  for (let i = 0; i < count && !(signed && named); i++) {
    const code = codes[i] ?? 0;
    if (kinds[i] === WORD) named ||= isCue(code);
    else if (kinds[i] !== SIGN) continue;
    else if (code === SLASH) signed ||= isMark(tokens, i);
    else if (code === COLON && table && i > 0) signed ||= /^by$/i.test(tokenText(tokens, i - 1));
  }
  return { signed, named };
}

/** The facts of one signature: its persons, and the signature itself. */
function factsOf(read: ReadSignature, kind: BlockKind, claims: Claims): readonly (PersonName | Signature)[] {
  const { title, company, date } = read;
  const role: PersonRole = read.notary || kind === 'notary-block' ? 'notary' : 'signatory';
  const personOf = (person: ReadPerson, conformed: boolean): PersonName => {
    claim(claims, person.from, person.to);
    const { at, text, key, words } = person;
    return { kind: 'person', at, text, key, words, role, conformed, title, company };
  };
  const conformed = read.conformed && personOf(read.conformed, true);
  const printed = read.printed && personOf(read.printed, false);
  const parts = [conformed?.at, printed?.at, title?.at, date].flatMap((at) => at ?? []);
  const start = Math.min(...parts.map((at) => at.start));
  const end = Math.max(...parts.map((at) => at.end));
  const signature: Signature = {
    ...{ kind: 'signature', at: localSpan(start, end), conformed, printed, title, company, date },
  };
  return [signature, ...(conformed ? [conformed] : []), ...(printed ? [printed] : [])];
}
