import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf, standingOf } from '../harness/facts.ts';

const sentence = (form: string): string => `It shall within reason have ${form} of the Issuer.\n`;

/** The misspelt words of a sentence as they stand, with what each was meant to be. */
const slips = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) =>
    fact.kind === 'amount'
      ? fact.statements.flatMap(({ misspelt }) =>
          misspelt.map(({ at, written, meant }) => {
            assert.equal(text.slice(at.start, at.end), written);
            return `${written} for ${meant}`;
          }),
        )
      : [],
  );

describe('misspelt number words', () => {
  const known: Readonly<Record<string, string>> = {
    'thee (3) months': 'thee for three',
    'thee ($3) fee': 'thee for three',
    'tow (2) copies': 'tow for two',
    'fine (5) days': 'fine for five',
    'live (5) days': 'live for five',
    'forth (4th) day': 'forth for fourth',
    'fiftenth (15th) day': 'fiftenth for fifteenth',
    'sereneth (7th) day': 'sereneth for seventh',
    'twety (20) days': 'twety for twenty',
    'twenny (20) days': 'twenny for twenty',
    'xinety (90) days': 'xinety for ninety',
    'mour (4) days': 'mour for four',
    'noe (1) share': 'noe for one',
    'thirty-noe (31) days': 'noe for one',
    'thrity-one (31) days': 'thrity for thirty',
    'forty-tow (42) days': 'tow for two',
    'zeor (0) shares': 'zeor for zero',
    'sxi (6) days': 'sxi for six',
    'tenn (10) days': 'tenn for ten',
    'eleben (11) days': 'eleben for eleven',
    'fourteeen (14) days': 'fourteeen for fourteen',
    'eigth (8) days': 'eigth for eight',
    'eigth (8th) day': 'eigth for eighth',
    'Hunderd (100) shares': 'Hunderd for hundred',
    'hundret (100) shares': 'hundret for hundred',
    'two hundrd (200) shares': 'hundrd for hundred',
    'thousnd (1,000) shares': 'thousnd for thousand',
    'two thousnd (2,000) shares': 'thousnd for thousand',
    'two millin (2,000,000) shares': 'millin for million',
    'one billoin (1,000,000,000) shares': 'billoin for billion',
    'one trilion (1,000,000,000,000) shares': 'trilion for trillion',
    'one million two hundrde thousand (1,200,000) shares': 'hundrde for hundred',
    'one hundred twleve (112) days': 'twleve for twelve',
    'five hunderd and 00/100 dollars ($500.00)': 'hunderd for hundred',
    'five dollars and twety cents ($5.20)': 'twety for twenty',
    'one-for-twety (1-for-20)': 'twety for twenty',
    'two-thrids (2/3) share': 'thrids for thirds',
    'xinety-two (92) days': 'xinety for ninety',
    'sveen hundred (700) shares': 'sveen for seven',
    'fvie and one-half (5.5) shares': 'fvie for five',
    'fvie point two (5.2) shares': 'fvie for five',
    'twnety dollars ($20) in cash': 'twnety for twenty',
    'eifht basis points (0.08%) of it': 'eifht for eight',
    'sixt days (60) of leave': 'sixt for sixty',
    'sixt days (6) of leave': 'sixt for six',
    'forty-foru managers (44) of it': 'foru for four',
    '$150,000 (one hundred fify thousand dollars) in cash': 'fify for fifty',
    '250 (two hundred fifity) shares': 'fifity for fifty',
    '30 days (thirrty days) of leave': 'thirrty for thirty',
    '30-day (thirrty) leave': 'thirrty for thirty',
    '8 (eigth) days': 'eigth for eight',
    '8th (eigth) day': 'eigth for eighth',
    '$8 (eigth dollars) in cash': 'eigth for eight',
  };
  for (const [form, expected] of Object.entries(known)) {
    it(form, () => assert.deepEqual(slips(sentence(form)), [expected]));
  }

  it('are all read where an amount has several, as what makes it agree', () => {
    assert.deepEqual(slips(sentence('two hunderd eigth (208) days')), ['hunderd for hundred', 'eigth for eight']);
    assert.deepEqual(slips(sentence('two hunderd eigth (208th) day')), ['hunderd for hundred', 'eigth for eighth']);
    assert.deepEqual(slips(sentence('208 (two hunderd eigth) days')), ['hunderd for hundred', 'eigth for eight']);
    assert.deepEqual(slips(sentence('thre (3) millon dollars')), ['thre for three', 'millon for million']);
  });

  it('agree with their figures', () => {
    for (const form of ['thee (3) months', 'forty-tow (42) days', 'five dollars and twety cents ($5.20)'])
      assert.equal(standingOf(sentence(form)), 'agrees', form);
  });

  it('are none where a word stands in its own right, is too unlike or counts nothing', () => {
    for (const form of [
      'the (3) months',
      'to (2) copies',
      'si (6) days',
      'seen (7) days',
      'there (3.5) shares',
      'hundreds (100) of shares',
      'quick (20) days',
      'twnyte (20) days',
      'thee (3)',
      'thee (3) of them',
      'three (3) months',
      'forty-foru or more (44) days',
      'fify, (50) days',
      'thee (23) months',
      'Fort Worth (40) shares',
      '30 (fortty) days',
      '30 days, of which (thirrty) are leave',
    ]) {
      assert.deepEqual(slips(sentence(form)), [], form);
    }
  });
});
