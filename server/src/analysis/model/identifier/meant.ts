import type { Draft } from '../draft.ts';
import { isChecked } from './check.ts';
import { cusipWithin, identifierTwins, isinAround, mentionsOf, type IdentifierMention } from './twins.ts';

/** What an identifier whose check digit is wrong was meant to say, and what tells. */
export interface Meant {
  readonly value: string;
  /** How often that stands elsewhere; 0 where it was worked out of the other identifier of the security. */
  readonly times: number;
}

/**
 * What an identifier was meant to say. The CUSIP or the ISIN of the same security tells; else the only other identifier
 * of its system in the draft that differs by one character, or by two that changed places. Undefined where neither
 * tells.
 */
export function meantBy(
  draft: Draft,
  { block, identifier }: Pick<IdentifierMention, 'block' | 'identifier'>,
): Meant | undefined {
  const own = (other: IdentifierMention): boolean => other.block === block && other.identifier === identifier;
  const others = mentionsOf(draft, identifier.numbers).filter((other) => !own(other) && isChecked(other.identifier));
  const twins = identifierTwins(draft).find(({ cusip, isin }) => own(cusip) || own(isin));
  const byTwin = twins && (own(twins.cusip) ? cusipOf(twins.isin) : isinOf(twins.cusip, identifier.value));
  const near = new Set(
    others.flatMap(({ identifier: { value } }) => (areNear(value, identifier.value) ? [value] : [])),
  );
  const [only] = near.size === 1 ? near : [];
  const value = byTwin ?? only;
  if (value === undefined) return undefined;
  return { value, times: others.filter((other) => other.identifier.value === value).length };
}

function cusipOf({ identifier }: IdentifierMention): string | undefined {
  const within = isChecked(identifier) ? cusipWithin(identifier.value) : undefined;
  return within !== undefined && isChecked({ system: 'CUSIP', value: within }) ? within : undefined;
}

const isinOf = ({ identifier }: IdentifierMention, isin: string): string | undefined =>
  isChecked(identifier) && cusipWithin(isin) !== undefined ? isinAround(identifier.value, isin) : undefined;

/** Whether two identifiers of one length differ by one character, or by two neighbours that changed places. */
export function areNear(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((character, at) => (character === other[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
