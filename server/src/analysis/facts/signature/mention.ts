import { lowerAt, WORD, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';
import { claim, isClaimed, type Claims } from '../claims.ts';
import type { PersonName } from '../fact.ts';
import { announcedBy } from './mention/announced.ts';
import { certifiedBy, certifierOf, notaryOf } from './mention/certifying.ts';
import { holderOf } from './mention/holder.ts';
import { isHeadOfName, namedFrom, type Mention } from './mention/named.ts';
import { partyOf } from './mention/party.ts';

/** The words beside which a text names a person: what each says of the person, and where to look for the name. */
type Cue =
  | 'appeared'
  | 'acknowledged'
  | 'undersigned'
  | 'attention'
  | 'office'
  | 'part'
  | 'individual'
  | 'certify'
  | 'notary'
  | 'appoint'
  | 'courtesy'
  | 'between';

const cues = wordTable<Cue>({
  ...{ appeared: 'appeared', came: 'appeared', acknowledged: 'acknowledged', undersigned: 'undersigned' },
  ...{ attention: 'attention', attn: 'attention', mr: 'courtesy', mrs: 'courtesy', ms: 'courtesy' },
  ...{ dr: 'courtesy', between: 'between', among: 'between' },
  ...{ notary: 'notary', certify: 'certify', certifies: 'certify', appoint: 'appoint', appoints: 'appoint' },
  ...{ president: 'office', secretary: 'office', treasurer: 'office', chairman: 'office', officer: 'office' },
  ...{ executive: 'part', employee: 'part', optionee: 'part', grantee: 'part', participant: 'part' },
  ...{ indemnitee: 'part', consultant: 'part', recipient: 'part', individual: 'individual' },
});

/** A 1 for every word, by its number in the lexicon, beside which persons are named. */
export const cueMarks = Uint8Array.from(cues, (cue) => (cue === undefined ? 0 : 1));

/** Whether a dictionary number is that of a word beside which persons are named. */
export const isCue = (code: number): boolean => cueMarks[code] === 1;

/**
 * Reads the persons that a text names: who appeared before a notary; who signs below as the undersigned; to whose
 * attention a notice goes; who holds an office, `Robert A. Blanchard, President of BestCo, Inc.`; who certifies, `I,
 * Ann Lee, hereby certify`; who acts as a notary, `before me, Bo Park, a Notary Public`; whom a power of attorney
 * appoints; and who is a party in person, `between Ann Lee and`, `Ann Lee (the "Executive")`, `Bo Park, an individual`.
 */
export function readMentions(tokens: Tokens, claims: Claims): readonly PersonName[] {
  const found: PersonName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const cue = tokens.kinds[i] === WORD ? cues[tokens.codes[i] ?? 0] : undefined;
    if (cue === undefined || isClaimed(claims, i)) continue;
    for (const person of mentionsAt(tokens, claims, i, cue)) {
      claim(claims, person.from, person.to);
      found.push(person.name);
    }
  }
  return found;
}

function mentionsAt(tokens: Tokens, claims: Claims, i: number, cue: Cue): readonly Mention[] {
  switch (cue) {
    case 'office':
      return holderOf(tokens, claims, i);
    case 'part':
    case 'individual':
      return partyOf(tokens, claims, i, cue);
    case 'certify':
      return [...certifierOf(tokens, claims, i), ...certifiedBy(tokens, claims, i)];
    case 'notary':
      return notaryOf(tokens, claims, i);
    case 'appoint':
      return namedFrom(tokens, claims, pastEach(tokens, i + 1));
    case 'between':
      return namedFrom(tokens, claims, i + 1).filter((named) => !isHeadOfName(tokens, named));
    case 'courtesy':
      return namedFrom(tokens, claims, i).slice(0, 1);
    default:
      return announcedBy(tokens, claims, i, cue);
  }
}

/** Past `each of` and `any of`, which say that each may act alone. */
const pastEach = (tokens: Tokens, i: number): number =>
  /^(?:each|any)$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === 'of' ? i + 2 : i;
