/**
 * Whether two short words or numbers in upper case are one slip apart that hardly makes another name, though in words
 * so short one letter tells little. Such slips are another vowel within (`Die`, `Dye`), an `e` more (`St.`, `Ste.`), a
 * figure and a letter that changed places (`3D`, `D3`), a figure of a longer number twice (`100`, `1000`). Numerals
 * tell companies apart.
 */
export function isShortSlip(a: string, b: string): boolean {
  if (numeral.test(a) || numeral.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/^\d+$/.test(a + b)) return isFigureTwice(short, long);
  if (/\d/.test(a + b)) return areTurned(a, b);
  if (long.length > 3) return false;
  if (long.length > short.length) return short.length === 2 && long === `${short}E`;
  return long.length === 3 && a[0] === b[0] && a[2] === b[2] && vowel.test(a[1] ?? '') && vowel.test(b[1] ?? '');
}

const numeral = /^[IVXLC]+$/;
const vowel = /^[AEIOUY]$/;

/** The fewest figures of a number of a name that is none of a series. */
const fewestFigures = 3;

function isFigureTwice(short: string, long: string): boolean {
  if (short.length < fewestFigures || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

/** Whether a word of figures and letters has the same ones turned round. */
const areTurned = (a: string, b: string): boolean =>
  a !== b && a.length === 2 && /[A-Z]/.test(a) && /\d/.test(a) && a === `${b.charAt(1)}${b.charAt(0)}`;
