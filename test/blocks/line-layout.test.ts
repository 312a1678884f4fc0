import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { splitPlain } from '../../server/src/analysis/blocks/plain.ts';
import { joined, outline, placed } from './cut.ts';

describe('double spacing', () => {
  const lines = [
    '     1. The Company shall issue to the Holder, against payment, Two Million',
    'Four Hundred Thousand (2,400,000) shares of its Common Stock, and Alder M.',
    'Quist, the Secretary, shall enter them in its books within ten days after the',
    'Holder has paid; until then no share is',
    'entered.',
  ];
  const sentence = lines.map((line) => line.trim()).join(' | ');

  it('joins the lines of a sentence that have one blank line between them', () => {
    assert.deepEqual(joined(`${lines.join('\n\n')}\n`), [sentence]);
    assert.deepEqual(joined(`${lines.join('\r\n\r\n')}\r\n`), [sentence]);
    assert.deepEqual(joined(`${lines.join('\n   \n')}\n`), [sentence]);
  });

  it('leaves a paragraph apart that begins with an indent, a mark or a capital for which there was room', () => {
    const [first = '', second = ''] = lines;
    const closed = 'Four Hundred Thousand (2,400,000) shares of its Common Stock and of none other';
    for (const next of [
      '     The Holder shall pay for them in cash, or by a note of the Company itself.',
      '2. The Holder shall pay for them in cash, or by a note that the Company made.',
      'The Holder shall pay for them in cash, or by a note that the Company has made, or both.',
    ])
      assert.equal(joined(`${first}\n\n${closed}\n\n${next}\n`).length, 2, next);
    assert.equal(joined(`${second}\n\nMarlow\n`).length, 2);
  });

  it('leaves paragraphs apart that were never wrapped', () => {
    const made = 'This Agreement is made as of May 14, 2007 between Cedar Yards LLC and Maple Foods, Inc.';
    for (const next of [
      'IN WITNESS WHEREOF, the parties have executed it as of the day above.',
      'The parties have executed it as of the day above.',
    ])
      assert.equal(joined(`${made}\n\n${next}\n`).length, 2, next);
    const long = `${made.slice(0, -1)} and Halloway Rail and Timber Holdings`;
    assert.equal(joined(`${long}\n\nThe parties have executed it as of the day above.\n`).length, 2);
    assert.equal(joined(`${made}\n\na corporation of Oregon, has its office there.\n`).length, 1);
  });

  it('leaves rows, items and paragraphs of several lines apart', () => {
    for (const text of [
      'Rent of the offices in the City of Salem      4,000\n\nless what was let to the Company      1,000\n',
      'The holders of the notes receive a total of 24,456,392 shares consisting of\n\n(i) 7,049,212 shares to Alder; and\n',
      'The holders of the notes receive a total of 24,456,392 shares consisting of\n\n(i) 7,049,212 shares to Alder Mills of Portland and to its subsidiaries, and\n',
      'who shall hold the offices in the City of Salem,\n\n(b) the warehouse there, and what is kept in it,\n',
      'The Company shall issue to the Holder, against\npayment in cash, and in no other way than that,\n\nshares of its stock.\n',
      'The Company shall issue to the Holder, against payment,\n\nshares of its stock and\nwarrants.\n',
    ])
      assert.equal(joined(text).length, 2, text);
  });
});

describe('the margin of a page', () => {
  const words = ['The Holder shall pay Two Hundred', 'Fifty Thousand Dollars ($250,000)', 'within ten days.'];
  const read = words.join(' | ');

  it('is not read where it numbers the lines', () => {
    assert.deepEqual(joined(words.map((line, at) => `${at + 1}  ${line}\n`).join('')), [read]);
    assert.deepEqual(joined(words.map((line, at) => `  ${at + 9} ${line}\n`).join('')), [read]);
    const [first, second, third] = words;
    assert.deepEqual(joined(`27  ${first}\n28  ${second}\n 1  ${third}\n`), [read]);
    assert.deepEqual(joined(`7   ${first}\n8   ${second}\n`), [`${first} | ${second}`]);
  });

  it('parts paragraphs where it stands alone', () => {
    const [first, second, third] = words;
    assert.deepEqual(joined(`1  ${first}\n2  ${second}\n3\n4  ${third}\n`), [`${first} | ${second}`, third]);
    assert.deepEqual(joined(`> ${first}\n> ${second}\n>\n> ${third}\n`), [`${first} | ${second}`, `${third}`]);
  });

  it('is read where its numbers do not follow each other, or number rows', () => {
    const [first, second, third] = words;
    for (const text of [
      `3  ${first}\n5  ${second}\n6  ${third}\n`,
      `3 ${first}\n4 ${second}\n`,
      `3  ${first}\n${second}\n4  ${third}\n`,
      '1  Rent      $ 4,000\n2  Heat      $ 1,000\n3  Light     $ 2,000\n',
      '1.  The first of them\n2.  The second of them\n3.  The third of them\n',
      '4\n5\n6\n',
    ])
      assert.ok(joined(text).join(' ').includes(text.charAt(0)), text);
  });

  it('is not read where it quotes', () => {
    assert.deepEqual(joined(words.map((line) => `> ${line}\n`).join('')), [read]);
    assert.deepEqual(joined(words.map((line) => `> > ${line}\n`).join('')), [read]);
    assert.deepEqual(joined(words.map((line) => `>${line}\n>\n`).join('')), words);
    assert.deepEqual(joined(`> ${words[0]}\n${words[1]}\n`), [`> ${words[0]} ${words[1]}`]);
  });
});

describe('paragraphs without a blank line between', () => {
  it('starts one at an enumerator or an indent after a sentence that left room on its line', () => {
    const text =
      '(a) The Company shall pay the Holder of the Note on the first day of each month\n' +
      'in cash.\n(b) It may pay early.\n     The Holder then returns the Note to the Company without delay or any charge.\n';
    assert.deepEqual(outline(text), [
      'numbered-paragraph: (a) The Company shall',
      'numbered-paragraph: (b) It may pay',
      'paragraph: The Holder then returns',
    ]);
  });

  it('starts none at an enumerator that was only wrapped to the next line', () => {
    const text =
      'The shares are these: (i) 410,000 shares upon exercise of the warrants by A.;\n' +
      '(ii) 305,000 shares upon conversion; and (iii) the shares of Alder Mills Inc.\n' +
      '(iv) are not among them, however many of them there may be when this is signed.\n';
    assert.equal(placed(text, splitPlain).length, 1);
  });
});
