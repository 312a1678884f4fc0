import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  applyEdits,
  complete,
  diagnose,
  mayComplete,
  readDraft,
  type Completion,
} from '../../../server/src/analysis/index.ts';

const draft = [
  'This Agreement is made as of April 24, 2003 between Harlan Quay Corp., a Nevada corporation (the "Company"), and Alder',
  'Mills, Inc., an Ohio corporation ("Buyer"). Harlan Quay Corp. closes on May 5, 2003. Jane B. Roe, the President of Harlan',
  'Quay Corp., attends. HARLAN QUAY CORP. was formed on May 5, 2003.\n\n',
].join('\n');

interface Offered {
  readonly items: readonly Completion[];
  readonly more: boolean;
}

/** What is offered behind words typed at the end of the draft. */
function offer(typed: string, before = draft, asked = false): Offered {
  const text = before + typed;
  const offered = complete(readDraft(text, 'plain'), text.length, { today: undefined, asked });
  assert.ok(
    mayComplete(text, text.length) || (offered.items.length === 0 && !offered.more),
    'what may be offered is asked for first',
  );
  for (const { at, typed: filter } of offered.items) {
    assert.ok(
      filter.toLowerCase().startsWith(text.slice(at.start, at.end).toLowerCase()),
      'an editor filters by what is typed',
    );
  }
  return offered;
}

const labels = (typed: string, asked = false): readonly string[] =>
  offer(typed, draft, asked).items.map(({ label, detail }) => `${label}: ${detail}`);

/** What the draft becomes by each of the items. */
const texts = (typed: string, asked = false): readonly string[] =>
  offer(typed, draft, asked).items.map(({ at, text }) => applyEdits(draft + typed, [{ at, text }]).slice(draft.length));

describe('completion of what the draft knows', () => {
  it('offers a party from the second letter of its name on, in all its words', () => {
    for (const typed of ['by Ha', 'by Harlan', 'by Harlan Q', 'by Harlan Quay Corp']) {
      assert.deepEqual(labels(typed), ['Harlan Quay Corp.: Nevada corporation'], typed);
      assert.deepEqual(texts(typed), ['by Harlan Quay Corp.'], typed);
    }
    assert.deepEqual(labels('to Alder M'), ['Alder Mills, Inc.: Ohio corporation']);
    assert.deepEqual(texts('BY HAR'), ['BY HARLAN QUAY CORP.']);
  });

  it('offers short names, persons, titles and dates', () => {
    assert.deepEqual(labels('the Com'), ['Company: Harlan Quay Corp.']);
    assert.deepEqual(labels('to Ja'), ['Jane B. Roe: President']);
    assert.deepEqual(labels('its Pres'), ['President: Jane B. Roe']);
    assert.deepEqual(labels('on May 5'), ['May 5, 2003: stated 2 times']);
    assert.deepEqual(labels('on Apr'), ['April 24, 2003: stated once']);
  });

  it('offers defined terms', () => {
    const defining = `${draft}"Closing Date" means May 5, 2003.\n\n`;
    const items = offer('on the Clo', defining).items.map(({ label, detail }) => [label, detail]);
    assert.deepEqual(items, [['Closing Date', 'defined term']]);
  });

  it('offers them at the capital within a sentence, and asks to be asked again', () => {
    for (const typed of ['by H', 'by the "H', 'who sells,\nH', 'the 10 H'])
      assert.deepEqual([labels(typed), offer(typed).more], [['Harlan Quay Corp.: Nevada corporation'], true], typed);
    assert.deepEqual(texts('BY HA'), ['BY HARLAN QUAY CORP.']);
  });

  it('keeps out of ordinary prose, and asks for one letter more where a sentence begins', () => {
    for (const typed of ['the com', 'The', 'Why', 'by harlan', 'xHa', 'Harlan Quay Corp.', '', 'a', 'Ha.']) {
      assert.deepEqual(offer(typed), { items: [], more: false }, typed);
    }
    for (const typed of ['H', 'It pays. H', 'It pays:\n\nH', 'Exhibit H', 'under Section H'])
      assert.deepEqual(offer(typed), { items: [], more: true }, typed);
  });
});

describe('completion of an exhibit number', () => {
  it('says what Item 601 calls it', () => {
    assert.deepEqual(labels('as Exhibit 3.', true), [
      '3.1: articles (or certificate) of incorporation, with amendments',
      '3.2: bylaws, with amendments',
    ]);
    assert.deepEqual(labels('as Exhibit 10.7', true), ['10.7: material contracts']);
    assert.deepEqual(labels('as EXHIBIT 4', true), [
      '4.1: instruments defining the rights of security holders, including indentures',
    ]);
    assert.deepEqual(texts('(Exhibit 16', true), ['(Exhibit 16.1']);
  });

  it('opens no list but for one who asks, since one that is open takes the Tab that leaves a place of a snippet', () => {
    for (const typed of ['as Exhibit ', 'as Exhibit 3.', 'as Exhibit 3.2', 'as Exhibit 10.7']) {
      assert.deepEqual(labels(typed), [], typed);
      assert.ok(labels(typed, true).length > 0, typed);
    }
  });

  it('offers none for a number that the table does not have, nor elsewhere', () => {
    for (const typed of ['as Exhibit 12.1', 'as Exhibit A', 'as inhibit 3.', 'under Section 3.']) {
      assert.deepEqual(labels(typed, true), [], typed);
    }
    assert.ok(labels('as Exhibit ', true).length > 30);
  });
});

describe('completion of a closing', () => {
  it('fills a signature block for each party from what the draft says of it', () => {
    assert.deepEqual(labels('sig'), [
      'sigblock: Harlan Quay Corp.: signature block, Jane B. Roe, President',
      'sigblock: Alder Mills, Inc.: signature block',
    ]);
    const [first = '', second = ''] = texts('sigblock').map((text) => text.replace(/^ +/gm, ''));
    assert.equal(first, 'HARLAN QUAY CORP.\n\n\nBy: ___________________________\nName: Jane B. Roe\nTitle: President');
    assert.match(second, /^ALDER MILLS, INC\.\n\n\nBy: _+\nName: \[Name of Officer\]\nTitle: \[Title\]$/);
  });

  it('fills an acknowledgment, and leaves its day to the notary', () => {
    const [first = ''] = texts('notblock');
    assert.match(
      first.replace(/\s+/g, ' '),
      /appeared Jane B\. Roe, the President of Harlan Quay Corp\., a Nevada corporation, who acknowledged .* of the corporation\. _+ Notary Public/,
    );
    assert.match(first, /^On this ____ day of __________, ____/m);
    assert.match(texts('notblock')[1] ?? '', /Alder Mills, Inc\., an\s+Ohio\s+corporation/);
  });

  it('leaves nothing to find', () => {
    for (const typed of ['sigblock', 'notblock']) {
      for (const text of texts(typed)) {
        for (const syntax of ['plain', 'markdown'] as const)
          assert.deepEqual(diagnose(readDraft(draft + text, syntax)), [], text);
      }
    }
  });

  it('waits for a word that can be no other, and offers nothing where no party is known', () => {
    for (const typed of ['s', 'si', 'n', 'no', 'not']) assert.deepEqual(offer(typed), { items: [], more: true }, typed);
    for (const typed of ['sign', 'note', 'signature', 'sigblocks'])
      assert.deepEqual(offer(typed), { items: [], more: false }, typed);
    assert.deepEqual(offer('sigblock', 'No party is named.\n\n').items, []);
  });
});
