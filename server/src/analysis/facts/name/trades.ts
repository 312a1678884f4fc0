import { lowerAt, type Tokens } from '../../text/tokens.ts';
import { hasCapital } from './ending.ts';
import { isParted } from './line.ts';

/** What companies do and deal in, of which one name may join two. */
const trades = new Set(
  (
    'accident annuity bridge building casualty chemical coal coke construction credit deposit development distribution dock ' +
    'drilling electric electronics engineering exploration export fidelity fire forwarding gas guaranty health import ' +
    'indemnity industrial industry investment iron land leasing life light loan lumber machine machinery manufacturing ' +
    'marine metal metals milling mining mortgage oil paper petroleum pipe power production property pulp rail railway ' +
    'refining research salt savings science sewer shipping smelting steel storage surety technology telegraph telephone ' +
    'timber tobacco tool trade trading transport transportation travel water'
  ).split(' '),
);

/**
 * Whether the `and` at the token stands within a name, between two trades: `Alder Fire and Marine Insurance Company`,
 * `Birch Oil and Gas Corporation`, not between two names.
 */
export const joinsTrades = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'and' &&
  isTrade(tokens, i - 1) &&
  isTrade(tokens, i + 1) &&
  !isParted(tokens, i - 1, i) &&
  !isParted(tokens, i, i + 1);

const isTrade = (tokens: Tokens, i: number): boolean => hasCapital(tokens, i) && trades.has(lowerAt(tokens, i));
