import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Block, Splitter } from '../../server/src/analysis/blocks/block.ts';
import { splitMarkdown } from '../../server/src/analysis/blocks/markdown.ts';
import { splitPlain } from '../../server/src/analysis/blocks/plain.ts';
import { amendment, designation, supplement } from './exhibits.ts';

interface Placed {
  readonly block: Block;
  readonly at: number;
}

function placed(text: string, split: Splitter): Placed[] {
  const result: Placed[] = [];
  let state = 0;
  for (let at = 0; at < text.length;) {
    const block = split(text, at, state);
    result.push({ block, at });
    at += block.length;
    state = block.state;
  }
  return result;
}

/** What is read of a block, its ranges parted by ` | ` and its white space made single. */
const read = (text: string, { block, at }: Placed): string =>
  block.readable.map(({ start, end }) => text.slice(at + start, at + end).replace(/\s+/g, ' ')).join(' | ');

/** Each block's kind and the first four words read of it. */
const outline = (text: string, split: Splitter = splitPlain): string[] =>
  placed(text, split).map((each) => `${each.block.kind}: ${read(text, each).split(' ').slice(0, 4).join(' ')}`.trim());

const reading = (text: string): string[] => placed(text, splitPlain).map((each) => read(text, each));

const joined = (text: string): string[] => reading(text).filter((each) => each !== '');

describe('blocks of plain text', () => {
  it('cuts a certificate of amendment', () => {
    assert.deepEqual(outline(amendment), [
      'exhibit-header: Exhibit 3.7',
      'title: CERTIFICATE OF AMENDMENT TO',
      'title: Filed under Section 607.1006',
      'furniture:',
      'paragraph: The undersigned, who is',
      "numbered-paragraph: 1. The Company's name",
      'numbered-paragraph: 2. The Articles of',
      'numbered-paragraph: Article 6. The Company',
      'numbered-paragraph: 3. Holders of 9,310,200',
      'testimonium: IN WITNESS WHEREOF, the',
      'signature-block: DUNMORE LANTERN CORP. |',
    ]);
  });

  it('cuts a certificate of designation over four pages', () => {
    assert.deepEqual(outline(designation), [
      'exhibit-header: Exhibit 3.8',
      'title: AMENDED CERTIFICATE OF DESIGNATION',
      'title: of',
      'title: SERIES B PARTICIPATING STOCK',
      'paragraph: Halvern Tide Holdings, Inc.,',
      "numbered-paragraph: 1. The company's name",
      'numbered-paragraph: 2. None of the',
      'numbered-paragraph: 3. At a meeting',
      'furniture:',
      'testimonium: WE, THE UNDERSIGNED, being',
      'signature-block: /s/ Tobias Renn |',
      'signature-block: /s/ Mirela Castellane |',
      'notary-block: STATE OF OREGON )',
      'notary-block: On this 6th day',
      'notary-block: Notary Public',
      'notary-block: My Commission Expires:',
      'furniture:',
      'exhibit-header: EXHIBIT A',
      'title: Copy of the Resolution',
      'resolution: RESOLVED, that the number',
      'paragraph: I, Mirela Castellane, the',
      'signature-block: /s/ Mirela Castellane |',
      'furniture:',
    ]);
  });

  it('cuts the cover of a prospectus supplement', () => {
    assert.deepEqual(outline(supplement), [
      'paragraph: Prospectus Supplement Filed Pursuant',
      'title: DUNMORE LANTERN CORP.',
      'title: UP TO 915,000 SHARES',
      'paragraph: Read this supplement together',
      'paragraph: The shares are offered',
      'furniture:',
      'paragraph: Rely on nothing that',
      'title: The date of this',
    ]);
  });

  it('reads the exhibits alike with other line ends and with a byte order mark', () => {
    for (const text of [amendment, designation, supplement]) {
      const windows = text.replaceAll('\n', '\r\n');
      assert.deepEqual(outline(windows), outline(text));
      assert.deepEqual(reading(windows), reading(text));
      assert.deepEqual(outline(`\ufeff${text}`), outline(text));
    }
  });

  it('reads the exhibits saved as Markdown alike, markers of lists and lines under headings aside', () => {
    const words = (text: string, split: Splitter): string =>
      placed(text, split)
        .map((each) => read(text, each))
        .join(' ')
        .replace(/\| |-{3,} |(?<= )\d\. /g, '')
        .replace(/\s+/g, ' ');
    for (const text of [amendment, designation, supplement]) {
      assert.equal(words(text, splitMarkdown), words(text, splitPlain));
    }
  });
});

