import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { swappedDigits } from '../../../server/src/analysis/model/amount/swapped-digits.ts';

const said = (draft: Draft): readonly string[] =>
  swappedDigits(draft).map(({ wrong: { block, amount }, right }) => {
    const start = draft.starts[draft.blocks.indexOf(block)] ?? 0;
    return `${draft.text.slice(start + amount.at.start, start + amount.at.end)} / ${String(right.length)}`;
  });

/** The amounts held to be wrong in some paragraphs, each with how often the other one stands. */
const swapped = (...paragraphs: readonly string[]): readonly string[] =>
  said(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain'));

const pays = (sum: string): string => `The Borrower pays ${sum} to the Lender on the Closing Date.`;
const owes = (sum: string): string => `The sum of ${sum} is due under the first of the two notes.`;

describe('an amount with two digits the other way round', () => {
  it('is held to the one that stands in another paragraph', () => {
    assert.deepEqual(swapped(pays('$8,312,500'), owes('$8,132,500')), ['$8,132,500 / 1']);
    assert.deepEqual(swapped(pays('$8,312,500'), owes('$8,132,500'), pays('$8,132,500')), ['$8,312,500 / 2']);
    assert.deepEqual(swapped('It sells 1,284,350 shares.', 'Of the 1,248,350 shares it keeps none.'), [
      '1,248,350 / 1',
    ]);
    assert.deepEqual(swapped(pays('$8,312,500'), owes('$8,312,500')), []);
  });

  it('is none where the digits differ otherwise, both stand again, or one paragraph or two units part them', () => {
    for (const other of ['$8,312,600', '$8,351,200', '$83,125,000', '$5,312,800', '$8,125,300'])
      assert.deepEqual(swapped(pays('$8,312,500'), owes(other)), []);
    const [one, other] = [pays('$8,312,500'), owes('$8,132,500')];
    assert.deepEqual(swapped(one, other, one, other), []);
    assert.deepEqual(swapped(one, owes('8,132,500 shares')), []);
    assert.deepEqual(swapped(pays('$8,312,500 and $8,132,500')), []);
  });

  it('is none in words and figures, in tables, or among many long amounts', () => {
    const words = 'Eight Million One Hundred Thirty-Two Thousand Five Hundred Dollars ($8,132,500)';
    assert.deepEqual(swapped(pays('$8,312,500'), owes(words)), []);
    const row = (sum: string): string => `| Lender | Sum |\n| --- | --- |\n| Alder Bank | ${sum} |`;
    const table = readDraft(`${row('$8,312,500')}\n\nAs follows.\n\n${row('$8,132,500')}\n`, 'markdown');
    assert.deepEqual(said(table), []);
    const many = Array.from({ length: 40 }, (_, at) => pays(`$${String(2_000_000 + at * 37)}.00`));
    assert.deepEqual(swapped(pays('$8,312,500'), owes('$8,132,500'), ...many), []);
    assert.equal(swapped(pays('$8,312,500'), owes('$8,132,500'), ...many.slice(10)).length, 1);
  });

  it('is none where a total comes out with it', () => {
    const list = (total: string): readonly string[] => [
      `The holders receive a total of ${total} shares consisting of`,
      '(a) 676,566 shares to Alder;',
      '(b) 6,131,369 shares to Birch; and',
      '(c) 675,666 shares to Cedar.',
    ];
    assert.deepEqual(swapped(...list('7,483,601')), []);
    assert.deepEqual(swapped(...list('7,483,701')), ['675,666 / 1']);
  });

  it('has five digits, or four where the other stands again', () => {
    assert.deepEqual(swapped(pays('$16.74'), owes('$16.47')), []);
    assert.deepEqual(swapped(pays('$16.74'), owes('$16.47'), owes('$16.74')), ['$16.47 / 2']);
    assert.deepEqual(swapped(pays('$1,674,000'), owes('$1,647,000')), []);
  });

  it('has three digits where the other figures stand twice elsewhere and its own nowhere, in tables neither', () => {
    const [right, again, wrong] = [pays('$415,000'), owes('$415,000'), owes('$451,000')];
    assert.deepEqual(swapped(right, wrong, again), ['$451,000 / 2']);
    assert.deepEqual(swapped(wrong, right, '| Lender | 415,000 |\n| - | - |'), ['$451,000 / 1']);
    assert.deepEqual(swapped(right, wrong), []);
    assert.deepEqual(swapped(right, wrong, again, 'Alder Bank      451,000      12'), []);
    assert.deepEqual(swapped(right, wrong, again, 'Alder Bank    1,451,000      12'), ['$451,000 / 2']);
    assert.deepEqual(swapped(right, wrong, '1,415,000 in all', '415,000.50 in all'), []);
    assert.deepEqual(swapped(right, 'four hundred fifty-one thousand dollars are due', again), []);
    assert.deepEqual(
      swapped('Number of Shares: 451,000', 'It holds 415,000 shares.', 'Of 415,000 shares it keeps none.'),
      ['451,000 / 2'],
    );
  });

  it('is followed while it is typed', () => {
    const text = `${pays('$8,312,500')}\n\n${owes('$8,312,500')}\n`;
    const analyser = new Analyser(text, 'plain');
    assert.deepEqual(said(analyser.draft), []);
    const at = text.lastIndexOf('312,500');
    const wrong = `${text.slice(0, at)}132,500${text.slice(at + 7)}`;
    analyser.edit(wrong, { start: at, end: at + 7, inserted: 7 });
    assert.deepEqual(said(analyser.draft), ['$8,132,500 / 1']);
    analyser.edit(text, { start: at, end: at + 7, inserted: 7 });
    assert.deepEqual(said(analyser.draft), []);
  });
});
