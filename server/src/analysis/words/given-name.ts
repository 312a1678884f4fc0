/** Whether one given name, in upper case, is a short or familiar form of the other. */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.length >= short.length + 2 && long.startsWith(short)) return true;
  return share(familiar, a, b);
}

/** Whether two words, in upper case, are spellings of one given name that are further apart than a slip. */
export const areSpellings = (a: string, b: string): boolean => share(spellings, a, b);

/** By a name, the lists of names in which it stands. */
type Lists = ReadonlyMap<string, readonly string[]>;

const share = (lists: Lists, a: string, b: string): boolean => {
  const own = lists.get(a);
  return own !== undefined && (lists.get(b)?.some((list) => own.includes(list)) ?? false);
};

/** Found by name: the names of a draft are compared by the thousand. */
function listsByName(lists: readonly string[]): Lists {
  const found = new Map<string, readonly string[]>();
  for (const list of lists) for (const name of list.split(' ')) found.set(name, [...(found.get(name) ?? []), list]);
  return found;
}

/** The forms of one given name that one person uses side by side. */
const familiar = listsByName([
  'ROBERT BOB ROB BOBBY ROBBIE BERT',
  'WILLIAM BILL WILL BILLY WILLY LIAM WM',
  'RICHARD DICK RICK RICH RICKY',
  'JAMES JIM JIMMY JAMIE JAS',
  'JOHN JACK JOHNNY',
  'JONATHAN JON',
  'EDWARD ED NED TED EDDIE TEDDY',
  'THEODORE TED TEDDY',
  'THOMAS TOM TOMMY THOS',
  'MICHAEL MIKE MICK MICKEY',
  'JOSEPH JOE JOEY JOS',
  'CHARLES CHUCK CHARLIE CHAS CHIP',
  'STEVEN STEVE',
  'STEPHEN STEVE',
  'ANTHONY TONY',
  'ELIZABETH LIZ BETH BETSY BETTY LIZZIE ELIZA',
  'MARGARET PEGGY MEG MAGGIE MARGE PEG',
  'KATHERINE KATE KATHY KATIE KAY',
  'CATHERINE CATHY CATE KATE CATIE',
  'KATHLEEN KATHY',
  'LAWRENCE LARRY',
  'LAURENCE LARRY',
  'HENRY HANK HARRY',
  'HAROLD HARRY HAL',
  'ANDREW ANDY DREW',
  'DANIEL DANNY',
  'DAVID DAVE',
  'DONALD DONNIE',
  'KENNETH KENNY',
  'GERALD GERRY JERRY',
  'JEROME JERRY',
  'FRANCIS FRANK',
  'FREDERICK FRITZ FREDDY',
  'ALBERT AL BERT',
  'ALEXANDER SANDY ALEC',
  'PATRICIA PATTY TRISH PATSY',
  'VIRGINIA GINNY',
  'DOROTHY DOTTIE DOT',
  'BARBARA BABS',
  'DEBORAH DEBBIE DEBRA',
  'SUSAN SUE SUSIE',
  'CHRISTOPHER KIT',
  'PHILIP PHIL',
  'PHILLIP PHIL',
  'NANCY NAN',
  'TIMOTHY TIMMY',
  'GREGORY GREGG',
  'EUGENE GENE',
  'RAYMOND RAY',
  'RONALD RONNIE',
  'LEONARD LENNY LEN',
  'GEORGE GEO',
  'VICTORIA VICKI VICKY TORI',
  'VICTOR VIC',
  'REBECCA BECKY',
  'PAMELA PAM',
  'JACQUELINE JACKIE',
  'LEWIS LOU LEW',
  'LOUIS LOU',
  'WALTER WALT WALLY',
  'NICHOLAS NICK',
  'DOUGLAS DOUG',
]);

/** Two spellings of one given name, of which no one person uses both. */
const spellings = listsByName([
  'STEPHEN STEVEN',
  'GEOFFREY JEFFREY',
  'KATHERINE KATHRYN',
  'CATHERINE KATHRYN',
  'STUART STEWART',
  'ALAN ALLEN',
  'SEAN SHAWN',
]);
