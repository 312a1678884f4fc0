import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, standingOf } from '../harness/facts.ts';

const shown = (text: string): string => amountLines(`${text}\n`).join('\n');

describe('a number that differs from the bracket behind it', () => {
  const held: Readonly<Record<string, readonly string[]>> = {
    'as a count of what stands behind': [
      'It has one (2) copy.',
      'It has one (2) day.',
      'It has one (2) or more.',
      'It has two (3) others.',
      'It has two ($3) left.',
      'It has thirty [31] days.',
      'It has thirty (31)-day terms.',
      'It has thirty (31 days) to pay.',
      'It waits ten (11 days) days more.',
      "It pays ten months' (11 months') rent.",
    ],
    'as a count of what stands between': [
      'It has thirty days (31) left.',
      'It has thirty copies (31) left.',
      'It has thirty consecutive (31) days left.',
      'It has ten shares of Class A Common Stock (11) now.',
      'It has 30 days (thirty-one) left.',
      'It has 30 days (thirty-one days) left.',
      'It pays 2.5 days (two and one-quarter) now.',
      'It lasts two years (25) here.',
    ],
    'as a rank': [
      'It ends on the ninetieth (91) day.',
      'It ends on the ninetieth (91) business day.',
      'It ends on the ninetieth (91) anniversary.',
      'It ends on the 90th (ninety-first) day.',
      'It has ninety (91st) days.',
    ],
    'as money, a share or a ratio': [
      'It pays one dollar (2) now.',
      'It pays $80 (ninety dollars) now.',
      'It pays $80 (ninety) now.',
      'It pays 80% (ninety percent) of it.',
      'It pays 80% (three-fourths) of it.',
      'It is a 1-for-10 (one-for-twelve) split.',
      'It pays 2.5 (two and one-quarter) now.',
      'It pays ten dollars ($11; the "Fee") now.',
      'It pays ten dollars in lawful money of the United States ($11) now.',
      'It weighs ten pounds (11 pounds) more.',
      'It won all of six (67%) votes.',
      'It pays time or one-half (2 1/2) now.',
      'It is one thousandth (1.001) of it.',
    ],
    'behind a mark that belongs to it': [
      'It pays ten dollars only ($11) now.',
      'It pays ten dollars, ($11) now.',
      'It pays ten dollars. ($11) is due.',
      'It pays ten per cent. (11%) of it.',
      'It has ten million, (11,000,000) shares.',
    ],
    'though it could be the name of something in another casing or of another size': [
      'It owns fund two (8574) too.',
      'It owns Fund two (8574) too.',
      'It owns Fund Two (8,574) too.',
      'It owns Fund Two (857) too.',
      'It left on Route ten (30 miles) then.',
      'It is for product year one (1,998) too.',
      'It is for product year one (1898) too.',
      'It is for one hundred (1998) too.',
      'It starts at twelve (1200) hours then.',
      'It calls two (616) shares.',
    ],
    'in a series, where its unit or its size says that it is no mark of it': [
      'It (1) pays two (3) days and (4) ends.',
      'It pays two (31) of them, and (32) ends.',
    ],
    'though a scale stands behind': [
      'It has Six (7,000,000) Million shares.',
      'It has Six (6,000,000) Millionth shares.',
    ],
  };
  for (const [how, texts] of Object.entries(held)) {
    for (const text of texts)
      it(`is held to it ${how}: ${text}`, () => assert.equal(standingOf(`${text}\n`), 'number-disagrees', shown(text)));
  }

  const left: Readonly<Record<string, readonly string[]>> = {
    'of a list': [
      'It (1) pays two (3) of them and (4) ends.',
      'It pays two (3) of them, and (4) ends.',
      'It pays ten dollars, (11) now.',
      'It pays ten dollars. (11) is due.',
      'It has ten million, (11) shares.',
      'It has ten, (11) shares.',
    ],
    'of another measure': [
      'It waits ten days (11 hours) more.',
      'It waits ten (11 hours) days more.',
      'It pays ten dollars (11 pounds) more.',
      'It has thirty days ($31) left.',
      'It has thirty days (31%) left.',
      'It has 30 days (thirty-one weeks) left.',
      'It has 30 (thirty-one days) weeks.',
      'It has 30 (thirty-one days) to pay.',
      'It pays 80 (ninety dollars) now.',
      'It pays ten dollars in lawful money of the United States (€11) now.',
      'It pays ten dollars in lawful money of the United States (11) now.',
      'It lasts two years (24) here.',
      'It lasts two years (104) here.',
    ],
    'of another kind of number': [
      'It ends on the ninetieth (91) page.',
      'It ends on the ninetieth day (91) of it.',
      'It ends on the 90 (ninety-first) day.',
      'It ends on the 90th (ninety-one) day.',
      'It has ninety days (91st) here.',
      'It pays ninety dollars (91st) days.',
      'It is a 10 (one-for-twelve) split.',
      'It pays 80 (three-fourths) of it.',
      'It pays 80% (three-fourths days) of it.',
      'It pays 2 (one-quarter) now.',
    ],
    'with more in it': [
      'It has ten (11; the "Fee") now.',
      'It pays ten dollars (11; the "Fee") now.',
      'It pays ten dollars. ($11, as said) is due.',
      'It has ten million, (11,000,000; as said) shares.',
    ],
    'with the share that it is of a whole': [
      'It won four of six (67%) votes.',
      'It won four out of six (67%) votes.',
      'It won four of the six (67%) votes.',
      'It won 4 in six (67%) votes.',
      'It tied fifty-fifty (50/50) there.',
      'It pays time and one-half (2 1/2) now.',
      'It pays a year and a half (18 months) now.',
      'It pays one-third ($100,000) of the fee.',
      'It keeps one-half (25,000 shares) of them.',
      'It keeps one-half (25,000) of the shares.',
      'It runs for one-quarter (3 months) of the term.',
      'It pays half of one hundred thousand dollars (i.e., $55,000) now.',
    ],
    'behind a scale in capitals that opens the block, and of which another page says how many': [
      'MILLION EIGHT HUNDRED THOUSAND DOLLARS ($14,800,000) IS DUE.',
      'THOUSAND TWO HUNDRED (7,200) SHARES ARE DUE.',
    ],
    'of a name, a year, an hour or a telephone': [
      'It owns Fund Two (8574) too.',
      'It left on Route Ten (30 miles) then.',
      'It is for product year one (1998) too.',
      "It starts at twelve (1200) o'clock then.",
      'It calls two (616) 555-0142 days.',
    ],
    'behind one of something, or behind words that count nothing': [
      'It has one day (2) left.',
      'It has one (2) or less.',
      'It has one ($2) left.',
      'It has 30 days (one) left.',
      'It has ten shares of the big new Class A Common Stock (11) now.',
      'It has ten shares of Common Stock today (11) now.',
      'It has ten lots of Common Stock (11) now.',
      'It has ten shares in Common Stock (11) now.',
    ],
  };
  for (const [what, texts] of Object.entries(left)) {
    for (const text of texts)
      it(`leaves a bracket ${what} alone: ${text}`, () =>
        assert.equal(standingOf(`${text}\n`), undefined, shown(text)));
  }

  it('is told apart from one that cannot be read, though its counterpart can', () => {
    for (const text of [
      'It has seventy hundred fifty thousand (750,000) shares.',
      'It pays seventy hundred fifty thousand dollars ($750,000) now.',
      'It has ten thousand (1,0000) shares.',
      'It pays ten thousand dollars ($1,0000) now.',
      'It pays $1,0000 (ten thousand dollars) now.',
    ]) {
      assert.equal(standingOf(`${text}\n`), 'unreadable', shown(text));
    }
    assert.equal(standingOf('It pays seventy hundred fifty thousand ($1,0000) now.\n'), undefined);
  });
});
