import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { comparePersons, isMisspelt, type Likeness } from '../../server/src/analysis/words/person.ts';

const compare = (first: string, second: string): Likeness => comparePersons(first.split(' '), second.split(' '));

describe('two names of persons', () => {
  const same: readonly (readonly [string, string])[] = [
    ['ROBERT A BRANDT', 'ROBERT A BRANDT'],
    ['R A BRANDT', 'ROBERT ALLEN BRANDT'],
    ['ROBERT BRANDT', 'ROBERT A BRANDT'],
    ['A ROBERT BRANDT', 'ROBERT BRANDT'],
    ['BOB BRANDT', 'ROBERT A BRANDT'],
    ['ED ALEXANDER', 'EDWARD B ALEXANDER'],
    ['ROBERT A BRANDT', 'ROBERT A BRANDT JR'],
    ['MIN JUN OH', 'MINJUN OH'],
    ['SU WENLAN', 'WENLAN SU'],
    ['MARY SMITH', 'MARY SMITH JONES'],
    ['LUDWIG VAN DER BERG', 'LUDWIG VANDERBERG'],
    ['ANNA MARIA LUISA DE LA CRUZ VEGA', 'ANNA VEGA'],
    ['ROBERT BRANDT III', 'R BRANDT'],
    ['BENJAMIN BRANDT', 'BEN BRANDT'],
    ['VEGA ANNA MARIA', 'ANNA MARIA VEGA'],
  ];
  for (const [first, second] of same) {
    it(`are one person's: ${first}, ${second}`, () => assert.equal(compare(first, second).kind, 'same'));
  }

  const slips: readonly (readonly [string, string, number, number, string])[] = [
    ['ROBERT A BRANDT', 'ROBERT A BRANT', 2, 2, 'letters'],
    ['GEORGE T HALLORAN', 'GEROGE T HALLORAN', 0, 0, 'letters'],
    ['ROBERT BRANDT', 'ROBERT A BRANDTT', 1, 2, 'letters'],
    ['R BRANDTT', 'ROBERT BRANDT', 1, 1, 'letters'],
    ['CHRISTOFFERSEN ANN LEE', 'CHRISTOFERSON ANN LEE', 0, 0, 'letters'],
    ['STEVEN A BRANDT', 'STEPHEN A BRANDT', 0, 0, 'letters'],
    ['ROBERT A BRANDT', 'ROBERT B BRANDT', 1, 1, 'initial'],
    ['ROBERT A BRANDT', 'ROBERT BRUCE BRANDT', 1, 1, 'initial'],
    ['ROBERT A BRANDT', 'ROBERT A HALLORAN', 2, 2, 'surname'],
    ['ROBERT A BRANDTT', 'ROBERT BRANDT', 2, 1, 'letters'],
    ['R A BRANDT', 'R A BRANTD', 2, 2, 'letters'],
    ['KATHRYN A BRANDT', 'KATHERINE A BRANDT', 0, 0, 'letters'],
    ['ROBERT BRANDT II', 'ROBERT BRANT', 1, 1, 'letters'],
  ];
  for (const [first, second, at, other, by] of slips) {
    it(`differ by a slip: ${first}, ${second}`, () => {
      assert.deepEqual(compare(first, second), { kind: 'slip', first: at, second: other, by });
    });
  }

  const others: readonly (readonly [string, string])[] = [
    ['JANE ROE', 'JOHN DOE'],
    ['JANE DOE', 'JOHN DOE'],
    ['ROBERT A BRANDT', 'MARTIN K ODELL'],
    ['ROBERT A BRANDT JR', 'ROBERT A BRANDT SR'],
    ['ROBERT A BRANT', 'ROBIN B BRANDT'],
    ['BRANDT', 'ROBERT BRANDT'],
    ['R B', 'ROBERT BRANDT'],
    ['R COLE', 'ROBERT CALE'],
    ['R A BRANDT', 'R A HALLORAN'],
    ['ROBERT BRANDT', 'ROBERT A HALLORAN'],
    ['STEPHEN COLE', 'STEVEN STEPHEN'],
    ['ANNA MARIA LUISA JOSEFA DE LA CRUZ VEGA', 'ANNA VEGA'],
    ['ANNA VEGA', 'ANNA MARIA LUISA JOSEFA DE LA CRUZ VEGA'],
  ];
  for (const [first, second] of others) {
    it(`are two persons', or nobody can tell: ${first}, ${second}`, () => {
      assert.equal(compare(first, second).kind, 'other');
    });
  }

  it('have a word misspelt by one letter, by two that changed places, and in a long word by two', () => {
    for (const [a, b] of [
      ['BRANDT', 'BRANT'],
      ['BRANDT', 'BRENDT'],
      ['DUNN', 'DUNNE'],
      ['GEORGE', 'GEROGE'],
      ['ANN', 'ANNE'],
      ['CHRISTOFFERSEN', 'CHRISTOFERSON'],
      ['HALLORAN', 'HALORANN'],
    ] as const) {
      assert.ok(isMisspelt(a, b) && isMisspelt(b, a), `${a}, ${b}`);
    }
    for (const [a, b] of [
      ['BRANDT', 'BRANDT'],
      ['LI', 'LEI'],
      ['BRANDT', 'BRENDA'],
      ['BRANDT', 'BRAN'],
      ['GEORGE', 'GROEGE'],
      ['GEORGE', 'OGERGE'],
      ['CHRISTOFFERSEN', 'CHRISTOFERSO'],
      ['HALLORAN', 'HALLORANSON'],
    ] as const) {
      assert.ok(!isMisspelt(a, b) && !isMisspelt(b, a), `${a}, ${b}`);
    }
  });

  const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPRSTUVWY'), minLength: 1, maxLength: 9 });
  const name = fc.array(letters, { minLength: 1, maxLength: 7 });

  it('stand to each other alike, whichever comes first', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        const one = comparePersons(first, second);
        const other = comparePersons(second, first);
        assert.equal(one.kind, other.kind);
        if (one.kind === 'slip' && other.kind === 'slip' && first.length !== second.length) {
          assert.deepEqual([one.first, one.second, one.by], [other.second, other.first, other.by]);
        }
      }),
    );
  });

  it('are told apart by any one letter of a surname', () => {
    const surname = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPRSTUVWY'), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(surname, fc.nat(), fc.constantFrom(...'QXZ'), (word, place, letter) => {
        const at = place % word.length;
        const changed = word.slice(0, at) + letter + word.slice(at + 1);
        assert.deepEqual(comparePersons(['ANN', 'T', word], ['ANN', 'T', changed]), {
          ...{ kind: 'slip', first: 2, second: 2, by: 'letters' },
        });
      }),
    );
  });
});
