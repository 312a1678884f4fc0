import { endsClause } from '../text/sentence-end.ts';
import { lowerAt, tokenFrom, WORD, wordCode, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, AuthorizedPreferred, Fact } from './fact.ts';
import { isMoney, isPercent } from './fact/stated-unit.ts';

const authorizing = wordTable({
  authority: true,
  authorize: true,
  authorizes: true,
  authorized: true,
  authorised: true,
});

export const authorizedPreferredCue: Cue = { words: authorizing };

/** How far before a number of shares it is said that they may be issued, and how far behind it they are named. */
const leadReach = 30;
const classReach = 8;
/** How far behind its class it is said that it is authorized. */
const tailReach = 4;

/** What says who may issue shares where it is not the corporation that is `authorized to issue` them. */
const charters = /^(?:articles|certificate|charter|memorandum)$/;
/** Words with which a number is what was, some of the shares, or of no use to hold a series to. */
const otherwise =
  /^(?:increas\w*|decreas\w*|reduc\w*|chang\w*|amend\w*|former\w*|from|undesignated|unissued|remaining|available|additional|designat\w*|series|which|issued|outstanding|eliminat\w*)$/;

/**
 * Reads how many preferred shares a corporation may issue where a sentence says it of them alone:
 * `is authorized to issue 5,000,000 shares of Preferred Stock`, `10,000,000 shares of blank check preferred stock
 * authorized`, `the Articles of Incorporation authorize up to 1,000,000 shares of preferred stock`. It claims nothing:
 * the amounts are facts already.
 */
export function readAuthorizedPreferred(
  tokens: Tokens,
  _claims: Claims,
  facts: readonly Fact[],
): readonly AuthorizedPreferred[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  return amounts.flatMap((amount, i) => {
    if (isMoney(amount) || isPercent(amount)) return [];
    const next = amounts[i + 1];
    const stock = preferredBehind(tokens, amount, next ? tokenFrom(tokens, next.at.start) : tokens.count);
    if (stock === undefined || !isAuthorized(tokens, tokenFrom(tokens, amount.at.start), stock)) return [];
    return [{ kind: 'authorized-preferred', at: amount.at, amount }];
  });
}

/** The token past `shares of Preferred Stock` behind a number; undefined where a series or anything else is named. */
function preferredBehind(tokens: Tokens, { at }: Amount, to: number): number | undefined {
  const from = tokenFrom(tokens, at.end);
  for (let i = from; i < Math.min(to, from + classReach) && tokens.kinds[i] === WORD; i++) {
    const word = lowerAt(tokens, i);
    if (word === 'preferred') return /^(?:stock|shares)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : undefined;
    if (otherwise.test(word) || /^(?:common|class)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Whether the sentence says, before a number of shares or behind their class, that they may be issued. */
function isAuthorized(tokens: Tokens, from: number, stock: number): boolean {
  let may = false;
  let charter = false;
  for (let i = stock; i < stock + tailReach && tokens.kinds[i] === WORD; i++) may ||= isAuthorizing(tokens, i);
  for (let i = from - 1; i >= Math.max(0, from - leadReach) && !endsClause(tokens, i); i--) {
    const word = lowerAt(tokens, i);
    if (otherwise.test(word)) return false;
    charter ||= charters.test(word);
    may ||= isAuthorizing(tokens, i) && (charter || mayIssue(tokens, i) || charterBefore(tokens, i));
  }
  return may;
}

const isAuthorizing = (tokens: Tokens, i: number): boolean => authorizing[wordCode(tokens, i)] === true;

/** `authorized to issue`, `authority to issue`: what the corporation may do, and not what its board has decided. */
const mayIssue = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i + 1) === 'to' && lowerAt(tokens, i + 2) === 'issue';

function charterBefore(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - leadReach) && !endsClause(tokens, at); at--)
    if (charters.test(lowerAt(tokens, at))) return true;
  return false;
}
