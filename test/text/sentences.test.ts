import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSentences, sentenceAt } from '../../server/src/analysis/text/sentences.ts';
import { localSpan } from '../../server/src/analysis/text/span.ts';
import { processorSeconds } from '../harness/processor-time.ts';

const sentences = (text: string): readonly string[] =>
  readSentences(text, [localSpan(0, text.length)]).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a point, a question mark or a semicolon before a capital', () => {
    assert.deepEqual(sentences('It pays ten (10). The Board agrees; THE REST stands. Why? So.\n'), [
      'It pays ten (10).',
      'The Board agrees;',
      'THE REST stands.',
      'Why?',
      'So.',
    ]);
  });

  it('run on past a point within a figure, a mark before lower case, an abbreviation and an initial', () => {
    for (const whole of [
      'It pays $1,000.50 and no more.',
      'It may pay; it need not.',
      'Paid to Acme Inc. The Company agrees.',
      'See No. 5 and Sec. Two.',
      'Signed by John Q. Public.',
      'Filed in the U.S. District Court at 5 p.m. Eastern Time.',
    ]) {
      assert.deepEqual(sentences(whole), [whole]);
    }
  });

  it('take in the mark of a list at their head', () => {
    assert.deepEqual(sentences('12. The Company pays. 13. The Board agrees.'), [
      '12. The Company pays.',
      '13. The Board agrees.',
    ]);
    assert.deepEqual(sentences('iv. The Board agrees.'), ['iv. The Board agrees.']);
    assert.deepEqual(sentences('follows. The Board agrees.'), ['follows.', 'The Board agrees.']);
  });

  it('close their quotes and brackets, and open those of the next', () => {
    assert.deepEqual(sentences('It is the “Company.” (The rest stands.) “Shares” are counted.'), [
      'It is the “Company.”',
      '(The rest stands.)',
      '“Shares” are counted.',
    ]);
  });

  it('have single white space, whatever breaks their lines', () => {
    assert.deepEqual(sentences('It  pays\r\n   ten\u00a0(10).\tThe Board'), ['It pays ten (10).', 'The Board']);
  });

  it('leave out what is not read, which parts words only where white space does', () => {
    const text = 'It pays **ten** (10)\n\n<PAGE> 4\n\nshares. The Board agrees.';
    const readable = [localSpan(0, 8), localSpan(10, 13), localSpan(15, 20), localSpan(32, text.length)];
    const read = readSentences(text, readable);
    assert.deepEqual(
      read.map((sentence) => sentence.text),
      ['It pays ten (10) shares.', 'The Board agrees.'],
    );
    assert.equal(sentenceAt(read, text.indexOf('(10)')).text, 'It pays ten (10) shares.');
    assert.equal(sentenceAt(read, text.indexOf('Board')).text, 'The Board agrees.');
  });

  it('are never none', () => {
    assert.deepEqual(readSentences('', []), [{ start: 0, text: '' }]);
  });

  it('take time in proportion to the text', () => {
    for (const text of ['. '.repeat(200_000), '.'.padEnd(400_000), `.${'"'.repeat(400_000)}`, 'A. '.repeat(100_000)]) {
      const seconds = processorSeconds(() => void readSentences(text, [localSpan(0, text.length)]));
      assert.ok(seconds < 2, `${seconds.toFixed(1)} seconds`);
    }
  });
});
