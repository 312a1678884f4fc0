/** The beginning, in which is typed: each kind of fact once, and nothing of it in the clauses that follow. */
const beginning = `                           SHARE EXCHANGE AGREEMENT

    This Share Exchange Agreement is made as of March 3, 2025 between Quillon
Ferry Holdings, Inc., a Delaware corporation (the "Holder"), and Osric Vantongeren
(the "Seller"), who owns seventeen thousand (17,000) shares.

    The Holder shall pay the Seller $91,350.00, of which twelve percent (12%) is
kept back until the Seller has handed over what belongs to the business.
`;

/** Where is typed, which key, and whether a fact changes by it that is held to all others of its kind. */
export const spots: Readonly<Record<string, { readonly key: string; readonly changes: 'prose' | 'a fact' }>> = {
  'has handed ov': { key: 'x', changes: 'prose' },
  'to the business': { key: 's', changes: 'prose' },
  'twelve perc': { key: 'x', changes: 'prose' },
  '$91,35': { key: '1', changes: 'a fact' },
  'March ': { key: '1', changes: 'a fact' },
  'Ferry Hold': { key: 'x', changes: 'a fact' },
  'Osric Vanton': { key: 'x', changes: 'a fact' },
  'the "Hold': { key: 'x', changes: 'a fact' },
};

const months = ['January', 'April', 'May', 'August', 'October', 'December'] as const;
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const people = ['Ada', 'Basil', 'Clement', 'Dorothea', 'Edwin', 'Flora', 'Gideon'] as const;
const families = ['Marsh', 'Okafor', 'Pell', 'Quist', 'Rossi', 'Stern', 'Thorne', 'Unger'] as const;

const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

/** A clause of each kind of thing that is held to others of its kind in the draft. */
function clauses(index: number): string {
  const day = `${pick(months, index)} ${(index % 27) + 1}, ${2001 + (index % 20)}`;
  const person = `${pick(people, index)} ${pick(families, Math.floor(index / 7))}`;
  const count = pick(words, index);
  const figure = words.indexOf(count) + 1;
  const whole = 100 * index + 300;
  return `
    ${index}.1 Within ${count} (${figure}) days after ${day} the notice that was sent by
${person} is answered, and its cost of $${index + 20}.50 is paid at once.

Delivered: ${day}

    ${index}.2 Of $${whole}, the sum of $${whole - 100} is due on ${day} and $100 a week later,
as Section ${index}.1 says; ${person} keeps a list of it.

By: /s/ ${person}
Name: ${person}
Title: Secretary

        Rent          $ ${whole - 100}
        Heating           100
                      -------
        Total         $ ${whole}
                      =======
`;
}

/** A draft with so many of each clause behind its beginning. */
export const draftOf = (count: number): string =>
  beginning + Array.from({ length: count }, (_, index) => clauses(index + 1)).join('');
