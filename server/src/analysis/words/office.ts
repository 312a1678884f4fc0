/**
 * The offices that a title names, in a form of their own: `chief executive officer` for `CEO`, `vice president` for
 * `Sr. V.P.` and `Executive Vice President, Sales`. Ranks, divisions and what is not known are left out.
 */
export function officesIn(title: string): ReadonlySet<string> {
  const found = new Set<string>();
  const words = title
    .toLowerCase()
    .replace(/[.\u2019']/g, '')
    .replace(/\bv ?p\b/g, 'vice president')
    .replace(/[-\u2010-\u2014/&;,]/g, ' , ')
    .replace(/\bvice , president/g, 'vice president')
    .replace(/\bco , /g, 'co ')
    .split(/\s+and\s+|\s*,\s*/);
  for (const part of words) {
    const office = offices.find(([form]) => form.test(part));
    if (office) found.add(office[1]);
  }
  return found;
}

const offices: readonly (readonly [RegExp, string])[] = [
  [/\b(?:svp|evp|avp|vice\s+president)\b/, 'vice president'],
  [/\bpresident\b/, 'president'],
  [/\bvice\s+chair(?:man|woman|person)?\b/, 'vice chairman'],
  [/\bchair(?:man|woman|person)?\b/, 'chairman'],
  [/\b(?:ceo|chief\s+executive(?:\s+officer)?)\b/, 'chief executive officer'],
  [/\b(?:cfo|chief\s+financial(?:\s+officer)?)\b/, 'chief financial officer'],
  [/\b(?:coo|chief\s+operating(?:\s+officer)?)\b/, 'chief operating officer'],
  [/\b(?:assistant|asst)\s+secretary\b/, 'assistant secretary'],
  [/\bsecretary\b/, 'secretary'],
  [/\b(?:assistant|asst)\s+treasurer\b/, 'assistant treasurer'],
  [/\btreasurer\b/, 'treasurer'],
  [/\bnotary\s+public\b/, 'notary public'],
  [/\bgeneral\s+counsel\b/, 'general counsel'],
  [/\b(?:controller|comptroller)\b/, 'controller'],
];

/** Offices of which a person who holds one does not hold the other in the same company, or would sign as both. */
const exclusive: readonly (readonly [string, string])[] = [
  ['president', 'vice president'],
  ['chairman', 'vice chairman'],
  ['secretary', 'assistant secretary'],
  ['treasurer', 'assistant treasurer'],
  ['chief executive officer', 'chief financial officer'],
  ['chief executive officer', 'chief operating officer'],
  ['chief financial officer', 'chief operating officer'],
];

/**
 * Whether two titles of one person in one company cannot both be right: each has one of two such offices, and not the
 * other.
 */
export function officesConflict(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const parts = (has: ReadonlySet<string>, lacks: ReadonlySet<string>, one: string, two: string): boolean =>
    has.has(one) && !has.has(two) && lacks.has(two) && !lacks.has(one);
  return exclusive.some(([a, b]) => parts(first, second, a, b) || parts(first, second, b, a));
}
