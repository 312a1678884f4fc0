import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { annotate } from '../harness/annotate.ts';
import { parseFixture, type Mark } from '../harness/fixture.ts';

const whole = `
The holder of Six Hundred (650) shares and Twenty
              ^^^^^^^^^^^ error: the words say 600 but the figures say 650
                           ^^^ related: the figures
                                           ^^^^^^…
Five (20) notes.
…^^^ error: the words say 25 but the figures say 20
      ^^ related: the figures
`;

describe('fixtures', () => {
  it('mark findings, related places and ranges across lines', () => {
    assert.deepEqual(parseFixture(whole), {
      text: 'The holder of Six Hundred (650) shares and Twenty\nFive (20) notes.\n',
      marks: [
        {
          at: { start: 14, end: 25 },
          severity: 'error',
          message: 'the words say 600 but the figures say 650',
          related: [{ at: { start: 27, end: 30 }, message: 'the figures' }],
        },
        {
          at: { start: 43, end: 54 },
          severity: 'error',
          message: 'the words say 25 but the figures say 20',
          related: [{ at: { start: 56, end: 58 }, message: 'the figures' }],
        },
      ],
      cursor: undefined,
      selections: [],
    });
  });

  it('are written as they are read', () => {
    assert.equal(`\n${annotate(parseFixture(whole))}`, whole);
  });

  it('add a related place to a finding by its number', () => {
    const numbered = '12\n^^ related 2: the earlier place\n34 56\n^^ error: one\n   ^^ warning: two\n';
    const { marks } = parseFixture(numbered);
    assert.deepEqual(
      marks.map(({ message, related }) => [message, related.length]),
      [
        ['one', 0],
        ['two', 1],
      ],
    );
    assert.equal(annotate(parseFixture(numbered)), numbered);
  });

  it('hold a cursor and selections, and carets stand where one sees them stand', () => {
    const fixture = 'the ⟦six hun‸dred⟧ (650) shares\n                    ^^^ error: wrong\n';
    const { text, cursor, selections, marks } = parseFixture(fixture);
    assert.equal(text, 'the six hundred (650) shares\n');
    assert.equal(cursor, 11);
    assert.deepEqual(selections, [{ start: 4, end: 15 }]);
    assert.equal(text.slice(marks[0]?.at.start, marks[0]?.at.end), '650');
    assert.equal(annotate(parseFixture(fixture)), fixture);
  });

  it('keep CRLF line ends', () => {
    assert.equal(parseFixture('a b\r\n  ^ error: x\r\nc\r\n').text, 'a b\r\nc\r\n');
  });

  for (const [name, fixture, fault] of [
    ['a marker with no text above it', '^^^ error: x', /nothing stands above/],
    ['carets past the end of the line', 'ab\n ^^^ error: x', /past the end/],
    ['carets without a message', 'abc\n^^^', /neither a severity/],
    ['a related place without a finding', 'abc\n^^^ related: x', /no finding stands above/],
    ['a related place of a finding that is not there', 'abc\n^^^ error: x\n^ related 2: y', /no finding 2/],
    ['a range that is never closed', 'abc\n^^^…\ndef', /never closed/],
    ['a range that was never opened', 'abc\n…^^ error: x', /no range is open/],
    ['two cursors', 'a‸b‸c', /one cursor/],
    ['half a selection', 'a⟦bc', /has no ⟧/],
    ['the other half', 'a⟧bc', /has no ⟦/],
  ] as const) {
    it(`refuse ${name}`, () => assert.throws(() => parseFixture(fixture), fault));
  }

  it('come back whatever is marked', () => {
    const line = fc.stringMatching(/^[ab]{1,4}( [ab]{1,3}){0,2}$/);
    const draft = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(draft, ranges, fc.nat(3), (text, pairs, groups) => {
        const marks = nonNested(text, pairs).map((at, index) => ({ at, message: `m${index}` }));
        const findings: Mark[] = marks.slice(0, groups + 1).map((mark, index) => ({
          ...mark,
          severity: 'error',
          related: marks.slice(groups + 1).filter((_, i) => i % (groups + 1) === index),
        }));
        const source = annotate({ text, marks: findings });
        assert.deepEqual(parseFixture(source), { text, marks: findings, cursor: undefined, selections: [] }, source);
      }),
    );
  });
});

/** Ranges that carets can show, in order, none inside another: those close in the order in which they open. */
function nonNested(text: string, pairs: readonly (readonly [number, number])[]): { start: number; end: number }[] {
  const ranges = pairs
    .map(([a, b]) => ({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }))
    .filter(({ start, end }) => start < end && text.slice(start, end).trim() === text.slice(start, end))
    .sort((a, b) => a.start - b.start);
  const kept: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (!last || (range.start > last.start && range.end > last.end)) kept.push(range);
  }
  return kept;
}
