import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Scanner } from '../../server/src/analysis/text/scanner.ts';
import { localSpan } from '../../server/src/analysis/text/span.ts';
import { FIGURE, isSpaced, lowerAt, SIGN, tokenSpan, tokenText, WORD } from '../../server/src/analysis/text/tokens.ts';
import { dictionary, lexemeOf } from '../../server/src/analysis/words/lexicon.ts';

const scanner = new Scanner(dictionary);
const names = { [WORD]: 'word', [FIGURE]: 'figure', [SIGN]: 'sign' };

const everything = (text: string) => [localSpan(0, text.length)];

/** Each token as `kind text`, with `_` before one that white space precedes. */
function tokensOf(text: string, readable = everything(text)): readonly string[] {
  const tokens = scanner.scan(text, 0, readable);
  return Array.from({ length: tokens.count }, (_, i) => {
    const kind = tokens.kinds[i] as typeof WORD | typeof FIGURE | typeof SIGN;
    return `${isSpaced(tokens, i) ? '_' : ''}${names[kind]} ${tokenText(tokens, i)}`;
  });
}

describe('tokens', () => {
  it('are words, figures and signs', () => {
    assert.deepEqual(tokensOf('Six-Hundred ($1,662,050.00).'), [
      '_word Six',
      'sign -',
      'word Hundred',
      '_sign (',
      'sign $',
      'figure 1,662,050.00',
      'sign )',
      'sign .',
    ]);
  });

  it('keep points and commas with the digits that follow them, and no others', () => {
    assert.deepEqual(tokensOf('par $.001, 30, 000 and 4.2.'), [
      '_word par',
      '_sign $',
      'figure .001',
      'sign ,',
      '_figure 30',
      'sign ,',
      '_figure 000',
      '_word and',
      '_figure 4.2',
      'sign .',
    ]);
  });

  it('part letters from digits', () =>
    assert.deepEqual(tokensOf('24th E14'), ['_figure 24', 'word th', '_word E', 'figure 14']));

  it('are what a reference of HTML stands for, and an ampersand where it stands for nothing', () => {
    assert.deepEqual(tokensOf('Six&nbsp;Hundred&#8209;Fifty &ldquo;R&D&#x201D; a&b; &amp;'), [
      '_word Six',
      '_word Hundred',
      'sign &#8209;',
      'word Fifty',
      '_sign &ldquo;',
      'word R',
      'sign &',
      'word D',
      'sign &#x201D;',
      '_word a',
      'sign &',
      'word b',
      'sign ;',
      '_sign &amp;',
    ]);
    const quote = scanner.scan('&ldquo;', 0, everything('&ldquo;'));
    assert.equal(quote.codes[0], '\u201c'.charCodeAt(0));
  });

  it('are parted by the tags of a cell and of a paragraph, and not by those of a word', () => {
    const texts = ['<td>Six</td><td>(6)', 'Six</P>\n<P>(6)', '<b>Six</b> <u>(6)', '<b>Six</b>teen', 'Six<br>(6)'];
    const read = texts.map((text) => {
      const words = [...text.matchAll(/(?<=>|^)[^<\s]+/g)].map(({ index, 0: word }) =>
        localSpan(index, index + word.length),
      );
      return tokensOf(text, words).join(', ');
    });
    assert.deepEqual(read, [
      '_sign <, word Six, sign <, sign (, figure 6, sign )',
      '_word Six, _sign <, sign (, figure 6, sign )',
      '_word Six, _sign (, figure 6, sign )',
      '_word Six, word teen',
      '_word Six, _sign (, figure 6, sign )',
    ]);
  });

  it('keep an apostrophe inside a word', () =>
    assert.deepEqual(tokensOf("Harlan\u2019s o'clock '90"), [
      '_word Harlan\u2019s',
      "_word o'clock",
      "_sign '",
      'figure 90',
    ]));

  it('take every kind of white space as such', () =>
    assert.deepEqual(tokensOf('ten\u00a0(10)\u2003days\r\n\tnow'), [
      '_word ten',
      '_sign (',
      'figure 10',
      'sign )',
      '_word days',
      '_word now',
    ]));

  it('put a known word together over a soft hyphen, and part two at one', () => {
    assert.deepEqual(tokensOf('hun\u00addred four\u00admillion'), [
      '_word hun\u00addred',
      '_word four',
      'word million',
    ]);
  });

  it('know the words of the lexicon in any case', () => {
    const tokens = scanner.scan('HUNDRED Hundred hundred hundredweight', 0, [localSpan(0, 37)]);
    const known = Array.from({ length: tokens.count }, (_, i) => lexemeOf(tokens.codes[i] ?? 0)?.word);
    assert.deepEqual(known, ['hundred', 'hundred', 'hundred', undefined]);
  });

  it('leave out what is not readable, but not the white space in it', () => {
    const text = 'Seven\n<PAGE>\nHundred **650**';
    const readable = [localSpan(0, 5), localSpan(13, 21), localSpan(23, 26)];
    assert.deepEqual(tokensOf(text, readable), ['_word Seven', '_word Hundred', '_figure 650']);
    assert.deepEqual(tokensOf('six**hundred', [localSpan(0, 3), localSpan(5, 12)]), ['_word six', 'word hundred']);
  });

  it('cover every character that is no white space, in order and once', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aZ09 .,()$%\n-\u00a0\u00ad\u00bd\u2019\ud83d\ude00'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (any) => {
        const tokens = scanner.scan(any, 0, everything(any));
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          const between = any.slice(end, tokens.starts[i]);
          assert.match(between, /^[\s\u00ad]*$/);
          assert.ok((tokens.starts[i] ?? 0) < (tokens.ends[i] ?? 0));
          end = tokens.ends[i] ?? 0;
        }
        assert.match(any.slice(end), /^[\s\u00ad]*$/);
      }),
    );
  });

  it('of one block say nothing of the block scanned before', () => {
    scanner.scan('one two three four five six seven eight nine ten', 0, [localSpan(0, 48)]);
    const tokens = scanner.scan('ten', 0, [localSpan(0, 3)]);
    assert.equal(tokens.count, 1);
    assert.equal(tokens.kinds[1], 0);
    assert.equal(tokens.codes[1], 0);
  });

  it('are asked for their words in lower case and for the span of several, behind the last one too', () => {
    const tokens = scanner.scan('§ The Sum of $650', 2, [localSpan(0, 15)]);
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 4, 5].map((i) => lowerAt(tokens, i)),
      ['', 'the', 'sum', 'of', '', '', ''],
    );
    assert.deepEqual(tokenSpan(tokens, 1, 3), localSpan(4, 10));
  });
});
