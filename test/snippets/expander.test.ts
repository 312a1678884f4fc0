import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { choicesOf, expand, readSnippet } from '../harness/snippet.ts';

const clock = { CURRENT_YEAR: '2026', CURRENT_DATE: '05' };
const text = (body: string, values: ReadonlyMap<number, string> = new Map()): string =>
  expand(readSnippet(body), clock, values).text;

describe('the snippet expander', () => {
  it('fills stops, placeholders, mirrors and the first of the choices', () => {
    assert.equal(text('$1${2:two} $2 ${3|a,b|} $3$0'), 'two two a a');
    assert.deepEqual(expand(readSnippet('$0 ${2:x} $1'), clock).stops, [1, 2, 0]);
  });

  it('takes another value of a choice, everywhere it is mirrored, and no value that is none', () => {
    assert.equal(text('${1|a,b|}-$1', new Map([[1, 'b']])), 'b-b');
    assert.throws(() => text('${1|a,b|}', new Map([[1, 'c']])), /no choice/);
  });

  it('lets a placeholder hold others', () => {
    assert.equal(text('${1:this ${2:day} of $CURRENT_YEAR}'), 'this day of 2026');
  });

  it('reads escapes: three in text, three others in choices', () => {
    assert.equal(text('\\$5 \\} \\\\ \\n'), '$5 } \\ \\n');
    assert.deepEqual(choicesOf(readSnippet('${1|a\\, b,c\\|d,$5|}')).get(1), ['a, b', 'c|d', '$5']);
  });

  it('transforms variables and mirrors', () => {
    assert.equal(text('${CURRENT_DATE/^0?(\\d+)$/$1/}'), '5');
    assert.equal(text('${1:ab}${1/(.*)/${1:/upcase}/}'), 'abAB');
    assert.equal(text('${CURRENT_DATE/(05)|(06)/${1:+five}${2:+six}/}'), 'five');
    assert.equal(text('${1:ab}${1/(b)|(c)/${2:?c:none}/}'), 'abanone');
    assert.equal(text('${1:a/b}${1/\\//-/g}'), 'a/ba-b');
  });

  it('takes a slip for an error', () => {
    assert.throws(() => text('par value $ per share'), /not escaped/);
    assert.throws(() => text('${1:open'), /no }/);
    assert.throws(() => text('${1|a,b}'), /choices/);
    assert.throws(() => text('${1|a,|}'), /empty choice/);
    assert.throws(() => text('${1:a} ${1:b}'), /two defaults/);
    assert.throws(() => text('$NO_SUCH_THING'), /unknown variable/);
  });
});
