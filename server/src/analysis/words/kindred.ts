/** So many letters two kindred words share at their beginning, and so much of the shorter of them. */
const shortestStem = 4;
const stemShare = 0.6;

/** By what they end in, words of one stem say the same of the noun behind them; in upper case. */
const endings = new Set(
  (
    ' S E ES ED D ING NG ER ERS R RS OR ORS AL ALS ION IONS ON ONS ATION TION MENT MENTS IVE TIVE ANCE ENCE ANT ENT ARY ' +
    'ORY Y IC ICAL LE LES VE CE CES T TS BLE RY L LY IES BILITY ITY'
  ).split(' '),
);

/** Endings of two that are told apart: `Financial` statements and `Financing` ones, `Employee` and `Employer`. */
const strangers: ReadonlySet<string> = new Set(['AL NG', 'NG AL', 'ING OR', 'OR ING', 'E R', 'R E', 'ES RS', 'RS ES']);

/** Endings of words that say who does something and to whom it is done: `Insured`, `Insuring`, `Insurer`. */
const passive = /^(?:E?D|EE)$/;
const active = /^(?:N?G|ING|E?RS?|ORS?)$/;

/**
 * Whether two different words in upper case are forms of one word, so that before the same noun the one may stand for
 * the other by a slip of the tongue: `COMPETING` and `COMPETITIVE`, `LICENSE` and `LICENSED`. `INSURED` and `INSURER`,
 * who are two, and words that share no more than their beginning are none.
 */
export function areKindred(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let stem = 0;
  while (stem < most && a[stem] === b[stem]) stem++;
  if (a === b || stem < shortestStem || stem < stemShare * most) return false;
  const [one, other] = [a.slice(stem), b.slice(stem)];
  if (!endings.has(one) || !endings.has(other) || strangers.has(`${one} ${other}`)) return false;
  return !((passive.test(one) && active.test(other)) || (active.test(one) && passive.test(other)));
}