describe('sentences over the end of a page', () => {
  const start = 'The Lender shall give notice to the Borrower of at least three';

  it('joins the figure to its words over a tag, a page number and a running header', () => {
    for (const furniture of [
      '\n<PAGE>\n',
      '\n\n   14\n\n<PAGE>\n\n',
      '\n14\n<PAGE>\n',
      '\n\n<PAGE>   15\n',
      '\n<page>\n\n15\n\n',
      '\n\f',
      '\n\n-14-\n<PAGE>\nTerm Loan Agreement\n\n',
      '\n\nTerm Loan Agreement - Page 14\n\n<PAGE>\n\n',
      '\n\n-----------\n14\n<PAGE>\n-----------\n\n',
      '\r\n\r\n14\r\n<PAGE>\r\n',
    ]) {
      const text = `${start}${furniture}(3) Business Days before the date.\n`;
      assert.deepEqual(joined(text), [`${start} | (3) Business Days before the date.`], JSON.stringify(furniture));
    }
  });

  it('joins number words, lower case and figures', () => {
    assert.deepEqual(
      joined('The Bank shall lend Three Million Seven\n<PAGE> 16\nHundred and Fifty Thousand Dollars.'),
      ['The Bank shall lend Three Million Seven | Hundred and Fifty Thousand Dollars.'],
    );
    assert.deepEqual(joined('The Bank shall lend in all no more than Thirty-\n<PAGE> 16\nFour Thousand Dollars.'), [
      'The Bank shall lend in all no more than Thirty- | Four Thousand Dollars.',
    ]);
    assert.deepEqual(joined(`${start} days, and\n\n<PAGE>\n\nshall name the Note.`), [
      `${start} days, and | shall name the Note.`,
    ]);
    assert.deepEqual(joined(`${start} or\n\n<PAGE>\n\n$1,000 in cash.`), [`${start} or | $1,000 in cash.`]);
  });

  it('joins them through emphasis and tags within the sentence', () => {
    const page = '\n\n14\n<PAGE>\n\n';
    for (const [first, second] of [
      ['</b>', '(3) days.'],
      ['</i></b>', '(3) days.'],
      ['**', '(3) days.'],
      ['', '<b>(3)</b> days.'],
      ['', '**(3)** days.'],
    ] as const) {
      const read = outline(`${start}${first}${page}${second}\n`);
      assert.equal(read.length, 1, `${first} ${second}`);
    }
    for (const [first, second] of [
      ['</p>', '(3) days.'],
      [' ____', '(3) days.'],
      [' <Name>', '(3) days.'],
      ['.</b>', 'days.'],
      [' and', '* item'],
    ] as const) {
      const read = outline(`${start}${first}${page}${second}\n`);
      assert.notEqual(read.length, 1, `${first} ${second}`);
    }
  });

  it('leaves apart what a page end parts: a closed sentence, a heading, an item, a new paragraph', () => {
    for (const [first, second] of [
      [`${start} (3) days.`, 'the Note'],
      ['ARTICLE II', 'the Loans'],
      [`${start} days and`, '(b) the Note is paid.'],
      [`${start} days and`, '12. The Note is paid.'],
      [`${start} days`, 'The Note is paid.'],
    ]) {
      assert.deepEqual(joined(`${first}\n\n14\n\n<PAGE>\n\n${second}\n`), [first, second]);
    }
  });

  it('joins nothing over blank lines alone', () => {
    assert.deepEqual(joined(`${start}\n\n\ndays before the date.`), [start, 'days before the date.']);
    assert.deepEqual(joined('The rate is\n\ndays before the date.'), ['The rate is', 'days before the date.']);
  });

  it('does not read a rule drawn between words and figure', () => {
    assert.deepEqual(joined('for a term of two\n-------------\n(2) years.'), ['for a term of two | (2) years.']);
  });
});

describe('a character that is written by its name', () => {
  it('is read in Markdown as in plain text', () => {
    const text = 'Hale &amp; Winter, Inc. pays&nbsp;&#36;5, and &copy; 2026.\n';
    for (const split of [splitPlain, splitMarkdown])
      assert.deepEqual(
        placed(text, split).map((each) => read(text, each)),
        [text.trim()],
      );
  });
});

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

