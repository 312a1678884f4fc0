import type { Block, BlockKind } from '../blocks/block.ts';
import { localSpan } from '../text/span.ts';
import { SIGN, tokenText, type Tokens } from '../text/tokens.ts';
import { claim, type Claims } from './claims.ts';
import type { Fact, PersonName, PersonRole, Signature } from './fact.ts';
import { readColumn, type ReadSignature } from './signature/block.ts';
import { cellsOf, isMark } from './signature/cells.ts';
import { columnsOf } from './signature/columns.ts';
import { hasCue, readMentions } from './signature/mention.ts';
import { paired } from './signature/pair.ts';
import type { ReadPerson } from './signature/person.ts';

const SLASH = 47;
const COLON = 58;

/**
 * Reads signatures, with the persons who sign and whose names are printed, and the persons that notaries' certificates, the
 * testimonium and other text name by their offices. Claims the tokens of their names.
 */
export function readSignatures(
  tokens: Tokens,
  claims: Claims,
  _facts: readonly Fact[],
  { kind }: Block,
): readonly (PersonName | Signature)[] {
  const found: (PersonName | Signature)[] = [];
  if (kind === 'signature-block' || kind === 'notary-block' || hasMark(tokens, kind)) {
    const columns = columnsOf(cellsOf(tokens));
    const read = paired(columns.flatMap((cells) => readColumn(tokens, claims, cells)));
    for (const signature of read) found.push(...factsOf(signature, kind, claims));
  }
  if (hasCue(tokens)) found.push(...readMentions(tokens, claims));
  return found;
}

/** Whether `/s/` stands in the block, or in a table `By:`, behind which old filings typed the name of who had signed. */
function hasMark(tokens: Tokens, kind: BlockKind): boolean {
  const { codes, kinds, count } = tokens;
  const table = kind === 'table';
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== SIGN) continue;
    if (codes[i] === SLASH && isMark(tokens, i)) return true;
    if (table && codes[i] === COLON && i > 0 && /^by$/i.test(tokenText(tokens, i - 1))) return true;
  }
  return false;
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
