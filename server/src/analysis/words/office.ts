/**
 * The offices that a title names, in a form of their own: `chief executive officer` for `CEO`, `vice president` for
 * `V.P., Sales`. A vice president of a rank is one, and one of that rank as well. Divisions and what is not known are
 * left out.
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
    const office = offices.find(([form]) => form.test(part))?.[1] ?? anyChief.exec(part)?.[0];
    if (office === undefined) continue;
    found.add(office);
    const rank = office === 'vice president' && ranks.find(([form]) => form.test(part));
    if (rank) found.add(`${rank[1]} vice president`);
  }
  return found;
}

/** Those of chiefs without an abbreviation of their own: `Chief Scientific Officer`. */
const anyChief = /\bchief(?:\s[a-z]+){1,2}\sofficer\b/;

/** The ranks of vice presidents. */
const ranks: readonly (readonly [RegExp, string])[] = [
  [/\b(?:evp|exec(?:utive)?\s+vice)\b/, 'executive'],
  [/\b(?:svp|s(?:enio)?r\s+vice)\b/, 'senior'],
  [/\b(?:avp|assistant\s+vice|asst\s+vice)\b/, 'assistant'],
  [/\bfirst\s+vice\b/, 'first'],
  [/\bsecond\s+vice\b/, 'second'],
];

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
  ...pairsOf(['executive', 'senior', 'first', 'second', 'assistant'].map((rank) => `${rank} vice president`)),
];

/** Chiefs who may well be the same as another one: who keeps the books of a small company is its treasurer and more. */
const joined = /^chief (?:accounting|administrative|legal|compliance|credit|risk|people|human resources) officer$/;

const isChief = (office: string): boolean => office.startsWith('chief ') && !joined.test(office);

function pairsOf(offices: readonly string[]): readonly (readonly [string, string])[] {
  return offices.flatMap((one, at) => offices.slice(at + 1).map((other) => [one, other] as const));
}

/**
 * Whether two titles of one person in one company cannot both be right: each has one of two such offices, and not the
 * other.
 */
export function officesConflict(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  if ([...first].every((office) => second.has(office))) return false;
  const parts = (has: ReadonlySet<string>, lacks: ReadonlySet<string>, one: string, two: string): boolean =>
    has.has(one) && !has.has(two) && lacks.has(two) && !lacks.has(one);
  const chiefs = [...first]
    .filter(isChief)
    .flatMap((one) => [...second].flatMap((two) => (isChief(two) && one !== two ? [[one, two] as const] : [])));
  return [...exclusive, ...chiefs].some(([a, b]) => parts(first, second, a, b) || parts(first, second, b, a));
}

/** Offices at the head of a company: who holds one is often given another, now in one place, now in both. */
const heads = new Set(['chairman', 'vice chairman', 'president', 'chief executive officer', 'chief operating officer']);

/**
 * Whether two titles name offices of which a person who holds both is given both: they have none in common, and are not
 * both of those at the head of a company.
 */
export function officesDiffer(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [one, other] = [[...first], [...second]];
  return one.every((office) => !second.has(office)) && !(one.some(isHead) && other.some(isHead));
}

const isHead = (office: string): boolean => heads.has(office);
