import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOf } from '../harness/facts.ts';

/** The marks of a text with their series and place in it: `(ii) roman 2`. */
const marks = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact, text: own }) =>
    fact.kind === 'enumerator' ? [`${own} ${fact.series} ${fact.ordinal}`] : [],
  );

describe('enumerators', () => {
  it('count on from the first of their series', () => {
    assert.deepEqual(marks('The holder may (a) sell, (b) lend or (c) keep the Note.\n'), [
      '(a) letter 1',
      '(b) letter 2',
      '(c) letter 3',
    ]);
    assert.deepEqual(marks('on the later of (1) closing and (2) delivery'), ['(1) number 1', '(2) number 2']);
    assert.deepEqual(marks('by (i) gift, (ii) sale, (iii) loan, (iv) pledge or (v) lease'), [
      ...['(i) roman 1', '(ii) roman 2', '(iii) roman 3', '(iv) roman 4', '(v) roman 5'],
    ]);
    assert.deepEqual(marks('either (A) or (B)'), ['(A) letter 1', '(B) letter 2']);
  });

  it('read an i as a letter in a series of letters, and as a numeral elsewhere', () => {
    const letters = [...'abcdefghij'].map((letter) => `(${letter}) part`).join('; ');
    assert.deepEqual(marks(letters).slice(-3), ['(h) letter 8', '(i) letter 9', '(j) letter 10']);
    assert.deepEqual(marks('both (i) notes and (ii) bonds'), ['(i) roman 1', '(ii) roman 2']);
  });

  it('nest', () => {
    assert.deepEqual(marks('(a) the Notes, being (i) those due and (ii) those to come; and (b) the Bonds'), [
      ...['(a) letter 1', '(i) roman 1', '(ii) roman 2', '(b) letter 2'],
    ]);
  });

  it('stand alone only at the head of a block', () => {
    assert.deepEqual(marks('(b) The Notes bear interest.\n'), ['(b) letter 2']);
    assert.deepEqual(marks('The Notes (b) bear interest.\n'), []);
    assert.deepEqual(marks('The (b) Notes and (c) Bonds bear interest.\n'), []);
  });

  const opening: Readonly<Record<string, string>> = {
    '(c)': 'letter 3',
    '(z)': 'letter 26',
    '(aa)': 'letter 27',
    '(zz)': 'letter 52',
    '(iv)': 'roman 4',
    '(ix)': 'roman 9',
    '(xix)': 'roman 19',
    '(xviii)': 'roman 18',
    '(lv)': 'roman 55',
    '(xxviii)': 'roman 28',
    '(lxxxviii)': 'roman 88',
    '(12)': 'number 12',
    '(B)': 'letter 2',
  };
  for (const [mark, counted] of Object.entries(opening)) {
    it(`count ${mark}`, () => assert.deepEqual(marks(`${mark} The Notes bear interest.\n`), [`${mark} ${counted}`]));
  }

  for (const mark of ['(100)', '(ab)', '(Aa)', '(iX)', '(iiii)', '(vv1)', '(aaa)', '(abcdef)', '(,)', '(a]', '[a)']) {
    it(`count no ${mark}`, () => assert.deepEqual(marks(`${mark} The Notes bear interest.\n`), []));
  }

  it('go on from letters to doubled letters, and from one ten to the next', () => {
    assert.deepEqual(marks('(z) one, (aa) two, (bb) three'), ['(z) letter 26', '(aa) letter 27', '(bb) letter 28']);
    assert.deepEqual(marks('(ix) one and (x) two'), ['(ix) roman 9', '(x) roman 10']);
    assert.deepEqual(marks('(9) one and (10) two'), ['(9) number 9', '(10) number 10']);
    assert.deepEqual(marks('(w) one, (x) two and (y) three'), ['(w) letter 23', '(x) letter 24', '(y) letter 25']);
  });

  it('begin with the last letters within lists of others', () => {
    assert.deepEqual(marks('either (x) one, (y) two or (z) three'), ['(x) last 1', '(y) last 2', '(z) last 3']);
    assert.deepEqual(marks('one (x) of them'), []);
  });

  it('are none where they skip one, or touch the word before them', () => {
    assert.deepEqual(marks('the (a) one and the (c) other'), []);
    assert.deepEqual(marks('the (1) one and the (11) other'), []);
    assert.deepEqual(marks('the share(a) and the note(b)'), []);
    assert.deepEqual(marks('the "(a)" one and the "(b)" other'), ['(a) letter 1', '(b) letter 2']);
  });

  it('stand behind number words where they are letters', () => {
    assert.deepEqual(marks('the two (a) and (b)'), ['(a) letter 1', '(b) letter 2']);
  });

  it('go on behind the list within', () => {
    assert.deepEqual(marks('the (i) one, the (ii) two, being (a) x and (b) y, the (iii) three'), [
      ...['(i) roman 1', '(ii) roman 2', '(a) letter 1', '(b) letter 2', '(iii) roman 3'],
    ]);
  });

  it('take no figure from a double form', () => {
    const text = 'two (2) Directors, three (3) Officers and one (1) Secretary';
    assert.deepEqual(marks(text), []);
    assert.deepEqual(coveredBy('amount', text), ['two (2)', 'three (3)', 'one (1)']);
    assert.deepEqual(marks('one (1) Director, two (2) Officers and three (3) Clerks'), []);
  });

  it('leave no number to an amount', () => {
    assert.deepEqual(coveredBy('amount', 'two times the lesser of (1) the rent and (2) the fee of $5\n'), [
      'two',
      '$5',
    ]);
    assert.deepEqual(coveredBy('amount', 'with any third party, (1) by sale or (2) by lease\n'), []);
  });
});
