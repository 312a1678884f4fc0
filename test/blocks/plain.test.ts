import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Splitter } from '../../server/src/analysis/blocks/block.ts';
import { splitMarkdown } from '../../server/src/analysis/blocks/markdown.ts';
import { splitPlain } from '../../server/src/analysis/blocks/plain.ts';
import { outline, placed, read, reading } from './cut.ts';
import { amendment, designation, supplement } from './exhibits.ts';

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