describe('tables', () => {
  it('reads the cells of an EDGAR table, and neither tags, rules nor leaders', () => {
    const text =
      'As follows:\n<TABLE>\n<CAPTION>\n          2004   2003\n          ----   ----\n<S>       <C>    <C>\nRent ........ $ 5,000   $ 4,000\n</TABLE>\nIt is so.\n';
    assert.deepEqual(outline(text), ['paragraph: As follows:', 'table: 2004 2003 | Rent', 'paragraph: It is so.']);
    assert.deepEqual(reading(text)[1], '2004 2003 | Rent | $ 5,000 $ 4,000');
  });

  it('knows columns of figures without tags', () => {
    assert.deepEqual(outline('Rent ............ 5,000\nTax .............. 120\nTotal ........... 5,120\n'), [
      'table: Rent | 5,000 Tax',
    ]);
    assert.deepEqual(outline('The rent   is paid\non the first   day of\nevery month.\n'), [
      'paragraph: The rent is paid',
    ]);
  });

  it('cuts a long table at blank lines, and gives up on one that never ends', () => {
    const row = `${'Loans to members of the board      1,250       7\n'.repeat(20)}\n`;
    const text = `<TABLE>\n${row.repeat(10)}</TABLE>\n\nIt is so.\n`;
    const cut = placed(text, splitPlain);
    assert.ok(cut.length > 2 && cut.slice(0, -1).every(({ block }) => block.kind === 'table'));
    assert.equal(cut.at(-1)?.block.kind, 'paragraph');
    assert.equal(cut.at(-1)?.block.state, 0);
    const open = placed(`<TABLE>\n${row.repeat(200)}The Company shall pay.\n`, splitPlain);
    assert.equal(open.at(-1)?.block.state, 0);
  });
});

describe('HTML in plain text', () => {
  it('is cut at its paragraphs and cells and read without its tags, and without what EDGAR numbers', () => {
    const text =
      '<DOCUMENT>\n<TYPE>EX-3.1\n<SEQUENCE>2\n<FILENAME>dunmore31.htm\n<TEXT>\n<HTML><BODY>\n<P STYLE="margin: 0pt;\n text-indent: 5pt">The fee is <B>ten</B>\n(10) days.</P>\n<P>The <Corporation> pays.</P>\n<TR><TD>Cash</TD>\n<TD>$400</TD></TR>\n';
    assert.deepEqual(reading(text), [
      'EX-3.1',
      '',
      'The fee is | ten | (10) days.',
      'The <Corporation> pays.',
      'Cash',
      '$400',
    ]);
  });
});

describe('kinds', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['ARTICLE IV', 'heading'],
    ['SECTION 4.1. Shares', 'heading'],
    ['4.1 Shares of the Company', 'heading'],
    ['II. DEFINITIONS', 'heading'],
    [
      'Section 4.1 Shares. The Company may issue shares in one or more series, as its directors may decide.',
      'numbered-paragraph',
    ],
    ['(a) the Company shall pay the Holder in cash', 'numbered-paragraph'],
    ['WHEREAS, the Company wishes to borrow; and', 'recital'],
    ['NOW, THEREFORE, the parties agree:', 'recital'],
    ['NOW, THEREFORE, BE IT RESOLVED, that the Note be paid.', 'resolution'],
    ['FURTHER RESOLVED, that the officers may sign.', 'resolution'],
    ['In witness whereof the parties have signed.', 'testimonium'],
    ['I, THE UNDERSIGNED, have set my hand this day.', 'testimonium'],
    ['By: ______________\nName: Ines Okafor', 'signature-block'],
    ['_______________________\nInes Okafor, Treasurer', 'signature-block'],
    ['Subscribed and sworn to before me', 'notary-block'],
    ['COUNTY OF CLATSOP )', 'notary-block'],
    ['SCHEDULE 2', 'exhibit-header'],
    ['TERM LOAN AGREEMENT', 'title'],
    ['14', 'furniture'],
    ['-------', 'furniture'],
    ['The Company shall pay.', 'paragraph'],
  ];
  for (const [text, kind] of kinds) {
    it(`${JSON.stringify(text)} is a ${kind}`, () => {
      assert.equal(splitPlain(text, 0, 0).kind, kind);
    });
  }
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

describe('drafts that no one wrote', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['one line of a megabyte', 'The Company shall pay ten (10) dollars. '.repeat(25_000)],
    ['a megabyte without a space', '\ud83d\ude00'.repeat(250_000)],
    ['short lines without a blank one', 'ten (10) shares\n'.repeat(60_000)],
    ['blank lines', 'a\n' + '\n'.repeat(500_000) + 'b'],
    ['blanks', `(${' '.repeat(4_000)}\n`.repeat(100)],
    ['NUL bytes', '\0'.repeat(200_000)],
    ['page numbers', '14\n\n'.repeat(50_000)],
    ['tags', '<TABLE>\n<S><C>\n'.repeat(20_000)],
  ];
  for (const [name, text] of hostile) {
    it(`tiles ${name} with blocks of bounded size`, () => {
      for (const split of [splitPlain, splitMarkdown]) {
        for (const { block, at } of placed(text, split)) {
          const ink = block.readable.at(-1);
          assert.ok(block.length > 0 && (ink?.end ?? 0) <= 40_000, `${block.length} at ${at}`);
          const cut = text.charCodeAt(at + block.length);
          assert.ok(!(cut >= 0xdc00 && cut <= 0xdfff), 'a surrogate pair is cut in two');
        }
      }
    });
  }
});
